import { z } from '@hono/zod-openapi';
import { type Crs, crsUri, toGeoJson, vlakkenVan } from '@samenhang/beeld';
import type { Vormen } from '../http/openbaar/index.ts';
import { crsField, readCrs } from './crs.ts';

export const crsParameter = crsField(
  'Alleen bij geojson: het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (WGS84, CRS84); ' +
    'EPSG:28992 is het Rijksdriehoeksstelsel. TopoJSON is altijd in het Rijksdriehoeksstelsel.',
);

interface KaartVraag {
  readonly crs?: Parameters<typeof readCrs>[0];
}

/** Header that names the system of the coordinates. */
export function crsHeader(crs: Crs): Readonly<Record<string, string>> {
  return { 'Content-Crs': `<${crsUri[crs]}>` };
}

const geojsonSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    crs: z
      .object({ type: z.literal('name'), properties: z.object({ name: z.string() }) })
      .optional()
      .openapi({ description: 'Alleen bij het Rijksdriehoeksstelsel.' }),
    bbox: z.array(z.number()).optional(),
    samenhang: z.record(z.string(), z.unknown()),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.string(),
        properties: z.record(z.string(), z.unknown()),
        geometry: z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(z.array(z.number())))),
        }),
      }),
    ),
  })
  .openapi('GeoJson', {
    description: 'GeoJSON volgens RFC 7946; id is de code van de gemeente of de regio.',
  });

/** TopoJSON (the answer as it is, by its schema) and GeoJSON of an answer that is a topology with one layer. */
export function kaartVormen<B extends { readonly samenhang: unknown }, Q extends KaartVraag>(
  topologie: z.ZodType,
): Vormen<B, Q> {
  return {
    topojson: {
      mediaType: 'application/topo+json',
      extensie: 'topojson',
      schema: topologie,
      headers: () => crsHeader('rd'),
      write: (body) => Buffer.from(JSON.stringify(body)),
    },
    geojson: {
      mediaType: 'application/geo+json',
      extensie: 'geojson',
      zwaar: true,
      schema: geojsonSchema,
      key: ({ crs }) => readCrs(crs),
      headers: ({ crs }) => crsHeader(readCrs(crs)),
      write: (body, { crs }) =>
        Buffer.from(toGeoJson(vlakkenVan(body), { crs: readCrs(crs), samenhang: body.samenhang })),
    },
  };
}
