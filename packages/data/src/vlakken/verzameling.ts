import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { decodeText } from '../eigen/index.ts';
import { type Vlakfout, vlakfout } from './fouten.ts';

export const isRecord = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** What a file holds: features, or the nodes of a graph, whose properties are all that counts. */
export interface Verzameling {
  readonly features: readonly unknown[];
  readonly knopen: boolean;
  readonly crs: unknown;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).tekst) as unknown;
  } catch {
    return undefined;
  }
}

/** The features of every object of a topology. */
function fromTopology(topologie: Record<string, unknown>): unknown[] | undefined {
  const objecten = isRecord(topologie.objects) ? Object.keys(topologie.objects) : [];
  try {
    return objecten.flatMap((naam) => {
      const vorm = (topologie as unknown as Topology).objects[naam];
      const uit = vorm ? feature(topologie as unknown as Topology, vorm) : undefined;
      return uit?.type === 'FeatureCollection' ? uit.features : [uit];
    });
  } catch {
    return undefined;
  }
}

function featuresOf(json: Record<string, unknown>): unknown[] | undefined {
  switch (json.type) {
    case 'FeatureCollection':
      return Array.isArray(json.features) ? (json.features as unknown[]) : [];
    case 'Feature':
      return [json];
    case 'Polygon':
    case 'MultiPolygon':
      return [{ type: 'Feature', properties: {}, geometry: json }];
    case 'Topology':
      return fromTopology(json);
    default:
      return undefined;
  }
}

/** A node of a graph, as NetworkX and GerryChain save it, with its properties. */
function toFeature(knoop: unknown): unknown {
  return isRecord(knoop) ? { type: 'Feature', properties: knoop, geometry: null } : knoop;
}

/** Reads GeoJSON, TopoJSON or a node-link graph, in UTF-8, UTF-16 or Windows-1252. */
export function readVerzameling(bytes: Uint8Array): Verzameling | Vlakfout {
  const json = parseJson(bytes);
  if (json === undefined) return vlakfout('geen-json');
  if (!isRecord(json)) return vlakfout('geen-verzameling');
  const features = featuresOf(json);
  if (features)
    return features.length === 0 ? vlakfout('geen-vlakken') : { features, knopen: false, crs: json.crs };
  if (Array.isArray(json.nodes) && json.nodes.length > 0)
    return { features: json.nodes.map(toFeature), knopen: true, crs: undefined };
  return vlakfout('geen-verzameling', typeof json.type === 'string' ? json.type : '');
}
