import { z } from 'zod';
import { AANVULSOORTEN } from '../aanvulling/index.ts';
import { codeNaam } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { EIGENDAGSOORTEN } from './eigen.ts';
import { CYCLI, STAPNEMERS } from './regels.ts';

const dag = z.string().meta({ format: 'date' });

/** A regeling of the register, as far as a calendar names it. */
const genoemdeRegeling = z.object({ id: z.string(), naam: z.string() });

export const stapSchema = z
  .object({
    stap: z.string(),
    cyclus: z.enum(CYCLI),
    naam: z.string(),
    wie: z.string().meta({ description: 'Wie de stap zet, in woorden.' }),
    nemer: z.enum(STAPNEMERS).meta({ description: 'Wie de stap zet, als code.' }),
    vanaf: dag.nullable(),
    uiterlijk: dag.nullable().meta({ description: 'null als de wet geen laatste dag noemt.' }),
    wet: z.string(),
    artikel: z.string().meta({ description: 'Met het lid tussen haakjes, zoals 35(1).' }),
    bron: z.string().meta({ format: 'uri' }),
    reden: z.string().meta({ description: 'Waarom de laatste dag is wat zij is.' }),
    twijfel: z.array(z.string()),
  })
  .meta({ id: 'Kalenderstap' });

const uitwegSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('ontwerp-eerder'), dagen: z.int(), vergadering: dag }),
  z.object({ soort: z.literal('vaststelling-later'), dagen: z.int(), vergadering: dag }),
  z.object({
    soort: z.enum(['extra-vergadering', 'extra-commissie', 'extra-commissie-en-raad']),
    vanaf: dag,
    uiterlijk: dag,
  }),
]);

const raadSchema = z.object({
  gemeente: z.string(),
  stand: z.enum(['kan', 'kan-niet', 'onbekend']),
  vergaderingen: z.array(dag).optional(),
  commissies: z.array(dag).optional().meta({
    description: 'Bij elke vergadering de commissie ervoor, waar die dagen bekend zijn.',
  }),
  zonderCommissie: z.literal(true).optional().meta({
    description: 'De raad vergadert op tijd, maar er is geen commissie voor.',
  }),
  uitwegen: z.array(uitwegSchema).optional(),
  reces: z.array(z.object({ van: dag, tot: dag })).optional(),
  zin: z.string(),
});

/** Who filled a day in, and by which source. */
const zegslieden = z
  .array(
    z.object({
      organisatie: z.string(),
      bron: z.object({ tekst: z.string(), webadres: z.string().optional(), datum: dag.optional() }),
      door: z.string().nullable(),
      op: z.string().meta({ format: 'date-time' }),
    }),
  )
  .meta({ description: 'Welke organisatie dit invulde, met haar bron.' });

export const eigendagSchema = z
  .object({
    id: z.string().meta({ description: 'Zegt om welke dag het gaat.' }),
    soort: z.enum(EIGENDAGSOORTEN),
    datum: dag,
    tot: dag.meta({ description: 'De laatste dag; bij één dag dezelfde.' }),
    naam: z.string(),
    over: z.object({ soort: z.enum(AANVULSOORTEN), id: z.string(), naam: z.string() }),
    botsing: z
      .boolean()
      .meta({ description: 'Organisaties zeggen iets anders: er wordt niet mee gerekend.' }),
    van: zegslieden,
  })
  .meta({ id: 'Eigendag', description: 'Een dag die een organisatie zelf invulde.' });

const eigen = z
  .array(eigendagSchema)
  .optional()
  .meta({ description: 'Dagen die uw organisaties zelf invulden. Alleen voor wie is aangemeld.' });

const haalbaarSchema = z
  .object({
    vanaf: dag,
    uiterlijk: dag,
    raden: z.array(raadSchema),
    besteVaststelling: dag.nullable(),
    zinnen: z.array(z.string()),
  })
  .meta({ id: 'Haalbaarheid', description: 'Of raden op tijd een zienswijze kunnen geven.' });

export const kalenderSchema = z
  .object({
    begrotingsjaar: z.int(),
    cyclus: z.enum(CYCLI),
    gekozen: z.record(z.string(), dag).meta({ description: 'De dagen die de vraag zelf noemde.' }),
    gemeente: codeNaam.nullable(),
    regelingen: z
      .array(
        genoemdeRegeling.extend({
          vorm: z.string(),
          stappen: z.array(z.string()).meta({
            description: 'De stappen die voor deze regeling gelden; leeg zonder eigen bestuur.',
          }),
        }),
      )
      .meta({ description: 'De regelingen waarover het gaat; leeg als niemand ze noemde.' }),
    stappen: z.array(stapSchema),
    letOp: z.array(z.string()),
    haalbaar: haalbaarSchema.optional(),
    eigen,
  })
  .meta({ id: 'Kalender', description: 'De stappen van een jaar, met hun dagen en waarom.' });

/** One thing that the law asks before a day, of one body or of several. */
export const agendapuntSchema = stapSchema
  .omit({ vanaf: true, uiterlijk: true })
  .extend({
    id: z.string().meta({ description: 'Blijft hetzelfde, ook als de dag verandert.' }),
    datum: dag.meta({ description: 'De laatste dag voor deze stap.' }),
    jaar: z.int().meta({ description: 'Het begrotingsjaar; bij Veilig Thuis het jaar ervoor.' }),
    regelingen: z.array(genoemdeRegeling),
    eigen: z
      .object({
        wettelijk: dag.nullable().meta({ description: 'De laatste dag volgens de wet.' }),
        opgegeven: z.boolean().meta({
          description: 'Deze dag is zelf opgegeven; anders volgt zij uit een andere dag die dat is.',
        }),
        van: zegslieden,
      })
      .optional()
      .meta({ description: 'Deze dag is van het bestuur zelf, niet de laatste van de wet.' }),
  })
  .meta({ id: 'Agendapunt' });

export const agendaSchema = z
  .object({
    gemeente: codeNaam.nullable(),
    regeling: genoemdeRegeling.nullable(),
    vanaf: dag,
    tot: dag.meta({ description: 'De laatste dag.' }),
    adres: z.string().meta({ format: 'uri', description: 'Waar dit antwoord vandaan komt.' }),
    peildatum: dag.meta({ description: 'De dag waarop de regelingen in het register gelden.' }),
    punten: z.array(agendapuntSchema).meta({ description: 'Op volgorde van dag.' }),
    zonderBegroting: z.array(genoemdeRegeling).meta({
      description: 'Regelingen zonder eigen bestuur: zij stellen geen begroting vast.',
    }),
    eigen,
  })
  .meta({ id: 'Agenda', description: 'Wat de wet in een tijd vraagt van de raden en besturen.' });

export type EigendagAntwoord = Immutable<z.output<typeof eigendagSchema>>;
export type KalenderAntwoord = Immutable<z.output<typeof kalenderSchema>>;
export type AgendaAntwoord = Immutable<z.output<typeof agendaSchema>>;
export type HaalbaarAntwoord = Immutable<z.output<typeof haalbaarSchema>>;
