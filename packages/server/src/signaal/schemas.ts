import { z } from '@hono/zod-openapi';
import { signaalinhoudSchema } from '@samenhang/core/antwoorden';
import { KENMERKEN, NADEN, REDACTIEDADEN, SIGNAALSTATEN } from '@samenhang/core/signaal';
import { moment } from '../stuk/index.ts';

const staat = z.enum(SIGNAALSTATEN).openapi({
  description:
    'open; verborgen of teruggestuurd door de redactie; ingetrokken door de zender; opgegaan in een ander signaal; ' +
    'vervallen, omdat de redactie terugdraaide waaruit het kwam.',
});
const genoemd = { organisatie: z.string(), naam: z.string() };
const verwijzing = z.object({ id: z.string(), titel: z.string(), staat });

const signaalSchema = z
  .object({
    id: z.string(),
    staat,
    versie: z.int().openapi({ description: 'Ook in het ETag, voor de volgende wijziging.' }),
    inhoud: signaalinhoudSchema,
    zender: z
      .object(genoemd)
      .nullable()
      .openapi({ description: 'De organisatie die het instuurde; null als de redactie het maakte.' }),
    eigenaars: z.array(z.object({ ...genoemd, staat: z.enum(['eigenaar', 'gevraagd']) })),
    aantal: z
      .int()
      .openapi({ description: 'Hoeveel ingestuurde signalen hierachter staan. Ingetrokken telt niet mee.' }),
    gemaaktOp: moment,
    gewijzigdOp: moment,
  })
  .openapi('Signaal');

export const signaalbladSchema = signaalSchema
  .extend({
    bronnen: z.array(verwijzing).openapi({ description: 'Waar de redactie dit direct van maakte.' }),
    gevolgd: z.array(verwijzing).openapi({ description: 'Wat de redactie hiervan maakte.' }),
    eerste: z.array(verwijzing).openapi({ description: 'De ingestuurde signalen waar dit uit voortkomt.' }),
    mag: z
      .object({
        wijzigen: z.boolean(),
        intrekken: z.boolean(),
        redigeren: z.boolean(),
        aannemen: z
          .array(z.string())
          .openapi({ description: 'Uw organisaties die zijn gevraagd om mede-eigenaar te worden.' }),
        vragen: z.boolean().openapi({ description: 'Of u een andere organisatie mag vragen.' }),
      })
      .openapi({ description: 'Wat u met dit signaal mag.' }),
  })
  .openapi('Signaalblad');

const kenmerk = z.object({ soort: z.enum(KENMERKEN), waarde: z.string() });
const keuzes = z.array(z.string().min(1).max(200)).max(50).optional();
const dag = z.iso.date().optional();

export const zoekvraagSchema = z
  .strictObject({
    tekst: z.string().max(200).optional().openapi({ description: 'Woorden die er alle in staan.' }),
    taak: keuzes,
    naad: z.array(z.enum(NADEN)).max(NADEN.length).optional(),
    wet: keuzes,
    indeling: keuzes,
    regeling: keuzes,
    behoefte: keuzes,
    gemeente: keuzes,
    regio: keuzes.openapi({
      description: 'INDELING:CODE. Ook signalen uit de gemeenten van die regio in het laatste jaar.',
    }),
    staat: z
      .array(staat)
      .max(SIGNAALSTATEN.length)
      .optional()
      .openapi({ description: 'Anders alleen open.' }),
    organisatie: z.string().max(64).optional().openapi({ description: 'Alleen waarvan die eigenaar is.' }),
    van: dag,
    tot: dag,
    vanaf: z.int().min(0).max(100_000).optional().openapi({ description: 'Zoveel overslaan.' }),
    hoogstens: z.int().min(1).max(100).optional().openapi({ description: 'Anders 20.' }),
  })
  .openapi('Signaalzoekvraag');

export const lijstSchema = z
  .object({
    signalen: z.array(signaalSchema),
    totaal: z.int(),
    tellingen: z
      .array(kenmerk.extend({ aantal: z.int() }))
      .openapi({ description: 'Hoe vaak elk kenmerk voorkomt, in de nieuwste van wat is gevonden.' }),
    geteld: z.int().openapi({ description: 'Over hoeveel signalen tellingen gaat.' }),
  })
  .openapi('Signalen');

