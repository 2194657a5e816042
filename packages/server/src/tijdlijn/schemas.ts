import { z } from '@hono/zod-openapi';
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
