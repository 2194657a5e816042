import { z } from 'zod';
import { bronSchema, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';

/**
 * How a figure was made, complete enough to make it again: indelingen, year, basis, weights, formula and sources.
 */
export const receptSchema = z
  .object({
    jaar: z.int(),
    indelingen: z.array(z.string()),
    /** `gemengd` when some indelingen are observed and others derived. */
    basis: z.enum(['waargenomen', 'afgeleid', 'gemengd']),
    gewichten: z
      .array(z.number())
      .optional()
      .meta({ description: 'Naast indelingen; afwezig als alle even zwaar wegen.' }),
    partnerweging: z.literal('inwoners').optional(),
    landweging: z.literal('inwoners').optional().meta({
      description: 'Net als partnerweging afwezig als alle gelijk tellen: de gepubliceerde formule.',
    }),
    formule: z.string(),
    bron: z.array(bronSchema),
  })
  .meta({
    id: 'Recept',
    description: 'Hoe een cijfer is gemaakt, volledig genoeg om het opnieuw te maken.',
  });

/** Congruentie of all gemeenten and of the country. Fractions 0–1; `null` = undefined. */
export const congruentieSchema = z
  .object({
    recept: receptSchema,
    /** All gemeenten of the year, also those for which congruentie is undefined. */
    aantalGemeenten: z.int(),
    gemiddelde: fractie,
    minimum: fractie,
    maximum: fractie,
    gemiddeldAantalPartners: z.number().nullable(),
    bijdragen: z.array(
      z.object({
        indeling: z.string(),
        procentpunt: z.number().nullable().meta({
          description: 'Congruentie min congruentie zonder deze indeling, maal 100.',
        }),
      }),
    ),
    gemeenten: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        congruentie: fractie,
        partners: z.int(),
        inwoners: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Congruentie', description: 'Congruentie van elke gemeente en van het land; delen van 1.' });

export type Recept = Immutable<z.output<typeof receptSchema>>;
export type CongruentieAntwoord = Immutable<z.output<typeof congruentieSchema>>;
