import { z } from 'zod';
import type { Immutable } from '../antwoord/index.ts';
import { TREFSOORTEN } from './zoek.ts';

export const zoekSchema = z
  .object({
    jaar: z.int(),
    zoekterm: z.string(),
    aantal: z.int().meta({ description: 'Hoeveel er passen; `treffers` noemt er hoogstens 50.' }),
    treffers: z.array(
      z.object({
        code: z.string().meta({ description: 'De code van de gemeente bij het CBS.' }),
        naam: z.string().meta({ description: 'De naam van de gemeente.' }),
        soort: z.enum(TREFSOORTEN).meta({
          description:
            'Waarop is gevonden: de naam (`gemeente`), de code, een naam of code uit een ander jaar (`vroeger`), een ' +
            'plaats in de gemeente, of een postcode.',
        }),
        via: z.string().meta({ description: 'Wat is gevonden: de naam of de vier cijfers.' }),
        viaJaar: z
          .int()
          .nullable()
          .meta({ description: 'Bij `vroeger`: het jaar waarin die naam of code op de lijst stond.' }),
      }),
    ),
  })
  .meta({ id: 'Zoekuitkomst', description: 'Gemeenten die bij een tekst passen, de beste eerst.' });

export const zoekgegevensSchema = z
  .object({
    jaar: z.int(),
    plaatsen: z.array(
      z.object({ plaats: z.string(), gemeente: z.string(), vanJaar: z.int(), totJaar: z.int() }),
    ),
    postcodejaar: z.int().meta({ description: 'Het jaar van de gemeenten bij de postcodes.' }),
    postcodes: z.array(z.object({ postcode: z.int(), gemeente: z.string() })),
  })
  .meta({
    id: 'Zoekgegevens',
    description:
      'Plaatsen en postcodes, waarmee de website zelf zoekt: wat iemand typt, gaat niet naar de server.',
  });

export type ZoekAntwoord = Immutable<z.output<typeof zoekSchema>>;
