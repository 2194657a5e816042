import { z } from '@hono/zod-openapi';
import { organisatiesoorten, rollen } from '@samenhang/core';

const moment = z.string().openapi({ format: 'date-time', example: '2026-11-29T10:15:00.000Z' });

export const mijSchema = z
  .object({
    naam: z.string(),
    email: z.string(),
    wachtwoord: z
      .boolean()
      .openapi({ description: 'Of u een wachtwoord hebt; zonder komt u binnen via uw organisatie.' }),
    tweedeStap: z.boolean().openapi({ description: 'Of u na uw wachtwoord een code geeft.' }),
    gekoppeld: z
      .boolean()
      .openapi({ description: 'Of u ook met een account van uw organisatie binnenkomt.' }),
    organisaties: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        soort: z.enum(organisatiesoorten),
        code: z.string().nullable(),
        rol: z.enum(rollen).openapi({ description: 'Wat u daar bent.' }),
      }),
    ),
    wachtOpTweedeStap: z
      .array(z.object({ id: z.string(), naam: z.string() }))
      .openapi({ description: 'Organisaties waarvan u pas iets ziet als u een code na uw wachtwoord hebt.' }),
  })
  .openapi('Mij', { description: 'Wie u bent, en voor welke organisatie.' });

const stukkopSchema = z
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

const organisatieVeld = z.string().max(64).openapi({ description: 'Het nummer van de organisatie.' });

export const nieuwSchema = schrijfSchema
  .extend({ soort: z.literal('ontwerp'), organisatie: organisatieVeld.optional() })
  .openapi('NieuwStuk');

export const overdrachtSchema = z.strictObject({ organisatie: organisatieVeld }).openapi('Overdracht');

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
