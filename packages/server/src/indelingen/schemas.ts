import { z } from '@hono/zod-openapi';
import { basisSchema } from '@samenhang/core/antwoorden';
import { crsParameter } from '../kaart/index.ts';
import { jaarField, jaarQuery } from '../keuze/index.ts';

export const indelingParams = z.object({
  id: z
    .string()
    .openapi({ description: 'De naam van de indeling in het pakket.', example: 'veiligheidsregio' }),
});

export const indelingQuery = jaarQuery.extend({
  vergelijkMet: jaarField.openapi({
    type: 'integer',
    description: 'Een ander jaar: wat er sindsdien (of tot dan) veranderde, en waarom.',
    example: 2016,
  }),
});

export const regiogrenzenQuery = jaarQuery.extend({ crs: crsParameter });

export const regiogrenzenSchema = z
  .looseObject({
    type: z.literal('Topology'),
    objects: z.record(z.string(), z.unknown()).openapi({ description: 'Eén object: regios.' }),
    arcs: z.array(z.array(z.array(z.number()))),
    samenhang: z.object({ jaar: z.int(), basis: basisSchema, bronjaar: z.int() }),
  })
  .openapi('Regiogrenzen', {
    description: 'TopoJSON in meters van het Rijksdriehoeksstelsel; id is de code van de regio.',
  });

export type RegiogrenzenBody = z.output<typeof regiogrenzenSchema>;
