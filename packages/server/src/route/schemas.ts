import { z } from '@hono/zod-openapi';
import { basisSchema } from '../congruentie/index.ts';
import { jaarField } from '../keuze/index.ts';
import { tabelField } from '../tabel/index.ts';

export const versnipperingQuery = z.strictObject({
  jaar: jaarField,
  tabel: tabelField(['gemeenten', 'huishoudens', 'bijdragen', 'recept']),
});

const aantal = z
  .object({ min: z.number(), max: z.number() })
  .openapi('Tafelaantal', { description: 'Ten minste en ten hoogste; gelijk als het aantal bekend is.' });

export const versnipperingSchema = z
  .object({
    recept: z
      .object({
        jaar: z.int(),
        datum: z.string().openapi({ format: 'date' }),
        telregel: z.string(),
        bron: z.array(
          z.object({
            indeling: z.string(),
            basis: basisSchema,
            oorsprongjaar: z.int(),
            bron: z.string(),
            licentie: z.string(),
          }),
        ),
        ontbreekt: z
          .array(z.string())
          .openapi({ description: 'Indelingen die nodig zijn en die het pakket niet heeft.' }),
      })
      .openapi('ReceptVersnippering', { description: 'Hoe de tafels zijn geteld.' }),
    gemiddelde: aantal,
    huishoudens: z.array(
      z.object({
        huishouden: z.string(),
        naam: z.string(),
        naamEn: z.string(),
        gemiddelde: aantal,
        verdeling: z
          .array(z.object({ tafels: z.int(), tenMinste: z.int(), tenHoogste: z.int() }))
          .openapi({ description: 'In hoeveel gemeenten het er ten minste en ten hoogste zoveel zijn.' }),
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
      .openapi({ description: 'Hoeveel tafels het er gemiddeld minder zijn zonder deze taken.' }),
    gemeenten: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        gemiddelde: aantal,
        tafels: z.array(aantal).openapi({ description: 'Per huishouden, in de volgorde van huishoudens.' }),
      }),
    ),
  })
  .openapi('Versnippering', {
    description: 'Aan hoeveel tafels over de voorbeeldhuishoudens wordt beslist, in elke gemeente.',
  });

export type VersnipperingBody = z.infer<typeof versnipperingSchema>;
