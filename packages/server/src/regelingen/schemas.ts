import { z } from '@hono/zod-openapi';
import { isDag } from '@samenhang/core';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { tabelField } from '../tabel/index.ts';

const datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
  .refine(isDag, alsGeschreven('bestaande-datum'));

export const regelingenQuery = z.strictObject({
  datum: datum.optional().openapi({
    format: 'date',
    description:
      'De dag waarop de regelingen van kracht zijn. Zonder datum: de laatste dag waarop er in het register iets veranderde.',
    example: '2026-05-16',
  }),
  drempel: z
    .string()
    .regex(/^[1-9]\d?$/u, alsGeschreven('heel-tot-en-met-99'))
    .transform(Number)
    .optional()
    .openapi({
      type: 'integer',
      description: 'Vanaf hoeveel gedeelde regelingen twee gemeenten een band hebben. Zonder drempel: 8.',
      example: 8,
    }),
  tabel: tabelField(['regelingen', 'gemeenten', 'banden']),
});

export const regelingQuery = z.strictObject({ tabel: tabelField(['deelnemers', 'versies']) });

export const regelingParams = z.object({
  id: z.string().openapi({ description: 'Het nummer in het register.', example: '22938625' }),
});
