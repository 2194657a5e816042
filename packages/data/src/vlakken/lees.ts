import type { Punt } from '@samenhang/beeld';
import type { Benoemd, EigenRij } from '@samenhang/core';
import { MEESTE_PUNTEN, type Vlakfout, vlakfout } from './fouten.ts';
import { asRows, type Veldwens } from './gemeentevlakken.ts';
import { findStelsel, findTurned, type Plek, type Stelsel, toMeters } from './stelsel.ts';
import { findVelden, textsOf, type Velden } from './velden.ts';
import { isRecord, readVerzameling } from './verzameling.ts';

/** Polygons, each an outer ring and holes, in whole metres of Rijksdriehoek; rings end where they begin. */
export type Polygonen = readonly (readonly (readonly Punt[])[])[];

/** One feature of the file. */
export interface EigenVlak extends Benoemd {
  readonly polygonen: Polygonen;
}

/** Somebody's own regio's as areas; or, where the features are gemeenten with a regio, as rows. */
export type EigenVlakken =
  | ({
      readonly ok: true;
      readonly soort: 'vlakken';
      readonly vlakken: readonly EigenVlak[];
      readonly velden: Velden;
      readonly overgeslagen: readonly Vlakfout[];
    } & Stelsel)
  | {
      readonly ok: true;
      readonly soort: 'rijen';
      readonly rijen: readonly EigenRij[];
      /** Features that could not be read, each with its fault. */
      readonly overgeslagen: readonly Vlakfout[];
    }
  | { readonly ok: false; readonly fout: Vlakfout };

/** A feature whose geometry was looked through, in the coordinates of the file. */
interface Ruw extends Benoemd {
  readonly polygonen: readonly (readonly (readonly Punt[])[])[];
}

function isPunt(waarde: unknown): waarde is Punt {
  return Array.isArray(waarde) && Number.isFinite(waarde[0]) && Number.isFinite(waarde[1]);
}

/** Points of a ring, the last not counted where it is the first again. */
function countPoints(ring: readonly unknown[]): number {
  const [eerste, laatste] = [ring[0], ring.at(-1)];
  const dicht = isPunt(eerste) && isPunt(laatste) && eerste[0] === laatste[0] && eerste[1] === laatste[1];
  return dicht ? ring.length - 1 : ring.length;
}

/** What is wrong with the rings of a polygon; undefined when nothing is. */
function ringFault(ringen: unknown): string | undefined {
  if (!Array.isArray(ringen) || ringen.length === 0) return 'een vlak zonder ringen';
  for (const ring of ringen as unknown[]) {
    if (!Array.isArray(ring) || countPoints(ring) < 3) return 'een ring met minder dan drie punten';
    const mis: unknown = ring.find((punt) => !isPunt(punt));
    if (mis !== undefined) return JSON.stringify(mis).slice(0, 40);
  }
  return undefined;
}

/** Ends where it begins, also when the file left that out. */
function closed(ring: readonly Punt[]): readonly Punt[] {
  const [eerste] = ring;
  const laatste = ring.at(-1);
  return eerste && laatste && (eerste[0] !== laatste[0] || eerste[1] !== laatste[1])
    ? [...ring, eerste]
    : ring;
}

function propertiesOf(feature: Record<string, unknown>): Ruw['eigenschappen'] {
  return { ...textsOf({ id: feature.id }), ...textsOf(feature.properties) };
}

