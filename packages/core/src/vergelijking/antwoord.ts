import { z } from 'zod';
import { basisSchema, codeNaam, fractie } from '../antwoord/antwoord.ts';
import type { Immutable } from '../antwoord/index.ts';
import { receptSchema } from '../congruentie/antwoord.ts';

const zijde = z.object({
  indeling: z.string(),
  naam: z.string(),
  jaar: z.int().meta({ description: 'Het jaar waarvan deze indeling is gevraagd.' }),
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
    nesting: z.object({ aInB: fractie, bInA: fractie, aInBInwoners: fractie, bInAInwoners: fractie }).meta({
      description: 'Welk deel van de gemeenten (of inwoners) bij elkaar blijft; 1 = past er helemaal in.',
    }),
    gelijkenis: z.object({
      aantalGemeenten: z.int(),
      rand: fractie,
      ari: z.number().nullable(),
      nmi: z.number().nullable(),
      vi: z.number().nullable().meta({ description: 'In bits.' }),
    }),
    verplaatsingen: z
      .object({
        aantalGemeenten: z.int(),
        aantal: z.int(),
        inwoners: z.int().meta({ description: 'Samen, voor zover bekend.' }),
        lijst: z.array(
          z.object({
            gemeente: codeNaam,
            inwoners: z.int().nullable(),
            van: codeNaam,
            naar: codeNaam.nullable().meta({ description: 'Null als de regio van b nieuw is.' }),
            doel: codeNaam,
            buren: z.object({ aantal: z.int(), inA: z.int(), inB: z.int(), inBeide: z.int() }).meta({
              description:
                'Haar buren, en hoeveel daarvan in a, in b en in beide bij haar in een regio liggen.',
            }),
          }),
        ),
      })
      .meta({
        description: 'De minste gemeenten die moeten verhuizen om van a b te maken; grootste eerst.',
      }),
    kruistabel: z
      .array(z.object({ a: z.int(), b: z.int(), gemeenten: z.int(), inwoners: z.int() }))
      .meta({ description: 'Gevulde cellen: volgnummer van de regio in a en in b, en wat zij delen.' }),
    stroomdiagram: z
      .object({ links: z.array(z.int()), rechts: z.array(z.int()), kruisingen: z.number() })
      .meta({
        description: 'Volgorde van de regio’s van a (links) en b (rechts) met weinig kruisende banden.',
      }),
  })
  .meta({ id: 'Vergelijking' });

export type VergelijkAntwoord = Immutable<z.output<typeof vergelijkSchema>>;
