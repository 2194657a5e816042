import { z } from '@hono/zod-openapi';
import { jaarQuery } from '../keuze/index.ts';

export const kaartQuery = jaarQuery.extend({
  taal: z
    .enum(['nl', 'en'])
    .optional()
    .openapi({ description: 'De taal van de woorden op de kaart. Zonder deze parameter: Nederlands.' }),
});

export const kaartbladSchema = z
  .object({
    titel: z.string(),
    omschrijving: z.string().openapi({ description: 'Wat op de kaart te zien is, in woorden.' }),
    bron: z.string(),
    pagina: z.string().openapi({ description: 'Het adres van deze kaart op de website.' }),
    svg: z.string().openapi({ description: 'De kaart als beeld, met titel, legenda, namen en bron.' }),
    tabel: z.object({ koppen: z.array(z.string()), rijen: z.array(z.array(z.string())) }),
  })
  .openapi('Kaartblad', { description: 'Een kaart om op een andere site te zetten, met de tabel erachter.' });

export type Kaartblad = z.output<typeof kaartbladSchema>;
