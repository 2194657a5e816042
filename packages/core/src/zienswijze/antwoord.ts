import { z } from 'zod';
import { ZIENSWIJZESTATEN } from './staten.ts';
import { AANLEIDINGEN, OPVOLGINGEN } from './zienswijze.ts';

/** The view of a council, as the API takes it; which steps may be made is judged by `keurZienswijze`. */
export const zienswijzeSchema = z
  .strictObject({
    over: z.strictObject({ soort: z.enum(['regeling', 'lichaam']), id: z.string().max(80) }),
    aanleiding: z.enum(AANLEIDINGEN),
    jaar: z.int().nullable(),
    titel: z.string().max(200),
    alineas: z.array(z.string().max(5000)).max(200),
    staat: z.enum(ZIENSWIJZESTATEN),
    overgenomenVan: z.string().max(64).optional(),
    besluit: z
      .strictObject({
        door: z.string().max(120),
        op: z.string().max(10),
        webadres: z.string().max(1000).optional(),
      })
      .optional(),
    antwoord: z
      .strictObject({
        op: z.string().max(10),
        gevolgd: z.enum(OPVOLGINGEN),
        waarom: z.string().max(5000),
        webadres: z.string().max(1000).optional(),
      })
      .optional(),
  })
  .meta({
    id: 'Zienswijze',
    description:
      'De zienswijze van een raad op een ontwerp van een verbonden partij. De staat zegt hoe ver zij is: concept, ter ' +
      'bespreking, vastgesteld, gepubliceerd, beantwoord of ingetrokken. Vóór publicatie ziet alleen de organisatie haar.',
  });
