import { z } from '@hono/zod-openapi';
import { basisSchema, fractie } from '../congruentie/index.ts';
import { crsParameter } from '../kaart/index.ts';
import { jaarField, jaarQuery } from '../keuze/index.ts';

export const indelingParams = z.object({
  id: z
    .string()
    .openapi({ description: 'De naam van de indeling in het pakket.', example: 'veiligheidsregio' }),
});

export const indelingQuery = jaarQuery.extend({
  vergelijkMet: jaarField.openapi({
    type: 'integer',
    description: 'Een ander jaar: wat er sindsdien (of tot dan) veranderde, en waarom.',
    example: 2016,
  }),
});

export const regiogrenzenQuery = jaarQuery.extend({ crs: crsParameter });

const indelingBase = z.object({
  indeling: z.string().openapi({ example: 'veiligheidsregio' }),
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
  basis: basisSchema,
  oorsprongjaar: z.int().openapi({
    description: 'Het jaar van de feiten. Een ander jaar dan gevraagd: door herindelingen overgebracht.',
  }),
  aantalRegios: z.int(),
  jarenWaargenomen: z.array(z.int()),
});

export const indelingenSchema = z
  .object({ jaar: z.int(), indelingen: z.array(indelingBase) })
  .openapi('Indelingen');

const codeNaam = z.object({ code: z.string(), naam: z.string() });
const herkomst = z.object({ jaar: z.int(), basis: basisSchema, oorsprongjaar: z.int() });

const wijzigingenSchema = z
  .object({
    eerder: herkomst,
    later: herkomst,
    zelfdeFeiten: z.boolean().openapi({
      description: 'Beide rusten op dezelfde feiten: dan kan alleen een herindeling iets veranderen.',
    }),
    aantal: z.object({ herindeling: z.int(), keuze: z.int(), naam: z.int() }),
    regios: z
      .array(z.object({ van: codeNaam.nullable(), naar: codeNaam.nullable() }))
      .openapi({ description: 'Welke regio als welke verdergaat, gekoppeld op de gemeenten erin.' }),
    gemeenten: z.array(
      codeNaam.extend({
        soort: z.enum(['herindeling', 'keuze', 'naam']).openapi({
          description:
            'Herindeling: zij nam andere gemeenten op. Keuze: zij verhuisde zonder dat een herindeling daartoe ' +
            'dwong. Naam: alleen de code of de naam van haar regio veranderde.',
        }),
        verhuisd: z.boolean(),
        van: z.array(codeNaam),
        naar: z.array(codeNaam),
        voorgangers: z.array(codeNaam),
      }),
    ),
  })
  .openapi('Wijzigingen', { description: 'Wat er in een indeling veranderde tussen twee jaren, en waarom.' });

export const indelingSchema = indelingBase
  .extend({
    jaar: z.int(),
    wijze: z.string().openapi({ description: 'Hoe wij aan deze editie kwamen.' }),
    edities: z.array(
      z.object({
        jaar: z.int(),
        basis: basisSchema,
        wijze: z.string(),
        bron: z.string(),
        licentie: z.string(),
        gebreken: z.string(),
      }),
    ),
    wijzigingen: wijzigingenSchema.nullable().openapi({
      description: 'Alleen met vergelijkMet: de wijzigingen tussen dat jaar en dit.',
    }),
  })
  .openapi('Indeling');

export const regiosSchema = z
  .object({
    indeling: z.string(),
    jaar: z.int(),
    basis: basisSchema,
    oorsprongjaar: z.int(),
    woonwerk: z
      .object({
        jaar: z.int(),
        nietToegewezen: z.number().openapi({ description: 'Banen die buiten de berekening blijven.' }),
        verdeeld: z.array(codeNaam).openapi({
          description: 'Gemeenten die zijn verdeeld: waar hun banen bleven, staat nergens.',
        }),
      })
      .nullable()
      .openapi({ description: 'De woon-werkstromen achter de zelfvoorziening; null als die er niet zijn.' }),
    regios: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        inwoners: z.int().nullable().openapi({
          description: 'Van een gemeente in meer regio’s telt haar aandeel. Null als het niet te zeggen is.',
        }),
        inwonersBekend: z.int().openapi({ description: 'De inwoners die wel bekend zijn.' }),
        zonderInwoners: z.array(z.string()).openapi({
          description: 'Codes van de gemeenten waarvan het aantal inwoners of het aandeel niet bekend is.',
        }),
        aantalGemeenten: z.int(),
        gesplitst: z.int().openapi({ description: 'Gemeenten die ook in een andere regio liggen.' }),
        zelfvoorziening: z
          .object({
            aanbod: fractie.openapi({
              description: 'Banen van inwoners binnen de regio / alle banen van inwoners.',
            }),
            vraag: fractie.openapi({
              description: 'Banen van inwoners binnen de regio / alle banen in de regio.',
            }),
            banen: z.number().openapi({ description: 'Banen van inwoners binnen de regio.' }),
            nietToegewezen: z.number(),
          })
          .nullable(),
        gemeenten: z.array(
          z.object({
            code: z.string(),
            naam: z.string(),
            aandeel: z.number().nullable(),
            onzeker: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('Regios');

export const regiogrenzenSchema = z
  .looseObject({
    type: z.literal('Topology'),
    objects: z.record(z.string(), z.unknown()).openapi({ description: 'Eén object: regios.' }),
    arcs: z.array(z.array(z.array(z.number()))),
    samenhang: z.object({ jaar: z.int(), basis: basisSchema, bronjaar: z.int() }),
  })
  .openapi('Regiogrenzen', {
    description: 'TopoJSON in meters van het Rijksdriehoeksstelsel; id is de code van de regio.',
  });

export type WijzigingenBody = z.output<typeof wijzigingenSchema>;
export type RegiogrenzenBody = z.output<typeof regiogrenzenSchema>;
export type IndelingenBody = z.output<typeof indelingenSchema>;
export type IndelingBody = z.output<typeof indelingSchema>;
export type RegiosBody = z.output<typeof regiosSchema>;
