import { randomUUID } from 'node:crypto';
import { isOpen, type Kringstaat, type Kringtekstsoort, type Kringthema } from '@samenhang/core/kring';
import type { Uitslag } from '../uitslag.ts';
import { type Binnen, beeindigd, enter, onbekend, verboden } from './kring.ts';
import { plekken, showTekst, type Werk } from './lees.ts';
import type { Kringtekstrij } from './rijen.ts';
import type { Kringtekst } from './vormen.ts';

/** A text as it is written. */
export interface Tekstinhoud {
  readonly soort: Kringtekstsoort;
  readonly thema: Kringthema | null;
  readonly tekst: string;
}

/** Which text, of which version. */
interface Aanwijzing {
  readonly kring: string;
  readonly id: string;
  readonly versie: number;
}

/** A room has at most so many texts. */
const kringtekstenHoogstens = 1000;

/** What somebody notes for themselves can be written until it is destroyed; what is said to others until the room closes. */
const isWritable = (staat: Kringstaat, soort: Kringtekstsoort) =>
  soort === 'eigen' ? staat !== 'vernietigd' : isOpen(staat);

/** Enters to write: for oneself whoever takes part may, to others as the table has it. */
async function enterTo(
  werk: Werk,
  kring: string,
  soort: Kringtekstsoort,
  handeling: 'maken' | 'wijzigen' | 'weggooien',
): Promise<Binnen> {
  const binnen =
    soort === 'eigen'
      ? await enter(werk, kring, 'kring', 'lezen')
      : await enter(werk, kring, 'kringtekst', handeling);
  if (!binnen.ok) return binnen;
  return isWritable(binnen.waarde.rij.staat, soort) ? binnen : beeindigd;
}

/** The key of what is said; made where there is none, as after a copy was put back. */
async function keyFor({ bereik, kluis }: Werk, kring: string): Promise<string> {
  const er = await bereik.keyOf(kring);
  if (er !== undefined) return er;
  const nieuw = kluis.makeKey(kring);
  await bereik.insertKey(kring, nieuw);
  return nieuw;
}

async function find({ bereik }: Werk, kring: string, id: string): Promise<Kringtekstrij | undefined> {
  return bereik.selectTeksten(kring).where('kringtekst.id', '=', id).selectAll().executeTakeFirst();
}

async function show(werk: Werk, rij: Kringtekstrij): Promise<Kringtekst> {
  const { bereik, kluis } = werk;
  const leden = await bereik.selectLeden(rij.kring).execute();
  const woorden = await bereik.selectInstemmingen(rij.kring).execute();
  return showTekst(kluis, await keyFor(werk, rij.kring), rij, leden, woorden);
}

/** What is there now instead of the version that was named. */
async function otherwise(werk: Werk, { kring, id }: Aanwijzing): Promise<Uitslag<Kringtekst>> {
  const huidig = await find(werk, kring, id);
  return huidig ? { ok: false, code: 'gewijzigd', huidig: await show(werk, huidig) } : onbekend;
}

export async function addTekst(
  werk: Werk,
  kring: string,
  { soort, thema, tekst }: Tekstinhoud,
): Promise<Uitslag<Kringtekst>> {
  const { bereik, kluis, nu } = werk;
  const binnen = await enterTo(werk, kring, soort, 'maken');
  if (!binnen.ok) return binnen;
  // One at a time, so that a room has one key.
  await bereik.lock(kring);
  const er = await bereik.selectTeksten(kring).select('kringtekst.id').execute();
  if (er.length >= kringtekstenHoogstens) return { ok: false, code: 'vol' };
  const sleutel = await keyFor(werk, kring);
  const [id, op] = [randomUUID(), nu.toISOString()];
  const rij: Kringtekstrij = {
    id,
    kring,
    soort,
    wie: bereik.persoon,
    thema,
    inhoud: kluis.seal(kring, sleutel, plekken.tekst({ id, soort }), tekst),
    versie: 1,
    gemaakt_op: op,
    gewijzigd_op: op,
    verzonden_op: null,
  };
  await bereik.insertTekst(rij);
  return { ok: true, waarde: await show(werk, rij) };
}

