import { z } from 'zod';
import { NADEN } from '../signaal/index.ts';
import { LOKETTEN } from './loketten.ts';
import { EIGENAARNIVEAUS, OPGAVEDOMEINEN, VERANTWOORDELIJKHEDEN } from './opgave.ts';
import { OPGAVEGEVOLGEN, OPGAVESTAPPEN, OPGAVESTATEN } from './stappen.ts';
import { TOEZEGSTATEN, TOEZEGWATTEN } from './toezegging.ts';
import { OPGAVEFEITEN } from './verloop.ts';

const dag = z.string().max(10).meta({ format: 'date' });
const sleutel = z.string().regex(/^[a-z0-9_.:-]{1,80}$/u);
/** A regio as patterns name it: its indeling, and its code there, which may be a word with capitals. */
const regio = z
  .string()
  .max(200)
  .regex(/^[a-z0-9_]+:\S.*$/u)
  .meta({ description: 'De indeling en de code van de regio: `indeling:code`.' });

/** An organisation that is named: shared by the rooms in which organisations speak with each other. */
export const partijSchema = z
  .strictObject({
    organisatie: z.string().max(64).nullable().meta({
      description: 'Het nummer van de organisatie op deze server; null als zij hier niet meedoet.',
    }),
    naam: z.string().max(200).meta({ description: 'Van wie hier meedoet, zoals die hier heet.' }),
    code: z
      .string()
      .regex(/^GM\d{4}$/u)
      .nullable()
      .meta({ description: 'De code van een gemeente; null bij andere organisaties.' }),
  })
  .meta({ id: 'Opgavepartij' });

/** By what a pattern of signals is grouped. */
export const patroonSchema = z.strictObject({
  taak: sleutel.optional(),
  naad: z.enum(NADEN).optional(),
  indeling: sleutel.optional(),
  wet: z.string().max(200).optional(),
  regio: regio.optional(),
});

const domein = z.enum(OPGAVEDOMEINEN.map((een) => een.domein));
const verantwoordelijkheid = z.enum(VERANTWOORDELIJKHEDEN);
const staat = z.enum(OPGAVESTATEN).meta({ description: 'Hoe ver de opgave is, van signaal tot terugblik.' });
const stapnaam = z.enum(OPGAVESTAPPEN.map(({ stap }) => stap));
const loket = z.enum(LOKETTEN.map((een) => een.loket));

/** An opgave as its owners write it; what each part says is judged by `keurOpgave`. */
export const opgaveSchema = z
  .strictObject({
    titel: z.string().max(200),
    waarover: z.string().max(5000).meta({ description: 'Waar het over gaat, zonder persoonsgegevens.' }),
    domeinen: z
      .array(z.strictObject({ domein, effect: z.string().max(1000) }))
      .max(OPGAVEDOMEINEN.length)
      .meta({ description: 'De domeinen die de opgave raakt, met wat zij daar doet.' }),
    patronen: z
      .array(patroonSchema)
      .max(20)
      .meta({ description: 'Patronen van signalen eronder, elk door waarop het is gegroepeerd.' }),
    eigenaars: z.array(partijSchema.extend({ niveau: z.enum(EIGENAARNIVEAUS) })).max(50),
    antwoorders: z.array(partijSchema).max(20).meta({ description: 'Aan wie een antwoord is gevraagd.' }),
    matrix: z
      .partialRecord(
        verantwoordelijkheid,
        z.strictObject({
          partij: partijSchema.nullable().meta({ description: 'null: niet belegd. Dat is een bevinding.' }),
          grond: z.string().max(500).meta({ description: 'Op grond waarvan; leeg als dat niet is gezegd.' }),
        }),
      )
      .meta({ description: 'Wie waarvoor verantwoordelijk is. Wat ontbreekt, is nog niet bekeken.' }),
  })
  .meta({
    id: 'Opgave',
    description: 'Een vraag die domeinen raakt en die geen organisatie alleen oplost.',
  });

const opgaveantwoordSchema = z
  .strictObject({
    gevolgen: z.array(z.enum(OPGAVEGEVOLGEN)).min(1).max(OPGAVEGEVOLGEN.length).meta({
      description: 'Wat er verandert; niets staat alleen.',
    }),
    tekst: z.string().max(5000).meta({ description: 'Het antwoord met de reden.' }),
    uiterlijk: dag.nullable().meta({ description: 'Wanneer het uiterlijk is veranderd; null bij niets.' }),
  })
  .meta({ id: 'Opgaveantwoord' });

