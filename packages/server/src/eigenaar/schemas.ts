import { z } from '@hono/zod-openapi';
import { EIGENAARFUNCTIES, EIGENAARSTAPPEN } from '@samenhang/core';
import { eigenaarschapSchema } from '@samenhang/core/antwoorden';
import { moment, stukkopSchema } from '../stuk/index.ts';

const functie = z.enum(EIGENAARFUNCTIES);
const dag = z.string().openapi({ format: 'date' });
const stap = {
  soort: z.enum(EIGENAARSTAPPEN).openapi({
    description:
      'gezien: voor de ronde van een jaar bekeken; ongezien: toch niet; gedaan of open: van een taak.',
  }),
  jaar: z.int().nullable(),
  functie: functie.nullable(),
  taak: z.string().nullable(),
  tekst: z.string(),
  door: z.string().nullable().openapi({
    description:
      'Als wat het is genoteerd: de functie zelf, of de functie of rol van wie het namens haar noteerde. null bij een taak, en waar dat niet meer bekend is.',
  }),
};

export const stukSchema = stukkopSchema.extend({ inhoud: eigenaarschapSchema }).openapi('Eigenaarstuk');

export const lijstSchema = z
  .object({
    eigenaarschappen: z.array(
      stukkopSchema.extend({
        naam: z.string().openapi({ description: 'Hoe de regeling of het lichaam heet.' }),
        inhoud: eigenaarschapSchema,
        stappen: z.array(
          z.object({
            ...stap,
            wie: z.string().nullable().openapi({
              description:
                'Wie een taak afvinkte; null als die hier niet meer is, en bij een ronde: die gaat over functies.',
            }),
            op: moment,
          }),
        ),
        mensen: z
          .array(z.object({ persoon: z.string(), naam: z.string() }))
          .openapi({ description: 'Wie een functie vervult en nog lid is.' }),
      }),
    ),
  })
  .openapi('Eigenaarschappen');

const wat = { organisatie: z.string(), stuk: z.string(), naam: z.string(), functie };

export const aandachtSchema = z
  .object({
    taken: z.array(z.object({ ...wat, taak: z.string(), wat: z.string(), datum: dag, teLaat: z.boolean() })),
    ronde: z.array(z.object(wat)).openapi({ description: 'Wat u dit jaar nog niet hebt bekeken.' }),
    jaar: z.int(),
  })
  .openapi('Aandacht');

export const stapSchema = z
  .discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('gezien'),
      jaar: z.int().min(2000).max(2100),
      functie,
      tekst: z.string().trim().max(1000),
    }),
    z.strictObject({ soort: z.literal('ongezien'), jaar: z.int().min(2000).max(2100), functie }),
    z.strictObject({ soort: z.enum(['gedaan', 'open']), taak: z.string().max(64) }),
  ])
  .openapi('Eigenaarstap');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
