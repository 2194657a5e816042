/** `datapackage.json`: the Frictionless Data Package v1 profile, with the few fields that this format adds. */
import { z } from 'zod';

/** An address on the web, as the specification has it for sources and licences. */
const adres = z.string().regex(/^https?:\/\/[^\s]+$/i);
const jaar = z.number().int().min(1900).max(2100);

const licentie = z.looseObject({
  name: z.string(),
  title: z.string().optional(),
  path: adres.optional(),
});
const herkomst = z.looseObject({ title: z.string(), path: adres.optional() });
const kolomnamen = z.union([z.string(), z.array(z.string())]);

const veldschema = z.looseObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date']),
  description: z.string().optional(),
  unit: z.string().optional(),
  constraints: z
    .looseObject({
      required: z.boolean().optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
});

const tabelschema = z.looseObject({
  fields: z.array(veldschema).min(1),
  primaryKey: kolomnamen.optional(),
  foreignKeys: z
    .array(
      z.looseObject({
        fields: kolomnamen,
        reference: z.looseObject({ resource: z.string(), fields: kolomnamen }),
      }),
    )
    .optional(),
  missingValues: z.array(z.string()).optional(),
});

export const resourceschema = z.looseObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/),
  path: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  encoding: z.string().optional(),
  bytes: z.number().int().nonnegative().optional(),
  hash: z.string().optional(),
  schema: tabelschema.optional(),
  sources: z.array(herkomst).optional(),
  licenses: z.array(licentie).optional(),
  jaren: z
    .union([
      z.array(jaar),
      z.record(z.string().regex(/^(?:19\d\d|20\d\d|2100)$/), z.enum(['waargenomen', 'afgeleid'])),
    ])
    .optional(),
  bronjaar: jaar.optional(),
  rijen: z.number().int().nonnegative().optional(),
  gebreken: z.array(z.string()).optional(),
  /** Before about this day the source is not complete. */
  volledigVanaf: z.iso.date().optional(),
});

/** The package without its resources: those are checked one by one, so that one bad resource hides no other. */
export const pakketschema = z.looseObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._/-]*$/),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z
    .string()
    .regex(/^[\w.+-]*$/)
    .optional(),
  licenses: z.array(licentie).optional(),
  resources: z.array(z.unknown()).min(1),
});

export type Resource = z.infer<typeof resourceschema>;
export type Veldschema = z.infer<typeof veldschema>;
export type Datapackage = z.infer<typeof pakketschema> & { resources: Resource[] };
