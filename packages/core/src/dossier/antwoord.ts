import { z } from 'zod';
import { codeNaam, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { agendapuntSchema, eigendagSchema } from '../kalender/antwoord.ts';
import { BESLISSTAPPEN, LEGE_VELDEN, VERBETERBAAR, VRAGEN } from './codes.ts';

const dag = z.string().meta({ format: 'date' });
const bedrag = z.number().nullable();
const soort = z.enum(['regeling', 'lichaam']).meta({
  description:
    'Een regeling uit het register, of een lichaam dat er niet in staat en dat uw organisaties toevoegden.',
});

const raadSchema = z
  .object({
    zetels: z.int(),
    fracties: z.array(z.object({ fractie: z.string(), zetels: z.int().nullable() })),
    opgeteld: z.int().meta({ description: 'Alle fracties samen; minder dan zetels als er een ontbreekt.' }),
    gezien: z.string(),
    bron: z.string(),
  })
  .meta({ id: 'Raad', description: 'De zetels per fractie, zoals het register ze het laatst noemde.' });

const raadsstukSchema = z
  .object({
    soort: z.enum(['vergaderstukken', 'ingekomen_stukken', 'jaarplannen', 'systeem']),
    adres: z.string().nullable(),
    systeem: z.string().nullable(),
    gezien: z.string(),
    bron: z.string(),
  })
  .meta({ id: 'Raadsstuk', description: 'Waar de gemeente raadsstukken openbaar maakt. Nooit compleet.' });

const geldSchema = z
  .object({
    jaar: z.int(),
    begroting: bedrag.meta({ description: 'Van het hele lichaam, in euro.' }),
    bijdrage: bedrag.meta({ description: 'Van deze gemeente, in euro.' }),
    perInwoner: bedrag.meta({ description: 'De bijdrage per inwoner, in euro.' }),
    aandeel: fractie.meta({ description: 'Deel van alle bijdragen; null als niet alle bekend zijn.' }),
    verandering: z
      .number()
      .nullable()
      .meta({ description: 'Van de bijdrage sinds het jaar ervoor: 0,1 is 10 % meer.' }),
    soortgenoten: bedrag.meta({
      description: 'De middelste bijdrage per inwoner aan andere regelingen met hetzelfde beleidsveld.',
    }),
  })
  .meta({ id: 'Regelinggeld' });

const stemSchema = z
  .object({
    telling: z.enum(['stemgewicht', 'zetels']),
    gewicht: z.number(),
    totaal: z.number(),
    aandeel: z.number(),
    drempel: z.number(),
    gewoneMeerderheid: z.boolean().meta({ description: 'Niemand noemde een drempel: meer dan de helft.' }),
    banzhaf: fractie,
    shapley: fractie,
  })
  .meta({ id: 'Stemgewicht', description: 'Hoe zwaar de stem weegt, en hoe vaak zij de doorslag geeft.' });

const controleSchema = z.object({
  naam: z.string(),
  zin: z.string(),
  wet: z.string(),
  artikel: z.string(),
  twijfel: z.array(z.string()),
});

const gemeenteSchema = codeNaam.extend({ inwoners: z.int().nullable() });

const kop = {
  gemeente: gemeenteSchema,
  vanaf: dag,
  peildatum: dag.meta({ description: 'De dag waarop de regelingen in het register gelden.' }),
  raad: raadSchema.nullable(),
  stukken: z.array(raadsstukSchema),
};

export const opleggerSchema = z
  .object({
    ...kop,
    regeling: z.object({
      soort,
      id: z.string(),
      naam: z.string(),
      titel: z.string(),
      vorm: z.string(),
      belang: z.string().nullable(),
      beleidsvelden: z.array(z.string()),
      taken: z.array(z.string()),
      bevoegdheden: z.array(z.string()),
      grondslag: z.array(z.string()),
      besluit: z.string().nullable(),
      vanKracht: dag.nullable().meta({ description: 'null: niemand vulde het in.' }),
      tot: dag.nullable(),
    }),
    verbeterd: z
      .array(
        z.object({
          veld: z.enum(VERBETERBAAR),
          waarde: z.string(),
          organisaties: z.array(z.string()),
        }),
      )
      .optional()
      .meta({ description: 'Wat uw organisaties anders zeggen dan het register. Alleen voor hun leden.' }),
    punten: z.array(agendapuntSchema),
    eigen: z.array(eigendagSchema).optional(),
    geld: geldSchema.nullable(),
    stem: stemSchema.nullable(),
    beslissers: z.array(z.enum(BESLISSTAPPEN)).meta({ description: 'Wie beslist, in volgorde.' }),
    deelnemers: z.array(z.object({ naam: z.string(), gemeente: z.string().nullable() })),
    controles: z.array(controleSchema).meta({ description: 'Om naar te kijken: geen oordeel.' }),
    evaluatie: dag.nullable(),
    uittreding: z.object({ tekst: z.string().nullable(), som: bedrag }),
    vragen: z.array(z.enum(VRAGEN)),
    onbekend: z.array(z.enum(LEGE_VELDEN)).meta({ description: 'Wat niemand nog heeft ingevuld.' }),
  })
  .meta({ id: 'Oplegger', description: 'Eén regeling voor één raad, in een vaste vorm.' });

export const dossierSchema = z
  .object({
    ...kop,
    punten: z.array(agendapuntSchema),
    eigen: z.array(eigendagSchema).optional(),
    regelingen: z
      .array(
        z.object({
          soort,
          id: z.string(),
          naam: z.string(),
          vorm: z.string(),
          beleidsvelden: z.array(z.string()),
          belang: z.string().nullable(),
          gemeenten: z.int().meta({ description: 'Hoeveel gemeenten meedoen.' }),
          controles: z.array(z.string()),
          volgende: z.object({ datum: dag, naam: z.string(), wie: z.string() }).nullable(),
          geld: geldSchema.nullable(),
          verbonden: z
            .object({
              jaar: z.int().nullable(),
              zetel: z.string().nullable(),
              eigenVermogen: bedrag,
              vreemdVermogen: bedrag,
              resultaat: bedrag,
              risico: z.string().nullable(),
            })
            .meta({ description: 'Voor de paragraaf verbonden partijen (BBV, artikel 15).' }),
        }),
      )
      .meta({ description: 'Wat het eerst aandacht vraagt, staat bovenaan.' }),
  })
  .meta({
    id: 'Dossier',
    description: 'Alle regelingen van een gemeente, en wat de raad wanneer te doen heeft.',
  });

export type OpleggerAntwoord = Immutable<z.output<typeof opleggerSchema>>;
export type DossierAntwoord = Immutable<z.output<typeof dossierSchema>>;
