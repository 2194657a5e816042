import { z } from '@hono/zod-openapi';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { crsField, readCrs } from '../kaart/index.ts';
import { isBox } from './filter.ts';
import { readPeriode } from './periode.ts';

const link = z.object({
  href: z.string(),
  rel: z.string(),
  type: z.string().optional(),
  title: z.string().optional(),
});
const links = z.array(link);

export type Link = z.output<typeof link>;

export const landingSchema = z
  .object({ title: z.string(), description: z.string(), links })
  .openapi('OgcLanding');

export const conformanceSchema = z.object({ conformsTo: z.array(z.string()) }).openapi('OgcConformance');

export const collectionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    itemType: z.literal('feature'),
    extent: z.object({
      spatial: z.object({ bbox: z.array(z.array(z.number())), crs: z.string() }),
      temporal: z.object({ interval: z.array(z.array(z.string())) }),
    }),
    crs: z.array(z.string()),
    storageCrs: z.string(),
    links,
  })
  .openapi('OgcCollection');

export const collectionsSchema = z
  .object({ links, collections: z.array(collectionSchema) })
  .openapi('OgcCollections');

const feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }),
});

export const featureSchema = feature.extend({ links }).openapi('OgcFeature');

export const itemsSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(feature),
    numberMatched: z.int(),
    numberReturned: z.int(),
    links,
  })
  .openapi('OgcFeatureCollection', { description: 'GeoJSON volgens OGC API Features.' });

export const collectionParams = z.object({
  collectionId: z.string().openapi({
    description: 'Een indeling of gemeenten, met het jaar.',
    example: 'veiligheidsregio-2026',
  }),
});

export const featureParams = collectionParams.extend({
  featureId: z.string().openapi({ description: 'De code van de regio of de gemeente.', example: 'VR09' }),
});

const getal = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?`;

/** More areas than this in one answer are given page by page. */
const hoogsteLimit = 1000;

export const itemQuery = z.strictObject({
  crs: crsField('Het stelsel van de coördinaten. Zonder deze parameter lengte en breedte (CRS84).'),
});

export const itemsQuery = itemQuery.extend({
  bbox: z
    .string()
    .regex(new RegExp(`^${getal}(?:,${getal}){3}(?:(?:,${getal}){2})?$`), alsGeschreven('vier-getallen'))
    .transform((tekst) => tekst.split(',').map(Number))
    .optional()
    .openapi({
      type: 'string',
      description: 'Alleen wat binnen deze rechthoek valt of haar raakt: west, zuid, oost, noord.',
      example: '5.0,52.0,5.5,52.3',
    }),
  datetime: z
    .string()
    .refine((tekst) => readPeriode(tekst) !== undefined, alsGeschreven('datum-of-periode'))
    .optional()
    .openapi({
      description:
        'Een dag, of een tijdvak als 2016-01-01/2017-01-01; .. is open. De laag geldt voor haar hele jaar.',
      example: '2026-05-16',
    }),
  limit: z
    .string()
    .regex(/^0*[1-9]\d*$/u, alsGeschreven('heel-vanaf-1'))
    .transform((tekst) => Math.min(Number(tekst), hoogsteLimit))
    .optional()
    .openapi({
      type: 'integer',
      description: `Hoeveel vlakken per keer. Wie meer vraagt dan ${hoogsteLimit}, krijgt er ${hoogsteLimit}. Zonder deze parameter 100.`,
      example: 100,
    }),
  offset: z
    .string()
    .regex(/^\d+$/u, alsGeschreven('heel-vanaf-0'))
    .transform((tekst) => Math.min(Number(tekst), Number.MAX_SAFE_INTEGER))
    .optional()
    .openapi({ type: 'integer', description: 'Hoeveel vlakken worden overgeslagen.', example: 0 }),
});

/** Part 2 of the standard names this parameter; our API rules want names in one word, so it is told in prose. */
export const itemsQueryMetBboxCrs = itemsQuery
  .extend({
    'bbox-crs': crsField('Het stelsel van bbox. Zonder deze parameter lengte en breedte (CRS84).'),
  })
  .refine(({ bbox, 'bbox-crs': crs }) => !Array.isArray(bbox) || isBox(bbox, readCrs(crs)), {
    message: alsGeschreven('rechthoek'),
    path: ['bbox'],
  });

export type ItemsQuery = z.output<typeof itemsQueryMetBboxCrs>;
export type CollectionBody = z.output<typeof collectionSchema>;