function readFeature(feature: unknown, nummer: number, knoop: boolean): Ruw | Vlakfout {
  if (!isRecord(feature)) return vlakfout('geen-vlak', 'leeg', nummer);
  if (knoop) return { nummer, eigenschappen: propertiesOf(feature), polygonen: [] };
  const vorm = isRecord(feature.geometry) ? feature.geometry : {};
  if (vorm.type !== 'Polygon' && vorm.type !== 'MultiPolygon')
    return vlakfout('geen-vlak', typeof vorm.type === 'string' ? vorm.type : 'leeg', nummer);
  const polygonen: unknown = vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates;
  if (!Array.isArray(polygonen) || polygonen.length === 0) return vlakfout('kapot-vlak', '', nummer);
  for (const ringen of polygonen as unknown[]) {
    const mis = ringFault(ringen);
    if (mis !== undefined) return vlakfout('kapot-vlak', mis, nummer);
  }
  return {
    nummer,
    eigenschappen: propertiesOf(feature),
    polygonen: (polygonen as Ruw['polygonen']).map((ringen) => ringen.map(closed)),
  };
}

function placesOf(ruw: readonly Ruw[]): Plek[] {
  return ruw.flatMap(({ nummer, polygonen }) => polygonen.flat(2).map((punt) => ({ nummer, punt })));
}

/** Without points that fall together once they are whole metres; without rings that so vanish. */
function turn(polygonen: Ruw['polygonen'], meters: (punt: Punt) => Punt): Polygonen {
  return polygonen
    .map((ringen) =>
      ringen
        .map((ring) => {
          const punten = ring.map(([x, y]) => meters([x, y]));
          return punten.filter(
            ([x, y], i) => i === 0 || x !== punten[i - 1]?.[0] || y !== punten[i - 1]?.[1],
          );
        })
        .filter((ring, k) => k === 0 || ring.length >= 4),
    )
    .filter(([buiten]) => (buiten?.length ?? 0) >= 4);
}

/** The features that can be read, and what is wrong with the others. */
function readFeatures(features: readonly unknown[], knopen: boolean) {
  const ruw: Ruw[] = [];
  const overgeslagen: Vlakfout[] = [];
  for (const [i, feature] of features.entries()) {
    const gelezen = readFeature(feature, i + 1, knopen);
    if ('code' in gelezen) overgeslagen.push(gelezen);
    else ruw.push(gelezen);
  }
  return { ruw, overgeslagen };
}

/**
 * Reads somebody's own regio's from a map: GeoJSON or TopoJSON with areas in degrees (WGS84), Rijksdriehoek or Web
 * Mercator; or, where each feature (or each node of a graph) is a gemeente, rows. A feature that cannot be read is
 * named and passed over. Runs in a browser as well: nothing leaves it.
 */
export function readEigenVlakken(bytes: Uint8Array, wens: Veldwens = {}): EigenVlakken {
  const verzameling = readVerzameling(bytes);
  if ('code' in verzameling) return { ok: false, fout: verzameling };
  const { ruw, overgeslagen } = readFeatures(verzameling.features, verzameling.knopen);
  const [eerste] = overgeslagen;
  if (ruw.length === 0) return { ok: false, fout: eerste ?? vlakfout('geen-vlakken') };
  const rijen = asRows(ruw, wens);
  if (rijen && 'code' in rijen) return { ok: false, fout: rijen };
  if (rijen) return { ok: true, soort: 'rijen', rijen, overgeslagen };
  if (verzameling.knopen) return { ok: false, fout: vlakfout('geen-verzameling', 'nodes') };
  const plekken = placesOf(ruw);
  if (plekken.length > MEESTE_PUNTEN)
    return { ok: false, fout: vlakfout('te-veel-punten', String(plekken.length)) };
  const stelsel = findStelsel(verzameling.crs, plekken);
  if ('code' in stelsel) return { ok: false, fout: stelsel };
  const gedraaid = findTurned(stelsel, plekken);
  const meters = toMeters(stelsel.stelsel);
  const vlakken = ruw
    .filter(({ nummer }) => !gedraaid.some((fout) => fout.nummer === nummer))
    .map((r) => ({ ...r, polygonen: turn(r.polygonen, meters) }));
  const velden = findVelden(vlakken.map((v) => v.eigenschappen));
  return {
    ok: true,
    soort: 'vlakken',
    vlakken,
    velden,
    overgeslagen: [...overgeslagen, ...gedraaid],
    ...stelsel,
  };
}
