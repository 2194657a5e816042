import { z } from 'zod';
import { codeNaam, fractie } from '../../antwoord/antwoord.ts';
import type { Immutable } from '../../antwoord/index.ts';
import { GRIPMATEN } from './maten.ts';

const dag = z.string().meta({ format: 'date' });

/** How far a gemeente has hold of its bodies: each measure with its recipe, and what it was counted from. */
export const gripSchema = z
  .object({
    gemeente: codeNaam,
    datum: dag,
    kennis: z.enum(['bekend', 'onvolledig', 'onbekend']).meta({
      description: 'Wat het register over deze dag weet. Onbekend: er zijn geen cijfers.',
    }),
    maten: z.array(
      z.object({
        maat: z.enum(GRIPMATEN),
        waarde: z.number().nullable(),
        mediaan: z.number().nullable().meta({
          description: 'Van gemeenten met twee derde tot anderhalf keer zoveel inwoners, zonder deze.',
        }),
        aantal: z.int().meta({ description: 'Van zoveel gemeenten is de mediaan.' }),
        openbaar: z.boolean().meta({
          description:
            'Komt uit het register en de wet. Anders uit wat organisaties invulden: alleen hun leden zien de waarde.',
        }),
        formule: z.string(),
        eenheid: z.string(),
      }),
    ),
    lichamen: z.int().meta({
      description:
        'Zoveel partijen buiten het register tellen mee, uit wat de eigen organisaties invulden. Openbaar: geen.',
    }),
    regelingen: z.array(
      z.object({
        soort: z.enum(['regeling', 'lichaam']).meta({
          description: 'Uit het register, of een partij daarbuiten uit eigen gegevens.',
        }),
        id: z.string(),
        naam: z.string(),
        keten: z.array(z.string()).nullable().meta({
          description: 'Van de raad naar wie dagelijks besluit; null als het register geen orgaan noemt.',
        }),
        overdracht: z.array(z.string()),
        eigenaren: z.int().meta({ description: 'Hoeveel er meedoen.' }),
        vanKracht: dag.nullable(),
        leeftijd: z.number().nullable().meta({ description: 'In jaren; null zonder begindag.' }),
        gelijken: z.int().meta({ description: 'Andere regelingen met precies dezelfde deelnemers.' }),
        raadsdagen: z.int().nullable().meta({
          description:
            'Dagen die de raad heeft voor een zienswijze op de volgende ontwerpbegroting; null zonder eigen begroting.',
        }),
        stem: z
          .object({ aandeel: fractie, banzhaf: fractie, shapley: fractie })
          .nullable()
          .meta({ description: 'Wat de stem weegt; null zolang niet alle stemmen zijn ingevuld.' }),
        begrotingsdeel: z.number().nullable().meta({
          description: 'De ingevulde bijdrage als deel van de ingevulde begroting van de gemeente.',
        }),
      }),
    ),
  })
  .meta({ id: 'Grip', description: 'Elke maat staat op zichzelf; één totaal is er niet.' });

export type Gripoverzicht = Immutable<z.output<typeof gripSchema>>;
