/** Boundary files: read, checked against the gemeenten of each year, and handed out one year at a time. */
import type { Basis } from '@samenhang/core';
import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { enumerate, type Foutenlijst, quote } from '../cellen/index.ts';
import type { Resource } from '../formaat/index.ts';
import { findJsonfout, lineOf } from './plaats.ts';
import { checkRingen } from './ringen.ts';
import { findTopologiefout, isTopologie, writePad } from './topologie.ts';

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

function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** The years of which a file has the borders, and whether those were observed. */
export function jarenOf(resource: Resource): Map<number, Basis> {
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

function reportTopologie(bestand: string, tekst: string, waarde: unknown, fouten: Foutenlijst): void {
  const fout = waarde === undefined ? undefined : findTopologiefout(waarde);
  fouten.add({
    bestand,
    rij: fout ? lineOf(tekst, [...fout.pad]) : findJsonfout(tekst),
    ...(fout && fout.pad.length > 0 ? { kolom: writePad(fout.pad) } : {}),
    code: 'geen-topojson',
    wat: fout?.wat ?? 'Dit is geen geldige JSON.',
    herstel: fout
      ? 'Maak TopoJSON met per jaar een GeometryCollection van vlakken, elk met id en properties.naam.'
      : 'Kijk naar komma’s, haken en aanhalingstekens rond deze plaats.',
  });
}

export function readGrenzen(
  resource: Resource,
  tekst: string,
  fouten: Foutenlijst,
): Grensbestand | undefined {
  const topologie = parseJson(tekst);
  if (!isTopologie(topologie)) {
    reportTopologie(resource.path, tekst, topologie, fouten);
    return undefined;
  }
  checkRingen(resource.path, topologie, fouten);
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

/** The areas that are not called as the gemeente of that code is in that year. */
function differingNames(
  laag: GeometryObject<GeoJsonProperties>,
  lijst: ReadonlyMap<string, string>,
): string[] {
  if (laag.type !== 'GeometryCollection') return [];
  return laag.geometries.flatMap(({ id, properties }) => {
    const naam = lijst.get(String(id));
    const vlak = String((properties as Grensvlak | null)?.naam);
    return naam === undefined || naam === vlak ? [] : [`${String(id)} (${quote(vlak)}, niet ${quote(naam)})`];
  });
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
    const anders = differingNames(laag, lijst);
    if (anders.length > 0) {
      meld(
        'naam-anders',
        `In ${String(jaar)} heet het vlak anders dan de gemeente: ${enumerate(anders)}.`,
        'Geef vlak en gemeente dezelfde naam.',
      );
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

/** One layer of a topology as one of its own, with the arcs that it uses. */
function extractLaag({ objects, arcs, transform }: Topology, naam: string): Jaargrenzen['topologie'] {
  const laag = objects[naam] as GeometryCollection<Grensvlak> | undefined;
  if (!laag) throw new Error(`no layer ${naam}`);
  const nieuw = new Map<number, number>();
  const geometries = laag.geometries.map((vlak) => {
    if (vlak.type !== 'Polygon' && vlak.type !== 'MultiPolygon') return vlak;
    return { ...vlak, arcs: renumber(vlak.arcs, nieuw) } as typeof vlak;
  });
  return {
    type: 'Topology',
    ...(transform ? { transform } : {}),
    objects: { [naam]: { ...laag, geometries } },
    arcs: [...nieuw.keys()].map((oud) => arcs[oud] ?? []),
  };
}

/**
 * One year of a file that was checked; the file is opened when the borders themselves are asked for.
 *
 * @param open gives the file; its topology has a layer for each year that the resource lists
 */
export function openJaar(
  resource: Resource,
  jaar: number,
  open: () => Grensbestand,
): Jaargrenzen | undefined {
  const basis = jarenOf(resource).get(jaar);
  if (!basis) return undefined;
  let topologie: Jaargrenzen['topologie'] | undefined;
  return {
    basis,
    bronjaar: resource.bronjaar ?? jaar,
    get topologie() {
      topologie ??= extractLaag(open().topologie, String(jaar));
      return topologie;
    },
  };
}
