import { z } from 'zod';
import { codeNaam, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

const meting = z.object({ indelingen: z.array(z.string()), congruentie: fractie });

export const tijdlijnSchema = z
  .object({
    gemeente: codeNaam.nullable(),
    formule: z.string(),
    jaren: z.array(
      z.object({
        jaar: z.int(),
        bestaat: z.boolean().meta({ description: 'Of de gemeente er dat jaar is.' }),
        aantalGemeenten: z.int().meta({ description: 'Gemeenten op de lijst van dit jaar.' }),
        waargenomen: meting.meta({
          description: 'Over de gekozen indelingen die dat jaar zijn waargenomen.',
        }),
        alles: meting.meta({ description: 'Over alle gekozen indelingen, ook de afgeleide.' }),
        partners: z
          .number()
          .nullable()
          .meta({ description: 'Over alle gekozen indelingen; van het land: gemiddeld per gemeente.' }),
        sindsVorige: z
          .object({ jaar: z.int(), indelingen: z.array(z.string()), eerder: fractie, nu: fractie })
          .nullable()
          .meta({
            description:
              'Vergelijking met het laatste eerdere jaar dat indelingen gemeen heeft: alleen over wat in beide is waargenomen.',
          }),
      }),
    ),
    herindelingen: z.array(
      z.object({
        datum: z.string().meta({ format: 'date' }),
        van: codeNaam,
        naar: codeNaam,
        blijftBestaan: z.boolean().meta({ description: 'Alleen de grens veranderde.' }),
      }),
    ),
  })
  .meta({
    id: 'Tijdlijn',
    description: 'Congruentie door de jaren, waargenomen en afgeleid uit elkaar gehouden.',
  });

export type TijdlijnAntwoord = Immutable<z.output<typeof tijdlijnSchema>>;
