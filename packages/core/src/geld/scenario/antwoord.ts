/**
 * A scenario of money that moves, as a file. Every assumption is a field with its value, where it comes from
 * (`eigen aanname` where nobody knows), and, where it is uncertain, the range in which it lies. Unknown fields are refused:
 * a misspelt assumption would else silently not count. The JSON Schema of the file is made of this
 * (`samenhang geld overgang --schema`).
 */

import { z } from 'zod';
import { OUDGELDWIJZEN } from '../overgang/pad.ts';
import { OVERGANGSWIJZEN } from '../overgang/vraag.ts';

const jaar = z.int().min(2000).max(2100);
const naam = z.string().trim().min(1).max(200);
const bron = z.string().trim().min(1).max(1000).meta({
  description: 'Waar de waarde vandaan komt. Weet niemand het, schrijf dan: eigen aanname.',
});
const euro = z.number().min(0).max(1e12);

/** An assumption: a number with source, and with a range where it is not certain. */
const aanname = (getal: z.ZodNumber, description: string) =>
  z
    .strictObject({
      waarde: getal,
      laag: getal.optional().meta({ description: 'Zo laag kan het zijn. Geef laag en hoog samen.' }),
      hoog: getal.optional().meta({ description: 'Zo hoog kan het zijn.' }),
      bron,
    })
    .meta({ description });

const groei = (description: string) => aanname(z.number().min(-0.5).max(0.5), description);

const gemeenteSchema = z.strictObject({
  gemeente: naam.meta({ description: 'De code (GM0355) of de naam.' }),
  centrum: naam
    .optional()
    .meta({ description: 'De centrumgemeente van de regio. Zonder dit veld is de gemeente zelf centrum.' }),
  clienten: z.number().min(0).max(1e7).meta({
    description: 'Cliënten die uit deze gemeente komen, in het basisjaar.',
  }),
  inwoners: z.number().positive().max(1e8).optional().meta({
    description: 'Zonder dit veld: de inwoners volgens het gegevenspakket.',
  }),
  maten: z.record(z.string(), z.number().min(0).max(1e12)).optional().meta({
    description: 'Eigen maten voor de sleutel, bij naam.',
  }),
});

const maatSchema = z.strictObject({
  maat: naam.meta({
    description:
      'inwoners, clienten, een maat uit ‘maten’, of een kenmerk uit de kerncijfers van het pakket.',
  }),
  gewicht: z.number().min(0).max(1),
  jaar: jaar.optional().meta({
    description:
      'Bij een kenmerk uit de kerncijfers: van welk jaar. Het wordt door herindelingen heen overgezet naar de gemeenten van nu.',
  }),
  maal: z.literal('inwoners').optional().meta({
    description:
      'Bij een cijfer per inwoner of een percentage: telt maal de inwoners, zodat het een aantal wordt.',
  }),
  aanvulling: z.record(z.string(), z.number().min(0).max(1e12)).optional().meta({
    description:
      'Wat het pakket van een gemeente niet heeft, als eigen aanname: per code (GM0114) de waarde.',
  }),
  bron,
});

const oudGeldSchema = z.strictObject({
  naar: z.enum(OUDGELDWIJZEN).meta({
    description: 'Van wie het oude geld is: het centrum, of de gemeenten naar cliënten of inwoners.',
  }),
  euro: z
    .array(z.strictObject({ centrum: naam, euro }))
    .min(1)
    .max(1000)
    .optional(),
  uitkering: z
    .strictObject({ onderwerp: naam, jaar })
    .optional()
    .meta({ description: 'In plaats van ‘euro’: de bedragen uit het gegevenspakket.' }),
  bron,
});

const padSchema = z.strictObject({
  start: aanname(jaar, 'Het jaar van de eerste stap.'),
  uitstel: aanname(z.int().min(0).max(30), 'Zoveel jaar later dan dat.').optional(),
  duur: aanname(z.int().min(1).max(50), 'In zoveel jaar telt de sleutel helemaal. Gewoonlijk 10.').optional(),
  tabel: z
    .strictObject({ waarden: z.array(z.number().min(0).max(1)).min(1).max(50), bron })
    .optional()
    .meta({ description: 'In plaats van gelijke stappen: het deel (0–1) van elk jaar; het laatste blijft.' }),
});

const bandbreedteSchema = z.strictObject({
  trekkingen: z.int().min(100).max(100_000).optional().meta({ description: 'Gewoonlijk 10.000.' }),
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1)
    .optional()
    .meta({ description: 'Begin van het toeval; gewoonlijk 1.' }),
  tekort: z.number().min(0).max(1e6).optional().meta({
    description: 'Hoe groot is de kans op een groter tekort dan dit, in euro per inwoner in een jaar?',
  }),
});

export const scenarioSchema = z
  .strictObject({
    schema: z.literal('samenhang/geldscenario'),
    versie: z.literal(1),
    naam,
    jaar: jaar.meta({ description: 'Van welk jaar de gemeenten zijn.' }),
    basisjaar: jaar.meta({ description: 'Van welk jaar geld, prijzen en cliënten zijn.' }),
    van: jaar.meta({ description: 'Het eerste jaar dat wordt gerekend.' }),
    tot: jaar.meta({ description: 'Het laatste jaar.' }),
    gemeenten: z.array(gemeenteSchema).min(1).max(1000),
    oudGeld: oudGeldSchema,
    sleutel: z.strictObject({
      bereik: z.enum(['land', 'regio']).meta({
        description: 'Verdeel over alle gemeenten samen, of binnen elke regio wat de regio had.',
      }),
      maten: z.array(maatSchema).min(1).max(20),
    }),
    pad: padSchema,
    index: groei('Groei van al het geld per jaar: 0.02 is 2%.'),
    prijs: aanname(z.number().positive().max(1e9), 'Wat een cliënt in het basisjaar kost, in euro.'),
    prijsindex: groei('Groei van die prijs per jaar.'),
    spreiding: aanname(
      z.number().min(0).max(20),
      'Hoe ver de prijs van cliënten uiteenloopt: standaardafwijking gedeeld door gemiddelde.',
    ).optional(),
    groei: groei('Groei van het aantal cliënten per jaar.'),
    uitstroom: aanname(
      z.number().min(0).max(1),
      'Welk deel van de cliënten van het centrum per jaar vertrekt: 0.2 is een vijfde.',
    ),
    overgang: z.strictObject({ waarde: z.enum(OVERGANGSWIJZEN), bron }).meta({
      description: 'Blijven cliënten van het centrum daar tot zij vertrekken, of gaan zij direct over?',
    }),
    demping: aanname(
      z.number().min(0).max(1e5),
      'Niemand verliest in een jaar meer budget dan zoveel euro per inwoner.',
    ).optional(),
    bandbreedte: bandbreedteSchema.optional(),
  })
  .meta({ id: 'Geldscenario', description: 'Een taak en haar geld gaan over naar andere gemeenten.' });

export type Scenario = z.output<typeof scenarioSchema>;

/** As many as can stand beside each other. */
const meesteScenarios = 4;

/** Scenarios that stand beside each other, as they are kept together. */
export const scenariosSchema = z.strictObject({
  schema: z.literal('samenhang/geldscenarios'),
  versie: z.literal(1),
  /** Code of the gemeente that they are looked at for, and the year. */
  gemeente: naam.optional(),
  kijk: jaar.optional(),
  scenarios: z.array(scenarioSchema).min(1).max(meesteScenarios),
});

export type Scenarios = z.output<typeof scenariosSchema>;

/** The description of the file for programs and people (JSON Schema). */
export function describeSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(scenarioSchema) };
}
