import { z } from '@hono/zod-openapi';
import { incidentSchema, incidentstapSchema } from '@samenhang/core/antwoorden';
import { INCIDENTKEUZES, INCIDENTSTATEN, INCIDENTUITKOMSTEN } from '@samenhang/core/incident';
import { OPGAVEDOMEINEN } from '@samenhang/core/opgave';
import { alsGeschreven, filter } from '../http/openbaar/index.ts';
import { stukkopSchema } from '../stuk/index.ts';

export const incidentenQuery = z.strictObject({
  staat: filter(z.enum(INCIDENTSTATEN), 'Hoe ver het is.', 'besloten'),
  keuze: filter(z.enum(INCIDENTKEUZES.map(({ keuze }) => keuze)), 'Wat is besloten.', 'regel'),
  uitkomst: filter(
    z.enum(INCIDENTUITKOMSTEN.map(({ uitkomst }) => uitkomst)),
    'Waar de terugblik op uitkwam.',
    'ingetrokken',
  ),
  domein: filter(z.enum(OPGAVEDOMEINEN.map(({ domein }) => domein)), 'Een domein dat het raakt.', 'zorg'),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/, alsGeschreven('gemeentecode'))
    .optional()
    .openapi({ description: 'De code van de gemeente waarvan het is.', example: 'GM0106' }),
  organisatie: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: 'De naam van de organisatie, of een deel ervan.', example: 'Drenthe' }),
  zoek: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: 'Woorden die erin staan.', example: 'opvang' }),
  terugTeKijken: z
    .enum(['ja', 'nee'])
    .optional()
    .openapi({ description: 'ja: alleen wat nu is terug te kijken.', example: 'ja' }),
});

export const incidentParams = z.object({
  id: z.string().openapi({
    description: 'Het nummer van het incident.',
    example: '6f1c2a3e-8d54-4b7a-9c11-2f0e5d7a9b10',
  }),
});

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});

export const mijnincidentSchema = stukkopSchema.extend({ inhoud: incidentSchema }).openapi('Mijnincident');

export const mijnincidentenSchema = z
  .object({ incidenten: z.array(mijnincidentSchema) })
  .openapi('Mijnincidenten');

export const zetSchema = incidentstapSchema
  .extend({ versie: z.int().min(1).openapi({ description: 'De versie waar u van uitgaat.' }) })
  .openapi('Incidentvraag');
