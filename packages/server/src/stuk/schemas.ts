import { z } from '@hono/zod-openapi';

export const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });

export const stukkopSchema = z
  .object({
    id: z.string(),
    soort: z.string(),
    organisatie: z
      .string()
      .nullable()
      .openapi({ description: 'De organisatie waarvan het is; null als het van u alleen is.' }),
    titel: z.string(),
    versie: z.int().openapi({ description: 'De versie; ook in het ETag, voor de volgende wijziging.' }),
    gemaaktOp: moment,
    gewijzigdOp: moment,
    verwijderdOp: moment.nullable().openapi({ description: 'Sinds wanneer het in de prullenbak ligt.' }),
  })
  .openapi('Stukkop');

export const geschiedenisSchema = z
  .object({
    stappen: z.array(
      z.object({
        versie: z.int(),
        handeling: z.enum(['gemaakt', 'gewijzigd', 'weggegooid', 'teruggehaald', 'overgedragen']),
        wanneer: moment,
        wie: z.string().nullable().openapi({ description: 'Wie het deed; null als die hier niet meer is.' }),
        titel: z.string(),
      }),
    ),
  })
  .openapi('Geschiedenis');

export const vorigeSchema = z.object({ titel: z.string(), inhoud: z.unknown() }).openapi('VorigeVersie');

export const idParams = z.object({ id: z.string().openapi({ description: 'Het nummer van het stuk.' }) });
export const versieParams = idParams.extend({
  versie: z.string().openapi({ description: 'De versie, vanaf 1.' }),
});
