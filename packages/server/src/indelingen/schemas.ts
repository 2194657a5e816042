import { z } from '@hono/zod-openapi';
import { basisSchema } from '../congruentie/index.ts';

export const indelingParams = z.object({
  id: z
    .string()
    .openapi({ description: 'De naam van de indeling in het pakket.', example: 'veiligheidsregio' }),
});

const indelingBase = z.object({
  indeling: z.string().openapi({ example: 'veiligheidsregio' }),
  naam: z.string(),
  naamEn: z.string(),
  domein: z.string(),
  verplichting: z.string(),
  grondslag: z.string(),
  bron: z.string(),
  licentie: z.string(),
  omschrijving: z.string(),
  omschrijvingEn: z.string(),
  gebreken: z.string(),
  basis: basisSchema,
  oorsprongjaar: z.int().openapi({
    description: 'Het jaar van de feiten. Een ander jaar dan gevraagd: door herindelingen overgebracht.',
  }),
  aantalRegios: z.int(),
  jarenWaargenomen: z.array(z.int()),
});

export const indelingenSchema = z
  .object({ jaar: z.int(), indelingen: z.array(indelingBase) })
  .openapi('Indelingen');

export const indelingSchema = indelingBase
  .extend({
    jaar: z.int(),
    wijze: z.string().openapi({ description: 'Hoe wij aan deze editie kwamen.' }),
    edities: z.array(
      z.object({
        jaar: z.int(),
        basis: basisSchema,
        wijze: z.string(),
        bron: z.string(),
        licentie: z.string(),
        gebreken: z.string(),
      }),
    ),
  })
  .openapi('Indeling');

export const regiosSchema = z
  .object({
    indeling: z.string(),
    jaar: z.int(),
    basis: basisSchema,
    oorsprongjaar: z.int(),
    regios: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        inwoners: z.int().nullable().openapi({
          description: 'Van een gemeente in meer regio’s telt haar aandeel. Null als het niet te zeggen is.',
        }),
        gemeenten: z.array(
          z.object({
            code: z.string(),
            naam: z.string(),
            aandeel: z.number().nullable(),
            onzeker: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('Regios');

export type IndelingenBody = z.output<typeof indelingenSchema>;
export type IndelingBody = z.output<typeof indelingSchema>;
export type RegiosBody = z.output<typeof regiosSchema>;
