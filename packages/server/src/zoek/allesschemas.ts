import { z } from '@hono/zod-openapi';
import { alsGeschreven } from '../http/openbaar/index.ts';

/** The kinds of things that are found together. */
const ZOEKSOORTEN = ['signaal', 'opgave', 'incident', 'patroon', 'kennis', 'regeling'] as const;
export type Zoeksoort = (typeof ZOEKSOORTEN)[number];

export const allesQuery = z.strictObject({
  q: z
    .string({ error: alsGeschreven('zoekterm') })
    .refine((q) => q.trim() !== '', alsGeschreven('zoekterm'))
    .max(64, alsGeschreven('zoekterm'))
    .openapi({ description: 'Wat u zoekt: een of meer woorden.', example: 'jeugd' }),
});

export const allesSchema = z
  .object({
    zoekterm: z.string(),
    groepen: z.array(
      z.object({
        soort: z.enum(ZOEKSOORTEN),
        aantal: z.int().openapi({ description: 'Hoeveel er passen; `treffers` noemt de eerste.' }),
        treffers: z.array(
          z.object({
            titel: z.string(),
            onder: z
              .string()
              .openapi({ description: 'Wat erbij hoort, zoals de maker; leeg als dat er niet is.' }),
            pad: z.string().openapi({ description: 'Het pad op de website.' }),
          }),
        ),
      }),
    ),
  })
  .openapi('Zoekresultaat', { description: 'Wat er is gevonden, per soort.' });
