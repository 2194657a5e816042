import { z } from 'zod';

/** Pieces that the schemas of more than one feature are made of. */

export const basisSchema = z.enum(['waargenomen', 'afgeleid']).meta({
  id: 'Basis',
  description: 'Waargenomen in een bron, of afgeleid uit andere feiten.',
});

/** A fraction, or null where the measure is not defined. */
export const fractie = z.number().min(0).max(1).nullable();

export const codeNaam = z.object({ code: z.string(), naam: z.string() });

/** Where the memberships of an indeling come from. */
export const bronSchema = z.object({
  indeling: z.string(),
  basis: basisSchema,
  oorsprongjaar: z.int(),
  bron: z.string(),
  licentie: z.string(),
});
