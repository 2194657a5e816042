import { z } from 'zod';
import { codeNaam, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { regelingVelden } from './een/antwoord.ts';

export { eigendeelVelden } from './een/antwoord.ts';
export { gripSchema } from './grip/antwoord.ts';

import { registerrijVelden, registerSchema } from './lijst/antwoord.ts';

const receptSchema = z
  .object({
    datum: z.string().meta({ format: 'date' }),
    jaar: z.int().meta({ description: 'Het jaar waarvan de gemeenten zijn.' }),
    telregel: z.string(),
    formule: z.string(),
    drempel: z.int(),
    overlap: z.enum(['geteld', 'niet_gevraagd']).meta({
      description:
        'Of er is geteld wie elkaar in de gekozen regelingen ontmoeten. Zo niet, dan zijn die cijfers leeg.',
    }),
    bron: z.string(),
    licentie: z.string(),
    kennis: z
      .object({
        stand: z.enum(['bekend', 'onvolledig', 'onbekend']),
        vanaf: z.string().meta({ format: 'date', description: 'Vanaf deze dag is het register volledig.' }),
        tot: z
          .string()
          .meta({ format: 'date', description: 'De laatste dag waarover het register iets zegt.' }),
      })
      .meta({
        description:
          'Wat het register over deze dag weet. Onvolledig: de aantallen zijn te laag. Onbekend: de dag ligt voor de ' +
          'eerste regeling of na de laatste verandering in het register; dan zijn er geen cijfers en zijn de lijsten leeg.',
      }),
    vreemdeCodes: z.array(codeNaam).meta({
      description:
        'Gemeenten die in het register meedoen maar er in dat jaar niet zijn; zij tellen niet mee.',
    }),
  })
  .meta({ id: 'ReceptRegelingen', description: 'Hoe de cijfers over regelingen zijn geteld.' });

const regelingBase = z.object({
  id: z.string(),
  naam: z.string(),
  vorm: z.string(),
  vanKracht: z.string(),
  tot: z.string().nullable().meta({ description: 'De eerste dag waarop zij niet meer van kracht is.' }),
  lichaam: z.string().nullable(),
  beleidsvelden: z.array(z.string()),
});

export const regelingenSchema = z
  .object({
    recept: receptSchema,
    aantal: z.int().nullable().meta({ description: 'null op een dag die het register niet kent.' }),
    perVorm: z.array(z.object({ vorm: z.string(), aantal: z.int() })),
    perGemeente: z.object({
      gemiddelde: z.number().nullable(),
      minimum: z.int().nullable(),
      maximum: z.int().nullable(),
      gemiddeldAantalPartners: z.number().nullable(),
      overlapgraad: fractie,
    }),
    gemeenten: z.array(
      codeNaam.extend({
        regelingen: z.int(),
        partners: z.int().meta({ description: 'Andere gemeenten van dat jaar met wie zij er een deelt.' }),
        overlapgraad: fractie.meta({
          description: 'Gemiddelde over partners van gedeelde regelingen / regelingen van deze gemeente.',
        }),
      }),
    ),
    banden: z
      .array(z.object({ a: z.string(), b: z.string(), aantal: z.int() }))
      .meta({ description: 'Paren van gemeenten met ten minste drempel gedeelde regelingen.' }),
    clusters: z.array(
      z.object({
        gemeenten: z.array(codeNaam),
        dichtheid: z.number().meta({ description: 'Gedeelde regelingen per paar, gemiddeld.' }),
      }),
    ),
    eilanden: z.array(codeNaam).meta({ description: 'Gemeenten zonder band bij deze drempel.' }),
    regelingen: z.array(regelingBase.extend(registerrijVelden)),
    register: registerSchema.nullable().meta({ description: 'null op een dag die het register niet kent.' }),
  })
  .meta({ id: 'Regelingen' });

export const regelingSchema = regelingBase
  .extend({
    citeertitel: z.string().nullable(),
    tooi: z.string().nullable(),
    bevoegdheden: z.array(z.string()),
    grondslag: z.array(z.string()),
    belang: z.string().nullable(),
    bronhouder: z.string().nullable(),
    besluit: z.string().nullable(),
    versies: z
      .array(
        z.object({ id: z.string(), naam: z.string(), vanKracht: z.string(), tot: z.string().nullable() }),
      )
      .meta({ description: 'Alle versies die het register aan deze verbindt, oudste eerst.' }),
    deelnemers: z.array(
      z.object({
        naam: z.string(),
        soort: z.string().nullable(),
        gemeente: z.string().nullable(),
        sinds: z.string().nullable(),
        organen: z.array(z.string()),
        verdeelsleutel: z.string().nullable(),
        keten: z.array(z.string()).nullable().meta({
          description:
            'Van de raad naar wie dagelijks besluit; null als het register geen orgaan van de gemeente noemt.',
        }),
      }),
    ),
    ...regelingVelden,
  })
  .meta({ id: 'Regeling' });

export type RegelingenAntwoord = Immutable<z.output<typeof regelingenSchema>>;
export type RegelingAntwoord = Immutable<z.output<typeof regelingSchema>>;
