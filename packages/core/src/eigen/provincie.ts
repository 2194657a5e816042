import { regiosVan } from '@samenhang/motor';
import { type Atlas, normalizeNaam } from '../atlas/index.ts';

/** What people write behind a name to tell in which province it lies, by the province's own name. */
const afkortingen: ReadonlyMap<string, string> = new Map(
  Object.entries({
    groningen: 'groningen gr gron',
    fryslan: 'fryslan friesland fr frl fri',
    drenthe: 'drenthe dr dre',
    overijssel: 'overijssel o ov ovl',
    flevoland: 'flevoland f fl flev',
    gelderland: 'gelderland g gld ge gel',
    utrecht: 'utrecht u ut utr',
    'noord holland': 'noordholland nholland nh',
    'zuid holland': 'zuidholland zholland zh',
    zeeland: 'zeeland z zl zld ze',
    'noord brabant': 'noordbrabant nbrabant brabant nb nbr',
    limburg: 'limburg l lb li lim',
  }).flatMap(([provincie, namen]) => namen.split(' ').map((naam) => [naam, provincie] as const)),
);

/** The province that an abbreviation means, by its name in small letters: "Gld" → "gelderland". */
export function provincieVan(toevoeging: string): string | undefined {
  return afkortingen.get(normalizeNaam(toevoeging).replaceAll(' ', ''));
}

const provincies = new Set([...afkortingen.values()]);
/** A province: by its name in small letters, and as people write it. */
interface Provincie {
  readonly sleutel: string;
  readonly naam: string;
}

const perAtlas = new WeakMap<Atlas, ReadonlyMap<number, Provincie>>();

function nameOf(regio: string): string | undefined {
  const naam = normalizeNaam(regio).replace(/^provincie /u, '');
  const eigen = naam === 'friesland' ? 'fryslan' : naam;
  return provincies.has(eigen) ? eigen : undefined;
}

/** The official name: Fryslân, and without the word provincie that some lists write before it. */
function writeNaam(sleutel: string, naam: string): string {
  return sleutel === 'fryslan' ? 'Fryslân' : naam.replace(/^provincie /iu, '');
}

/** Province per gemeente, from the indeling of the atlas whose regio's bear the names of all twelve; empty without one. */
function perGemeente(atlas: Atlas): ReadonlyMap<number, Provincie> {
  const bekend = perAtlas.get(atlas);
  if (bekend) return bekend;
  const editie = [...atlas.edities.values()].find(
    ({ regios }) =>
      regios.length === provincies.size && regios.every(({ naam }) => nameOf(naam) !== undefined),
  );
  const gevonden = new Map<number, Provincie>();
  for (const gemeente of editie ? atlas.gemeenten.keys() : []) {
    for (const regio of editie ? regiosVan(editie.overdekking, gemeente) : []) {
      const naam = editie?.regios[regio]?.naam ?? '';
      const sleutel = nameOf(naam);
      if (sleutel !== undefined) gevonden.set(gemeente, { sleutel, naam: writeNaam(sleutel, naam) });
    }
  }
  perAtlas.set(atlas, gevonden);
  return gevonden;
}

/** Whether a gemeente lies in the province that is written behind its name; undefined where that cannot be known. */
export function liesIn(atlas: Atlas, gemeente: number, provincie: string): boolean | undefined {
  const eigen = perGemeente(atlas).get(gemeente)?.sleutel;
  return eigen === undefined ? undefined : eigen === provincie;
}

/** The name of the province in which a gemeente lies; undefined where that cannot be known. */
export function provincieOf(atlas: Atlas, gemeente: number): string | undefined {
  return perGemeente(atlas).get(gemeente)?.naam;
}

/** The name of the province that somebody wrote, in any of the ways in which people do; undefined where it is none. */
export function readProvincie(atlas: Atlas, tekst: string): string | undefined {
  const sleutel = provincieVan(tekst.replace(/^provincie /iu, ''));
  if (sleutel === undefined) return undefined;
  return [...perGemeente(atlas).values()].find((een) => een.sleutel === sleutel)?.naam;
}
