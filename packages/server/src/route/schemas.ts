import { z } from '@hono/zod-openapi';
import { jaarField } from '../keuze/index.ts';
import { tabelField } from '../tabel/index.ts';

export const versnipperingQuery = z.strictObject({
  jaar: jaarField,
  tabel: tabelField(['gemeenten', 'huishoudens', 'bijdragen', 'recept']),
});
