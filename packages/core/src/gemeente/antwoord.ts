import { z } from 'zod';
import { basisSchema, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { receptSchema } from '../congruentie/antwoord.ts';

const code = z.string().meta({ description: 'De code van de gemeente bij het CBS.', example: 'GM1581' });
const naam = z.string().meta({ example: 'Utrechtse Heuvelrug' });

const verband = z.enum(['werkt-samen', 'deelt-regio']).meta({
  description:
    'Wat een partner is bij deze keuze: een gemeente waarmee zij samenwerkt, omdat gemeenten in elke gekozen indeling ' +
    'samen iets moeten of willen doen; of een gemeente waarmee zij alleen een regio deelt.',
});

const gemeenteBase = z.object({
  code,
  naam,
  inwoners: z.int().nullable(),
  inwonersJaar: z.int().nullable().meta({
    description:
      'Het jaar waarvan het aantal inwoners is. Een ander jaar dan gevraagd: door herindelingen overgebracht.',
  }),
  tooi: z.string().meta({ description: 'Het webadres van de gemeente in de standaard TOOI.' }),
});

export const gemeentenSchema = z
  .object({ jaar: z.int(), gemeenten: z.array(gemeenteBase) })
  .meta({ id: 'Gemeenten' });

const regioVanGemeente = z.object({
  code: z.string(),
  naam: z.string(),
  aandeel: z.number().nullable().meta({
    description: 'Het deel van de gemeente dat in de regio ligt; null als dat niet bekend is.',
  }),
  gemeenten: z.array(z.string()).meta({ description: 'Codes van alle gemeenten in de regio.' }),
});

export const gemeenteSchema = gemeenteBase
  .extend({
    jaar: z.int(),
    buren: z.array(
      z.object({ code, naam, soort: z.enum(['grens', 'veer', 'brug', 'tunnel', 'dam', 'water']) }),
    ),
    congruentie: fractie,
    verband,
    recept: receptSchema,
    indelingen: z.array(
      z.object({
        indeling: z.string(),
        naam: z.string(),
        domein: z.string(),
        verplichting: z.string().meta({ description: 'Hoe verplicht gemeenten er samen iets doen.' }),
        basis: basisSchema,
        oorsprongjaar: z.int(),
        regios: z.array(regioVanGemeente),
        deels: z.boolean().meta({
          description:
            'Van de indeling is maar een deel bekend: zonder regio kan zij toch in een regio liggen.',
        }),
        onzeker: z
          .boolean()
          .meta({ description: 'De voorgangers van de gemeente lagen niet in dezelfde regio.' }),
        gekozen: z.boolean().meta({ description: 'Telt mee in het recept.' }),
        bijdrage: z.number().nullable().meta({
          description: 'Congruentie van de gemeente min die zonder deze indeling (deel van 1).',
        }),
      }),
    ),
  })
  .meta({ id: 'Gemeente' });

export const partnersSchema = z
  .object({
    code,
    naam,
    jaar: z.int(),
    recept: receptSchema,
    congruentie: fractie,
    verband,
    partners: z.array(
      z.object({
        code,
        naam,
        inwoners: z.int().nullable(),
        aantal: z.int().meta({ description: 'In hoeveel gekozen indelingen zij een regio delen.' }),
        congruentie: z.number(),
        gedeeld: z.array(z.string()).meta({ description: 'De indelingen waarin zij een regio delen.' }),
      }),
    ),
  })
  .meta({ id: 'Partners' });

export type GemeentenAntwoord = Immutable<z.output<typeof gemeentenSchema>>;
export type GemeenteAntwoord = Immutable<z.output<typeof gemeenteSchema>>;
export type PartnersAntwoord = Immutable<z.output<typeof partnersSchema>>;
