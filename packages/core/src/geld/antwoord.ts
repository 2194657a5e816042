import { z } from 'zod';
import { codeNaam } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

export { kerncijferSchema, kerncijfersSchema } from './maten/antwoord.ts';

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

const band = z.array(z.number()).length(5).meta({
  description:
    'Uitkomsten bij 5, 25, 50, 75 en 95%: in de helft van de trekkingen ligt het tussen de tweede en de vierde.',
});

const bandbreedteSchema = z.object({
  trekkingen: z.int(),
  seed: z.int(),
  tekort: z.number().meta({ description: 'Euro per inwoner in een jaar.' }),
  gemeenten: z.array(
    z.object({
      code: z.string(),
      jaren: z.array(
        z.object({
          jaar: z.int(),
          budget: band,
          kosten: band,
          saldo: band,
          kans: z.number().meta({ description: 'Kans (0–1) op een groter tekort dan dat.' }),
        }),
      ),
      cumulatief: band,
      aannames: z.array(z.object({ veld: z.string(), laag: z.number(), hoog: z.number() })).meta({
        description:
          'Het saldo van alle jaren als deze aanname laag of hoog is en de andere niet veranderen; wat het meest uitmaakt eerst.',
      }),
    }),
  ),
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
    bandbreedte: bandbreedteSchema.nullable().meta({
      description: 'Hoe ver de uitkomst uiteenloopt; leeg als het scenario daar niet om vraagt.',
    }),
    formules: z.array(z.string()),
  })
  .meta({
    id: 'Geldovergang',
    description: 'Wat het overgaan van een taak en haar geld met gemeenten doet.',
  });

export const naastSchema = z
  .object({
    namen: z.array(z.string()).meta({ description: 'De scenario’s, in hun volgorde.' }),
    trekkingen: z.int(),
    paren: z.array(
      z.object({
        eerste: z.int().meta({ description: 'De plaats van het ene scenario in ‘namen’, vanaf 0.' }),
        tweede: z.int(),
        gemeenten: z.array(
          codeNaam.extend({
            jaren: z.array(
              z.object({
                jaar: z.int(),
                verschil: band,
                kans: z
                  .number()
                  .meta({ description: 'Kans (0–1) dat het tweede scenario in dit jaar meer saldo geeft.' }),
              }),
            ),
            samen: band,
            kansBeter: z.number().meta({
              description: 'Kans (0–1) dat het tweede scenario over alle jaren samen meer saldo geeft.',
            }),
          }),
        ),
      }),
    ),
  })
  .meta({
    id: 'Scenarioverschil',
    description: 'Van elke twee scenario’s wat het tweede meer geeft dan het eerste, in euro.',
  });

export type NaastAntwoord = Immutable<z.output<typeof naastSchema>>;

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
    inwonersjaar: z.int().nullable().meta({
      description:
        'Van welk jaar de inwoners zijn: dat van de bedragen, of het eerste dat bekend is; leeg bij bedragen zonder jaar.',
    }),
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

export const geldonderwerpenSchema = z
  .object({
    onderwerpen: z.array(
      z.object({
        onderwerp: z.string(),
        jaren: z.array(z.int().nullable()).meta({
          description: 'De jaren waarvan er bedragen zijn; leeg waar de bijlage geen jaar noemt.',
        }),
        regels: z.int().meta({ description: 'Het aantal bedragen, over alle jaren samen.' }),
      }),
    ),
  })
  .meta({ id: 'Geldonderwerpen', description: 'De onderwerpen waarvan het pakket bedragen heeft.' });
export type GeldonderwerpenAntwoord = Immutable<z.output<typeof geldonderwerpenSchema>>;

export { registersleutelsSchema } from './regeling/antwoord.ts';
export { taakveldenSchema } from './taakvelden/antwoord.ts';
export { ontvangerSchema, ontvangersSchema } from './uitkeringen/antwoord.ts';
export { urgentieSchema } from './wonen/antwoord.ts';
