import { z } from 'zod';
import { AANVULSOORTEN } from './velden.ts';

/** A line, as the API takes it; what its field asks of it is judged by `readAanvulling`. */
export const aanvulregelSchema = z.strictObject({
  veld: z.string().max(40),
  deelnemer: z.string().max(20).optional(),
  jaar: z.int().optional(),
  kenmerk: z.string().max(120).optional(),
  waarde: z.union([z.string().max(4000), z.number(), z.array(z.string().max(200)).max(400)]),
  bron: z.strictObject({
    tekst: z.string().max(400),
    webadres: z.string().max(1000).optional(),
    datum: z.string().max(10).optional().meta({ format: 'date' }),
  }),
  sinds: z.int().min(1).optional(),
});

export const onderwerpSchema = z.strictObject({ soort: z.enum(AANVULSOORTEN), id: z.string().max(80) });

/** All that one organisation adds to one regeling, body or council. */
export const aanvullingSchema = z
  .strictObject({ over: onderwerpSchema, regels: z.array(aanvulregelSchema).max(5000) })
  .meta({
    id: 'Aanvulling',
    description:
      'Wat een organisatie toevoegt aan een regeling in het register, aan een lichaam dat er niet in staat, of over de ' +
      'raad van een gemeente: per veld een waarde, met de bron.',
  });
