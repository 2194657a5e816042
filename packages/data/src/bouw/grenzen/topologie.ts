/** From one source file to one topology with an object per year: projected, simplified, dissolved, in whole metres. */

import type { GeoJsonProperties } from 'geojson';
import { quantize } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { compareText } from '../bron.ts';
import { mapshaper } from './mapshaper.ts';
import { type Grensbron, RD } from './plan.ts';
import type { Vlakken } from './splitsing.ts';

interface Grensvlak {
  readonly naam: string;
}
export type Jaarlaag = GeometryCollection<Grensvlak>;

/** The commands for mapshaper; each feature bears its code for every year in a field `j<jaar>`. */
function commandsFor(bron: Grensbron): string {
  const vereenvoudig =
    bron.detail > 0 ? `-simplify weighted keep-shapes interval=${String(bron.detail)}` : '';
  const lagen = bron.jaren.map((jaar) => {
    // A name of digits would mean the n-th layer.
    return `-dissolve2 target=bron + name=j${String(jaar)} j${String(jaar)}`;
  });
  return [
    '-i bron.geojson snap name=bron',
    `-proj '${RD}'`,
    vereenvoudig,
    // Rounding may lay a corner on another line, or just across it: what came of that is mended on the shared lines,
    // so that neighbours keep them in common and no ring touches itself where it should not.
    '-snap precision=1 fix-geometry target=bron',
    ...lagen,
    `-o uit.json format=topojson target=${bron.jaren.map((jaar) => `j${String(jaar)}`).join(',')} no-quantization precision=1`,
  ].join(' ');
}

function toJaarlaag(
  object: GeometryObject<GeoJsonProperties> | undefined,
  jaar: number,
  namen: ReadonlyMap<string, string>,
): Jaarlaag {
  if (object?.type !== 'GeometryCollection') throw new Error(`no layer for ${String(jaar)}`);
  const geometries = object.geometries.map((vlak) => {
    const velden = vlak.properties as Readonly<Record<string, unknown>> | undefined;
    const code = velden?.[`j${String(jaar)}`];
    const naam = typeof code === 'string' ? namen.get(code) : undefined;
    if (typeof code !== 'string' || naam === undefined) throw new Error(`unknown area in ${String(jaar)}`);
    const { type, arcs } = vlak as { type: 'MultiPolygon'; arcs: number[][][] };
    return { type, id: code, properties: { naam }, arcs };
  });
  geometries.sort((a, b) => compareText(a.id, b.id));
  return { type: 'GeometryCollection', geometries };
}

/** `namenVan` gives code → name of a year. Arcs come out as steps of whole metres. */
export async function buildTopologie(
  vlakken: Vlakken,
  bron: Grensbron,
  namenVan: (jaar: number) => ReadonlyMap<string, string>,
): Promise<Topology<Record<string, Jaarlaag>>> {
  const uit = await mapshaper.applyCommands(commandsFor(bron), { 'bron.geojson': JSON.stringify(vlakken) });
  const bestand = uit['uit.json'];
  if (!bestand) throw new Error('mapshaper gave no topology');
  const ruw = JSON.parse(Buffer.from(bestand).toString('utf8')) as Topology;
  const objects = Object.fromEntries(
    bron.jaren.map((jaar) => [
      String(jaar),
      toJaarlaag(ruw.objects[`j${String(jaar)}`], jaar, namenVan(jaar)),
    ]),
  );
  const compact = quantize({ ...ruw, objects }, { scale: [1, 1], translate: [0, 0] });
  return { type: 'Topology', transform: { scale: [1, 1], translate: [0, 0] }, objects, arcs: compact.arcs };
}