/** Writes a text anew: whoever agreed to it as it was, did not agree to this. */
export async function changeTekst(
  werk: Werk,
  wat: Aanwijzing,
  { soort, thema, tekst }: Tekstinhoud,
): Promise<Uitslag<Kringtekst>> {
  const { bereik, kluis, nu } = werk;
  const binnen = await enterTo(werk, wat.kring, soort, 'wijzigen');
  if (!binnen.ok) return binnen;
  const rij = await find(werk, wat.kring, wat.id);
  if (rij?.soort !== soort) return onbekend;
  if (rij.verzonden_op !== null) return beeindigd;
  const inhoud = kluis.seal(wat.kring, await keyFor(werk, wat.kring), plekken.tekst(rij), tekst);
  const nieuw = await bereik
    .updateTekst(wat.id, wat.versie)
    .set({ inhoud, thema, versie: wat.versie + 1, gewijzigd_op: nu.toISOString() })
    .returningAll()
    .executeTakeFirst();
  return nieuw ? { ok: true, waarde: await show(werk, nieuw) } : otherwise(werk, wat);
}

export async function removeTekst(werk: Werk, wat: Aanwijzing): Promise<Uitslag<Kringtekst | undefined>> {
  const binnen = await enter(werk, wat.kring, 'kring', 'lezen');
  if (!binnen.ok) return binnen;
  const rij = await find(werk, wat.kring, wat.id);
  if (!rij) return onbekend;
  const mag = await enterTo(werk, wat.kring, rij.soort, 'weggooien');
  if (!mag.ok) return mag;
  if (rij.verzonden_op !== null) return beeindigd;
  const { numDeletedRows } = await werk.bereik.deleteTekst(wat.id, wat.versie).executeTakeFirstOrThrow();
  return numDeletedRows === 1n ? { ok: true, waarde: undefined } : otherwise(werk, wat);
}

/** Gives one's word that this version of a question may be sent on, or takes it back. */
export async function consent(werk: Werk, wat: Aanwijzing, akkoord: boolean): Promise<Uitslag<Kringtekst>> {
  const { bereik, nu } = werk;
  const binnen = await enter(werk, wat.kring, 'kringinstemming', 'maken');
  if (!binnen.ok) return binnen;
  await bereik.lock(wat.kring);
  const rij = await find(werk, wat.kring, wat.id);
  if (rij?.soort !== 'systeemvraag') return onbekend;
  if (rij.verzonden_op !== null) return beeindigd;
  if (akkoord && rij.versie !== wat.versie) return otherwise(werk, wat);
  if (akkoord) await bereik.giveWord(wat.id, wat.versie, nu.toISOString());
  else await bereik.takeBackWord(wat.id);
  return { ok: true, waarde: await show(werk, rij) };
}

/** Sends a question on, once, when all agreed to it as it is (else `bezet`). */
export async function send(werk: Werk, wat: Aanwijzing): Promise<Uitslag<Kringtekst>> {
  const { bereik, nu } = werk;
  const binnen = await enter(werk, wat.kring, 'kringtekst', 'overdragen');
  if (!binnen.ok) return binnen;
  await bereik.lock(wat.kring);
  const rij = await find(werk, wat.kring, wat.id);
  if (rij?.soort !== 'systeemvraag') return onbekend;
  if (rij.verzonden_op !== null) return beeindigd;
  if (rij.versie !== wat.versie) return otherwise(werk, wat);
  if (!(await show(werk, rij)).instemming?.allen) return { ok: false, code: 'bezet' };
  const nieuw = await bereik
    .updateTekst(wat.id, wat.versie)
    .set({ verzonden_op: nu.toISOString() })
    .returningAll()
    .executeTakeFirst();
  return nieuw ? { ok: true, waarde: await show(werk, nieuw) } : verboden;
}
