import { z } from 'zod';
import { codeNaam } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

const jaarcijfers = z.object({
  jaar: z.int(),
  ongedempt: z.number().meta({ description: 'Budget voor demping, in euro.' }),
  budget: z.number().meta({ description: 'Budget na demping, in euro.' }),
  clienten: z.number().meta({ description: 'Cliënten die de gemeente betaalt.' }),
  kosten: z.number(),
  saldo: z.number().meta({ description: 'Budget min kosten.' }),
  saldoPerInwoner: z.number(),
  cumulatief: z.number().meta({ description: 'Het saldo van alle jaren tot en met dit jaar.' }),
  verschil: z.number().meta({ description: 'Saldo min wat het was geweest als er niets veranderde.' }),
  verschilPerInwoner: z.number(),
});

const aannameSchema = z.object({
  veld: z.string(),
  waarde: z.union([z.number(), z.string(), z.array(z.number())]),
  laag: z.number().nullable(),
  hoog: z.number().nullable(),
  bron: z.string(),
});

export const overgangSchema = z
  .object({
    naam: z.string(),
    van: z.int(),
    tot: z.int(),
    basisjaar: z.int(),
    eersteStap: z.int(),
    jaren: z.array(
      z.object({
        jaar: z.int(),
        fase: z.number().meta({ description: 'Hoe ver de sleutel telt, 0–1.' }),
        totaal: z.number(),
        tekort: z.number().meta({
          description: 'Hoeveel euro de demping tekortkomt om iedereen te beschermen; 0 als het lukt.',
        }),
      }),
    ),
    gemeenten: z.array(
      codeNaam.extend({
        centrum: z.string(),
        inwoners: z.number(),
        aandeelOud: z.number(),
        aandeelNieuw: z.number(),
        gelijkspel: z.int().nullable().meta({
          description: 'Vanaf dit jaar is er over alle jaren samen geen tekort meer; leeg als dat niet komt.',
        }),
        jaren: z.array(jaarcijfers),
      }),
    ),
    aannames: z.array(aannameSchema),
    formules: z.array(z.string()),
  })
  .meta({
    id: 'Geldovergang',
    description: 'Wat het overgaan van een taak en haar geld met gemeenten doet.',
  });

export type OvergangAntwoord = Immutable<z.output<typeof overgangSchema>>;

const uitkeringSchema = z.object({
  gemeente: z
    .string()
    .nullable()
    .meta({ description: 'Leeg bij een provincie of een gemeente van voor 2011.' }),
  ontvanger: z.string(),
  euro: z.number(),
  aandeel: z.number().meta({ description: 'Deel van de som van deze uitkering.' }),
  inwoners: z.number().nullable(),
  perInwoner: z.number().nullable(),
});

export const uitkeringenSchema = z
  .object({
    onderwerp: z.string(),
    jaar: z.int().nullable(),
    bijlagen: z.array(z.string()),
    artikelen: z.array(z.string()),
    kolommen: z.array(z.string()),
    som: z.number(),
    besluittotaal: z.number().nullable().meta({
      description: 'Wat het besluit zelf als totaal noemt; leeg als dat hier niet bekend is.',
    }),
    klopt: z.boolean().nullable().meta({ description: 'Of de som gelijk is aan dat totaal.' }),
    ontvangers: z.array(uitkeringSchema),
  })
  .meta({
    id: 'Uitkeringen',
    description: 'Bedragen per ontvanger, zoals de bijlagen bij het besluit ze noemen.',
  });

export type UitkeringenAntwoord = Immutable<z.output<typeof uitkeringenSchema>>;
