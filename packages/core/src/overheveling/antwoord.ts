import { z } from 'zod';
import { codeNaam } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { stapSchema } from '../kalender/antwoord.ts';
import { VINDPLAATSEN } from '../taken/index.ts';
import { SAMENWERKVORMEN, VORMGEVOLGEN } from './vraag.ts';

const dag = z.string().meta({ format: 'date' });

const taakSchema = z.object({
  taak: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  wet: z.string(),
  artikel: z.string().nullable().meta({ description: 'Leeg als het artikel niet is nagekeken.' }),
  bron: z.string(),
  twijfel: z.string().nullable(),
  twijfelEn: z.string().nullable(),
  wieBeslist: z.array(z.string()),
  gemeentelijk: z.boolean().meta({ description: 'Of de wet de taak aan gemeenten geeft.' }),
  regiosoort: z.string().nullable(),
  regiosoortEn: z.string().nullable(),
  regios: z
    .array(z.object({ regio: z.string(), naam: z.string(), erin: z.int(), totaal: z.int() }))
    .nullable()
    .meta({
      description: 'De wettelijke regio’s waarin de gemeenten liggen; null als de wet geen regio noemt.',
    }),
  dragers: z
    .array(
      z.object({
        regeling: z.string(),
        naam: z.string(),
        kolom: z.enum(VINDPLAATSEN),
        gemeenten: z.array(codeNaam),
        anderen: z.int(),
      }),
    )
    .meta({ description: 'De regelingen die de taak nu voor deze gemeenten doen, volgens het register.' }),
  zonder: z.array(codeNaam).meta({ description: 'Gemeenten waarvan het register geen regeling noemt.' }),
  geld: z
    .object({
      onderwerp: z.string(),
      jaar: z.int(),
      euro: z.number(),
      gemeenten: z.array(codeNaam),
    })
    .nullable()
    .meta({ description: 'Het laatste bekende bedrag; null als het niet bekend is.' }),
});

export const overhevelingSchema = z
  .object({
    ingang: dag,
    vandaag: dag,
    vorm: z.enum(SAMENWERKVORMEN),
    gevolgen: z.array(z.enum(VORMGEVOLGEN)),
    kan: z.boolean().meta({ description: 'Of geen enkele laatste dag al voorbij is.' }),
    vroegst: dag.nullable().meta({
      description: 'De eerste dag waarop het kan als de raden het ontwerp vandaag krijgen.',
    }),
    stappen: z.array(
      stapSchema.extend({
        dagen: z
          .int()
          .nullable()
          .meta({ description: 'Dagen vanaf vandaag; negatief als de dag voorbij is.' }),
      }),
    ),
    gemeenten: z.array(codeNaam).meta({ description: 'De raad van elke gemeente moet toestemming geven.' }),
    inwoners: z.number().nullable(),
    taken: z.array(taakSchema),
    registerTot: dag.nullable(),
  })
  .meta({ id: 'Overheveling', description: 'Wat nodig is voordat taken naar een regeling gaan.' });

export type OverhevelingAntwoord = Immutable<z.output<typeof overhevelingSchema>>;
