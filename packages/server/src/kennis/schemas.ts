import { z } from '@hono/zod-openapi';
import { ervaringSchema, kennisbijdrageSchema, kennisitemSchema } from '@samenhang/core/antwoorden';
import { KENNISSOORTEN, ONDERBOUWINGEN } from '@samenhang/core/kennis';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { moment, stukkopSchema } from '../stuk/index.ts';

export const kennisQuery = z.strictObject({
  zoek: z
    .string({ error: alsGeschreven('zoekterm') })
    .max(64, alsGeschreven('zoekterm'))
    .optional()
    .openapi({
      description: 'Woorden die in de titel, de maker, de taken of het gebied staan.',
      example: 'jeugd',
    }),
  gemeente: z.string().max(10).optional().openapi({
    description: 'Van waaruit u kijkt: wat daar geldt komt eerst, dan wat landelijk is.',
    example: 'GM0106',
  }),
  taak: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: 'Alleen over deze taak.', example: 'beschermd_wonen' }),
  soort: z.enum(KENNISSOORTEN).optional().openapi({ example: 'handreiking' }),
  onderbouwing: z.enum(ONDERBOUWINGEN).optional().openapi({ example: 'gemeten' }),
  schaal: z.enum(['landelijk', 'regionaal']).optional().openapi({ example: 'landelijk' }),
});

const organisatieSchema = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.string(),
  code: z.string().nullable(),
});

const ingebracht = {
  id: z.string(),
  versie: z.int(),
  organisatie: organisatieSchema.openapi({ description: 'Wie het inbracht.' }),
  gemaaktOp: moment,
  gewijzigdOp: moment,
};

const itemregel = z
  .object({
    ...ingebracht,
    item: kennisitemSchema,
    gebied: z.string().openapi({ description: 'Waarvoor het geldt, in woorden; leeg is het hele land.' }),
    gemeenten: z
      .array(z.string())
      .openapi({ description: 'De gemeenten daarvan in het laatste jaar, met hun code.' }),
    woorden: z.string().openapi({ description: 'Waarop het ook wordt gevonden.' }),
    linkGezienOp: moment.nullable().openapi({ description: 'Wanneer de link het laatst is geprobeerd.' }),
    linkKapotSinds: moment
      .nullable()
      .openapi({ description: 'Sinds wanneer de link niet werkt; null als hij werkt.' }),
  })
  .openapi('Kennisregel');

const ervaringregel = z.object({ ...ingebracht, ervaring: ervaringSchema }).openapi('Ervaringregel');

export const kennisSchema = z
  .object({
    items: z.array(itemregel),
    ervaringen: z.array(ervaringregel),
  })
  .openapi('Kennis', {
    description: 'Wat organisaties inbrengen om van te leren, en welke zeggen dat zij ervaring hebben.',
  });

export const stukSchema = stukkopSchema.extend({ inhoud: kennisbijdrageSchema }).openapi('Kennisstuk');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});

export const eigenSchema = z
  .object({
    prullenbak: z.array(stukkopSchema),
    verborgen: z.array(
      z.object({ id: z.string(), organisatie: organisatieSchema, titel: z.string(), reden: z.string() }),
    ),
    magVerbergen: z.boolean().openapi({ description: 'Of u mag verbergen wat wie dan ook inbracht.' }),
  })
  .openapi('EigenKennis');

export const verbergSchema = z
  .strictObject({
    reden: z.string().trim().min(3).max(500).nullable().openapi({ description: 'null: weer tonen.' }),
  })
  .openapi('Kennisverberging');

const standaard = z
  .strictObject({
    soort: kennisitemSchema.shape.soort,
    gebied: kennisitemSchema.shape.gebied,
    taken: kennisitemSchema.shape.taken,
    onderbouwing: kennisitemSchema.shape.onderbouwing,
  })
  .partial()
  .openapi({ description: 'Wat geldt voor wat nieuw is, waar de lijst niets zegt.' });

export const lijstSchema = z
  .strictObject({
    tekst: z.string().max(1_900_000).optional().openapi({ description: 'De lijst zelf.' }),
    adres: z
      .string()
      .max(1000)
      .optional()
      .openapi({ description: 'Of waar de server haar ophaalt (http of https).' }),
    standaard: standaard.optional(),
  })
  .refine(({ tekst, adres }) => (tekst === undefined) !== (adres === undefined))
  .openapi('Kennislijst');

const fout = z.object({ veld: z.string(), code: z.string(), gevonden: z.string().optional() });

const stand = z
  .object({
    soort: z.enum(['nieuw', 'gelijk', 'gewijzigd', 'van-ander', 'geweigerd']),
    regel: z.int().openapi({ description: 'De regel in het bestand.' }),
    item: kennisitemSchema.optional(),
    titel: z.string().optional(),
    id: z.string().optional(),
    versie: z.int().optional(),
    velden: z.array(z.string()).optional().openapi({ description: 'Wat er verandert.' }),
    fouten: z.array(fout).optional(),
  })
  .openapi('Kennisinvoerstand');

export const voorbeeldSchema = z
  .object({
    vorm: z.enum(['rss', 'atom', 'oai', 'csv']).nullable(),
    standen: z.array(stand),
    overig: z.array(z.string()).openapi({ description: 'Kolommen die niet worden gelezen.' }),
    meer: z.boolean().openapi({ description: 'Of de lijst langer is dan wat is gelezen.' }),
    fout: z
      .object({
        code: z.string(),
        regel: z.int().optional(),
        gevonden: z.string().optional(),
        status: z.int().optional(),
      })
      .nullable()
      .openapi({ description: 'Waarom de lijst niet is gelezen.' }),
  })
  .openapi('Kennisvoorbeeld', { description: 'Wat een lijst zou inbrengen; er is nog niets bewaard.' });

export const invoerSchema = z
  .strictObject({
    delen: z
      .array(
        z.strictObject({
          inhoud: kennisitemSchema,
          bestaand: z.strictObject({ id: z.string().max(64), versie: z.int().min(1) }).optional(),
        }),
      )
      .min(1)
      .max(1000),
  })
  .openapi('Kennisinvoer');
