/** A new package from a checked one and what sources gave: the same files, with other rows where a source has them. */
import { createHash } from 'node:crypto';
import { toCsv } from '@samenhang/beeld';
import type { Celrij, Oogst, Vervanging } from '../bronnen/index.ts';
import type { Datapackage, Resource } from '../formaat/index.ts';
import { type Pakket, parseCsv } from '../lees/index.ts';
import { findTabel, type Tabelnaam } from '../tabellen/index.ts';

/** A package that is not on the disk yet: its files by path, `datapackage.json` among them. */
export type Pakketbestanden = ReadonlyMap<string, Uint8Array>;

function readRijen(pakket: Pakket, resource: Resource): readonly Celrij[] {
  const gelezen = parseCsv(new TextDecoder().decode(pakket.bytes(resource.path) ?? new Uint8Array()));
  if (!gelezen.ok) throw new Error(`checked, and yet no CSV: ${resource.path}`);
  const { kop, rijen } = gelezen.cellen;
  return rijen.map((rij) => Object.fromEntries(kop.map((naam, k) => [naam, rij[k] ?? ''])));
}

const keyIn = (kolommen: readonly string[]) => (rij: Celrij) => kolommen.map((k) => rij[k] ?? '').join('\t');

/**
 * Rows with some replaced. Of an editie that takes the place of another, what the old one had is gone; a row of
 * another part stays as it is.
 */
function replaceRijen(rijen: readonly Celrij[], vervangingen: readonly Vervanging[]): readonly Celrij[] {
  let uit = rijen;
  for (const { deel, rijen: nieuw } of vervangingen) {
    const key = keyIn(deel);
    const delen = new Set(nieuw.map(key));
    uit = [...uit.filter((rij) => deel.length > 0 && !delen.has(key(rij))), ...nieuw];
  }
  return uit;
}

function compareKeys(sleutel: readonly string[]) {
  const key = keyIn(sleutel);
  return (a: Celrij, b: Celrij): number => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

const hashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The years that stand in a table; those of the descriptor where it has no column of years. */
function yearsIn(rijen: readonly Celrij[], eerder: Resource['jaren']): Resource['jaren'] {
  if (!Array.isArray(eerder) || rijen[0]?.jaar === undefined) return eerder;
  return [...new Set(rijen.map((rij) => Number(rij.jaar)))].sort((a, b) => a - b);
}

/** A table anew: its file, and what the descriptor says of it. */
function rewriteTabel(pakket: Pakket, resource: Resource, oogsten: readonly Oogst[]) {
  const naam = resource.name as Tabelnaam;
  const mijn = (o: Oogst): readonly Vervanging[] => o.vervangingen.filter(({ tabel }) => tabel === naam);
  const vervangingen = oogsten.flatMap(mijn);
  if (vervangingen.length === 0) return undefined;
  const vorm = findTabel(naam);
  if (!vorm) throw new Error(`no table of this format: ${naam}`);
  const kolommen = vorm.velden.map((veld) => veld.name);
  const rijen = replaceRijen(readRijen(pakket, resource), vervangingen).toSorted(compareKeys(vorm.sleutel));
  const cellen = rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? ''));
  const bytes = new TextEncoder().encode(toCsv(kolommen, cellen, { einde: '\n', formules: 'zoals ze zijn' }));
  const bronnen = oogsten.filter((o) => mijn(o).length > 0).map((o) => ({ title: o.titel, path: o.adres }));
  const beschrijving: Resource = {
    ...resource,
    bytes: bytes.byteLength,
    hash: hashOf(bytes),
    rijen: rijen.length,
    ...(resource.jaren === undefined ? {} : { jaren: yearsIn(rijen, resource.jaren) }),
    sources: [
      ...(resource.sources ?? []).filter((s) => !bronnen.some((b) => b.title === s.title)),
      ...bronnen,
    ],
  };
  return { bytes, beschrijving };
}

/**
 * Lays what sources gave over a package. Observed takes the place of derived: the rows of an editie are replaced whole.
 *
 * @param versie of the new package
 * @returns the files of the new package, not yet checked
 */
export function mergeOogsten(pakket: Pakket, oogsten: readonly Oogst[], versie: string): Pakketbestanden {
  const bestanden = new Map<string, Uint8Array>();
  const eerder: readonly Resource[] = pakket.beschrijving.resources;
  const resources = eerder.map((resource) => {
    const nieuw = rewriteTabel(pakket, resource, oogsten);
    bestanden.set(resource.path, nieuw?.bytes ?? pakket.bytes(resource.path) ?? new Uint8Array());
    return nieuw?.beschrijving ?? resource;
  });
  const beschrijving: Datapackage = { ...pakket.beschrijving, version: versie, resources };
  bestanden.set('datapackage.json', new TextEncoder().encode(`${JSON.stringify(beschrijving, null, 2)}\n`));
  return bestanden;
}
