import { randomUUID } from 'node:crypto';
import {
  type Handeling,
  joinRaad,
  type Samentekst,
  type Samenversie,
  takeVersie,
  writeVersie,
} from '@samenhang/core';
import type { Adapter } from '../adapter.ts';
import type { Bereik, Toegang } from '../bereik.ts';
import { daysAfter, hashOfSleutel, makeSleutel, uitnodigingDagen } from '../sleutels.ts';
import { create as createStuk } from '../stukken/stukken.ts';
import type { Stuk } from '../stukken/vormen.ts';
import { refusalIn, type Uitslag } from '../uitslag.ts';
import { writeBesluit } from './besluit.ts';
import { end, leave } from './einde.ts';
import type { Samentekstrij } from './rijen.ts';

/** A text that several councils decide upon, as it is kept. */
interface Samenstuk {
  readonly id: string;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  readonly inhoud: Samentekst;
}

type Inhoud = Pick<Samenversie, 'titel' | 'alineas'>;

/** A key for another council, which is told now and never again. */
interface Samengekomen {
  readonly sleutel: string;
  readonly verlooptOp: string;
}

/** What one person does with the texts that their council decides upon with others. Each for one of their organisations. */
export interface Samenteksten {
  list(organisatie: string): Promise<Uitslag<readonly Samenstuk[]>>;
  create(
    organisatie: string,
    begin: Pick<Samentekst, 'over' | 'aanleiding' | 'jaar'> & Inhoud,
  ): Promise<Uitslag<Samenstuk>>;
  /** From this version of the row and no other. */
  write(organisatie: string, id: string, versie: number, inhoud: Inhoud): Promise<Uitslag<Samenstuk>>;
  invite(organisatie: string, id: string): Promise<Uitslag<Samengekomen>>;
  /** Takes part, once by each key. */
  join(organisatie: string, sleutel: string): Promise<Uitslag<Samenstuk>>;
  /** A view of one's own council that says what this version says. */
  take(organisatie: string, id: string, nummer: number): Promise<Uitslag<Stuk>>;
  /** Takes part no longer. */
  leave(organisatie: string, id: string): Promise<Uitslag<undefined>>;
  /** Ends it, or opens it again: for the council that coordinates. */
  end(organisatie: string, id: string, beeindigd: boolean): Promise<Uitslag<Samenstuk>>;
}

const soort = 'samentekst';
const onbekend = { ok: false, code: 'onbekend' } as const;
const beeindigd = { ok: false, code: 'beeindigd' } as const;

const shown = (rij: Samentekstrij): Samenstuk => ({
  id: rij.id,
  versie: rij.versie,
  gemaaktOp: rij.gemaakt_op,
  gewijzigdOp: rij.gewijzigd_op,
  inhoud: JSON.parse(rij.inhoud) as Samentekst,
});

/** What somebody does, when, and for which organisation. */
interface Werk {
  readonly bereik: Bereik;
  readonly organisatie: string;
  readonly nu: Date;
}

function find({ bereik, organisatie }: Werk, handeling: Handeling, id: string) {
  return bereik
    .selectSamenteksten(handeling, organisatie)
    .where('samentekst.id', '=', id)
    .selectAll('samentekst')
    .executeTakeFirst();
}

async function nameOf({ bereik, organisatie }: Werk): Promise<string> {
  const { naam } = await bereik
    .selectOrganisaties({ soort: 'organisatie', handeling: 'lezen' })
    .where('organisatie.id', '=', organisatie)
    .select('organisatie.naam')
    .executeTakeFirstOrThrow();
  return naam;
}

async function list({ bereik, organisatie }: Werk): Promise<Uitslag<readonly Samenstuk[]>> {
  const reden = await refusalIn(bereik, organisatie, soort, 'lezen');
  if (reden) return reden;
  const rijen = await bereik
    .selectSamenteksten('lezen', organisatie)
    .selectAll('samentekst')
    .orderBy('samentekst.gewijzigd_op', 'desc')
    .orderBy('samentekst.id')
    .execute();
  return { ok: true, waarde: rijen.map(shown) };
}

async function begin(werk: Werk, wat: Parameters<Samenteksten['create']>[1]): Promise<Uitslag<Samenstuk>> {
  const { bereik, organisatie, nu } = werk;
  const reden = await refusalIn(bereik, organisatie, soort, 'maken');
  if (reden) return reden;
  const { over, aanleiding, jaar, titel, alineas } = wat;
  const op = nu.toISOString();
  const inhoud: Samentekst = {
    over,
    aanleiding,
    jaar,
    versies: [{ titel, alineas, organisatie, op }],
    raden: [{ organisatie, naam: await nameOf(werk), besluiten: [] }],
  };
  const rij = {
    id: randomUUID(),
    organisaties: ` ${organisatie} `,
    inhoud: JSON.stringify(inhoud),
    versie: 1,
    gemaakt_op: op,
    gewijzigd_op: op,
  };
  await bereik.insertSamentekst(rij);
  return { ok: true, waarde: shown(rij) };
}

async function rewrite(
  werk: Werk,
  { id, versie }: { readonly id: string; readonly versie: number },
  { titel, alineas }: Inhoud,
): Promise<Uitslag<Samenstuk>> {
  const { bereik, organisatie, nu } = werk;
  const reden = await refusalIn(bereik, organisatie, soort, 'wijzigen');
  if (reden) return reden;
  const rij = await find(werk, 'wijzigen', id);
  if (!rij) return onbekend;
  if (shown(rij).inhoud.beeindigd !== undefined) return beeindigd;
  const op = nu.toISOString();
  const inhoud = writeVersie(shown(rij).inhoud, { titel, alineas, organisatie, op });
  const nieuw = await bereik
    .updateSamentekst(organisatie, id, versie)
    .set({ inhoud: JSON.stringify(inhoud), versie: versie + 1, gewijzigd_op: op })
    .returningAll()
    .executeTakeFirst();
  return nieuw
    ? { ok: true, waarde: shown(nieuw) }
    : { ok: false, code: 'gewijzigd', huidig: shown((await find(werk, 'lezen', id)) ?? rij) };
}

