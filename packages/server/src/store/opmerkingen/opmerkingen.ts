import { randomUUID } from 'node:crypto';
import type { Handeling } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import { ownerOf } from '../deellinks.ts';
import { logOrganisatie, type Uitslag } from '../uitslag.ts';
import type { Nieuweopmerking, Plek, Stukopmerking } from './vormen.ts';

/** Somebody who can be mentioned. */
interface Lid {
  readonly id: string;
  readonly naam: string;
}

/** What somebody does with what was said of a design that they see. */
export interface Opmerkingen {
  /** In the order in which it was said, also what lies in the bin; with who can be mentioned. */
  list(
    stuk: string,
  ): Promise<Uitslag<{ readonly opmerkingen: readonly Stukopmerking[]; readonly leden: readonly Lid[] }>>;
  /** Says something: `lid` where somebody is mentioned who is not a member there. */
  say(stuk: string, opmerking: Nieuweopmerking): Promise<Uitslag<undefined> | { ok: false; code: 'lid' }>;
  /** It is dealt with, or is not after all. */
  settle(stuk: string, id: string, opgelost: boolean): Promise<Uitslag<undefined>>;
  /** Into the bin, from which it goes for good with its term. */
  remove(stuk: string, id: string): Promise<Uitslag<undefined>>;
  /** Out of the bin. */
  recover(stuk: string, id: string): Promise<Uitslag<undefined>>;
}

/** So much is kept of one piece: a link that goes around fills no disk. */
export const opmerkingenHoogstens = 500;

const deel = 'opmerking';
const gedaan = { ok: true, waarde: undefined } as const;

function placeOf(plek: string | null): Plek | null {
  const [soort, gemeente = ''] = plek?.split(' ') ?? [];
  return soort === 'gemeente' || soort === 'regio' ? { soort, gemeente } : null;
}

async function list(bereik: Bereik, stuk: string): ReturnType<Opmerkingen['list']> {
  const van = await ownerOf(bereik, stuk, 'lezen', deel);
  if (!van.ok) return van;
  const leden = await bereik.opmerkingen.selectLeden(stuk).execute();
  const naamVan = new Map(leden.map(({ id, naam }) => [id, naam]));
  const rijen = await bereik.opmerkingen
    .select(stuk, deel)
    .leftJoin('persoon', 'persoon.id', 'opmerking.wie')
    .leftJoin('persoon as oplosser', 'oplosser.id', 'opmerking.opgelost_wie')
    .selectAll('opmerking')
    .select(['persoon.name as lidnaam', 'oplosser.name as opgelostDoor'])
    .orderBy('opmerking.volgnummer')
    .execute();
  const opmerkingen = rijen.map(
    (rij): Stukopmerking => ({
      id: rij.id,
      naam: rij.wie === null ? rij.naam : rij.lidnaam,
      lid: rij.wie !== null,
      vanU: rij.wie === bereik.persoon,
      tekst: rij.tekst,
      gemaaktOp: rij.gemaakt_op,
      plek: placeOf(rij.plek),
      bijVersie: rij.bij_versie,
      noemt: (JSON.parse(rij.noemt) as string[]).flatMap((id) => naamVan.get(id) ?? []),
      opgelostOp: rij.opgelost_op,
      opgelostDoor: rij.opgelostDoor,
      verwijderdOp: rij.verwijderd_op,
    }),
  );
  return { ok: true, waarde: { opmerkingen, leden } };
}

