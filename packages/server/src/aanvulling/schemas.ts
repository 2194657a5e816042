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

const delen = z.array(
  z.strictObject({
    inhoud: aanvullingSchema,
    bestaand: z
      .strictObject({ id: z.string(), versie: z.int().min(1) })
      .optional()
      .openapi({ description: 'Het stuk dat wijzigt, vanaf deze versie; zonder is het nieuw.' }),
  }),
);

export const invoerSchema = z.strictObject({ delen: delen.min(1).max(2000) }).openapi('Aanvullinginvoer');

const plaats = {
  rij: z.int().openapi({ description: 'De regel van het bestand waarop de regeling begint.' }),
  kolom: z.string().openapi({ description: 'Het element, vanaf de regeling met haar nummer.' }),
};

/** What would become of the own records if an export were taken over. */
export const voorbeeldSchema = z
  .object({
    versie: z.string().nullable().openapi({ description: 'Het schema dat de export noemt.' }),
    noot: z
      .enum(['nieuwer', 'versie-onbekend'])
      .nullable()
      .openapi({ description: 'Of het schema nieuwer is dan 2.6.9, of niet genoemd.' }),
    regelingen: z.int().openapi({ description: 'Zoveel regelingen staan in de export.' }),
    ontbreekt: z.int().openapi({ description: 'Zoveel regelingen van het register niet.' }),
    organisaties: z.int().openapi({ description: 'Organisaties waarvan niets wordt overgenomen.' }),
    ongelezen: z
      .array(z.object({ pad: z.string(), aantal: z.int() }))
      .openapi({ description: 'Elementen waarvoor geen veld is, en hoe vaak zij voorkomen.' }),
    zelfde: z.int().openapi({ description: 'Zoveel waarden staan al zo bij de organisatie.' }),
    regels: z.array(
      z.object({
        ...plaats,
        over: onderwerpSchema,
        regel: aanvulregelSchema,
        stand: z.enum(['nieuw', 'gewijzigd', 'bron']),
        was: aanvulregelSchema.shape.waarde
          .optional()
          .openapi({ description: 'Wat er nu staat: van de organisatie, anders in het register.' }),
      }),
    ),
    fouten: z
      .array(z.object({ ...plaats, gevonden: z.string(), code: z.string() }))
      .openapi({ description: 'Wat niet kan worden overgenomen, met het element en waarom.' }),
    delen: delen.openapi({
      description: 'Wat u kunt bewaren met …/aanvullingen/invoer, geheel of ten dele.',
    }),
  })
  .openapi('Registervoorbeeld');

export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
