import { z } from 'zod';
import { partijSchema } from '../opgave/antwoord.ts';
import { TOETSSTATEN } from './stappen.ts';
import {
  TOETSBRONNEN,
  TOETSSCHALEN,
  TOETSTHEMAS,
  TOETSVRAGEN,
  TOETSWAARDEN,
  type Toetsbron,
  type Toetsschaal,
} from './vragen.ts';

const dag = z.string().max(10).meta({ format: 'date' });
const moment = z.string().meta({ format: 'date-time' });
const sleutel = z.string().regex(/^[a-z0-9_.:-]{1,80}$/u);
const waarde = z
  .enum(TOETSWAARDEN)
  .meta({ description: 'Een antwoord van de schaal van de vraag, of weet_niet.' });
const vraag = z.enum(TOETSVRAGEN);
const gemeente = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/u),
  naam: z.string().max(200).meta({ description: 'Zoals die hier heet.' }),
});

/** A toets as who begins it writes it; what each part says is judged by `keurToets`. */
export const toetsSchema = z
  .strictObject({
    titel: z.string().max(200),
    wat: z.string().max(5000).meta({ description: 'Wat er zou veranderen, zonder persoonsgegevens.' }),
    taken: z.array(sleutel).max(20).meta({ description: 'De taken die het raakt, uit de tabel van taken.' }),
    wet: z
      .strictObject({ naam: z.string().max(200), link: z.string().max(500) })
      .nullable()
      .meta({ description: 'Waar het voorstel te lezen is; null als dat nog nergens is.' }),
    uiterlijk: dag.meta({ description: 'Tot en met welke dag antwoorden worden verwacht.' }),
    genodigden: z
      .array(partijSchema)
      .max(400)
      .meta({ description: 'Aan wie een antwoord is gevraagd: gemeenten en samenwerkingsverbanden.' }),
  })
  .meta({ id: 'Toets', description: 'De vraag of gemeenten kunnen uitvoeren wat wordt voorgesteld.' });

/** An answer as an organisation writes it; what it says is judged by `keurInvulling`. */
export const toetsinvullingSchema = z
  .strictObject({
    gemeenten: z.array(gemeente).max(400).meta({ description: 'Voor welke gemeenten dit antwoord spreekt.' }),
    oordelen: z
      .partialRecord(vraag, z.strictObject({ waarde, reden: z.string().max(3000) }))
      .meta({ description: 'Per vraag het antwoord en de reden. Wat ontbreekt, is nog niet beantwoord.' }),
  })
  .meta({ id: 'Toetsinvulling' });

const telling = z.object({
  waarde,
  antwoorden: z.int().meta({ description: 'Zo veel antwoorden.' }),
  gemeenten: z.int().meta({ description: 'Namens zo veel gemeenten, elk één keer geteld.' }),
});

const vergelijkingSchema = z
  .object({
    vraag,
    thema: z.enum(TOETSTHEMAS),
    schaal: z.enum(Object.keys(TOETSSCHALEN) as Toetsschaal[]),
    bron: z
      .enum(Object.keys(TOETSBRONNEN) as Toetsbron[])
      .nullable()
      .meta({
        description:
          'Welke bron dit onderwerp noemt; null als het van dit project is. De bewoording is dat altijd.',
      }),
    geteld: z.array(telling),
    midden: z.array(waarde).meta({ description: 'Het middelste antwoord, of de twee middelste.' }),
    laagste: waarde.nullable(),
    hoogste: waarde.nullable(),
    spreiding: z.int().nullable().meta({
      description: 'Hoeveel stappen van de schaal het eerste en het laatste antwoord uiteenliggen.',
    }),
  })
  .meta({ id: 'Toetsvergelijking' });

const kop = {
  id: z.string(),
  staat: z.enum(TOETSSTATEN),
  starter: z
    .object({ organisatie: z.string(), naam: z.string() })
    .meta({ description: 'Wie de toets begon.' }),
  gewijzigdOp: moment,
  gepubliceerdOp: moment.nullable(),
  verlopen: z.boolean().meta({ description: 'De toets is open, en de dag is voorbij.' }),
  gemeenten: z.int().meta({ description: 'Namens hoeveel gemeenten is geantwoord, elk één keer geteld.' }),
};

/** One toets: what was asked, the adopted answers, and these compared. */
export const toetsbladSchema = z
  .object({
    ...kop,
    inhoud: toetsSchema,
    vragenversie: z.int().meta({ description: 'De versie van de vragenlijst.' }),
    antwoorden: z.array(
      toetsinvullingSchema.extend({
        organisatie: z.string(),
        naam: z.string(),
        isGemeente: z.boolean().meta({ description: 'Nee: een samenwerkingsverband, namens gemeenten.' }),
        vastgesteldOp: moment,
      }),
    ),
    vergelijking: z.array(vergelijkingSchema),
    nietGeantwoord: z.array(
      z.object({
        partij: partijSchema,
        namens: z.array(z.string()).meta({ description: 'Wie wel namens deze gemeente antwoordde.' }),
      }),
    ),
    dubbel: z
      .array(z.object({ code: z.string(), naam: z.string(), door: z.array(z.string()) }))
      .meta({ description: 'Gemeenten waarvoor meer dan één antwoord spreekt.' }),
  })
  .meta({ id: 'Toetsblad' });

/** Toetsen in short. */
export const toetsenSchema = z
  .object({
    toetsen: z.array(
      z.object({
        ...kop,
        titel: z.string(),
        taken: z.array(z.string()),
        uiterlijk: dag,
        gevraagd: z.int().meta({ description: 'Aan hoeveel organisaties een antwoord is gevraagd.' }),
        geantwoord: z.int().meta({ description: 'Hoeveel er een antwoord vaststelden.' }),
      }),
    ),
  })
  .meta({ id: 'Toetsen' });

export type ToetsbladAntwoord = z.output<typeof toetsbladSchema>;
export type ToetsenAntwoord = z.output<typeof toetsenSchema>;
