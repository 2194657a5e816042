/** The structure of a TopoJSON file, as this format asks it: the first thing that is wrong, and where. */
import type { Topology } from 'topojson-specification';

/** A path within the file, and what is wrong there. */
export interface Topologiefout {
  readonly pad: readonly (string | number)[];
  readonly wat: string;
}

type Record_ = Readonly<Record<string, unknown>>;

function isRecord(waarde: unknown): waarde is Record_ {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function isPunt(waarde: unknown): boolean {
  return Array.isArray(waarde) && waarde.length >= 2 && waarde.every((getal) => Number.isFinite(getal));
}

function checkTransform(waarde: unknown): Topologiefout | undefined {
  if (waarde === undefined) return undefined;
  if (!isRecord(waarde) || !isPunt(waarde.translate))
    return { pad: ['transform'], wat: 'De transform heeft geen translate van twee getallen.' };
  const { scale } = waarde;
  const goed = isPunt(scale) && (scale as number[]).every((getal) => getal > 0);
  return goed
    ? undefined
    : { pad: ['transform', 'scale'], wat: 'De schaal (scale) heeft geen twee getallen boven 0.' };
}

function checkBoog(boog: unknown, i: number): Topologiefout | undefined {
  if (!Array.isArray(boog) || boog.length < 2)
    return { pad: ['arcs', i], wat: 'Deze boog heeft geen twee punten.' };
  const punt = boog.findIndex((p) => !isPunt(p));
  return punt < 0 ? undefined : { pad: ['arcs', i, punt], wat: 'Dit punt heeft geen twee getallen.' };
}

function hasArcs(waarde: unknown, aantal: number): boolean {
  if (typeof waarde === 'number') return Number.isInteger(waarde) && (waarde < 0 ? ~waarde : waarde) < aantal;
  return Array.isArray(waarde) && waarde.every((deel) => hasArcs(deel, aantal));
}

/** Polygons nest their arcs two deep, multipolygons three; nothing is empty. */
function isDeep(waarde: unknown, rest: number): boolean {
  if (rest === 0) return typeof waarde === 'number';
  return Array.isArray(waarde) && waarde.length > 0 && waarde.every((deel) => isDeep(deel, rest - 1));
}

function checkVlak(vlak: unknown, pad: readonly (string | number)[], aantal: number) {
  if (!isRecord(vlak)) return { pad, wat: 'Dit is geen vlak.' };
  if (vlak.type !== 'Polygon' && vlak.type !== 'MultiPolygon')
    return { pad: [...pad, 'type'], wat: 'Dit is geen Polygon of MultiPolygon.' };
  if (typeof vlak.id !== 'string') return { pad, wat: 'Dit vlak heeft geen id.' };
  if (!isRecord(vlak.properties) || typeof vlak.properties.naam !== 'string')
    return { pad, wat: `Het vlak ${vlak.id} heeft geen properties.naam.` };
  const diep = isDeep(vlak.arcs, vlak.type === 'Polygon' ? 2 : 3);
  return diep && hasArcs(vlak.arcs, aantal)
    ? undefined
    : { pad: [...pad, 'arcs'], wat: `De bogen van ${vlak.id} zijn leeg, of verwijzen naar wat er niet is.` };
}

function checkLaag(laag: unknown, naam: string, aantal: number): Topologiefout | undefined {
  const pad = ['objects', naam];
  if (!isRecord(laag) || laag.type !== 'GeometryCollection' || !Array.isArray(laag.geometries))
    return { pad, wat: 'Deze laag is geen GeometryCollection.' };
  return firstOf(laag.geometries, (vlak, i) => checkVlak(vlak, [...pad, 'geometries', i], aantal));
}

function firstOf<T>(
  lijst: readonly T[],
  check: (een: T, i: number) => Topologiefout | undefined,
): Topologiefout | undefined {
  for (const [i, een] of lijst.entries()) {
    const fout = check(een, i);
    if (fout) return fout;
  }
  return undefined;
}

/** What keeps a value from being a topology of this format; undefined where it is one. */
export function findTopologiefout(waarde: unknown): Topologiefout | undefined {
  if (!isRecord(waarde) || waarde.type !== 'Topology') return { pad: [], wat: 'Dit is geen TopoJSON.' };
  const { arcs, objects } = waarde;
  if (!Array.isArray(arcs)) return { pad: ['arcs'], wat: 'De lijst arcs ontbreekt.' };
  if (!isRecord(objects)) return { pad: ['objects'], wat: 'De lagen (objects) ontbreken.' };
  return (
    checkTransform(waarde.transform) ??
    firstOf(arcs, checkBoog) ??
    firstOf(Object.entries(objects), ([naam, laag]) => checkLaag(laag, naam, arcs.length))
  );
}

/** @see findTopologiefout */
export function isTopologie(waarde: unknown): waarde is Topology {
  return findTopologiefout(waarde) === undefined;
}

/** A path as people write it: `objects.2020.geometries[3]`. */
export function writePad(pad: readonly (string | number)[]): string {
  return pad.reduce<string>(
    (tekst, deel) =>
      typeof deel === 'number' ? `${tekst}[${deel}]` : tekst === '' ? deel : `${tekst}.${deel}`,
    '',
  );
}
