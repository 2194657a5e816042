// Every area that the API gives is valid by OGC Simple Features, by the judgement of other software (JTS), and every
// layer has areas of one type.

import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

/** What is looked at of a feature. */
interface Vlak {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const stelsels = [
  'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  'http://www.opengis.net/def/crs/EPSG/0/28992',
] as const;

let ogc: string;
let lagen: readonly string[];
beforeAll(async () => {
  ogc = `${(await serve()).url}/api/v1/ogc/collections`;
  const lijst = (await (await fetch(ogc)).json()) as { collections: { id: string }[] };
  lagen = lijst.collections.map(({ id }) => id);
});

/** As much of GeoJSON as is judged here. */
interface Vlak {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const lezer = new GeoJSONReader();
/** Layers of many years and indelingen have areas in common: each is judged once. */
const bekend = new Map<string, string>();

/** What is wrong with an area; empty when nothing is. */
function judge({ geometry }: Vlak): string {
  const tekst = JSON.stringify(geometry);
  const eerder = bekend.get(tekst);
  if (eerder !== undefined) return eerder;
  const toets = new IsValidOp(lezer.read(geometry));
  const fout = toets.isValid() ? '' : String(toets.getValidationError());
  bekend.set(tekst, fout);
  return fout;
}

describe('the areas of every layer', () => {
  it.each(stelsels)('are valid and of one type in %s', { timeout: 240_000 }, async (crs) => {
    expect(lagen.length).toBeGreaterThan(80);
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
    expect(fouten).toEqual([]);
  });

  it('would be told apart by this judgement', () => {
    const strik = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(judge({ geometry: { type: 'MultiPolygon', coordinates: [[strik]] } })).toContain(
      'Self-intersection',
    );
  });
});