async function take(werk: Werk, id: string, nummer: number): Promise<Uitslag<Stuk>> {
  const { bereik, organisatie, nu } = werk;
  const reden = await refusalIn(bereik, organisatie, 'zienswijze', 'maken');
  if (reden) return reden;
  const rij = await find(werk, 'wijzigen', id);
  const inhoud = rij && takeVersie(shown(rij).inhoud, id, nummer);
  if (!inhoud) return onbekend;
  if (shown(rij).inhoud.beeindigd !== undefined) return beeindigd;
  const op = nu.toISOString();
  const stuk = await createStuk({ bereik, soort: 'zienswijze', nu: op }, organisatie, {
    titel: inhoud.titel,
    inhoud,
  });
  await writeBesluit(bereik, { organisatie, tekst: id }, { versie: nummer, stand: 'behandelt' }, op);
  return { ok: true, waarde: stuk };
}

/** Uses up the key, and lets this organisation take part; undefined where the key opens nothing (any more). */
async function open(
  adapter: Adapter,
  sleutel: string,
  raad: { organisatie: string; naam: string },
  nu: Date,
) {
  return adapter.write('store', async (trx) => {
    const deur = await trx
      .deleteFrom('samensleutel')
      .where('sleutelhash', '=', hashOfSleutel(sleutel))
      .where('verloopt_op', '>', nu.toISOString())
      .returning('tekst')
      .executeTakeFirst();
    if (!deur) return undefined;
    // Holds the row, so that two that come at once both take part.
    const rij = await trx
      .updateTable('samentekst')
      .set((eb) => ({ versie: eb('versie', '+', 1) }))
      .where('id', '=', deur.tekst)
      .returningAll()
      .executeTakeFirst();
    if (!rij) return undefined;
    const erin = rij.organisaties.includes(` ${raad.organisatie} `);
    return trx
      .updateTable('samentekst')
      .set({
        organisaties: erin ? rij.organisaties : `${rij.organisaties} ${raad.organisatie} `,
        inhoud: JSON.stringify(joinRaad(shown(rij).inhoud, raad)),
        gewijzigd_op: nu.toISOString(),
      })
      .where('id', '=', deur.tekst)
      .returningAll()
      .executeTakeFirst();
  });
}

/** Why this organisation may not change a text; asked to be `open`, also where it ended. */
async function refuseChange(werk: Werk, id: string, eis?: 'open') {
  const reden = await refusalIn(werk.bereik, werk.organisatie, soort, 'wijzigen');
  if (reden) return reden;
  const rij = await find(werk, 'wijzigen', id);
  if (!rij) return onbekend;
  return eis && shown(rij).inhoud.beeindigd !== undefined ? beeindigd : undefined;
}

/** The shared texts of a person's organisations, by way of this access. `nu` tells the time. */
export function makeSamenteksten(adapter: Adapter, { read, write }: Toegang, nu: () => Date): Samenteksten {
  const werkOf = (bereik: Bereik, organisatie: string): Werk => ({ bereik, organisatie, nu: nu() });
  const refusal = (organisatie: string, id: string, eis?: 'open') =>
    read((bereik) => refuseChange(werkOf(bereik, organisatie), id, eis));
  return {
    list: (organisatie) => read((bereik) => list(werkOf(bereik, organisatie))),
    create: (organisatie, wat) => write((bereik) => begin(werkOf(bereik, organisatie), wat)),
    write: (organisatie, id, versie, inhoud) =>
      write((bereik) => rewrite(werkOf(bereik, organisatie), { id, versie }, inhoud)),
    take: (organisatie, id, nummer) => write((bereik) => take(werkOf(bereik, organisatie), id, nummer)),
    async leave(organisatie, id) {
      const reden = await refusal(organisatie, id);
      if (reden) return reden;
      const weg = await leave(adapter, { organisatie, tekst: id }, nu());
      return weg ? { ok: true, waarde: undefined } : onbekend;
    },
    async end(organisatie, id, einde) {
      const reden = await refusal(organisatie, id);
      if (reden) return reden;
      const rij = await end(adapter, { organisatie, tekst: id }, einde, nu());
      return typeof rij === 'string' ? { ok: false, code: rij } : { ok: true, waarde: shown(rij) };
    },
    async invite(organisatie, id) {
      const reden = await refusal(organisatie, id, 'open');
      if (reden) return reden;
      const [sleutel, verlooptOp] = [makeSleutel(), daysAfter(nu(), uitnodigingDagen)];
      await adapter.write('store', (trx) =>
        trx
          .insertInto('samensleutel')
          .values({ sleutelhash: hashOfSleutel(sleutel), tekst: id, verloopt_op: verlooptOp })
          .execute(),
      );
      return { ok: true, waarde: { sleutel, verlooptOp } };
    },
    async join(organisatie, sleutel) {
      const raad = await read(
        async (bereik) =>
          (await refusalIn(bereik, organisatie, soort, 'aannemen')) ?? {
            ok: true as const,
            naam: await nameOf(werkOf(bereik, organisatie)),
          },
      );
      if (!raad.ok) return raad;
      const rij = await open(adapter, sleutel, { organisatie, naam: raad.naam }, nu());
      return rij ? { ok: true, waarde: shown(rij) } : onbekend;
    },
  };
}
