import type { Punt } from '@samenhang/beeld';
import type { Benoemd, EigenRij } from '@samenhang/core';
import { MEESTE_PUNTEN, type Vlakfout, vlakfout } from './fouten.ts';
import { findStelsel, type Plek, type Stelsel, toMeters } from './stelsel.ts';
import { findVelden, textsOf, type Velden } from './velden.ts';

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
    } & Stelsel)
  | { readonly ok: true; readonly soort: 'rijen'; readonly rijen: readonly EigenRij[] }
  | { readonly ok: false; readonly fout: Vlakfout };

/** A feature whose geometry was looked through, in the coordinates of the file. */
interface Ruw extends Benoemd {
  readonly polygonen: readonly (readonly (readonly Punt[])[])[];
}

const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function isPunt(waarde: unknown): waarde is Punt {
  return Array.isArray(waarde) && Number.isFinite(waarde[0]) && Number.isFinite(waarde[1]);
}

/** What is wrong with the rings of a polygon; undefined when nothing is. */
function ringFault(ringen: unknown): string | undefined {
  if (!Array.isArray(ringen) || ringen.length === 0) return 'een vlak zonder ringen';
  for (const ring of ringen as unknown[]) {
    if (!Array.isArray(ring) || ring.length < 4) return 'een ring met minder dan vier punten';
    const mis: unknown = ring.find((punt) => !isPunt(punt));
    if (mis !== undefined) return JSON.stringify(mis).slice(0, 40);
  }
  return undefined;
}

function readFeature(feature: unknown, nummer: number): Ruw | Vlakfout {
  if (!isRecord(feature)) return vlakfout('geen-vlak', 'leeg', nummer);
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
    eigenschappen: { ...textsOf({ id: feature.id }), ...textsOf(feature.properties) },
    polygonen: polygonen as Ruw['polygonen'],
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const gemeentecode = /^GM\d{4}$/iu;
const regiovelden = /^(?:regio|region|cluster|gebied)[ _-]?(?:naam)?$/iu;

/** Features that are gemeenten, each with its code and the name of a regio, need no laying over. */
function asRows(ruw: readonly Ruw[]): readonly EigenRij[] | undefined {
  const velden = Object.keys(ruw[0]?.eigenschappen ?? {});
  const codeveld = velden.find((v) => ruw.every((r) => gemeentecode.test(r.eigenschappen[v] ?? '')));
  const kandidaten = velden.filter((v) => regiovelden.test(v));
  const regioveld = kandidaten.find((v) => /naam/iu.test(v)) ?? kandidaten[0];
  if (codeveld === undefined || regioveld === undefined) return undefined;
  return ruw.map(({ nummer, eigenschappen }) => ({
    rij: nummer,
    gemeente: eigenschappen[codeveld] ?? '',
    regio: eigenschappen[regioveld] ?? '',
    aandeel: null,
  }));
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

/** Every feature of a collection, or the first fault. */
function readFeatures(verzameling: unknown): readonly Ruw[] | Vlakfout {
  if (verzameling === undefined) return vlakfout('geen-json');
  if (!isRecord(verzameling) || verzameling.type !== 'FeatureCollection') {
    const soort = isRecord(verzameling) ? verzameling.type : undefined;
    return vlakfout('geen-verzameling', typeof soort === 'string' ? soort : '');
  }
  const features = Array.isArray(verzameling.features) ? (verzameling.features as unknown[]) : [];
  if (features.length === 0) return vlakfout('geen-vlakken');
  const ruw: Ruw[] = [];
  for (const [i, feature] of features.entries()) {
    const gelezen = readFeature(feature, i + 1);
    if ('code' in gelezen) return gelezen;
    ruw.push(gelezen);
  }
  return ruw;
}

/**
 * Reads somebody's own regio's from GeoJSON: a FeatureCollection of areas in degrees (WGS84) or Rijksdriehoek.
 * Runs in a browser as well: nothing leaves it.
 */
export function readEigenVlakken(bytes: Uint8Array): EigenVlakken {
  const verzameling = parseJson(bytes);
  const ruw = readFeatures(verzameling);
  if ('code' in ruw) return { ok: false, fout: ruw };
  const rijen = asRows(ruw);
  if (rijen) return { ok: true, soort: 'rijen', rijen };
  const plekken = placesOf(ruw);
  if (plekken.length > MEESTE_PUNTEN)
    return { ok: false, fout: vlakfout('te-veel-punten', String(plekken.length)) };
  const stelsel = findStelsel(isRecord(verzameling) ? verzameling.crs : undefined, plekken);
  if ('code' in stelsel) return { ok: false, fout: stelsel };
  const meters = toMeters(stelsel.stelsel);
  const vlakken = ruw.map((r) => ({ ...r, polygonen: turn(r.polygonen, meters) }));
  const velden = findVelden(vlakken.map((v) => v.eigenschappen));
  return { ok: true, soort: 'vlakken', vlakken, velden, ...stelsel };
}
