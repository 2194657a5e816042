import { z } from 'zod';
import { patroonSchema } from '../opgave/antwoord.ts';
import { OPGAVEDOMEINEN } from '../opgave/index.ts';
import { INCIDENTSTAPPEN, INCIDENTSTATEN } from './stappen.ts';
import { INCIDENTKEUZES, INCIDENTMAATREGELEN, INCIDENTUITKOMSTEN, INCIDENTVRAGEN } from './vragen.ts';

const dag = z.string().max(10).meta({ format: 'date' });
const moment = z.string().meta({ format: 'date-time' });
const domein = z.enum(OPGAVEDOMEINEN.map((een) => een.domein));
const staat = z.enum(INCIDENTSTATEN);
const keuze = z.enum(INCIDENTKEUZES.map((een) => een.keuze));
const uitkomst = z
  .enum(INCIDENTUITKOMSTEN.map((een) => een.uitkomst))
  .meta({ description: 'Waar de terugblik op uitkwam.' });

/** An incident as an organisation writes it; what each part says is judged by `keurOnderzoek`. */
export const incidentonderzoekSchema = z
  .strictObject({
    titel: z.string().max(200),
    domeinen: z.array(domein).max(OPGAVEDOMEINEN.length),
    antwoorden: z
      .partialRecord(z.enum(INCIDENTVRAGEN.map((een) => een.vraag)), z.string().max(4000))
      .meta({ description: 'Het antwoord op elke vraag, zonder persoonsgegevens. Wat ontbreekt, is open.' }),
    tijdTot: dag.nullable().meta({ description: 'Tot wanneer het de tijd krijgt.' }),
    opgave: z.string().max(64).nullable().meta({ description: 'De opgave op de agenda waar het bij hoort.' }),
    patronen: z
      .array(patroonSchema)
      .max(20)
      .meta({ description: 'Patronen van signalen die op hetzelfde wijzen.' }),
  })
  .meta({ id: 'Incidentonderzoek', description: 'Wat een organisatie zich na een incident afvraagt.' });

const besluitSchema = z
  .strictObject({
    keuze,
    maatregelen: z
      .array(z.enum(INCIDENTMAATREGELEN))
      .max(INCIDENTMAATREGELEN.length)
      .default([])
      .meta({ description: 'Wat er daarnaast gebeurt.' }),
    regel: z.string().max(300).default('').meta({ description: 'Hoe de regel heet; leeg als er geen komt.' }),
  })
  .meta({ id: 'Incidentbesluit' });

/** A step, as the API takes it; whether it can be made is judged by `keurStap`. */
export const incidentstapSchema = z
  .strictObject({
    stap: z.enum(INCIDENTSTAPPEN.map((een) => een.stap)),
    reden: z.string().max(3000).default(''),
    besluit: besluitSchema.nullable().default(null),
    uitkomst: uitkomst.nullable().default(null),
    terugkijken: dag
      .nullable()
      .default(null)
      .meta({ description: 'De dag waarop de organisatie terugkijkt; null na de laatste terugblik.' }),
  })
  .meta({ id: 'Incidentstap' });

const gezet = {
  stap: incidentstapSchema.shape.stap,
  reden: z.string(),
  besluit: besluitSchema.nullable(),
  uitkomst: uitkomst.nullable(),
  terugkijken: dag.nullable(),
  op: moment,
};

/** An incident as it is kept. */
export const incidentSchema = z.strictObject({
  onderzoek: incidentonderzoekSchema,
  verloop: z.array(z.object(gezet).meta({ id: 'Incidentzet' })),
});

const kop = {
  id: z.string(),
  organisatie: z
    .object({ id: z.string(), naam: z.string(), code: z.string().nullable() })
    .meta({ description: 'Van wie het is.' }),
  titel: z.string(),
  domeinen: z.array(domein),
  staat: staat.meta({ description: 'Van open tot teruggekeken.' }),
  besluit: besluitSchema
    .extend({ reden: z.string(), op: moment })
    .nullable()
    .meta({ id: 'Incidentbesluitstand', description: 'Het laatste besluit; null als dat er niet is.' }),
  uitkomst: uitkomst.nullable(),
  terugkijken: dag.nullable().meta({ description: 'De dag waarop de organisatie terugkijkt.' }),
  terugTeKijken: z.boolean().meta({ description: 'Die dag is er, en er is nog niet teruggekeken.' }),
  openbaarSinds: moment.nullable(),
  gewijzigdOp: moment,
};

/** One incident with all that happened to it. */
export const incidentstukSchema = z
  .object({
    ...kop,
    onderzoek: incidentonderzoekSchema,
    verloop: z.array(
      z
        .object({
          ...gezet,
          teruggedraaid: z.boolean().meta({ description: 'Deze stap is later teruggedraaid.' }),
        })
        .meta({ id: 'Incidentgebeurtenis' }),
    ),
  })
  .meta({ id: 'Incidentstuk' });

const aantal = z.int();

/** What incidents came to, counted. */
const tellingSchema = z
  .object({
    besluiten: z
      .object({ regel: aantal, geen_regel: aantal, wachten: aantal, geen: aantal })
      .meta({ description: 'Hoeveel incidenten met dit als laatste besluit; geen: nog zonder besluit.' }),
    regels: z
      .object({
        toegevoegd: aantal,
        gehouden: aantal,
        gewijzigd: aantal,
        ingetrokken: aantal,
        nogNiet: aantal,
        teLaat: aantal,
      })
      .meta({
        description:
          'Regels die na een incident kwamen: waar de laatste terugblik op uitkwam, en van hoeveel nog niet is ' +
          'teruggekeken, omdat de dag nog komt of al is geweest.',
      }),
  })
  .meta({ id: 'Incidenttelling' });

/** Incidents in short, with what they came to. */
export const incidentenSchema = z
  .object({
    incidenten: z.array(z.object(kop)),
    totaal: aantal.meta({ description: 'Zo veel zijn er openbaar, ook buiten deze vraag.' }),
    telling: tellingSchema.meta({ description: 'Van wat is gevonden.' }),
  })
  .meta({ id: 'Incidenten' });

export type IncidentstukAntwoord = z.output<typeof incidentstukSchema>;
export type IncidentenAntwoord = z.output<typeof incidentenSchema>;
