import { z } from 'zod';
import type { Immutable } from '../../antwoord/index.ts';
import { BIJDRAGEBRONNEN } from './deelnemer.ts';

const deelnemer = z.object({
  naam: z.string(),
  gemeente: z.string().nullable().meta({ description: 'Leeg bij een provincie of een ander lichaam.' }),
  inwoners: z.number().nullable(),
  bijdrage: z.number().meta({ description: 'Euro per jaar, nu.' }),
  bron: z.enum(BIJDRAGEBRONNEN).meta({
    description:
      'Waar de bijdrage vandaan komt: zelf ingevuld, de sleutel van het register, naar inwoners, of niet bekend (dan telt 0).',
  }),
});

export const vertrekSchema = z
  .object({
    regel: z.object({
      aandelen: z.array(z.number()).meta({
        description: 'Welk deel van de grondslag wie weggaat in het eerste, tweede … jaar betaalt.',
      }),
      grondslag: z.enum(['bijdrage', 'vaste-kosten']),
      vermogen: z.number().meta({ description: 'Bezit min schulden van het lichaam, in euro.' }),
    }),
    vasteKosten: z.number().meta({ description: 'Kosten per jaar die blijven als iemand weggaat.' }),
    deelnemers: z.array(
      deelnemer.extend({
        vertrekt: z.boolean(),
        uittreedsom: z
          .object({ betaalt: z.number(), vermogen: z.number(), som: z.number() })
          .nullable()
          .meta({
            description: 'Leeg bij wie blijft. De som is wat die betaalt min zijn deel in het vermogen.',
          }),
        jaren: z.array(z.number()).meta({
          description: 'Per jaar: wat wie blijft meer betaalt, of wat wie weggaat nog betaalt, in euro.',
        }),
        blijvend: z.number().meta({ description: 'Wat wie blijft daarna elk jaar meer betaalt, in euro.' }),
        blijvendPerInwoner: z.number().nullable(),
      }),
    ),
    samen: z.array(z.object({ jaar: z.int(), weg: z.number(), blijvers: z.number() })).meta({
      description: 'Wie de kosten draagt die blijven, per jaar, in euro.',
    }),
    nogEen: z
      .array(
        z.object({
          naam: z.string(),
          gemeente: z.string().nullable(),
          som: z.number().meta({ description: 'De uittreedsom van deze deelnemer.' }),
          blijvers: z
            .number()
            .meta({ description: 'Wat de anderen dan samen blijvend meer betalen per jaar.' }),
          meestPerInwoner: z.number().nullable().meta({
            description: 'De hoogste stijging per inwoner van wie dan nog meedoet.',
          }),
          teKlein: z.boolean().nullable(),
        }),
      )
      .meta({ description: 'Wat er gebeurt als deze deelnemer ook nog weggaat.' }),
    schaal: z
      .object({
        bezetting: z.number(),
        weigering: z.number(),
        plaatsen: z.int(),
        clienten: z.number().meta({ description: 'Zoveel cliënten tegelijk zijn ten minste nodig.' }),
        inwoners: z.number().nullable().meta({
          description: 'Het aantal inwoners waar zoveel cliënten bij horen, naar de deelnemers van nu.',
        }),
        nu: z.number(),
        straks: z.number(),
        alleen: z
          .array(z.string())
          .meta({ description: 'Bij wie het al te klein wordt als die alleen weggaat.' }),
        minst: z.array(z.string()).meta({
          description: 'De kleinste groep waarbij het te klein wordt; leeg als het dat al is.',
        }),
      })
      .nullable()
      .meta({
        description: 'Leeg als er niet naar is gevraagd, of als niet van iedereen cliënten bekend zijn.',
      }),
    formules: z.array(z.string()),
  })
  .meta({
    id: 'Vertrek',
    description: 'Wat uittreden uit een regeling kost, en wat wie blijft meer betaalt.',
  });

export type VertrekAntwoord = Immutable<z.output<typeof vertrekSchema>>;

export const sleutelSchema = z
  .object({
    sleutel: z.array(z.object({ maat: z.enum(['gelijk', 'inwoners', 'gebruik']), gewicht: z.number() })),
    hoogstens: z.number().nullable().meta({
      description: 'Zoveel euro per inwoner mag een bijdrage in een jaar stijgen; leeg: alles ineens.',
    }),
    begroting: z.number().meta({ description: 'De bijdragen van wie meedoet in de sleutel, samen.' }),
    deelnemers: z.array(
      deelnemer.extend({
        gebruik: z.number().nullable(),
        vast: z.boolean().meta({
          description: 'Heeft geen inwoners, zoals een provincie, en betaalt wat die nu betaalt.',
        }),
        straks: z.number(),
        verschil: z.number(),
        verschilPerInwoner: z.number().nullable(),
        pad: z.array(z.number()).meta({ description: 'De bijdrage in elk jaar op weg naar de sleutel.' }),
      }),
    ),
    jaren: z.array(z.object({ jaar: z.int(), tekort: z.number() })),
    bereikt: z.boolean().meta({ description: 'Of de sleutel aan het eind helemaal geldt.' }),
    formules: z.array(z.string()),
  })
  .meta({ id: 'Bijdragesleutel', description: 'Wat een andere bijdragesleutel voor elke deelnemer doet.' });

export type SleutelAntwoord = Immutable<z.output<typeof sleutelSchema>>;

export const registersleutelsSchema = z
  .object({
    inwonersjaar: z.int(),
    sleutels: z.array(
      z.object({
        regeling: z.string(),
        naam: z.string(),
        som: z
          .number()
          .meta({ description: 'De procenten samen; niet precies 100 waar het register afrondt.' }),
        deelnemers: z.array(
          z.object({
            naam: z.string(),
            gemeente: z.string().nullable(),
            inwoners: z.number().nullable(),
            deel: z.number().meta({ description: 'Procent van de kosten volgens het register.' }),
            naarInwoners: z.number().nullable().meta({
              description: 'Procent als gemeenten naar inwoners betaalden; wat anderen betalen, blijft.',
            }),
          }),
        ),
      }),
    ),
  })
  .meta({
    id: 'Registersleutels',
    description: 'De bijdragesleutels die het register van regelingen noemt.',
  });

export type RegistersleutelsAntwoord = Immutable<z.output<typeof registersleutelsSchema>>;
