import { z } from '@hono/zod-openapi';
import { toetsbladSchema, toetsenSchema, toetsinvullingSchema } from '@samenhang/core/antwoorden';
import { INVULSTAPPEN, INVULSTATEN, TOETSSTAPPEN } from '@samenhang/core/uitvoerbaarheid';
import { moment } from '../stuk/index.ts';
import { tabelField } from '../tabel/index.ts';

export const toetsParams = z.object({
  id: z.string().openapi({
    description: 'Het nummer van de toets.',
    example: '6f1c2a3e-8d54-4b7a-9c11-2f0e5d7a9b10',
  }),
});
export const organisatieParams = z.object({
  organisatie: z.string().openapi({ description: 'Het nummer van de organisatie.' }),
});
export const mijnParams = organisatieParams.extend(toetsParams.shape);

export const toetsQuery = z.strictObject({ tabel: tabelField(['antwoorden', 'vergelijking']) });

const versie = z
  .int()
  .min(0)
  .openapi({ description: 'De versie waar u van uitgaat; 0 als er nog niets is.' });

const mijn = {
  versie: z.int().openapi({ description: 'De versie; ook in het ETag, voor de volgende wijziging.' }),
  verwijderdOp: moment.nullable().openapi({ description: 'Sinds wanneer de toets in de prullenbak ligt.' }),
  rollen: z
    .array(z.enum(['starter', 'gevraagde']))
    .openapi({ description: 'Wat de organisatie voor deze toets is.' }),
};
const staat = z.enum(INVULSTATEN).openapi({ description: 'Hoe ver het antwoord van de organisatie is.' });

export const mijntoetsSchema = toetsbladSchema
  .extend({
    ...mijn,
    invulling: z
      .object({ staat, versie, vastgesteldOp: moment.nullable(), inhoud: toetsinvullingSchema })
      .nullable()
      .openapi({
        description: 'Het antwoord van de organisatie, ook als concept; null als er nog niets is.',
      }),
  })
  .openapi('Mijntoets');

export const mijntoetsenSchema = z
  .object({
    toetsen: z.array(toetsenSchema.shape.toetsen.element.extend({ ...mijn, antwoord: staat.nullable() })),
  })
  .openapi('Mijntoetsen');

export const stapSchema = z
  .strictObject({ stap: z.enum(TOETSSTAPPEN.map(({ stap }) => stap)), versie })
  .openapi('Toetsstap');

export const invulzetSchema = toetsinvullingSchema.extend({ versie }).openapi('Toetsinvulzet');

export const invulstapSchema = z
  .strictObject({ stap: z.enum(INVULSTAPPEN), versie })
  .openapi('Toetsinvulstap');
