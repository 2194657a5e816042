import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });

export const mijSchema = z
  .object({
    naam: z.string(),
    email: z.string(),
    organisaties: z.array(z.object({ naam: z.string(), soort: z.string(), rol: z.string() })),
  })
  .openapi('Mij', { description: 'Wie u bent, en voor welke organisatie.' });

const stukkopSchema = z
  .object({
    id: z.string(),
    soort: z.string(),
    titel: z.string(),
    versie: z.int().openapi({ description: 'De versie; ook in het ETag, voor de volgende wijziging.' }),
    gemaaktOp: moment,
    gewijzigdOp: moment,
    verwijderdOp: moment.nullable().openapi({ description: 'Sinds wanneer het in de prullenbak ligt.' }),
  })
  .openapi('Stukkop');

export const stukSchema = stukkopSchema
  .extend({ inhoud: z.unknown().openapi({ description: 'Het ontwerp, zoals in een ontwerpbestand.' }) })
  .openapi('Stuk');

export const stukkenSchema = z.object({ stukken: z.array(stukkopSchema) }).openapi('Stukken');

export const schrijfSchema = z
  .strictObject({
    titel: z.string().trim().min(1).max(200).openapi({ description: 'De naam waaronder u het bewaart.' }),
    inhoud: z.unknown().openapi({ description: 'Het ontwerp, zoals in een ontwerpbestand.' }),
  })
  .openapi('Teschrijven');

export const nieuwSchema = schrijfSchema.extend({ soort: z.literal('ontwerp') }).openapi('NieuwStuk');

export const geschiedenisSchema = z
  .object({
    stappen: z.array(
      z.object({
        versie: z.int(),
        handeling: z.enum(['gemaakt', 'gewijzigd', 'weggegooid', 'teruggehaald']),
        wanneer: moment,
        wie: z.string(),
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
