import { z } from 'zod';
import type { Immutable } from '../antwoord/index.ts';
import { GRENSWAARSCHUWINGEN } from './grensverschil.ts';
import { PATROONFILTERS, PATROONSOORTEN } from './patroon.ts';
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

const aantallen = {
  signalen: z
    .int()
    .nullable()
    .meta({ description: 'Op vijftallen afgerond; null: te weinig om te noemen, of geen.' }),
  gemeenten: z
    .int()
    .nullable()
    .meta({ description: 'Uit minstens zoveel gemeenten; null: te weinig om te noemen, of geen.' }),
};
const minimum = z
  .object({
    signalen: z.int(),
    gemeenten: z.int(),
    organisaties: z.int(),
    perOrganisatie: z.int().meta({ description: 'Hoeveel signalen van een organisatie hooguit meetellen.' }),
  })
  .meta({
    description:
      'Vanaf hoeveel signalen, uit hoeveel gemeenten en van hoeveel organisaties een aantal wordt genoemd.',
  });
const kenmerk = z
  .object({ soort: z.enum(PATROONFILTERS), waarde: z.string() })
  .nullable()
  .meta({ description: 'Alleen signalen die dit hebben; null: alle.' });

/** What everybody is told of where signals are about. */
export const patronenSchema = z
  .object({
    soort: z.enum(PATROONSOORTEN),
    indeling: z.string().nullable().meta({ description: 'Waarvan de regio’s zijn.' }),
    kenmerk,
    minimum,
    afronding: z.int(),
    alles: z.object(aantallen),
    patronen: z.array(
      z.object({
        waarde: z.string(),
        naam: z.string(),
        ...aantallen,
        laatste: z.string().nullable().meta({
          description: 'Het laatste kwartaal met een signaal (2026-4); null waar niets is genoemd.',
        }),
      }),
    ),
  })
  .meta({ id: 'Signaalpatronen' });
export type PatronenAntwoord = Immutable<z.output<typeof patronenSchema>>;

const groep = z.object({
  signalen: aantallen.signalen,
  gemeenten: z.int().meta({ description: 'Hoeveel gemeenten de groep heeft, met en zonder signalen.' }),
  inwoners: z.number(),
  cijfer: z.number().nullable().meta({ description: 'Signalen per 100.000 inwoners.' }),
});

/** Whether gemeenten where two indelingen part ways have more signals. */
export const grensverschilSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    jaar: z.int(),
    kenmerk,
    minimum,
    afronding: z.int(),
    verschilt: groep.meta({ description: 'Gemeenten die volgens a en b met andere gemeenten samenwerken.' }),
    gelijk: groep.meta({ description: 'Gemeenten die volgens a en b met dezelfde gemeenten samenwerken.' }),
    verhouding: z
      .object({ waarde: z.number(), van: z.number(), tot: z.number() })
      .nullable()
      .meta({ description: 'Het eerste cijfer gedeeld door het tweede, met het interval van 95%.' }),
    waarschuwingen: z.array(z.enum(GRENSWAARSCHUWINGEN)),
  })
  .meta({ id: 'Grensverschil' });
export type GrensverschilAntwoord = Immutable<z.output<typeof grensverschilSchema>>;
