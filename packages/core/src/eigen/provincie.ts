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
const perAtlas = new WeakMap<Atlas, ReadonlyMap<number, string>>();

function nameOf(regio: string): string | undefined {
  const naam = normalizeNaam(regio).replace(/^provincie /u, '');
  const eigen = naam === 'friesland' ? 'fryslan' : naam;
  return provincies.has(eigen) ? eigen : undefined;
}

/** Province per gemeente, from the indeling of the atlas whose regio's bear the names of all twelve; empty without one. */
function perGemeente(atlas: Atlas): ReadonlyMap<number, string> {
  const bekend = perAtlas.get(atlas);
  if (bekend) return bekend;
  const editie = [...atlas.edities.values()].find(
    ({ regios }) =>
      regios.length === provincies.size && regios.every(({ naam }) => nameOf(naam) !== undefined),
  );
  const gevonden = new Map<number, string>();
  for (const gemeente of editie ? atlas.gemeenten.keys() : []) {
    for (const regio of editie ? regiosVan(editie.overdekking, gemeente) : []) {
      const naam = nameOf(editie?.regios[regio]?.naam ?? '');
      if (naam !== undefined) gevonden.set(gemeente, naam);
    }
  }
  perAtlas.set(atlas, gevonden);
  return gevonden;
}

/** Whether a gemeente lies in the province that is written behind its name; undefined where that cannot be known. */
export function liesIn(atlas: Atlas, gemeente: number, provincie: string): boolean | undefined {
  const eigen = perGemeente(atlas).get(gemeente);
  return eigen === undefined ? undefined : eigen === provincie;
}