/** An answer to begin with, as the API takes it. */
export const antwoordsjabloonSchema = z
  .strictObject({
    naam: z.string().max(120),
    gevolgen: z.array(z.enum(OPGAVEGEVOLGEN)).max(OPGAVEGEVOLGEN.length).meta({
      description: 'Wat er dan verandert; leeg als dat per keer verschilt.',
    }),
    tekst: z.string().max(5000).meta({
      description: 'Met {titel} en {uiterlijk} op hun plek. Wat tussen [ ] staat, vult u elke keer in.',
    }),
  })
  .meta({ id: 'Antwoordsjabloon' });

/** A step, as the API takes it; whether it can be made is judged by `keurStap`. */
export const opgavestapSchema = z
  .strictObject({
    stap: stapnaam,
    reden: z.string().max(3000).default(''),
    antwoord: opgaveantwoordSchema.nullable().default(null),
    terugkijken: dag
      .nullable()
      .default(null)
      .meta({ description: 'De dag waarop de eigenaars terugkijken.' }),
    loket: loket.nullable().default(null).meta({ description: 'Bij doorzetten: waarheen.' }),
  })
  .meta({ id: 'Opgavestap' });

const gebeurtenisSchema = z
  .object({
    nummer: z.int(),
    wat: z.enum([...stapnaam.options, ...OPGAVEFEITEN]),
    staat,
    terugkijken: dag.nullable(),
    organisatie: z
      .object({ id: z.string(), naam: z.string() })
      .nullable()
      .meta({ description: 'Wie het deed, als organisatie; null als de dag het deed.' }),
    op: z.string().meta({ format: 'date-time' }),
    reden: z.string(),
    antwoord: opgaveantwoordSchema.nullable(),
    loket: loket.nullable(),
    velden: z.array(z.string()).meta({ description: 'Welke delen zijn gewijzigd.' }),
    teruggedraaid: z.boolean().meta({ description: 'Deze stap is later teruggedraaid.' }),
  })
  .meta({ id: 'Opgavegebeurtenis' });

const kop = {
  id: z.string(),
  staat,
  terugkijken: dag.nullable().meta({ description: 'De dag waarop de eigenaars terugkijken.' }),
  terugTeKijken: z.boolean().meta({ description: 'Die dag is er, en er is nog niet teruggekeken.' }),
  nietBelegd: z.array(verantwoordelijkheid).meta({ description: 'Waarvoor niemand verantwoordelijk is.' }),
  gepubliceerdOp: z.string().nullable().meta({ format: 'date-time' }),
  gewijzigdOp: z.string().meta({ format: 'date-time' }),
};

const toezegstaat = z.enum(TOEZEGSTATEN).meta({
  description: 'gevraagd: de organisatie gaf nog geen antwoord; ja: zij stemde in; nee: zij wees het af.',
});

const toezegstandSchema = z
  .object({
    organisatie: z.string(),
    naam: z.string(),
    wat: z.enum(TOEZEGWATTEN).meta({ description: 'Eigenaar zijn, of een onderdeel van de matrix.' }),
    staat: toezegstaat,
    reden: z.string().meta({ description: 'Waarom niet.' }),
    op: z.string().nullable().meta({ format: 'date-time' }),
  })
  .meta({ id: 'Opgavetoezegging' });

/** One opgave with all that happened to it. */
export const opgavestukSchema = z
  .object({
    ...kop,
    inhoud: opgaveSchema,
    toezeggingen: z.array(toezegstandSchema).meta({
      description: 'Of wie hier meedoet en wordt genoemd, daarmee instemt.',
    }),
    verloop: z.array(gebeurtenisSchema),
  })
  .meta({ id: 'Opgavestuk' });

/** The agenda: every opgave that is public, in short. */
export const opgavenSchema = z
  .object({
    opgaven: z.array(
      z.object({
        ...kop,
        titel: z.string(),
        domeinen: z.array(domein),
        eigenaars: z.array(
          partijSchema.extend({
            niveau: z.enum(EIGENAARNIVEAUS),
            toezegging: toezegstaat.nullable().meta({ description: 'null: doet hier niet mee.' }),
          }),
        ),
        antwoorders: z.array(partijSchema),
        gevolgen: z.array(z.enum(OPGAVEGEVOLGEN)).meta({ description: 'Wat de antwoorden veranderen.' }),
        uiterlijk: dag.nullable().meta({ description: 'De laatste dag die een antwoord noemt.' }),
      }),
    ),
    totaal: z.int().meta({ description: 'Zo veel opgaven staan er op de agenda, ook buiten deze vraag.' }),
    nietBelegd: z
      .partialRecord(verantwoordelijkheid, z.int())
      .meta({ description: 'Van de gevonden opgaven: in hoeveel is dit niet belegd?' }),
  })
  .meta({ id: 'Opgaven' });

export type OpgavestukAntwoord = z.output<typeof opgavestukSchema>;
export type OpgavenAntwoord = z.output<typeof opgavenSchema>;
