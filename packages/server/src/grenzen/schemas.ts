import { z } from '@hono/zod-openapi';
import { basisSchema } from '@samenhang/core/antwoorden';

export const grenzenSchema = z
  .looseObject({
    type: z.literal('Topology'),
    objects: z.record(z.string(), z.unknown()).openapi({ description: 'Eén object: gemeenten.' }),
    arcs: z.array(z.array(z.array(z.number()))),
    transform: z
      .object({ scale: z.array(z.number()), translate: z.array(z.number()) })
      .optional()
      .openapi({ description: 'Coördinaten zijn hele getallen: maal scale, plus translate.' }),
    bbox: z.array(z.number()).optional(),
    samenhang: z
      .object({ jaar: z.int(), basis: basisSchema, bronjaar: z.int() })
      .openapi({ description: 'Waar deze grenzen vandaan komen.' }),
  })
  .openapi('Grenzen', {
    description: 'TopoJSON in meters van het Rijksdriehoeksstelsel; id is de code van de gemeente.',
  });
