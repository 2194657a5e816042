import { z } from '@hono/zod-openapi';

export const basisSchema = z.enum(['waargenomen', 'afgeleid']).openapi('Basis', {
  description: 'Waargenomen in een bron, of afgeleid uit andere feiten.',
});

export const receptSchema = z
  .object({
    jaar: z.int(),
    indelingen: z.array(z.string()),
    basis: z.enum(['waargenomen', 'afgeleid', 'gemengd']),
    gewichten: z
      .array(z.number())
      .optional()
      .openapi({ description: 'Naast indelingen; afwezig als alle even zwaar wegen.' }),
    partnerweging: z.literal('inwoners').optional(),
    landweging: z.literal('inwoners').optional().openapi({
      description: 'Net als partnerweging afwezig als alle gelijk tellen: de gepubliceerde formule.',
    }),
    formule: z.string(),
    bron: z.array(
      z.object({
        indeling: z.string(),
        basis: basisSchema,
        oorsprongjaar: z.int(),
        bron: z.string(),
        licentie: z.string(),
      }),
    ),
  })
  .openapi('Recept', { description: 'Hoe een cijfer is gemaakt, volledig genoeg om het opnieuw te maken.' });

/** A fraction, or null where the measure is not defined. */
export const fractie = z.number().min(0).max(1).nullable();

export const congruentieSchema = z
  .object({
    recept: receptSchema,
    aantalGemeenten: z.int(),
    gemiddelde: fractie,
    minimum: fractie,
    maximum: fractie,
    gemiddeldAantalPartners: z.number().nullable(),
    bijdragen: z.array(
      z.object({
        indeling: z.string(),
        procentpunt: z.number().nullable().openapi({
          description: 'Congruentie min congruentie zonder deze indeling, maal 100.',
        }),
      }),
    ),
    gemeenten: z.array(
      z.object({ code: z.string(), naam: z.string(), congruentie: fractie, partners: z.int() }),
    ),
  })
  .openapi('Congruentie', { description: 'Congruentie van elke gemeente en van het land; delen van 1.' });
