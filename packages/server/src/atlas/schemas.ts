import { z } from '@hono/zod-openapi';
import { BESLISSERS, REGELSOORTEN, VOORKEUZEN } from '@samenhang/core';
import { basisSchema } from '@samenhang/core/antwoorden';

export const atlasParams = z.object({
  jaar: z.string().openapi({ type: 'integer', description: 'Het jaar.', example: 2016 }),
});

const codeEnNaam = z.tuple([z.string(), z.string()]);

const editieSchema = z.object({
  indeling: z.string(),
  basis: basisSchema,
  oorsprongjaar: z.int(),
  wijze: z.string(),
  bron: z.string(),
  licentie: z.string(),
  gebreken: z.string(),
  deels: z
    .boolean()
    .optional()
    .openapi({ description: 'Waar: van een deel van de gemeenten is de regio niet bekend.' }),
  regios: z.array(codeEnNaam).openapi({ description: 'Code en naam van elke regio.' }),
  leden: z.array(z.union([z.int(), z.array(z.tuple([z.int(), z.number().nullable()]))])).openapi({
    description:
      'Per gemeente het volgnummer van haar regio, of paren van regio en aandeel als zij in geen, in meer of voor ' +
      'een deel in een regio ligt.',
  }),
  onzeker: z.array(z.int()),
});

const datum = z.iso.date().nullable();

const regelSchema = z.object({
  regel: z.string(),
  soort: z.enum(REGELSOORTEN),
  wet: z.string(),
  bwbr: z.string(),
  artikel: z.string(),
  indelingen: z.array(z.string()),
  organen: z.array(z.enum(BESLISSERS)),
  zin: z.string(),
  zinEn: z.string(),
  bron: z.url(),
  gecontroleerdOp: datum,
  geldigVan: datum,
  geldigTot: datum,
  twijfel: z.string().nullable(),
  twijfelEn: z.string().nullable(),
});

export const atlasSchema = z
  .object({
    jaar: z.int(),
    gemeenten: z
      .array(codeEnNaam)
      .openapi({ description: 'Code en naam; de plaats in deze lijst is het volgnummer.' }),
    inwoners: z.array(z.number().nullable()),
    inwonersJaar: z.array(z.int()),
    buren: z
      .object({ start: z.array(z.int()), naar: z.array(z.int()), soort: z.array(z.int()) })
      .openapi({ description: 'Buren van gemeente i: naar[start[i]] tot naar[start[i + 1]].' }),
    indelingen: z.array(
      z.object({
        indeling: z.string(),
        naam: z.string(),
        naamEn: z.string(),
        domein: z.string(),
        verplichting: z.string(),
        grondslag: z.string(),
        bron: z.string(),
        licentie: z.string(),
        omschrijving: z.string(),
        omschrijvingEn: z.string(),
        gebreken: z.string(),
      }),
    ),
    edities: z.array(editieSchema),
    regels: z
      .array(regelSchema)
      .openapi({ description: 'De regels uit de wet die op 1 januari van het jaar gelden.' }),
    voorkeuzes: z.array(z.tuple([z.enum(VOORKEUZEN), z.array(z.string())])).openapi({
      description: 'De indelingen die Samenhang aanbiedt waar nog niets is gekozen.',
    }),
    andereNamen: z
      .array(
        z.object({
          code: z.string(),
          naam: z.string(),
          jaar: z.int(),
          nu: z.array(z.string()),
          samen: z.array(z.array(z.string())),
        }),
      )
      .openapi({
        description:
          'Codes en namen uit andere jaren, met de codes van de gemeenten die het in dit jaar zijn (nu), en voor elk daarvan alle codes uit dat jaar die erin opgingen (samen).',
      }),
  })
  .openapi('Atlas', {
    description: 'Alles van één jaar, compact: hieruit rekent de website alles zelf uit.',
  });

export const jarenSchema = z
  .object({
    jaren: z.array(z.int()),
    laatste: z.int(),
    grenzen: z
      .record(z.string(), z.object({ basis: basisSchema, bronjaar: z.int() }))
      .openapi({ description: 'Voor elk jaar met grenzen op de kaart: waar zij vandaan komen.' }),
  })
  .openapi('Jaren');
