import { z } from 'zod';
import { EIGENAARFUNCTIES } from './eigenaarschap.ts';

const functie = z.enum(EIGENAARFUNCTIES).meta({ description: 'De functie; wie haar vervult, kan wisselen.' });

/** The owners of a body, as the API takes them; what each line says is judged by `keurEigenaarschap`. */
export const eigenaarschapSchema = z
  .strictObject({
    over: z.strictObject({ soort: z.enum(['regeling', 'lichaam']), id: z.string().max(80) }),
    eigenaars: z
      .array(
        z.strictObject({
          functie,
          persoon: z
            .string()
            .max(64)
            .nullable()
            .meta({ description: 'Het account dat de functie vervult; null als niemand is genoemd.' }),
        }),
      )
      .max(EIGENAARFUNCTIES.length),
    taken: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(64),
          wat: z.string().max(300),
          functie,
          datum: z.string().max(10).meta({ format: 'date' }),
          vooraf: z
            .int()
            .min(0)
            .max(180)
            .meta({ description: 'Zoveel dagen ervoor krijgt wie de functie vervult een herinnering.' }),
        }),
      )
      .max(200),
  })
  .meta({
    id: 'Eigenaarschap',
    description: 'Wie binnen een organisatie voor een regeling of lichaam zorgt, per functie, met hun taken.',
  });
