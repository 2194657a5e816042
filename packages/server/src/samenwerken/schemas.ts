import { z } from '@hono/zod-openapi';
import { idParams, moment } from '../stuk/index.ts';

const plek = z
  .strictObject({
    soort: z.enum(['gemeente', 'regio']),
    gemeente: z
      .string()
      .regex(/^GM\d{4}$/u)
      .openapi({ description: 'De gemeente zelf, of een gemeente in de regio waar het over gaat.' }),
  })
  .openapi('Opmerkingplek');

const opmerkingSchema = z
  .object({
    id: z.string(),
    naam: z.string().nullable().openapi({
      description: 'Van het lid; null als dat hier niet meer is. Van een bezoeker: zoals die zich noemt.',
    }),
    lid: z.boolean().openapi({ description: 'Of een lid het zei; anders iemand met een link.' }),
    vanU: z.boolean(),
    tekst: z.string(),
    gemaaktOp: moment,
    plek: plek.nullable().openapi({ description: 'Waar op de kaart het over gaat; null: het geheel.' }),
    bijVersie: z.int().nullable().openapi({ description: 'Bij welke versie van het ontwerp het is gezegd.' }),
    noemt: z.array(z.string()).openapi({ description: 'De namen van wie erin worden genoemd.' }),
    opgelostOp: moment.nullable(),
    opgelostDoor: z.string().nullable(),
    verwijderdOp: moment.nullable().openapi({ description: 'Sinds wanneer zij in de prullenbak ligt.' }),
  })
  .openapi('Stukopmerking');

export const opmerkingenSchema = z
  .object({
    opmerkingen: z.array(opmerkingSchema),
    leden: z
      .array(z.object({ id: z.string(), naam: z.string() }))
      .openapi({ description: 'Wie u kunt noemen: de leden van de organisatie van wie het ontwerp is.' }),
  })
  .openapi('Stukopmerkingen');

export const zegSchema = z
  .strictObject({
    tekst: z.string().trim().min(1).max(2000).openapi({ description: 'Wat u wilt zeggen.' }),
    plek: plek.optional(),
    noemt: z
      .array(z.string().max(100))
      .max(20)
      .optional()
      .openapi({ description: 'De nummers van leden die er bericht van krijgen, elk één keer.' }),
  })
  .openapi('NieuweStukopmerking');

export const afhandelSchema = z
  .strictObject({ opgelost: z.boolean().openapi({ description: 'Opgelost, of toch weer open.' }) })
  .openapi('Opmerkingafhandeling');

export const opmerkingParams = idParams.extend({
  opmerking: z.string().openapi({ description: 'Het nummer van de opmerking.' }),
});

export const standSchema = z
  .object({
    versie: z.int(),
    titel: z.string(),
    gewijzigdOp: moment,
    door: z
      .string()
      .nullable()
      .openapi({ description: 'Wie deze versie maakte; null als die hier niet meer is.' }),
    doorU: z.boolean(),
    weg: z.boolean().openapi({ description: 'Of het in de prullenbak ligt.' }),
    opmerkingen: z
      .string()
      .openapi({ description: 'Een andere tekst als er iets met de opmerkingen is gebeurd.' }),
    aanwezig: z
      .array(z.object({ naam: z.string(), uzelf: z.boolean() }))
      .openapi({ description: 'Wie het ontwerp nu open heeft. Iedereen staat er één keer in.' }),
  })
  .openapi('Ontwerpstand');

export const vrijgaveSchema = z
  .object({
    vrijgave: z
      .object({ versie: z.int(), gemaaktOp: moment })
      .nullable()
      .openapi({ description: 'Welke versie iedereen ziet; null als het niet openbaar is.' }),
  })
  .openapi('Vrijgave');

export const openbaarSchema = z
  .object({
    id: z.string(),
    soort: z.string(),
    titel: z.string(),
    inhoud: z.unknown().openapi({ description: 'Wat erin staat, zoals in het bestand ervan.' }),
    van: z.string().openapi({ description: 'De organisatie of de persoon van wie het is.' }),
    versie: z.int(),
    gemaaktOp: moment,
  })
  .openapi('OpenbaarStuk');
