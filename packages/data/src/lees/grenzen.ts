/** Boundary files: read, checked against the gemeenten of each year, and handed out one year at a time. */
import type { Basis } from '@samenhang/core';
import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { enumerate, type Foutenlijst } from '../cellen/index.ts';
import type { Resource } from '../formaat/index.ts';

interface Grensvlak {
  readonly naam: string;
}

export interface Jaargrenzen {
  /** One object, named by the year; its arcs are those that it uses. */
  readonly topologie: Topology<Record<string, GeometryCollection<Grensvlak>>>;
  readonly basis: Basis;
  /** The year of the source from which the borders were taken or put together. */
  readonly bronjaar: number;
}

export interface Grensbestand {
  readonly resource: Resource;
  readonly topologie: Topology;
  readonly jaren: ReadonlyMap<number, Basis>;
}

type Bogen = readonly (number | Bogen)[];

function isRecord(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function isPunt(waarde: unknown): boolean {
  return Array.isArray(waarde) && waarde.length >= 2 && waarde.every((getal) => Number.isFinite(getal));
}

function isTransform(waarde: unknown): boolean {
  return waarde === undefined || (isRecord(waarde) && isPunt(waarde.scale) && isPunt(waarde.translate));
}

function hasArcs(waarde: unknown, aantal: number): boolean {
  if (typeof waarde === 'number') {
    return Number.isInteger(waarde) && (waarde < 0 ? ~waarde : waarde) < aantal;
  }
  return Array.isArray(waarde) && waarde.every((deel) => hasArcs(deel, aantal));
}

function isVlak(vlak: unknown, aantalBogen: number): boolean {
  if (!isRecord(vlak)) return false;
  const soort = vlak.type === 'Polygon' || vlak.type === 'MultiPolygon';
  const naam = isRecord(vlak.properties) && typeof vlak.properties.naam === 'string';
  return soort && naam && typeof vlak.id === 'string' && hasArcs(vlak.arcs, aantalBogen) && isDeep(vlak);
}

/** Polygons nest their arcs two deep, multipolygons three. */
function isDeep(vlak: Record<string, unknown>): boolean {
  const diepte = vlak.type === 'Polygon' ? 2 : 3;
  const past = (waarde: unknown, rest: number): boolean =>
    rest === 0
      ? typeof waarde === 'number'
      : Array.isArray(waarde) && waarde.every((deel) => past(deel, rest - 1));
  return past(vlak.arcs, diepte);
}

function isLaag(laag: unknown, aantalBogen: number): boolean {
  return (
    isRecord(laag) &&
    laag.type === 'GeometryCollection' &&
    Array.isArray(laag.geometries) &&
    laag.geometries.every((vlak) => isVlak(vlak, aantalBogen))
  );
}

function isTopologie(waarde: unknown): waarde is Topology {
  if (!isRecord(waarde) || waarde.type !== 'Topology' || !isTransform(waarde.transform)) return false;
  const { arcs, objects } = waarde;
  if (!Array.isArray(arcs) || !isRecord(objects)) return false;
  const bogenGoed = arcs.every((boog) => Array.isArray(boog) && boog.length > 1 && boog.every(isPunt));
  return bogenGoed && Object.values(objects).every((laag) => isLaag(laag, arcs.length));
}

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function jarenOf(resource: Resource): Map<number, Basis> {
  const { jaren } = resource;
  if (jaren === undefined) return new Map();
  if (Array.isArray(jaren)) return new Map(jaren.map((jaar) => [jaar, 'waargenomen']));
  return new Map(Object.entries(jaren).map(([jaar, basis]) => [Number(jaar), basis]));
}

/** Is this a file of boundaries? The others are tables, or unknown to this format. */
export const isGrenzen = (resource: Resource): boolean =>
  resource.format === 'topojson' || resource.path.endsWith('.topojson');

/** A file that was checked before. */
export function openGrenzen(resource: Resource, tekst: string): Grensbestand {
  return { resource, topologie: JSON.parse(tekst) as Topology, jaren: jarenOf(resource) };
}

export function readGrenzen(
  resource: Resource,
  tekst: string,
  fouten: Foutenlijst,
): Grensbestand | undefined {
  const topologie = parseJson(tekst);
  if (!isTopologie(topologie)) {
    fouten.add({
      bestand: resource.path,
      code: 'geen-topojson',
      wat:
        topologie === undefined
          ? 'Dit is geen geldige JSON.'
          : 'Dit is geen TopoJSON zoals dit pakket die vraagt.',
      herstel:
        'Maak TopoJSON met per jaar een GeometryCollection van vlakken, elk met id en properties.naam.',
    });
    return undefined;
  }
  const jaren = jarenOf(resource);
  for (const jaar of jaren.keys()) {
    if (topologie.objects[String(jaar)]) continue;
    fouten.add({
      bestand: resource.path,
      kolom: String(jaar),
      code: 'jaar-ontbreekt',
      wat: `De laag van ${String(jaar)} ontbreekt.`,
      herstel: 'Voeg de laag toe, of haal het jaar weg uit datapackage.json.',
    });
  }
  return { resource, topologie, jaren };
}

function idsOf(laag: GeometryObject<GeoJsonProperties> | undefined): string[] {
  return laag?.type === 'GeometryCollection' ? laag.geometries.map((vlak) => String(vlak.id)) : [];
}

/** Each gemeente of the year has one area, and each area is a gemeente of the year. */
export function checkGrenzen(
  bestand: Grensbestand,
  gemeenten: ReadonlyMap<string, ReadonlyMap<string, string>>,
  fouten: Foutenlijst,
): void {
  for (const jaar of bestand.jaren.keys()) {
    const laag = bestand.topologie.objects[String(jaar)];
    const lijst = gemeenten.get(String(jaar));
    if (!laag || !lijst) continue;
    const ids = idsOf(laag);
    const meld = (code: string, wat: string, herstel: string): void =>
      fouten.add({ bestand: bestand.resource.path, kolom: String(jaar), code, wat, herstel });
    const gemist = [...lijst.keys()].filter((code) => !ids.includes(code));
    const vreemd = ids.filter((id) => !lijst.has(id));
    const dubbel = ids.filter((id, i) => ids.indexOf(id) !== i);
    if (gemist.length > 0) {
      const namen = gemist.map((code) => `${code} (${lijst.get(code) ?? '?'})`);
      meld(
        'grens-ontbreekt',
        `Zonder grens in ${String(jaar)}: ${enumerate(namen)}.`,
        'Voeg de vlakken toe.',
      );
    }
    if (vreemd.length > 0) {
      const wat = `In ${String(jaar)} bestaat niet: ${enumerate(vreemd)}.`;
      meld('verwijzing', wat, 'Verbeter de id, of haal het vlak weg.');
    }
    if (dubbel.length > 0) {
      meld('dubbel', `Meer dan één vlak in ${String(jaar)}: ${enumerate(dubbel)}.`, 'Voeg de vlakken samen.');
    }
  }
}

function renumber(bogen: Bogen, nieuw: Map<number, number>): Bogen {
  return bogen.map((deel) => {
    if (typeof deel !== 'number') return renumber(deel, nieuw);
    const oud = deel < 0 ? ~deel : deel;
    const plaats = nieuw.get(oud) ?? nieuw.size;
    nieuw.set(oud, plaats);
    return deel < 0 ? ~plaats : plaats;
  });
}

/** One year of a file as a topology of its own. */
export function extractJaar(bestand: Grensbestand, jaar: number): Jaargrenzen | undefined {
  const laag = bestand.topologie.objects[String(jaar)] as GeometryCollection<Grensvlak> | undefined;
  const basis = bestand.jaren.get(jaar);
  if (!laag || !basis) return undefined;
  const nieuw = new Map<number, number>();
  const geometries = laag.geometries.map((vlak) => {
    if (vlak.type !== 'Polygon' && vlak.type !== 'MultiPolygon') return vlak;
    return { ...vlak, arcs: renumber(vlak.arcs, nieuw) } as typeof vlak;
  });
  const arcs = [...nieuw.keys()].map((oud) => bestand.topologie.arcs[oud] ?? []);
  const { transform } = bestand.topologie;
  return {
    topologie: {
      type: 'Topology',
      ...(transform ? { transform } : {}),
      objects: { [String(jaar)]: { ...laag, geometries } },
      arcs,
    },
    basis,
    bronjaar: bestand.resource.bronjaar ?? jaar,
  };
}
