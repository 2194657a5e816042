import { z } from '@hono/zod-openapi';
import { jaarField } from '../keuze/index.ts';

export const uitkeringenQuery = z.strictObject({
  onderwerp: z.string().min(1).max(200).openapi({
    description: 'Het onderwerp, of zo veel daarvan dat er maar een bedoeld kan zijn.',
    example: 'Maatschappelijke opvang',
  }),
  jaar: jaarField.openapi({
    description:
      'Het jaar van de bedragen. Zonder deze parameter: bedragen waarbij de bijlage geen jaar noemt.',
    example: 2010,
  }),
});

export const kenmerkParams = z.strictObject({
  kenmerk: z.string().max(100).openapi({ description: 'De naam in het pakket.', example: 'wmo_per_1000' }),
});

export const kerncijferQuery = z.strictObject({
  van: jaarField.openapi({
    description: 'Het jaar van het cijfer. Zonder deze parameter: het laatste.',
    example: 2021,
  }),
  jaar: jaarField,
});
