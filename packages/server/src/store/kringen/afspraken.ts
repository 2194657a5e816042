import { randomUUID } from 'node:crypto';
import type { Uitslag } from '../uitslag.ts';
import { enter, onbekend } from './kring.ts';
import { plekken, showAfspraak, type Werk } from './lees.ts';
import type { Afspraakinhoud, Kringafspraak } from './vormen.ts';

/** A room has at most so many agreements. */
const kringafsprakenHoogstens = 200;

interface Aanwijzing {
  readonly kring: string;
  readonly id: string;
  readonly versie: number;
}

function sealInhoud(
  { kluis }: Werk,
  { id, sleutel }: { readonly id: string; readonly sleutel: string },
  afspraak: string,
  { wat, eigenaar, voortgang, toelichting }: Afspraakinhoud,
): string {
  const inhoud = JSON.stringify({ wat, eigenaar, voortgang, toelichting });
  return kluis.seal(id, sleutel, plekken.afspraak(afspraak), inhoud);
}

export async function addAfspraak(
  werk: Werk,
  kring: string,
  inhoud: Afspraakinhoud,
): Promise<Uitslag<Kringafspraak>> {
  const { bereik, kluis, nu } = werk;
  const binnen = await enter(werk, kring, 'kringafspraak', 'maken');
  if (!binnen.ok) return binnen;
  const er = await bereik.selectAfspraken(kring).select('id').execute();
  if (er.length >= kringafsprakenHoogstens) return { ok: false, code: 'vol' };
  const id = randomUUID();
  const rij = {
    id,
    kring,
    inhoud: sealInhoud(werk, binnen.waarde.rij, id, inhoud),
    datum: inhoud.datum,
    versie: 1,
    gemaakt_op: nu.toISOString(),
  };
  await bereik.insertAfspraak(rij);
  return { ok: true, waarde: showAfspraak(kluis, binnen.waarde.rij.sleutel, rij) };
}

async function otherwise(
  { bereik, kluis }: Werk,
  sleutel: string,
  { kring, id }: Aanwijzing,
): Promise<Uitslag<Kringafspraak>> {
  const rij = await bereik.selectAfspraken(kring).where('id', '=', id).selectAll().executeTakeFirst();
  return rij ? { ok: false, code: 'gewijzigd', huidig: showAfspraak(kluis, sleutel, rij) } : onbekend;
}

export async function changeAfspraak(
  werk: Werk,
  wat: Aanwijzing,
  inhoud: Afspraakinhoud,
): Promise<Uitslag<Kringafspraak>> {
  const binnen = await enter(werk, wat.kring, 'kringafspraak', 'wijzigen');
  if (!binnen.ok) return binnen;
  const { rij } = binnen.waarde;
  const nieuw = await werk.bereik
    .updateAfspraak(wat.id, wat.versie)
    .where('kring', '=', wat.kring)
    .set({ inhoud: sealInhoud(werk, rij, wat.id, inhoud), datum: inhoud.datum, versie: wat.versie + 1 })
    .returningAll()
    .executeTakeFirst();
  if (!nieuw) return otherwise(werk, rij.sleutel, wat);
  return { ok: true, waarde: showAfspraak(werk.kluis, rij.sleutel, nieuw) };
}

export async function removeAfspraak(
  werk: Werk,
  wat: Aanwijzing,
): Promise<Uitslag<Kringafspraak | undefined>> {
  const binnen = await enter(werk, wat.kring, 'kringafspraak', 'weggooien');
  if (!binnen.ok) return binnen;
  const { numDeletedRows } = await werk.bereik
    .deleteAfspraak(wat.id, wat.versie)
    .where('kring', '=', wat.kring)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 1n) return { ok: true, waarde: undefined };
  return otherwise(werk, binnen.waarde.rij.sleutel, wat);
}
