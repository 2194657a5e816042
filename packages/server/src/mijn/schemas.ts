import { z } from '@hono/zod-openapi';
import { organisatiesoorten, rollen } from '@samenhang/core';
import { ontwerpsoorten } from '../store/index.ts';
import { stukkopSchema } from '../stuk/index.ts';

export const mijSchema = z
  .object({
    id: z.string().openapi({ description: 'Waaraan u in andere antwoorden te herkennen bent.' }),
    naam: z.string(),
    email: z.string(),
    taal: z.enum(['nl', 'en']).openapi({ description: 'De taal van de e-mail die u krijgt.' }),
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

export const stukSchema = stukkopSchema
  .extend({ inhoud: z.unknown().openapi({ description: 'Wat erin staat, zoals in het bestand ervan.' }) })
  .openapi('Stuk');

export const stukkenSchema = z.object({ stukken: z.array(stukkopSchema) }).openapi('Stukken');

export const schrijfSchema = z
  .strictObject({
    titel: z.string().trim().min(1).max(200).openapi({ description: 'De naam waaronder u het bewaart.' }),
    inhoud: z.unknown().openapi({ description: 'Wat erin staat, zoals in het bestand ervan.' }),
  })
  .openapi('Teschrijven');

const organisatieVeld = z.string().max(64).openapi({ description: 'Het nummer van de organisatie.' });

export const nieuwSchema = schrijfSchema
  .extend({
    soort: z.enum(ontwerpsoorten).openapi({ description: 'Een ontwerp, of scenario’s van geld.' }),
    organisatie: organisatieVeld.optional(),
  })
  .openapi('NieuwStuk');

export const overdrachtSchema = z.strictObject({ organisatie: organisatieVeld }).openapi('Overdracht');
