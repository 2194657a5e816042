import { z } from '@hono/zod-openapi';
import { organisatiesoorten } from '@samenhang/core';
import { samentekstSchema, zienswijzeSchema } from '@samenhang/core/antwoorden';
import { idParams, moment, stukkopSchema } from '../stuk/index.ts';

export const stukSchema = stukkopSchema.extend({ inhoud: zienswijzeSchema }).openapi('Zienswijzestuk');
export const lijstSchema = z.object({ zienswijzen: z.array(stukSchema) }).openapi('Zienswijzen');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});

export const gezegdSchema = z
  .object({
    opmerkingen: z.array(
      z.object({
        id: z.string(),
        wie: z.string().nullable().openapi({ description: 'Wie het zei; null als die hier niet meer is.' }),
        tekst: z.string(),
        gemaaktOp: moment,
      }),
    ),
  })
  .openapi('Bespreking');

export const zegSchema = z
  .strictObject({ tekst: z.string().trim().min(1).max(2000) })
  .openapi('Besprekingstekst');

export const opmerkingParams = idParams.extend({
  opmerking: z.string().openapi({ description: 'Het nummer van wat er is gezegd.' }),
});

export const overParams = z.object({
  over: z.string().openapi({
    description:
      'Het nummer van een regeling in het register (elke versie telt), of van een lichaam (eigen-…).',
  }),
});

const { over, aanleiding, jaar, titel, alineas, overgenomenVan, samen, besluit, antwoord } =
  zienswijzeSchema.shape;

export const publicatiesSchema = z
  .object({
    zienswijzen: z.array(
      z.object({
        id: z.string(),
        organisatie: z.object({
          naam: z.string(),
          soort: z.enum(organisatiesoorten),
          code: z.string().nullable(),
        }),
        over,
        aanleiding,
        jaar,
        titel,
        alineas,
        overgenomenVan,
        samen,
        besluit,
        antwoord,
        staat: z.enum(['gepubliceerd', 'beantwoord', 'ingetrokken']),
        gepubliceerdOp: moment,
        gewijzigdOp: moment,
      }),
    ),
  })
  .openapi('GepubliceerdeZienswijzen');

export const samenParams = organisatieParams.extend({
  tekst: z.string().openapi({ description: 'Het nummer van de gezamenlijke tekst.' }),
});

export const samenstukSchema = z
  .object({
    id: z.string(),
    versie: z.int().openapi({
      description:
        'De versie van dit stuk; ook in het ETag, voor de volgende wijziging. Niet die van de tekst.',
    }),
    gemaaktOp: moment,
    gewijzigdOp: moment,
    inhoud: samentekstSchema,
  })
  .openapi('Samenstuk');

export const samenlijstSchema = z.object({ teksten: z.array(samenstukSchema) }).openapi('Samenteksten');

export const samensleutelSchema = z
  .object({
    sleutel: z.string().openapi({ description: 'Voor één andere raad, één keer. Alleen nu te lezen.' }),
    verlooptOp: moment,
  })
  .openapi('Samensleutel');

export const deelnameSchema = z
  .strictObject({ sleutel: z.string().min(1).max(100) })
  .openapi('Samendeelname');

export const overnameSchema = z.strictObject({ versie: z.int().min(1).max(10_000) }).openapi('Samenovername');

export const eindeSchema = z
  .strictObject({ beeindigd: z.boolean().openapi({ description: 'false: weer open.' }) })
  .openapi('Sameneinde');