async function say(
  bereik: Bereik,
  stuk: string,
  { tekst, plek, noemt }: Nieuweopmerking,
  nu: string,
): ReturnType<Opmerkingen['say']> {
  const van = await ownerOf(bereik, stuk, 'maken', deel);
  if (!van.ok) return van;
  const leden = new Set((await bereik.opmerkingen.selectLeden(stuk).execute()).map(({ id }) => id));
  if (noemt.some((id) => !leden.has(id))) return { ok: false, code: 'lid' };
  const { aantal } = await bereik.opmerkingen
    .select(stuk, deel)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  if (aantal >= opmerkingenHoogstens) return { ok: false, code: 'vol' };
  const { versie } = await bereik
    .selectStukken('lezen', 'ontwerp')
    .where('stuk.id', '=', stuk)
    .select('stuk.versie')
    .executeTakeFirstOrThrow();
  // Who mentions themselves needs no letter.
  const anderen = [...new Set(noemt)].filter((id) => id !== bereik.persoon);
  await bereik.opmerkingen.insert({
    id: randomUUID(),
    stuk,
    tekst,
    gemaakt_op: nu,
    plek: plek && `${plek.soort} ${plek.gemeente}`,
    bij_versie: versie,
    noemt: JSON.stringify(anderen),
    verteld: anderen.length === 0 ? 1 : 0,
  });
  return gedaan;
}

/** Why this could not be done to a comment: it is not there, or it is another's. */
async function refusal(bereik: Bereik, stuk: string, id: string, handeling: Handeling) {
  const ziet = await ownerOf(bereik, stuk, 'lezen', deel);
  if (!ziet.ok) return ziet;
  const er = await bereik.opmerkingen
    .select(stuk, deel)
    .where('opmerking.id', '=', id)
    .select('opmerking.id')
    .executeTakeFirst();
  const mag = await ownerOf(bereik, stuk, handeling, deel);
  return mag.ok || !er ? ({ ok: false, code: mag.ok ? 'onbekend' : mag.code } as const) : mag;
}

interface Wijziging {
  readonly handeling: Handeling;
  readonly rest: Partial<Record<'opgelost_op' | 'opgelost_wie' | 'verwijderd_op', string | null>>;
}

async function change(
  bereik: Bereik,
  stuk: string,
  id: string,
  { handeling, rest }: Wijziging,
  nu: string,
): Promise<Uitslag<undefined>> {
  const { numUpdatedRows } = await bereik.opmerkingen
    .update(handeling, stuk, id)
    .$if(handeling === 'weggooien', (deze) => deze.where('opmerking.verwijderd_op', 'is', null))
    .set(rest)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return refusal(bereik, stuk, id, handeling);
  const van = await ownerOf(bereik, stuk, 'lezen', deel);
  const feit = { soort: deel, handeling, object: stuk } as const;
  if (van.ok && van.waarde !== null && handeling !== 'wijzigen')
    await logOrganisatie(bereik, van.waarde, feit, nu);
  return gedaan;
}

/**
 * The comments on the designs that a person sees, by way of this access. `nu` tells the time; `vertel` writes to who were
 * mentioned.
 */
export function makeOpmerkingen(
  { read, write }: Toegang,
  nu: () => Date,
  vertel: () => Promise<unknown>,
): Opmerkingen {
  const wijzig = (stuk: string, id: string, maak: (bereik: Bereik, moment: string) => Wijziging) =>
    write((bereik) => {
      const moment = nu().toISOString();
      return change(bereik, stuk, id, maak(bereik, moment), moment);
    });
  return {
    list: (stuk) => read((bereik) => list(bereik, stuk)),
    async say(stuk, opmerking) {
      const uitslag = await write((bereik) => say(bereik, stuk, opmerking, nu().toISOString()));
      if (uitslag.ok && opmerking.noemt.length > 0) await vertel();
      return uitslag;
    },
    settle: (stuk, id, opgelost) =>
      wijzig(stuk, id, ({ persoon }, moment) => ({
        handeling: 'wijzigen',
        rest: { opgelost_op: opgelost ? moment : null, opgelost_wie: opgelost ? persoon : null },
      })),
    remove: (stuk, id) =>
      wijzig(stuk, id, (_, moment) => ({ handeling: 'weggooien', rest: { verwijderd_op: moment } })),
    recover: (stuk, id) =>
      wijzig(stuk, id, () => ({ handeling: 'terughalen', rest: { verwijderd_op: null } })),
  };
}
