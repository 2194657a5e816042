import { z } from 'zod';
import type { Immutable } from '../../antwoord/index.ts';

const ontvangerVelden = {
  sleutel: z
    .string()
    .meta({ description: 'De code van de gemeente, of zonder code ‘geen-code:’ met de naam.' }),
  naam: z.string(),
  gemeente: z
    .string()
    .nullable()
    .meta({ description: 'Leeg bij een provincie of een gemeente van voor 2011.' }),
  namen: z.array(z.string()).meta({
    description: 'Alle namen waaronder de bijlagen bedragen noemen, ook van gemeenten die hierin opgingen.',
  }),
};

export const ontvangersSchema = z
  .object({
    ontvangers: z.array(z.object({ ...ontvangerVelden, regels: z.int() })),
  })
  .meta({ id: 'Geldontvangers', description: 'Alle ontvangers in de bijlagen bij het besluit.' });

export type OntvangersAntwoord = Immutable<z.output<typeof ontvangersSchema>>;

export const ontvangerSchema = z
  .object({
    ...ontvangerVelden,
    som: z.number(),
    bedragen: z.array(
      z.object({
        onderwerp: z.string(),
        jaar: z.int().nullable(),
        ontvanger: z.string().meta({ description: 'De naam zoals de bijlage die noemt.' }),
        euro: z.number(),
        totaal: z
          .number()
          .meta({ description: 'De som van dit onderwerp in dit jaar, over alle ontvangers.' }),
        aandeel: z.number().meta({ description: 'Het bedrag, gedeeld door die som.' }),
        inwoners: z.number().nullable(),
        inwonersjaar: z.int().nullable(),
        perInwoner: z.number().nullable(),
        bijlage: z.string(),
        artikel: z.string(),
        kolom: z.string(),
      }),
    ),
  })
  .meta({ id: 'Geldontvanger', description: 'Alle bedragen van een ontvanger, per onderwerp en jaar.' });

export type OntvangerAntwoord = Immutable<z.output<typeof ontvangerSchema>>;
