import { z } from 'zod';
import { codeNaam } from '../../antwoord/antwoord.ts';
import type { Immutable } from '../../antwoord/index.ts';

export const spreidingSchema = z
  .object({
    jaar: z.int(),
    doel: z.enum(['afstand', 'verste', 'bereik']),
    straal: z.number().nullable().meta({ description: 'In km; alleen bij bereik.' }),
    capaciteit: z.number().nullable().meta({
      description:
        'Inwoners die elke plaats hoogstens bedient; leeg als dat niet voor alle gelijk is begrensd.',
    }),
    factor: z.number().meta({ description: 'Hoeveel langer de weg is dan de rechte lijn.' }),
    aantal: z.int(),
    open: z.array(
      codeNaam.extend({
        bestaand: z.boolean().meta({ description: 'Of deze plaats er al was en bleef.' }),
        gemeenten: z.int(),
        inwoners: z.number(),
        capaciteit: z.number().nullable().meta({
          description: 'Inwoners die deze plaats hoogstens bedient; leeg als dat niet is begrensd.',
        }),
        gemiddeldKm: z.number().nullable().meta({
          description: 'Over de inwoners die hier terechtkunnen; leeg als dat er geen zijn.',
        }),
        versteKm: z.number().meta({ description: 'Van de gemeente die het verst van deze plaats ligt.' }),
      }),
    ),
    gemeenten: z.array(
      codeNaam.extend({ inwoners: z.number(), plaats: z.string(), plaatsnaam: z.string(), km: z.number() }),
    ),
    inwoners: z.number().meta({ description: 'Van alle gemeenten samen.' }),
    gemiddeldKm: z.number().meta({ description: 'Gemiddeld over inwoners.' }),
    versteKm: z.number(),
    waarde: z.number().meta({
      description: 'Inwoners × km (afstand), km (verste) of inwoners binnen de straal (bereik).',
    }),
    grens: z.number().meta({ description: 'Beter dan dit kan geen enkele keuze zijn.' }),
    bewezen: z.boolean(),
  })
  .meta({ id: 'Spreiding', description: 'Waar plaatsen zijn, en welke gemeente waar het dichtst bij is.' });

export type Spreidingantwoord = Immutable<z.output<typeof spreidingSchema>>;
