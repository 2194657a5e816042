// The judgement of other software (JTS) on areas that the API gives.

import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { addressOf } from './gedeeld.ts';

export const stelsels = [
  'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  'http://www.opengis.net/def/crs/EPSG/0/28992',
] as const;

/** As much of GeoJSON as is judged here. */
interface Vlak {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const lezer = new GeoJSONReader();
/** Layers of many years and indelingen have areas in common: each is judged once. */
const bekend = new Map<string, string>();

/** What is wrong with an area; empty when nothing is. */
export function judge({ geometry }: Vlak): string {
  const tekst = JSON.stringify(geometry);
  const eerder = bekend.get(tekst);
  if (eerder !== undefined) return eerder;
  const toets = new IsValidOp(lezer.read(geometry));
  const fout = toets.isValid() ? '' : String(toets.getValidationError());
  bekend.set(tekst, fout);
  return fout;
}

const collections = async () => `${await addressOf('server')}/api/v1/ogc/collections`;

/** The names of all layers. */
export async function listLagen(): Promise<readonly string[]> {
  const lijst = (await (await fetch(await collections())).json()) as { collections: { id: string }[] };
  return lijst.collections.map(({ id }) => id);
}

/** What is wrong with the areas of these layers: not valid by OGC Simple Features, or not of one type in a layer. */
export async function findFaults(lagen: readonly string[], crs: string): Promise<readonly string[]> {
  const ogc = await collections();
  const fouten: string[] = [];
  for (const laag of lagen) {
    const vraag = `${ogc}/${laag}/items?limit=10000&crs=${encodeURIComponent(crs)}`;
    const { features } = (await (await fetch(vraag)).json()) as { features: readonly Vlak[] };
    const soorten = new Set(features.map(({ geometry }) => geometry.type));
    if ([...soorten].join() !== 'MultiPolygon') fouten.push(`${laag}: ${[...soorten].join()}`);
    for (const vlak of features) {
      const fout = judge(vlak);
      if (fout !== '') fouten.push(`${laag} ${String(vlak.id)}: ${fout}`);
    }
  }
  return fouten;
}
