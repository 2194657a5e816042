import { z } from '@hono/zod-openapi';
import { organisatiesoorten } from '@samenhang/core';
import { opgaveSchema, opgavestapSchema, opgavestukSchema } from '@samenhang/core/antwoorden';
import { EIGENAARNIVEAUS, OPGAVEDOMEINEN, OPGAVESTATEN, TOEZEGWATTEN } from '@samenhang/core/opgave';
import { alsGeschreven, filter } from '../http/openbaar/index.ts';
import { moment } from '../stuk/index.ts';

export const opgavenQuery = z.strictObject({
  staat: filter(z.enum(OPGAVESTATEN), 'Hoe ver de opgave is.', 'beantwoord'),
  domein: filter(z.enum(OPGAVEDOMEINEN.map(({ domein }) => domein)), 'Een domein dat zij raakt.', 'wonen'),
  niveau: filter(z.enum(EIGENAARNIVEAUS), 'Het niveau van een eigenaar.', 'rijk'),
  taak: filter(
    z.string().min(1).max(80),
    'Een taak uit de tabel van taken, die een patroon eronder noemt.',
    'jeugdhulp',
  ),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/, alsGeschreven('gemeentecode'))
    .optional()
    .openapi({ description: 'De code van een gemeente die eigenaar is.', example: 'GM0106' }),
  eigenaar: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: 'De naam van een eigenaar, of een deel ervan.', example: 'Drenthe' }),
  zoek: z.string().min(1).max(200).optional().openapi({
    description: 'Woorden die erin staan, in de titel, de tekst, de effecten of de namen.',
    example: 'opvang',
  }),
  terugTeKijken: z
    .enum(['ja', 'nee'])
    .optional()
    .openapi({ description: 'ja: alleen wat nu is terug te kijken.', example: 'ja' }),
});

export const opgaveParams = z.object({
  id: z.string().openapi({
    description: 'Het nummer van de opgave.',
    example: '6f1c2a3e-8d54-4b7a-9c11-2f0e5d7a9b10',
  }),
});

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
export const mijnParams = organisatieParams.extend(opgaveParams.shape);

export const mijnopgaveSchema = opgavestukSchema
  .extend({
    versie: z.int().openapi({ description: 'De versie; ook in het ETag, voor de volgende wijziging.' }),
    verwijderdOp: moment
      .nullable()
      .openapi({ description: 'Sinds wanneer het concept in de prullenbak ligt.' }),
    rollen: z
      .array(z.enum(['eigenaar', 'antwoorder']))
      .openapi({ description: 'Wat de organisatie voor deze opgave is.' }),
    terugTeDraaien: z.boolean().openapi({ description: 'De laatste stap is van deze organisatie.' }),
  })
  .openapi('Mijnopgave');

export const mijnopgavenSchema = z.object({ opgaven: z.array(mijnopgaveSchema) }).openapi('Mijnopgaven');

export const partijenSchema = z
  .object({
    organisaties: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        soort: z.enum(organisatiesoorten),
        code: z.string().nullable(),
      }),
    ),
  })
  .openapi('Opgavepartijen');

export const zetSchema = opgavestapSchema
  .extend({ versie: z.int().min(1).openapi({ description: 'De versie waar u van uitgaat.' }) })
  .openapi('Opgavezet');

export const vraagantwoordSchema = z
  .strictObject({
    versie: z.int().min(1).openapi({ description: 'De versie waar u van uitgaat.' }),
    wat: z.enum(TOEZEGWATTEN).openapi({ description: 'Eigenaar zijn, of een onderdeel van de matrix.' }),
    ja: z.boolean().nullable().openapi({ description: 'null: neem uw antwoord terug.' }),
    reden: z.string().max(1000).default('').openapi({ description: 'Nodig bij nee.' }),
  })
  .openapi('Opgavevraagantwoord');

export const antwoordenSchema = opgavestapSchema
  .extend({
    opgaven: z
      .array(z.strictObject({ id: z.string().max(64), versie: z.int().min(1) }))
      .min(1)
      .max(100)
      .openapi({ description: 'Waarop, elk met de versie waar u van uitgaat.' }),
  })
  .openapi('Opgaveantwoorden');

export const uitkomstenSchema = z
  .object({
    uitkomsten: z.array(
      z.object({
        id: z.string(),
        gelukt: z.boolean(),
        code: z.enum(['onbekend', 'verboden', 'gewijzigd', 'ongeldig', 'niet-nu']).nullable().openapi({
          description: 'Waarom niet; null als het is gelukt.',
        }),
        velden: z.array(z.object({ veld: z.string(), code: z.string() })),
      }),
    ),
  })
  .openapi('Opgaveuitkomsten');

export const volgingenSchema = z
  .object({ opgaven: z.array(z.object({ opgave: z.string(), titel: z.string(), op: moment })) })
  .openapi('Volgingen');

export const volgeindeSchema = z.strictObject({ sleutel: z.string().min(1).max(200) }).openapi('Volgeinde');

export { opgaveSchema };
