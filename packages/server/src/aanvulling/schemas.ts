import { z } from '@hono/zod-openapi';
import { aanvullingSchema, aanvulregelSchema, onderwerpSchema } from '@samenhang/core/antwoorden';
import { moment, stukkopSchema } from '../stuk/index.ts';

export const stukSchema = stukkopSchema.extend({ inhoud: aanvullingSchema }).openapi('Aanvullingstuk');

const regelSchema = z.object(aanvulregelSchema.shape).extend({
  door: z.string().nullable().openapi({ description: 'Wie dit schreef; null als die hier niet meer is.' }),
  op: moment.openapi({ description: 'Wanneer dit zo werd geschreven.' }),
});

export const lijstSchema = z
  .object({
    aanvullingen: z.array(
      z.object({
        stuk: z.string(),
        versie: z.int(),
        organisatie: z.object({ id: z.string(), naam: z.string() }),
        over: onderwerpSchema,
        regels: z.array(regelSchema),
      }),
    ),
    prullenbak: z.array(stukkopSchema),
  })
  .openapi('Aanvullingen');

export const invoerSchema = z
  .strictObject({
    delen: z
      .array(
        z.strictObject({
          inhoud: aanvullingSchema,
          bestaand: z
            .strictObject({ id: z.string(), versie: z.int().min(1) })
            .optional()
            .openapi({ description: 'Het stuk dat wijzigt, vanaf deze versie; zonder is het nieuw.' }),
        }),
      )
      .min(1)
      .max(2000),
  })
  .openapi('Aanvullinginvoer');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
