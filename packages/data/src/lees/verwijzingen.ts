/** References between tables: every code that is used must stand in the table it refers to. */
import {
  type Celtabel,
  type Celtabellen,
  enumerate,
  type Foutenlijst,
  isSlecht,
  keyOf,
  markSlecht,
  placesOf,
  quote,
} from '../cellen/index.ts';
import type { Resource } from '../formaat/index.ts';
import { findTabel } from '../tabellen/index.ts';

interface Verwijzing {
  readonly van: readonly string[];
  readonly doel: string;
  readonly naar: readonly string[];
}

const alsLijst = (namen: string | readonly string[]): readonly string[] =>
  typeof namen === 'string' ? [namen] : namen;

/** What the package declares, and for the tables of this format what the format asks. */
function listVerwijzingen(resource: Resource): Verwijzing[] {
  const eigen = (resource.schema?.foreignKeys ?? []).map((v) => ({
    van: alsLijst(v.fields),
    doel: v.reference.resource === '' ? resource.name : v.reference.resource,
    naar: alsLijst(v.reference.fields),
  }));
  const vast = (findTabel(resource.name)?.verwijzingen ?? []).map((v) => ({
    van: v.fields,
    doel: v.reference.resource,
    naar: v.reference.fields,
  }));
  const uniek = new Map([...vast, ...eigen].map((v) => [`${v.van.join()}>${v.doel}.${v.naar.join()}`, v]));
  return [...uniek.values()];
}

/** The keys that stand in a table, made once per set of columns. */
export class Sleutelbank {
  readonly #tabellen: Celtabellen;
  readonly #sleutels = new Map<string, ReadonlySet<string>>();

  constructor(tabellen: Celtabellen) {
    this.#tabellen = tabellen;
  }

  keysOf(naam: string, kolommen: readonly string[]): ReadonlySet<string> | undefined {
    const id = `${naam}.${kolommen.join()}`;
    const bekend = this.#sleutels.get(id);
    if (bekend) return bekend;
    const tabel = this.#tabellen.get(naam);
    const plaatsen = tabel && placesOf(tabel, kolommen);
    if (!plaatsen) return undefined;
    const sleutels = new Set(tabel.rijen.map((rij) => keyOf(rij, plaatsen)));
    this.#sleutels.set(id, sleutels);
    return sleutels;
  }
}

/** A row of which all referring cells are filled; an empty cell refers to nothing. */
function isFilled(rij: readonly string[], plaatsen: readonly number[]): boolean {
  return plaatsen.every((p) => rij[p] !== undefined && rij[p] !== '');
}

interface Gemis {
  readonly eerste: number;
  aantal: number;
}

/** Keys that the target does not have. Cells with a fault of their own were reported before. */
function findGemis(
  tabel: Celtabel,
  van: readonly string[],
  plaatsen: readonly number[],
  sleutels: ReadonlySet<string>,
): Map<string, Gemis> {
  const gemist = new Map<string, Gemis>();
  let vorige: string | undefined;
  tabel.rijen.forEach((rij, i) => {
    const waarde = keyOf(rij, plaatsen);
    if (waarde === vorige) return;
    if (sleutels.has(waarde)) {
      vorige = waarde;
      return;
    }
    if (!isFilled(rij, plaatsen) || isSlecht(tabel, i, van)) return;
    const gemis = gemist.get(waarde);
    if (gemis) gemis.aantal += 1;
    else gemist.set(waarde, { eerste: i, aantal: 1 });
  });
  return gemist;
}

/** Marks the cells with a loose end, so that later checks do not report them again. */
function markGemis(
  tabel: Celtabel,
  van: readonly string[],
  plaatsen: readonly number[],
  gemist: ReadonlyMap<string, Gemis>,
): void {
  if (gemist.size === 0) return;
  tabel.rijen.forEach((rij, i) => {
    if (gemist.has(keyOf(rij, plaatsen))) markSlecht(tabel, i, [van.at(-1) ?? '']);
  });
}

function describeWaarde(waarde: string, van: readonly string[]): string {
  const delen = waarde.split('\t');
  const namen = van.map((kolom, i) => `${kolom} ${quote(delen[i] ?? '')}`);
  return van.length === 1 ? `De waarde ${quote(waarde)}` : `De combinatie van ${enumerate(namen)}`;
}

/**
 * Checks all references of one table, the shorter ones first: a row of an unknown editie is told once,
 * not again for its regio. Targets that are missing or unreadable were reported before.
 */
export function checkVerwijzingen(
  resource: Resource,
  tabel: Celtabel,
  bank: Sleutelbank,
  fouten: Foutenlijst,
): void {
  const verwijzingen = listVerwijzingen(resource).sort((a, b) => a.van.length - b.van.length);
  for (const { van, doel, naar } of verwijzingen) {
    const plaatsen = placesOf(tabel, van);
    const sleutels = bank.keysOf(doel, naar);
    if (!plaatsen || !sleutels) continue;
    const gemist = findGemis(tabel, van, plaatsen, sleutels);
    for (const [waarde, { eerste, aantal }] of gemist) {
      const vaker = aantal > 1 ? ` Dit komt op ${String(aantal)} rijen voor.` : '';
      fouten.add({
        bestand: tabel.bestand,
        rij: tabel.regel(eerste),
        kolom: van.join(', '),
        code: 'verwijzing',
        wat: `${describeWaarde(waarde, van)} staat niet in ${doel}.${vaker}`,
        herstel: `Verbeter de waarde, of voeg haar toe aan ${doel} (kolom ${naar.join(', ')}).`,
      });
    }
    markGemis(tabel, van, plaatsen, gemist);
  }
}
