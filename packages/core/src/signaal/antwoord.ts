import { z } from 'zod';
import { HOE_VAAK, limitOf, NADEN, type Signaalinhoud, ZENDERROLLEN } from './velden.ts';

const tekst = (veld: 'titel' | 'wat' | 'geprobeerd' | 'zouHelpen') => z.string().trim().max(limitOf(veld));
const id = z.string().min(1).max(200);
const keuzes = (veld: 'taken' | 'wetten') => z.array(id).max(limitOf(veld));

/** A signal as the API takes and gives it: see `SIGNAALVELDEN` for what each field asks. */
export const signaalinhoudSchema: z.ZodType<Signaalinhoud, Signaalinhoud> = z
  .strictObject({
    titel: tekst('titel').min(1),
    wat: tekst('wat')
      .min(1)
      .meta({ description: 'Wat er gebeurde, in algemene woorden. Niets over wie het overkwam.' }),
    behoefte: id.nullable().meta({ description: 'Een behoefte uit /behoeften.' }),
    taken: keuzes('taken').meta({ description: 'Taken uit /taken.' }),
    naden: z.array(z.enum(NADEN)).min(1).max(limitOf('naden')).meta({ description: 'Waar het op vastliep.' }),
    wetten: keuzes('wetten').meta({ description: 'Namen van wetten, zoals de taken die noemen.' }),
    artikel: z.string().trim().min(1).max(limitOf('artikel')).nullable(),
    indeling: id.nullable().meta({ description: 'Een indeling uit /indelingen.' }),
    regeling: id.nullable().meta({ description: 'Het nummer van een regeling uit /regelingen.' }),
    gebied: z
      .discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('gemeente'), code: z.string().regex(/^GM\d{4}$/u) }),
        z.strictObject({ soort: z.literal('regio'), indeling: id, code: id }),
      ])
      .nullable()
      .meta({ description: 'Waar het gebeurde: hooguit een gemeente, nooit iets kleiners.' }),
    hoeVaak: z.enum(HOE_VAAK),
    geprobeerd: tekst('geprobeerd'),
    zouHelpen: tekst('zouHelpen'),
    rol: z.enum(ZENDERROLLEN).meta({ description: 'Het werk waaruit de zender dit weet.' }),
  })
  .meta({
    id: 'Signaalinhoud',
    description: 'Waar inwoners op vastlopen, in algemene woorden en zonder persoonsgegevens.',
  });
