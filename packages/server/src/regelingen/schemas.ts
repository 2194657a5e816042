import { z } from '@hono/zod-openapi';
import { fractie } from '../congruentie/index.ts';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { tabelField } from '../tabel/index.ts';

/** A day that the calendar has; without the refinement 31 February would be read as 3 March. */
function isDay(tekst: string): boolean {
  const dag = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(dag.valueOf()) && dag.toISOString().startsWith(tekst);
}

const datum = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, alsGeschreven('datum'))
  .refine(isDay, alsGeschreven('bestaande-datum'));

export const regelingenQuery = z.strictObject({
  datum: datum.optional().openapi({
    format: 'date',
    description:
      'De dag waarop de regelingen van kracht zijn. Zonder datum: de laatste dag waarop er in het register iets veranderde.',
    example: '2026-05-16',
  }),
  drempel: z
    .string()
    .regex(/^[1-9]\d?$/u, alsGeschreven('heel-tot-en-met-99'))
    .transform(Number)
    .optional()
    .openapi({
      type: 'integer',
      description: 'Vanaf hoeveel gedeelde regelingen twee gemeenten een band hebben. Zonder drempel: 8.',
      example: 8,
    }),
  tabel: tabelField(['regelingen', 'gemeenten', 'banden']),
});

export const regelingQuery = z.strictObject({ tabel: tabelField(['deelnemers', 'versies']) });

export const regelingParams = z.object({
  id: z.string().openapi({ description: 'Het nummer in het register.', example: '22938625' }),
});

const codeNaam = z.object({ code: z.string(), naam: z.string() });

const receptSchema = z
  .object({
    datum: z.string().openapi({ format: 'date' }),
    jaar: z.int().openapi({ description: 'Het jaar waarvan de gemeenten zijn.' }),
    telregel: z.string(),
    formule: z.string(),
    drempel: z.int(),
    bron: z.string(),
    licentie: z.string(),
    vreemdeCodes: z.array(codeNaam).openapi({
      description:
        'Gemeenten die in het register meedoen maar er in dat jaar niet zijn; zij tellen niet mee.',
    }),
  })
  .openapi('ReceptRegelingen', { description: 'Hoe de cijfers over regelingen zijn geteld.' });

const regelingBase = z.object({
  id: z.string(),
  naam: z.string(),
  vorm: z.string(),
  vanKracht: z.string(),
  tot: z.string().nullable().openapi({ description: 'De eerste dag waarop zij niet meer van kracht is.' }),
  lichaam: z.string().nullable(),
  beleidsvelden: z.array(z.string()),
});

export const regelingenSchema = z
  .object({
    recept: receptSchema,
    aantal: z.int(),
    perVorm: z.array(z.object({ vorm: z.string(), aantal: z.int() })),
    perGemeente: z.object({
      gemiddelde: z.number().nullable(),
      minimum: z.int().nullable(),
      maximum: z.int().nullable(),
      gemiddeldAantalPartners: z.number().nullable(),
      overlapgraad: fractie,
    }),
    gemeenten: z.array(
      codeNaam.extend({
        regelingen: z.int(),
        partners: z.int().openapi({ description: 'Andere gemeenten van dat jaar met wie zij er een deelt.' }),
        overlapgraad: fractie.openapi({
          description: 'Gemiddelde over partners van gedeelde regelingen / regelingen van deze gemeente.',
        }),
      }),
    ),
    banden: z
      .array(z.object({ a: z.string(), b: z.string(), aantal: z.int() }))
      .openapi({ description: 'Paren van gemeenten met ten minste drempel gedeelde regelingen.' }),
    clusters: z.array(
      z.object({
        gemeenten: z.array(codeNaam),
        dichtheid: z.number().openapi({ description: 'Gedeelde regelingen per paar, gemiddeld.' }),
      }),
    ),
    eilanden: z.array(codeNaam).openapi({ description: 'Gemeenten zonder band bij deze drempel.' }),
    regelingen: z.array(regelingBase.extend({ gemeenten: z.array(z.string()) })),
  })
  .openapi('Regelingen');

export const regelingSchema = regelingBase
  .extend({
    citeertitel: z.string().nullable(),
    tooi: z.string().nullable(),
    bevoegdheden: z.array(z.string()),
    grondslag: z.array(z.string()),
    belang: z.string().nullable(),
    bronhouder: z.string().nullable(),
    besluit: z.string().nullable(),
    versies: z
      .array(
        z.object({ id: z.string(), naam: z.string(), vanKracht: z.string(), tot: z.string().nullable() }),
      )
      .openapi({ description: 'Alle versies die het register aan deze verbindt, oudste eerst.' }),
    deelnemers: z.array(
      z.object({
        naam: z.string(),
        soort: z.string().nullable(),
        gemeente: z.string().nullable(),
        sinds: z.string().nullable(),
        organen: z.array(z.string()),
        verdeelsleutel: z.string().nullable(),
      }),
    ),
  })
  .openapi('Regeling');

export type RegelingenBody = z.output<typeof regelingenSchema>;
export type RegelingBody = z.output<typeof regelingSchema>;
