import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time' });
const soort = z.enum(['gemeente', 'raad', 'regeling', 'lichaam']).openapi({
  description:
    'Alles rond een gemeente, alleen wat haar raad zelf doet, één regeling, of een eigen lichaam dat niet in het register staat.',
});
const over = z.string().max(80).openapi({
  description: 'De code van de gemeente, het nummer van de regeling, of het kenmerk van het eigen lichaam.',
  example: 'GM0106',
});
const taal = z.enum(['nl', 'en']);

export const keuzeSchema = z.strictObject({ soort, over, taal }).openapi('Agendakeuze');

const linkSchema = z
  .object({
    id: z.string(),
    soort,
    over,
    naam: z.string().openapi({ description: 'Hoe de gemeente of het lichaam heet.' }),
    taal,
    gemaaktOp: moment,
    gebruiktOp: moment.nullable().openapi({
      description: 'Wanneer een agenda de dagen het laatst ophaalde; null als dat nooit gebeurde.',
    }),
  })
  .openapi('Agendalink');

export const linksSchema = z.object({ links: z.array(linkSchema) }).openapi('Agendalinks');

export const gemaaktSchema = linkSchema
  .extend({
    sleutel: z.string().openapi({
      description:
        'Hoort in het adres /agendalinks/{sleutel}. Wordt alleen nu getoond: de server bewaart alleen een hash.',
    }),
  })
  .openapi('NieuweAgendalink');

export const linkParams = z.object({
  link: z.string().openapi({ description: 'Het nummer van de link.' }),
});
export const feedParams = z.object({
  sleutel: z.string().openapi({ description: 'De sleutel van de link. Wie haar heeft, ziet de dagen.' }),
});
