import { z } from '@hono/zod-openapi';
import type { Recept } from '@samenhang/core';
import { basisSchema, fractie, receptSchema } from '../congruentie/index.ts';
import { alsGeschreven } from '../http/openbaar/index.ts';
import { jaarField, jaarQuery } from '../keuze/index.ts';
import { tabelField } from '../tabel/index.ts';

const indelingField = (example: string) =>
  z.string({ error: alsGeschreven('indeling') }).openapi({
    description: 'De naam van een indeling.',
    example,
  });

export const vergelijkQuery = jaarQuery.extend({
  a: indelingField('arbeidsmarktregio'),
  b: indelingField('veiligheidsregio'),
  jaarB: jaarField.openapi({
    type: 'integer',
    description: 'Het jaar van b, als dat een ander is. De oudste wordt dan op de nieuwste gemeenten gelegd.',
    example: 2020,
  }),
  tabel: tabelField(['verhuizingen', 'kruistabel', 'maten']),
});

const codeNaam = z.object({ code: z.string(), naam: z.string() });

const zijde = z.object({
  indeling: z.string(),
  naam: z.string(),
  jaar: z.int().openapi({ description: 'Het jaar waarvan deze indeling is gevraagd.' }),
  basis: basisSchema,
  oorsprongjaar: z.int(),
  aantalRegios: z.int(),
  regios: z.array(codeNaam),
});

export const vergelijkSchema = z
  .object({
    recept: receptSchema,
    a: zijde,
    b: zijde,
    nesting: z
      .object({ aInB: fractie, bInA: fractie, aInBInwoners: fractie, bInAInwoners: fractie })
      .openapi({
        description: 'Welk deel van de gemeenten (of inwoners) bij elkaar blijft; 1 = past er helemaal in.',
      }),
    gelijkenis: z.object({
      aantalGemeenten: z.int(),
      rand: fractie,
      ari: z.number().nullable(),
      nmi: z.number().nullable(),
      vi: z.number().nullable().openapi({ description: 'In bits.' }),
    }),
    verplaatsingen: z
      .object({
        aantalGemeenten: z.int(),
        aantal: z.int(),
        inwoners: z.int().openapi({ description: 'Samen, voor zover bekend.' }),
        lijst: z.array(
          z.object({
            gemeente: codeNaam,
            inwoners: z.int().nullable(),
            van: codeNaam,
            naar: codeNaam.nullable().openapi({ description: 'Null als de regio van b nieuw is.' }),
            doel: codeNaam,
            buren: z.object({ aantal: z.int(), inA: z.int(), inB: z.int(), inBeide: z.int() }).openapi({
              description:
                'Haar buren, en hoeveel daarvan in a, in b en in beide bij haar in een regio liggen.',
            }),
          }),
        ),
      })
      .openapi({
        description: 'De minste gemeenten die moeten verhuizen om van a b te maken; grootste eerst.',
      }),
    kruistabel: z
      .array(z.object({ a: z.int(), b: z.int(), gemeenten: z.int(), inwoners: z.int() }))
      .openapi({ description: 'Gevulde cellen: volgnummer van de regio in a en in b, en wat zij delen.' }),
    stroomdiagram: z
      .object({ links: z.array(z.int()), rechts: z.array(z.int()), kruisingen: z.number() })
      .openapi({
        description: 'Volgorde van de regio’s van a (links) en b (rechts) met weinig kruisende banden.',
      }),
  })
  .openapi('Vergelijking');

export type VergelijkBody = Omit<z.output<typeof vergelijkSchema>, 'recept'> & { readonly recept: Recept };
