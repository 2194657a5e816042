import { type Punt, toRd } from '@samenhang/beeld';
import { type Vlakfout, vlakfout } from './fouten.ts';

/** The system of the coordinates, and how that was found out. */
export interface Stelsel {
  readonly stelsel: 'wgs84' | 'rd' | 'mercator';
  /** By the member `crs`, by the coordinates themselves, or because it is what GeoJSON says (RFC 7946). */
  readonly gevonden: 'genoemd' | 'coordinaten' | 'standaard';
}

/** Box of coordinates in which everything of the Netherlands lies, with much room. */
interface Bereik {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}
const inRd: Bereik = { x: [-100_000, 400_000], y: [200_000, 750_000] };
const inGraden: Bereik = { x: [-180, 180], y: [-90, 90] };
/** The land itself in Rijksdriehoek: there the first number is always below the second. */
const landInRd: Bereik = { x: [0, 300_000], y: [300_000, 630_000] };
const inMercator: Bereik = { x: [200_000, 900_000], y: [6_400_000, 7_300_000] };
const nederland: Bereik = { x: [2.5, 7.8], y: [50, 54.5] };

/** A point with the number of its feature. */
export interface Plek {
  readonly nummer: number;
  readonly punt: Punt;
}

function isIn({ x, y }: Bereik, [px, py]: Punt): boolean {
  return px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
}

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null;
}

/** Name of the system in the old member `crs`, in any of the ways it is written; undefined when there is none. */
function crsName(crs: unknown): string | undefined {
  if (typeof crs === 'string') return crs;
  if (!isRecord(crs)) return undefined;
  const { name, code, href } = isRecord(crs.properties) ? crs.properties : {};
  if (typeof name === 'string') return name;
  if (typeof code === 'string' || typeof code === 'number') return `EPSG:${code}`;
  return typeof href === 'string' ? href : JSON.stringify(crs).slice(0, 60);
}

const bekend: Readonly<Record<string, Stelsel['stelsel']>> = {
  // Rijksdriehoek, and with heights.
  28992: 'rd',
  28991: 'rd',
  7415: 'rd',
  // Longitude and latitude: WGS84, ETRS89, with heights.
  4326: 'wgs84',
  4979: 'wgs84',
  4258: 'wgs84',
  4937: 'wgs84',
  // Web Mercator, by its number and those it had before.
  3857: 'mercator',
  3785: 'mercator',
  900913: 'mercator',
  102100: 'mercator',
};

function named(naam: string): Stelsel['stelsel'] | undefined {
  if (/CRS84h?$/iu.test(naam) || /^(?:WGS[ _-]?84|ETRS[ _-]?89)$/iu.test(naam)) return 'wgs84';
  if (/\bRD[ _-]?New\b/iu.test(naam)) return 'rd';
  return bekend[/(\d+)(?:\.xml)?$/u.exec(naam)?.[1] ?? ''];
}

function tell([x, y]: Punt): string {
  return `${x}, ${y}`;
}

const turned = ([x, y]: Punt): Punt => [y, x];

function guess(plekken: readonly Plek[]): Stelsel | Vlakfout {
  const all = (bereik: Bereik): boolean => plekken.every(({ punt }) => isIn(bereik, punt));
  if (all(inGraden)) return { stelsel: 'wgs84', gevonden: 'standaard' };
  if (all(inMercator)) return { stelsel: 'mercator', gevonden: 'coordinaten' };
  if (plekken.every(({ punt }) => isIn(landInRd, turned(punt)) && !isIn(landInRd, punt)))
    return vlakfout('assen-verwisseld', tell(plekken[0]?.punt ?? [0, 0]), plekken[0]?.nummer);
  const vreemd = plekken.find(({ punt }) => !isIn(inRd, punt));
  return vreemd
    ? vlakfout('stelsel-onbekend', tell(vreemd.punt), vreemd.nummer)
    : { stelsel: 'rd', gevonden: 'coordinaten' };
}

const bereiken: Readonly<Record<Stelsel['stelsel'], { readonly kan: Bereik; readonly thuis: Bereik }>> = {
  wgs84: { kan: inGraden, thuis: nederland },
  rd: { kan: inRd, thuis: inRd },
  mercator: { kan: inMercator, thuis: inMercator },
};

/** Finds the system: the one that is named, else degrees, else one in metres where no degrees are possible. */
export function findStelsel(crs: unknown, plekken: readonly Plek[]): Stelsel | Vlakfout {
  const naam = crsName(crs);
  const genoemd = naam === undefined ? undefined : named(naam);
  if (naam !== undefined && !genoemd) return vlakfout('vreemd-stelsel', naam);
  const gevonden = genoemd ? { stelsel: genoemd, gevonden: 'genoemd' as const } : guess(plekken);
  if ('code' in gevonden) return gevonden;
  const { kan, thuis } = bereiken[gevonden.stelsel];
  const buiten = plekken.find(({ punt }) => !isIn(kan, punt));
  if (buiten) return vlakfout('stelsel-klopt-niet', tell(buiten.punt), buiten.nummer);
  const [eerste] = plekken;
  if (!eerste || plekken.some(({ punt }) => isIn(thuis, punt))) return gevonden;
  const verwisseld = plekken.some(({ punt }) => isIn(thuis, turned(punt)));
  return vlakfout(verwisseld ? 'assen-verwisseld' : 'buiten-nederland', tell(eerste.punt), eerste.nummer);
}

/** Areas of a map of the Netherlands that have latitude and longitude the other way round from the rest. */
export function findTurned({ stelsel }: Pick<Stelsel, 'stelsel'>, plekken: readonly Plek[]): Vlakfout[] {
  const { thuis } = bereiken[stelsel];
  return [...Map.groupBy(plekken, ({ nummer }) => nummer)].flatMap(([nummer, eigen]) =>
    eigen.every(({ punt }) => !isIn(thuis, punt) && isIn(thuis, turned(punt)))
      ? vlakfout('assen-verwisseld', tell(eigen[0]?.punt ?? [0, 0]), nummer)
      : [],
  );
}

/** Radius of the sphere of Web Mercator (EPSG:3857), in metres. */
const STRAAL = 6_378_137;

function fromMercator([x, y]: Punt): Punt {
  const graden = 180 / Math.PI;
  return [(x / STRAAL) * graden, (2 * Math.atan(Math.exp(y / STRAAL)) - Math.PI / 2) * graden];
}

/** To whole metres, as the shipped borders have them: then what is the same line is the same points. */
export function toMeters(stelsel: Stelsel['stelsel']): (punt: Punt) => [number, number] {
  return (punt) => {
    const [x, y] = stelsel === 'rd' ? punt : toRd(stelsel === 'mercator' ? fromMercator(punt) : punt);
    return [Math.round(x), Math.round(y)];
  };
}
