import { rolesFor } from '@samenhang/core';
import { awaitsTweedeStap } from '../mensen/lidmaatschap.ts';
import { addBericht } from '../post/index.ts';
import type { Uitslag } from '../uitslag.ts';
import type { Signaalbereik } from './bereik.ts';
import { addStap } from './schrijf.ts';
import { showBlad } from './toon.ts';
import type { Signaalblad } from './vormen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const bezet = { ok: false, code: 'bezet' } as const;

const find = (bereik: Signaalbereik, handeling: 'lezen' | 'overdragen', id: string) =>
  bereik.select(handeling).where('signaal.id', '=', id).selectAll('signaal').executeTakeFirst();

/** Writes to the members who may answer for this organisation, where it was never asked before: once per signal. */
async function tellGevraagd(
  { db }: Signaalbereik,
  signaal: number,
  { id, naam }: { readonly id: string; readonly naam: string },
  nu: string,
): Promise<void> {
  const eerder = await db
    .selectFrom('signaalstap')
    .where('signaal', '=', signaal)
    .where('soort', '=', 'gevraagd')
    .where('organisatie', '=', id)
    .select('volgnummer')
    .executeTakeFirst();
  if (eerder) return;
  const leden = await db
    .selectFrom('lid')
    .innerJoin('persoon', 'persoon.id', 'lid.persoon')
    .where('lid.organisatie', '=', id)
    .where('lid.rol', 'in', rolesFor({ soort: 'signaal', handeling: 'aannemen' }))
    .where((eb) => eb.not(awaitsTweedeStap('lid')))
    .select(['persoon.email', 'persoon.taal'])
    .execute();
  for (const { email: naar, taal } of leden)
    await addBericht(
      db,
      { naar, taal, soort: 'signaalvraag', gegevens: { organisatie: naam } },
      null,
      new Date(nu),
    );
}

/**
 * Asks the organisation with this code, where it is here, to own it too: it does where one of its members says so. Those who
 * may are written to in the same step.
 */
export async function askEigenaar(
  bereik: Signaalbereik,
  id: string,
  code: string,
  nu: string,
): Promise<Uitslag<Signaalblad>> {
  const gezien = await find(bereik, 'lezen', id);
  if (!gezien) return onbekend;
  const rij = await find(bereik, 'overdragen', id);
  if (!rij) return verboden;
  if (rij.staat !== 'open') return bezet;
  const { db } = bereik;
  const er = await db
    .selectFrom('organisatie')
    .where('code', '=', code)
    .select(['id', 'naam'])
    .executeTakeFirst();
  if (!er) return bezet;
  const organisatie = er.id;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('signaaleigenaar')
    .values({ signaal: rij.volgnummer, organisatie, staat: 'gevraagd', sinds: nu })
    .onConflict((oc) => oc.columns(['organisatie', 'signaal']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return bezet;
  await tellGevraagd(bereik, rij.volgnummer, er, nu);
  await addStap(bereik, { signaal: rij.volgnummer, soort: 'gevraagd', organisatie, op: nu });
  return { ok: true, waarde: await showBlad(bereik, rij) };
}

/** What one of its members sees of a signal that their organisation was asked to own: enough to answer. */
export interface Eigenaarsvraag {
  readonly id: string;
  readonly organisatie: string;
  readonly titel: string;
  readonly sinds: string;
}

/** What waits for an answer of the organisations of this person. */
export async function listVragen(bereik: Signaalbereik): Promise<Eigenaarsvraag[]> {
  const rijen = await bereik.selectGevraagd().execute();
  return rijen.map(({ id, organisatie, inhoud, sinds }) => ({
    id,
    organisatie,
    sinds,
    titel: (JSON.parse(inhoud) as { titel: string }).titel,
  }));
}

/** Answers for an organisation that was asked. */
export async function answerVraag(
  bereik: Signaalbereik,
  id: string,
  organisatie: string,
  ja: boolean,
  nu: string,
): Promise<Uitslag<undefined>> {
  const mag = await bereik.mayFor(organisatie, 'aannemen');
  if (mag !== true) return mag === undefined ? onbekend : verboden;
  const gevraagd = await bereik
    .selectGevraagd()
    .where('signaal.id', '=', id)
    .where('signaaleigenaar.organisatie', '=', organisatie)
    .executeTakeFirst();
  if (!gevraagd) return onbekend;
  const { db } = bereik;
  await addStap(bereik, {
    signaal: gevraagd.volgnummer,
    soort: ja ? 'eigenaar' : 'geen_eigenaar',
    organisatie,
    op: nu,
  });
  if (ja)
    await db
      .updateTable('signaaleigenaar')
      .where('signaal', '=', gevraagd.volgnummer)
      .where('organisatie', '=', organisatie)
      .set({ staat: 'eigenaar', sinds: nu })
      .execute();
  else
    await db
      .deleteFrom('signaaleigenaar')
      .where('signaal', '=', gevraagd.volgnummer)
      .where('organisatie', '=', organisatie)
      .execute();
  return { ok: true, waarde: undefined };
}
