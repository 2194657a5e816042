import { z } from 'zod';
import type { Immutable } from '../../antwoord/index.ts';

const taakveldSchema = z.object({
  taakveld: z.string().meta({ description: 'Het nummer, zoals 6.81a.' }),
  naam: z.string(),
  voorheen: z.string().meta({ description: 'Het nummer waaronder dit daarvoor stond.' }),
  vanaf: z.int().meta({ description: 'Het jaar van de eerste begroting met dit nummer of deze naam.' }),
  bron: z.string(),
});

export const taakveldenSchema = z
  .object({ taakvelden: z.array(taakveldSchema) })
  .meta({ id: 'Taakvelden', description: 'De taakvelden van het sociaal domein die het pakket kent (Iv3).' });

export type TaakveldenAntwoord = Immutable<z.output<typeof taakveldenSchema>>;
