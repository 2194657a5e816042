import { z } from '@hono/zod-openapi';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { jaarField, jaarQuery } from '../keuze/index.ts';
import { tabelField } from '../tabel/index.ts';

const indelingField = (example: string) =>
  z.string({ error: alsGeschreven('indeling') }).openapi({
    description: 'De naam van een indeling.',
    example,
  });

export const vergelijkQuery = jaarQuery.extend({
  a: indelingField('arbeidsmarktregio'),
  b: indelingField('veiligheidsregio'),
  jaarB: jaarField.openapi({
    type: 'integer',
    description: 'Het jaar van b, als dat een ander is. De oudste wordt dan op de nieuwste gemeenten gelegd.',
    example: 2020,
  }),
  tabel: tabelField(['verhuizingen', 'kruistabel', 'maten']),
});
