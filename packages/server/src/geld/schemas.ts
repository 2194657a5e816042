import { z } from '@hono/zod-openapi';
import { isDag } from '@samenhang/core';
import { alsGeschreven } from '../http/openbaar/index.ts';
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

export const ontvangerQuery = z.strictObject({
  ontvanger: z.string().min(1).max(200).openapi({
    description:
      'De code van een gemeente, een sleutel van /geld/ontvangers, of zo veel van een naam dat er maar een bedoeld kan zijn.',
    example: 'GM0344',
  }),
});

export const urgentieQuery = z.strictObject({
  datum: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
    .refine(isDag, alsGeschreven('bestaande-datum'))
    .openapi({ format: 'date', description: 'De dag waarop de wet geldt.', example: '2026-11-30' }),
});
