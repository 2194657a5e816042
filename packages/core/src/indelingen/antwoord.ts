import { z } from 'zod';
import { basisSchema, codeNaam, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

const indelingBase = z.object({
  indeling: z.string().meta({ example: 'veiligheidsregio' }),
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
  oorsprongjaar: z.int().meta({
    description: 'Het jaar van de feiten. Een ander jaar dan gevraagd: door herindelingen overgebracht.',
  }),
  aantalRegios: z.int(),
  deels: z.boolean().meta({
    description:
      'Van een deel van de gemeenten is niet bekend in welke regio zij liggen. Zo’n indeling telt in geen keuze vooraf mee.',
  }),
  aantalGemeenten: z.int().meta({ description: 'Gemeenten die in een regio liggen, voor zover bekend.' }),
  jarenWaargenomen: z.array(z.int()),
});

export const indelingenSchema = z
  .object({ jaar: z.int(), indelingen: z.array(indelingBase) })
  .meta({ id: 'Indelingen' });

const herkomst = z.object({ jaar: z.int(), basis: basisSchema, oorsprongjaar: z.int() });

const wijzigingenSchema = z
  .object({
    eerder: herkomst,
    later: herkomst,
    zelfdeFeiten: z.boolean().meta({
      description: 'Beide rusten op dezelfde feiten: dan kan alleen een herindeling iets veranderen.',
    }),
    aantal: z.object({ herindeling: z.int(), keuze: z.int(), naam: z.int() }),
    regios: z
      .array(z.object({ van: codeNaam.nullable(), naar: codeNaam.nullable() }))
      .meta({ description: 'Welke regio als welke verdergaat, gekoppeld op de gemeenten erin.' }),
    gemeenten: z.array(
      codeNaam.extend({
        soort: z.enum(['herindeling', 'keuze', 'naam']).meta({
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
  .meta({
    id: 'Wijzigingen',
    description:
      'Wat er in een indeling veranderde tussen twee jaren, en waarom. Alleen met vergelijkMet: de wijzigingen tussen dat jaar en dit.',
  });

export const indelingSchema = indelingBase
  .extend({
    jaar: z.int(),
    wijze: z.string().meta({ description: 'Hoe wij aan deze editie kwamen.' }),
    edities: z.array(
      z.object({
        jaar: z.int(),
        basis: basisSchema,
        wijze: z.string(),
        bron: z.string(),
        licentie: z.string(),
        gebreken: z.string(),
        deels: z.boolean(),
      }),
    ),
    /** Only with `vergelijkMet`: what changed between that year and this. */
    wijzigingen: wijzigingenSchema.nullable(),
  })
  .meta({ id: 'Indeling' });

export const regiosSchema = z
  .object({
    indeling: z.string(),
    jaar: z.int(),
    basis: basisSchema,
    oorsprongjaar: z.int(),
    woonwerk: z
      .object({
        jaar: z.int(),
        nietToegewezen: z.number().meta({ description: 'Banen die buiten de berekening blijven.' }),
        verdeeld: z.array(codeNaam).meta({
          description: 'Gemeenten die zijn verdeeld: waar hun banen bleven, staat nergens.',
        }),
      })
      .nullable()
      .meta({ description: 'De woon-werkstromen achter de zelfvoorziening; null als die er niet zijn.' }),
    regios: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        inwoners: z.int().nullable().meta({
          description: 'Van een gemeente in meer regio’s telt haar aandeel. Null als het niet te zeggen is.',
        }),
        inwonersBekend: z.int().meta({ description: 'De inwoners die wel bekend zijn.' }),
        zonderInwoners: z.array(z.string()).meta({
          description: 'Codes van de gemeenten waarvan het aantal inwoners of het aandeel niet bekend is.',
        }),
        aantalGemeenten: z.int(),
        gesplitst: z.int().meta({ description: 'Gemeenten die ook in een andere regio liggen.' }),
        zelfvoorziening: z
          .object({
            aanbod: fractie.meta({
              description: 'Banen van inwoners binnen de regio / alle banen van inwoners.',
            }),
            vraag: fractie.meta({
              description: 'Banen van inwoners binnen de regio / alle banen in de regio.',
            }),
            banen: z.number().meta({ description: 'Banen van inwoners binnen de regio.' }),
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
  .meta({ id: 'Regios' });

export type IndelingenAntwoord = Immutable<z.output<typeof indelingenSchema>>;
export type IndelingAntwoord = Immutable<z.output<typeof indelingSchema>>;
export type WijzigingenAntwoord = Immutable<z.output<typeof wijzigingenSchema>>;
export type RegiosAntwoord = Immutable<z.output<typeof regiosSchema>>;
