import { z } from '@hono/zod-openapi';
import type { Recept } from '@samenhang/core';
import { basisSchema, fractie, receptSchema } from '../congruentie/index.ts';

const code = z.string().openapi({ description: 'De code van de gemeente bij het CBS.', example: 'GM1581' });
const naam = z.string().openapi({ example: 'Utrechtse Heuvelrug' });

export const gemeenteParams = z.object({
  code: z.string().openapi({ description: 'De code van de gemeente bij het CBS.', example: 'GM1581' }),
});

const gemeenteBase = z.object({
  code,
  naam,
  inwoners: z.int().nullable(),
  inwonersJaar: z.int().nullable().openapi({
    description:
      'Het jaar waarvan het aantal inwoners is. Een ander jaar dan gevraagd: door herindelingen overgebracht.',
  }),
  tooi: z.string().openapi({ description: 'Het webadres van de gemeente in de standaard TOOI.' }),
});

export const gemeentenSchema = z
  .object({ jaar: z.int(), gemeenten: z.array(gemeenteBase) })
  .openapi('Gemeenten');

const regioVanGemeente = z.object({
  code: z.string(),
  naam: z.string(),
  aandeel: z.number().nullable().openapi({
    description: 'Het deel van de gemeente dat in de regio ligt; null als dat niet bekend is.',
  }),
  gemeenten: z.array(z.string()).openapi({ description: 'Codes van alle gemeenten in de regio.' }),
});

export const gemeenteSchema = gemeenteBase
  .extend({
    jaar: z.int(),
    buren: z.array(z.object({ code, naam, soort: z.enum(['grens', 'veer', 'brug', 'tunnel', 'dam']) })),
    congruentie: fractie,
    recept: receptSchema,
    indelingen: z.array(
      z.object({
        indeling: z.string(),
        naam: z.string(),
        domein: z.string(),
        basis: basisSchema,
        oorsprongjaar: z.int(),
        regios: z.array(regioVanGemeente),
        onzeker: z
          .boolean()
          .openapi({ description: 'De voorgangers van de gemeente lagen niet in dezelfde regio.' }),
        gekozen: z.boolean().openapi({ description: 'Telt mee in het recept.' }),
        bijdrage: z.number().nullable().openapi({
          description: 'Congruentie van de gemeente min die zonder deze indeling (deel van 1).',
        }),
      }),
    ),
  })
  .openapi('Gemeente');

export const partnersSchema = z
  .object({
    code,
    naam,
    jaar: z.int(),
    recept: receptSchema,
    congruentie: fractie,
    partners: z.array(
      z.object({
        code,
        naam,
        inwoners: z.int().nullable(),
        aantal: z.int().openapi({ description: 'In hoeveel gekozen indelingen zij een regio delen.' }),
        congruentie: z.number(),
        gedeeld: z.array(z.string()).openapi({ description: 'De indelingen waarin zij een regio delen.' }),
      }),
    ),
  })
  .openapi('Partners');

export type GemeentenBody = z.output<typeof gemeentenSchema>;
export type GemeenteBody = MetRecept<z.output<typeof gemeenteSchema>>;
export type PartnersBody = MetRecept<z.output<typeof partnersSchema>>;

/** A body with core's own recipe in it: there an absent weight is absent, not undefined. */
type MetRecept<T> = Omit<T, 'recept'> & { readonly recept: Recept };
