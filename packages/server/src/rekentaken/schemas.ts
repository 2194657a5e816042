import { z } from '@hono/zod-openapi';

const moment = z.string().openapi({ format: 'date-time' });
const getal = z.number().min(-1e300).max(1e300);

const bewijs = z.boolean().optional().openapi({ description: 'Of ook wordt bewezen hoeveel beter nog kan.' });
const ontwerpVraag = z.strictObject({
  opgave: z.unknown().openapi({
    description: 'De vraag, zoals opgave.json van samenhang herontwerp. Haar tijd is die van de taak.',
  }),
  kaart: z.string().max(20_000).optional().openapi({
    description: 'Een kaart om vanaf te zoeken, in de code van een ontwerpbestand.',
  }),
  bewijs,
});
const bijzonderVraag = z.strictObject({
  ontwerp: z.unknown().openapi({ description: 'Een ontwerpbestand.' }),
  laag: z.int().min(1).max(3).optional().openapi({ description: 'De laag die wordt vergeleken; anders 1.' }),
  aantal: z.int().min(10).max(10_000).optional().openapi({
    description: 'Hoeveel willekeurige kaarten; anders 500.',
  }),
});
const eisVraag = z.strictObject({
  ontwerp: z.unknown().openapi({ description: 'Een ontwerpbestand: wat kost elke eis ervan?' }),
  bewijs,
});
const afweegVraag = z.strictObject({
  opgave: z.unknown().openapi({ description: 'De vraag van één laag, zoals opgave.json.' }),
  doelen: z
    .array(z.enum(['overeenstemming', 'aantalRegios', 'stromen', 'onbalans', 'verplaatsingen', 'tafels']))
    .min(2)
    .max(4)
    .openapi({ description: 'Twee tot vier doelen die tegen elkaar worden afgewogen.' }),
});
const curveVraag = z.strictObject({
  opgave: z.unknown().openapi({ description: 'De vraag, zoals opgave.json; haar eisen tellen hier niet.' }),
  laag: z.int().min(1).max(3).optional().openapi({ description: 'Van welke laag; anders 1.' }),
  bewijs,
});
const partitieVraag = z.strictObject({
  n: z.int().min(1).max(1500).openapi({ description: 'Het aantal eenheden.' }),
  gewichten: z.array(getal).openapi({
    description: 'Het gewicht van elk paar: rij voor rij boven de diagonaal.',
  }),
  bewijs,
});
const naam = z.union([z.string().min(1).max(200), z.number()]);
const graafVraag = z.strictObject({
  nodes: z
    .array(z.strictObject({ id: naam, gewicht: z.number().min(0).max(1e300) }))
    .min(1)
    .max(20_000)
    .openapi({ description: 'De eenheden met hun gewicht.' }),
  edges: z.array(z.array(naam).length(2)).max(200_000).openapi({ description: 'Wie aan wie grenst.' }),
  k: z.int().min(1).openapi({ description: 'Het aantal regio’s.' }),
  min: z.number().min(0).optional().openapi({ description: 'Het kleinste gewicht van een regio.' }),
  max: z.number().min(0).optional().openapi({ description: 'Het grootste gewicht van een regio.' }),
});

export type Ontwerpvraag = z.output<typeof ontwerpVraag>;
export type Bijzondervraag = z.output<typeof bijzonderVraag>;
export type Eisvraag = z.output<typeof eisVraag>;
export type Afweegvraag = z.output<typeof afweegVraag>;
export type Curvevraag = z.output<typeof curveVraag>;
export type Partitievraag = z.output<typeof partitieVraag>;
export type Graafvraag = z.output<typeof graafVraag>;

/** Most seconds that one piece of work may take. */
const meesteSeconden = 3600;

const gemeenschappelijk = {
  titel: z.string().trim().min(1).max(200).openapi({ description: 'Hoe u de taak terugvindt.' }),
  seconden: z.int().min(1).max(meesteSeconden).openapi({ description: 'Hoe lang het rekenen mag duren.' }),
  kanWachten: z.boolean().optional().openapi({
    description: 'Of de taak pas aan de beurt hoeft te komen als er niets anders te doen is.',
  }),
  organisatie: z.string().max(64).optional().openapi({
    description: 'Voor welke organisatie u het vraagt; anders voor uzelf.',
  }),
};

export const nieuwSchema = z
  .discriminatedUnion('soort', [
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('ontwerp'), vraag: ontwerpVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('bijzonder'), vraag: bijzonderVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('eisen'), vraag: eisVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('afweging'), vraag: afweegVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('curve'), vraag: curveVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('los-op'), vraag: partitieVraag }),
    z.strictObject({ ...gemeenschappelijk, soort: z.literal('regionaliseer'), vraag: graafVraag }),
  ])
  .openapi('NieuweRekentaak');

type Nieuw = z.output<typeof nieuwSchema>;
/** A question with its kind. */
export type Taakvraag = {
  [S in Nieuw['soort']]: { soort: S; vraag: (Nieuw & { soort: S })['vraag'] };
}[Nieuw['soort']];

export const taakSchema = z
  .object({
    id: z.string(),
    soort: z.string().openapi({
      description:
        'Wat er wordt gerekend: ontwerp, bijzonder, eisen, afweging, curve, los-op of regionaliseer.',
    }),
    titel: z.string(),
    organisatie: z.string().nullable().openapi({ description: 'Van welke organisatie; null: van uzelf.' }),
    staat: z.enum(['wacht', 'bezig', 'klaar', 'mislukt', 'afgebroken']),
    pogingen: z.int().openapi({ description: 'Hoe vaak eraan is begonnen.' }),
    seconden: z.int().openapi({ description: 'Hoe lang het rekenen mag duren.' }),
    stand: z
      .object({
        aandeel: z.number().openapi({ description: 'Van 0 tot en met 1: van de tijd of van de stappen.' }),
        waarde: z.number().optional().openapi({ description: 'Wat het beste tot nu toe waard is.' }),
      })
      .nullable(),
    reden: z.string().nullable().openapi({ description: 'Waarom het mislukte, als code.' }),
    stopt: z.boolean().openapi({ description: 'Of iemand vroeg om te stoppen.' }),
    heeftUitkomst: z.boolean(),
    gemaaktOp: moment,
    begonnenOp: moment.nullable(),
    klaarOp: moment.nullable(),
  })
  .openapi('Rekentaak');

export const takenSchema = z.object({ taken: z.array(taakSchema) }).openapi('Rekentaken');

export const uitkomstSchema = z
  .object({
    titel: z.string(),
    uitkomst: z.unknown().openapi({
      description:
        'Wat eruit kwam, met zijn soort. Van een ontwerp: een ontwerpbestand, onder ontwerp; van een afweging: ontwerpen, elk met zijn waarden.',
    }),
  })
  .openapi('Taakuitkomst');

export const taakParams = z.object({ taak: z.string().openapi({ description: 'Het nummer van de taak.' }) });