export const historieSchema = z
  .object({
    stappen: z.array(
      z.object({
        soort: z.enum([
          'ingestuurd',
          'gewijzigd',
          'ingetrokken',
          'gemaakt',
          ...REDACTIEDADEN,
          'ongedaan',
          'gevraagd',
          'eigenaar',
          'geen_eigenaar',
        ]),
        organisatie: z.string().nullable(),
        naam: z.string().nullable(),
        reden: z.string(),
        inhoud: signaalinhoudSchema
          .nullable()
          .openapi({ description: 'Wat er tot die stap stond; null als de inhoud niet veranderde.' }),
        op: moment,
      }),
    ),
  })
  .openapi('Signaalverloop');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
export const signaalParams = z.object({
  id: z.string().openapi({ description: 'Het nummer van het signaal.' }),
});

export const gelijkenisvraagSchema = z
  .strictObject({
    inhoud: signaalinhoudSchema,
    behalve: z.string().max(64).optional().openapi({ description: 'Een signaal dat er niet bij hoeft.' }),
  })
  .openapi('Gelijkenisvraag');

export const gelijkenissenSchema = z
  .object({
    gelijkenissen: z.array(
      z.object({
        signaal: signaalSchema,
        score: z.number().openapi({ description: 'Van 0 (niets gemeen) tot 1 (hetzelfde).' }),
        gedeeld: z.array(kenmerk),
      }),
    ),
  })
  .openapi('Gelijkenissen');

export const eigenaarvraagSchema = z
  .strictObject({
    code: z.string().min(1).max(40).openapi({
      description: 'De code van de organisatie: GM… van een gemeente, anders het nummer in het register.',
    }),
  })
  .openapi('Eigenaarvraag');

export const deelgenotenSchema = z
  .object({
    deelgenoten: z.array(
      z.object({
        ...genoemd,
        code: z.string().openapi({
          description: 'GM… van een gemeente, anders het nummer in het register.',
        }),
      }),
    ),
  })
  .openapi('Deelgenoten');

export const deelgenootvraagSchema = z
  .strictObject({ organisatie: z.string().min(1).max(64).openapi({ description: 'Een uit de lijst.' }) })
  .openapi('Deelgenootvraag');

export const vragenSchema = z
  .object({
    vragen: z.array(z.object({ id: z.string(), organisatie: z.string(), titel: z.string(), sinds: moment })),
  })
  .openapi('Eigenaarvragen');

export const eigenaarantwoordSchema = z.strictObject({ ja: z.boolean() }).openapi('Eigenaarantwoord');
export const eigenaarParams = signaalParams.extend({
  organisatie: z.string().openapi({ description: 'De organisatie die is gevraagd.' }),
});

const reden = z.string().trim().min(1).max(500).openapi({ description: 'Waarom. De eigenaars lezen dit.' });

export const daadSchema = z
  .strictObject({
    daad: z.enum(REDACTIEDADEN),
    van: z
      .array(z.strictObject({ id: z.string().max(64), versie: z.int().min(1) }))
      .min(1)
      .max(100),
    naar: z
      .array(signaalinhoudSchema)
      .max(10)
      .openapi({ description: 'Wat ervoor in de plaats komt: bij verbergen en terugsturen niets.' }),
    reden,
  })
  .openapi('Redactiedaad');

export const gedaanSchema = z
  .object({
    id: z.string(),
    naar: z.array(z.string()).openapi({ description: 'De signalen die nu open zijn.' }),
  })
  .openapi('Redactieuitkomst');

export const ongedaanSchema = z.strictObject({ reden }).openapi('Redactieherstel');

export const dadenSchema = z
  .object({
    daden: z.array(
      z.object({
        id: z.string(),
        op: moment,
        daad: z.enum(REDACTIEDADEN),
        reden: z.string(),
        van: z.array(z.string()),
        naar: z.array(z.string()),
        ongedaanOp: moment.nullable(),
        ongedaanReden: z.string().nullable(),
      }),
    ),
  })
  .openapi('Redactiedaden');

export const daadParams = z.object({ id: z.string().openapi({ description: 'Het nummer van de daad.' }) });
