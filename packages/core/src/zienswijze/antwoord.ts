import { z } from 'zod';
import { RAADSTANDEN } from './samen.ts';
import { ZIENSWIJZESTATEN } from './staten.ts';
import { AANLEIDINGEN, OPVOLGINGEN } from './zienswijze.ts';

/** The view of a council, as the API takes it; which steps may be made is judged by `keurZienswijze`. */
export const zienswijzeSchema = z
  .strictObject({
    over: z.strictObject({ soort: z.enum(['regeling', 'lichaam']), id: z.string().max(80) }),
    aanleiding: z.enum(AANLEIDINGEN),
    jaar: z.int().nullable(),
    titel: z.string().max(200),
    alineas: z.array(z.string().max(5000)).max(200),
    staat: z.enum(ZIENSWIJZESTATEN),
    overgenomenVan: z.string().max(64).optional(),
    samen: z.strictObject({ tekst: z.string().max(64), versie: z.int() }).optional(),
    besluit: z
      .strictObject({
        door: z.string().max(120),
        op: z.string().max(10),
        webadres: z.string().max(1000).optional(),
      })
      .optional(),
    antwoord: z
      .strictObject({
        op: z.string().max(10),
        gevolgd: z.enum(OPVOLGINGEN),
        waarom: z.string().max(5000),
        webadres: z.string().max(1000).optional(),
      })
      .optional(),
  })
  .meta({
    id: 'Zienswijze',
    description:
      'De zienswijze van een raad op een ontwerp van een verbonden partij. De staat zegt hoe ver zij is: concept, ter ' +
      'bespreking, vastgesteld, gepubliceerd, beantwoord of ingetrokken. Vóór publicatie ziet alleen de organisatie haar.',
  });

const { over, aanleiding, jaar, titel, alineas } = zienswijzeSchema.shape;

/** What a shared text is about and says, as the API takes it. */
export const samenbeginSchema = z
  .strictObject({ over, aanleiding, jaar, titel, alineas })
  .meta({ id: 'Samenbegin' });

/** Another text for it. */
export const samenversieSchema = z.strictObject({ titel, alineas }).meta({ id: 'Samenversie' });

/** A text that several councils decide upon, as the API gives it. */
export const samentekstSchema = z
  .object({
    over,
    aanleiding,
    jaar,
    versies: z.array(z.object({ titel, alineas, organisatie: z.string(), op: z.string() })),
    raden: z.array(
      z.object({
        organisatie: z.string(),
        naam: z.string(),
        besluiten: z.array(
          z.object({
            versie: z.int(),
            stand: z.enum(RAADSTANDEN),
            besluit: z.object({ door: z.string(), op: z.string() }).optional(),
          }),
        ),
        vertrokken: z.string().optional().meta({
          description: 'Sinds wanneer deze raad niet meer meedoet; wat hij besloot, blijft staan.',
        }),
      }),
    ),
    beeindigd: z.string().optional().meta({
      description: 'Sinds wanneer er niets meer bij komt; de raden lezen de tekst nog.',
    }),
  })
  .meta({
    id: 'Samentekst',
    description:
      'Een tekst waarover meer raden besluiten. Elke raad neemt een versie over en stelt die vast, of niet. Wie verder ' +
      'schrijft aan een versie die een raad heeft overgenomen, maakt een volgende versie. Alleen de raden die meedoen, zien dit.',
  });
