import { type Punt, toRd } from '@samenhang/beeld';
import { type Vlakfout, vlakfout } from './fouten.ts';

/** The system of the coordinates, and how that was found out. */
export interface Stelsel {
  readonly stelsel: 'wgs84' | 'rd';
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

/** Name of the system in the old member `crs`; undefined when there is none. */
function crsName(crs: unknown): string | undefined {
  if (!isRecord(crs)) return undefined;
  const { name } = isRecord(crs.properties) ? crs.properties : {};
  return typeof name === 'string' ? name : JSON.stringify(crs).slice(0, 60);
}

function named(naam: string): Stelsel['stelsel'] | undefined {
  if (/\b28992$/u.test(naam)) return 'rd';
  return /(?:CRS84|\b4326|\b4258)$/iu.test(naam) ? 'wgs84' : undefined;
}

function tell([x, y]: Punt): string {
  return `${x}, ${y}`;
}

function guess(plekken: readonly Plek[]): Stelsel | Vlakfout {
  if (plekken.every(({ punt }) => isIn(inGraden, punt))) return { stelsel: 'wgs84', gevonden: 'standaard' };
  const vreemd = plekken.find(({ punt }) => !isIn(inRd, punt));
  return vreemd
    ? vlakfout('stelsel-onbekend', tell(vreemd.punt), vreemd.nummer)
    : { stelsel: 'rd', gevonden: 'coordinaten' };
}

/** Finds the system: the one that is named, else degrees, else Rijksdriehoek where no degrees are possible. */
export function findStelsel(crs: unknown, plekken: readonly Plek[]): Stelsel | Vlakfout {
  const naam = crsName(crs);
  const genoemd = naam === undefined ? undefined : named(naam);
  if (naam !== undefined && !genoemd) return vlakfout('vreemd-stelsel', naam);
  const gevonden = genoemd ? { stelsel: genoemd, gevonden: 'genoemd' as const } : guess(plekken);
  if ('code' in gevonden) return gevonden;
  const bereik = gevonden.stelsel === 'rd' ? inRd : inGraden;
  const buiten = plekken.find(({ punt }) => !isIn(bereik, punt));
  if (buiten) return vlakfout('stelsel-klopt-niet', tell(buiten.punt), buiten.nummer);
  const thuis = gevonden.stelsel === 'rd' ? inRd : nederland;
  const [eerste] = plekken;
  if (eerste && !plekken.some(({ punt }) => isIn(thuis, punt)))
    return vlakfout('buiten-nederland', tell(eerste.punt), eerste.nummer);
  return gevonden;
}

/** To whole metres, as the shipped borders have them: then what is the same line is the same points. */
export function toMeters(stelsel: Stelsel['stelsel']): (punt: Punt) => [number, number] {
  return (punt) => {
    const [x, y] = stelsel === 'rd' ? punt : toRd(punt);
    return [Math.round(x), Math.round(y)];
  };
}
