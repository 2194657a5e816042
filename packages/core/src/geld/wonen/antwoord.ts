import { z } from 'zod';
import type { Immutable } from '../../antwoord/index.ts';

const bron = z.enum(['beschermd-wonen', 'opvang', 'jeugdzorg', 'detentie']);
const mensen = z.number().nullable();

export const huisvestingSchema = z
  .object({
    uitstroom: z
      .number()
      .meta({ description: 'Mensen die in een jaar een woning nodig hebben, voor zover bekend.' }),
    verdeling: z.array(z.object({ maat: z.enum(['inwoners', 'woningen', 'gelijk']), gewicht: z.number() })),
    onbekend: z.array(z.object({ naam: z.string(), bron })).meta({
      description: 'Wat niet is ingevuld. Dat telt niet mee, en is niet hetzelfde als nul.',
    }),
    gemeenten: z.array(
      z.object({
        naam: z.string(),
        gemeente: z.string().nullable(),
        inwoners: z.number().nullable(),
        beschermdWonen: mensen,
        opvang: mensen,
        jeugdzorg: mensen,
        detentie: mensen,
        woningen: mensen.meta({ description: 'Woningen die in een jaar worden verhuurd.' }),
        nu: z.number(),
        drukNu: z.number().nullable().meta({
          description: 'Het deel van de verhuurde woningen dat dit nu vraagt; leeg als die niet bekend zijn.',
        }),
        deel: z.number().meta({ description: 'Het deel van de uitstroom volgens de afspraak, 0–1.' }),
        afspraak: z.number().meta({ description: 'Zoveel mensen huisvest de gemeente volgens de afspraak.' }),
        verschil: z.number().meta({
          description: 'Volgens de afspraak min nu: boven nul huisvest de gemeente er nu te weinig.',
        }),
        drukAfspraak: z.number().nullable(),
      }),
    ),
    formules: z.array(z.string()),
  })
  .meta({
    id: 'Huisvesting',
    description: 'Hoe gemeenten de mensen verdelen die na opvang, zorg of detentie een woning nodig hebben.',
  });

export type HuisvestingAntwoord = Immutable<z.output<typeof huisvestingSchema>>;

export const urgentieSchema = z
  .object({
    datum: z.string().meta({ format: 'date' }),
    plichtVanaf: z.string().nullable().meta({
      format: 'date',
      description: 'De eerste dag dat dit een plicht is; leeg als die niet bekend is.',
    }),
    groepen: z.array(
      z.object({
        regel: z.string(),
        wet: z.string(),
        artikel: z.string(),
        zin: z.string(),
        zinEn: z.string(),
        bron: z.string(),
        geldigVan: z.string().nullable(),
        twijfel: z.string().nullable(),
        twijfelEn: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Urgentie', description: 'Wie een gemeente voorrang moet geven bij een woning.' });

export type UrgentieAntwoord = Immutable<z.output<typeof urgentieSchema>>;
