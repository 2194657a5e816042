import { z } from '@hono/zod-openapi';
import { organisatiesoorten } from '@samenhang/core';
import { zienswijzeSchema } from '@samenhang/core/antwoorden';
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

const { over, aanleiding, jaar, titel, alineas, overgenomenVan, besluit, antwoord } = zienswijzeSchema.shape;

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
        besluit,
        antwoord,
        staat: z.enum(['gepubliceerd', 'beantwoord', 'ingetrokken']),
        gepubliceerdOp: moment,
        gewijzigdOp: moment,
      }),
    ),
  })
  .openapi('GepubliceerdeZienswijzen');
