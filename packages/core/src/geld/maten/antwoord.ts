import { z } from 'zod';
import { codeNaam } from '../../antwoord/antwoord.ts';
import type { Immutable } from '../../antwoord/index.ts';

const kenmerkSchema = z.object({
  kenmerk: z.string().meta({ description: 'De naam in het pakket.' }),
  naam: z.string(),
  eenheid: z.string(),
  soort: z.enum(['aantal', 'verhouding', 'gemiddelde']).meta({
    description:
      'Een aantal kan geld verdelen; een verhouding (zoals een percentage) alleen maal de inwoners; een gemiddelde niet.',
  }),
  jaren: z.array(z.int()),
  bron: z.string(),
});

export const kerncijfersSchema = z
  .object({ kenmerken: z.array(kenmerkSchema) })
  .meta({ id: 'Kerncijfers', description: 'De kerncijfers van gemeenten die het pakket heeft.' });
export type KerncijfersAntwoord = Immutable<z.output<typeof kerncijfersSchema>>;

export const kerncijferSchema = kenmerkSchema
  .extend({
    van: z.int().meta({ description: 'Het jaar van de cijfers.' }),
    jaar: z.int().meta({ description: 'Het jaar van de gemeenten.' }),
    gemeenten: z.array(
      codeNaam.extend({
        waarde: z.number().nullable().meta({ description: 'Leeg waar het niet bekend is.' }),
        basis: z.enum(['waargenomen', 'afgeleid']).nullable().meta({
          description: 'Afgeleid: overgezet door een herindeling heen.',
        }),
      }),
    ),
  })
  .meta({ id: 'Kerncijfer', description: 'Eén kerncijfer van een jaar, op de gemeenten van een jaar.' });
export type KerncijferAntwoord = Immutable<z.output<typeof kerncijferSchema>>;
