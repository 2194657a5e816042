import { z } from '@hono/zod-openapi';
import { fractie } from '../congruentie/index.ts';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { keuzeQuery } from '../keuze/index.ts';
import { tabelField } from '../tabel/index.ts';

export const tijdlijnQuery = keuzeQuery.omit({ jaar: true }).extend({
  gemeente: z
    .string()
    .regex(/^[Gg][Mm]\d{4}$/, alsGeschreven('gemeentecode'))
    .optional()
    .openapi({ description: 'Eén gemeente; zonder deze parameter het land.', example: 'GM1581' }),
  tabel: tabelField(['jaren', 'herindelingen']),
});

const meting = z.object({ indelingen: z.array(z.string()), congruentie: fractie });

export const tijdlijnSchema = z
  .object({
    gemeente: z.object({ code: z.string(), naam: z.string() }).nullable(),
    formule: z.string(),
    jaren: z.array(
      z.object({
        jaar: z.int(),
        bestaat: z.boolean().openapi({ description: 'Of de gemeente er dat jaar is.' }),
        aantalGemeenten: z.int().openapi({ description: 'Gemeenten op de lijst van dit jaar.' }),
        waargenomen: meting.openapi({
          description: 'Over de gekozen indelingen die dat jaar zijn waargenomen.',
        }),
        alles: meting.openapi({ description: 'Over alle gekozen indelingen, ook de afgeleide.' }),
        partners: z
          .number()
          .nullable()
          .openapi({ description: 'Over alle gekozen indelingen; van het land: gemiddeld per gemeente.' }),
        sindsVorige: z
          .object({ jaar: z.int(), indelingen: z.array(z.string()), eerder: fractie, nu: fractie })
          .nullable()
          .openapi({
            description:
              'Vergelijking met het laatste eerdere jaar dat indelingen gemeen heeft: alleen over wat in beide is waargenomen.',
          }),
      }),
    ),
    herindelingen: z.array(
      z.object({
        datum: z.string().openapi({ format: 'date' }),
        van: z.object({ code: z.string(), naam: z.string() }),
        naar: z.object({ code: z.string(), naam: z.string() }),
        blijftBestaan: z.boolean().openapi({ description: 'Alleen de grens veranderde.' }),
      }),
    ),
  })
  .openapi('Tijdlijn', {
    description: 'Congruentie door de jaren, waargenomen en afgeleid uit elkaar gehouden.',
  });

export type TijdlijnBody = z.output<typeof tijdlijnSchema>;
