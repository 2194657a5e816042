import { z } from 'zod';
import { bronSchema } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

const aantal = z
  .object({ min: z.number(), max: z.number() })
  .meta({ id: 'Tafelaantal', description: 'Ten minste en ten hoogste; gelijk als het aantal bekend is.' });

export const versnipperingSchema = z
  .object({
    recept: z
      .object({
        jaar: z.int(),
        datum: z.string().meta({ format: 'date' }),
        telregel: z.string(),
        bron: z.array(bronSchema),
        ontbreekt: z
          .array(z.string())
          .meta({ description: 'Indelingen die nodig zijn en die het pakket niet heeft.' }),
      })
      .meta({ id: 'ReceptVersnippering', description: 'Hoe de tafels zijn geteld.' }),
    gemiddelde: aantal,
    huishoudens: z.array(
      z.object({
        huishouden: z.string(),
        naam: z.string(),
        naamEn: z.string(),
        gemiddelde: aantal,
        verdeling: z
          .array(z.object({ tafels: z.int(), tenMinste: z.int(), tenHoogste: z.int() }))
          .meta({ description: 'In hoeveel gemeenten het er ten minste en ten hoogste zoveel zijn.' }),
      }),
    ),
    bijdragen: z
      .array(
        z.object({
          taken: z.array(z.string()),
          indeling: z.string().nullable(),
          bijdrage: z.number(),
          huishoudens: z.int(),
        }),
      )
      .meta({ description: 'Hoeveel tafels het er gemiddeld minder zijn zonder deze taken.' }),
    gemeenten: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        gemiddelde: aantal,
        tafels: z.array(aantal).meta({ description: 'Per huishouden, in de volgorde van huishoudens.' }),
      }),
    ),
  })
  .meta({
    id: 'Versnippering',
    description: 'Aan hoeveel tafels over de voorbeeldhuishoudens wordt beslist, in elke gemeente.',
  });

export type VersnipperingAntwoord = Immutable<z.output<typeof versnipperingSchema>>;
