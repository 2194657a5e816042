import { z } from '@hono/zod-openapi';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { jaarField } from '../keuze/index.ts';

export const zoekQuery = z.strictObject({
  q: z
    .string({ error: alsGeschreven('zoekterm') })
    .refine((q) => q.trim() !== '', alsGeschreven('zoekterm'))
    .max(64, alsGeschreven('zoekterm'))
    .openapi({
      description:
        'Wat u zoekt: (een deel van) de naam van een gemeente, ook een naam van vroeger, een plaats, een postcode of ' +
        'een code van het CBS. Hoofdletters, accenten, de volgorde van woorden en een enkele typefout maken niet uit.',
      example: 'Driebergen',
    }),
  jaar: jaarField,
});
