import { z } from 'zod';
import { KRINGROLLEN, KRINGTEKSTEN, KRINGTERMIJNEN, VOORTGANGEN } from './lijsten.ts';
import { KRINGSJABLOONNAMEN, KRINGSTAPPEN, KRINGTHEMAS } from './sjablonen.ts';

const dag = z.iso.date();
const titel = z.string().trim().min(1).max(200);
const hoedanigheid = z.string().trim().min(1).max(200).meta({
  description: 'Als wie iemand meedoet: functie en organisatie.',
});
const regels = z.string().max(20).meta({
  description:
    'De versie van de regels waarmee iemand instemt; alleen met de versie van nu gaat een kring open.',
});
const leerplekken = z.int().min(0).max(KRINGTERMIJNEN.leerplekkenHoogstens);

/** A new room, with the word of who makes it to its rules. */
export const kringbeginSchema = z.strictObject({
  titel,
  sjabloon: z.enum(KRINGSJABLOONNAMEN),
  startdag: dag,
  leerplekken,
  hoedanigheid,
  regels,
});

/** What the host sets of a room. */
export const kringinstellingSchema = z.strictObject({
  titel,
  startdag: dag,
  leerplekken,
  stappen: z
    .partialRecord(z.enum(KRINGSTAPPEN), z.strictObject({ datum: dag.optional(), gedaanOp: dag.optional() }))
    .meta({
      description:
        'Per stap van het bezoekplan een andere dag dan het sjabloon geeft, en wanneer hij is gedaan.',
    }),
  terugblikOp: dag.nullable(),
  teruggebliktOp: dag.nullable(),
});

/** Closing a room, opening it again, or destroying at once what was said. */
export const kringstapSchema = z.discriminatedUnion('naar', [
  z.strictObject({ naar: z.literal('lopend') }),
  z.strictObject({ naar: z.literal('gesloten'), vernietigOp: dag, terugblikOp: dag.nullable() }),
  z.strictObject({ naar: z.literal('vernietigd') }),
]);

export const kringnodigingSchema = z.strictObject({
  email: z.email().max(254).toLowerCase(),
  rol: z.enum(KRINGROLLEN).exclude(['gastheer']),
});

export const kringaanvaardingSchema = z.strictObject({
  sleutel: z.string().max(64).meta({ description: 'Wat achter het # van de link staat.' }),
  hoedanigheid,
  regels,
});

export const kringtekstSchema = z.strictObject({
  soort: z.enum(KRINGTEKSTEN),
  thema: z.enum(KRINGTHEMAS).nullable(),
  tekst: z.string().trim().min(1).max(10_000),
});

export const kringafspraakSchema = z.strictObject({
  wat: z.string().trim().min(1).max(2000),
  eigenaar: z.string().trim().min(1).max(200).meta({ description: 'Een functie of organisatie, geen naam.' }),
  datum: dag,
  voortgang: z.enum(VOORTGANGEN).nullable(),
  toelichting: z.string().trim().max(2000),
});
