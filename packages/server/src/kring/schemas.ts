import { z } from '@hono/zod-openapi';
import {
  KRINGROLLEN,
  KRINGSJABLOONNAMEN,
  KRINGSTAPPEN,
  KRINGSTATEN,
  KRINGTEKSTEN,
  KRINGTHEMAS,
  VOORTGANGEN,
} from '@samenhang/core/kring';
import { moment } from '../stuk/index.ts';

const dag = z.string().openapi({ format: 'date' });
const rol = z.enum(KRINGROLLEN);
const versie = z.int().openapi({ description: 'De versie; voor de volgende wijziging.' });
const stap = z.enum(KRINGSTAPPEN);

const aandacht = z.discriminatedUnion('wat', [
  z.object({ wat: z.literal('stap'), stap, datum: dag }),
  z.object({ wat: z.literal('instemming'), aantal: z.int() }),
  z.object({ wat: z.literal('afspraak'), aantal: z.int(), datum: dag }),
  z.object({ wat: z.enum(['vernietiging', 'terugblik']), datum: dag }),
]);

const kopvelden = {
  id: z.string(),
  titel: z.string(),
  sjabloon: z.enum(KRINGSJABLOONNAMEN),
  staat: z.enum(KRINGSTATEN),
  startdag: dag,
  rol: rol.openapi({ description: 'Wat u in de kring bent.' }),
  versie,
  gemaaktOp: moment,
  geslotenOp: dag.nullable(),
  vernietigOp: dag.nullable().openapi({ description: 'De dag waarop alles verdwijnt wat is gezegd.' }),
  vernietigdOp: moment.nullable(),
  terugblikOp: dag.nullable(),
  teruggebliktOp: dag.nullable(),
  aandacht: z.array(aandacht).openapi({ description: 'Wat er nu aan de beurt is.' }),
};

export const kringkoppenSchema = z
  .object({ kringen: z.array(z.object(kopvelden)), magMaken: z.boolean() })
  .openapi('Kringen');

const personen = z.array(z.string());

export const tekstSchema = z
  .object({
    id: z.string(),
    soort: z.enum(KRINGTEKSTEN).openapi({ description: 'eigen: alleen wie hem schreef, leest hem.' }),
    thema: z.enum(KRINGTHEMAS).nullable(),
    tekst: z.string(),
    wie: z.string().nullable().openapi({ description: 'Wie hem schreef; null als die hier niet meer is.' }),
    versie,
    gemaaktOp: moment,
    gewijzigdOp: moment,
    verzondenOp: moment.nullable(),
    instemming: z.object({ voor: personen, wacht: personen, allen: z.boolean() }).nullable().openapi({
      description: 'Van een systeemvraag: wie instemt met deze versie, en op wie wordt gewacht.',
    }),
  })
  .openapi('Kringtekst');

export const afspraakSchema = z
  .object({
    id: z.string(),
    versie,
    wat: z.string(),
    eigenaar: z.string(),
    datum: dag,
    voortgang: z.enum(VOORTGANGEN).nullable(),
    toelichting: z.string(),
  })
  .openapi('Kringafspraak');

export const nodigingSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    rol,
    verlooptOp: moment,
    sleutel: z.string().optional().openapi({
      description: 'Hoort achter het # van /kring. Alleen nu, en alleen als de server geen e-mail stuurt.',
    }),
  })
  .openapi('Kringnodiging');

export const kringSchema = z
  .object({
    ...kopvelden,
    leerplekken: z.int(),
    stappen: z.partialRecord(stap, z.object({ datum: dag.optional(), gedaanOp: dag.optional() })),
    plan: z.array(
      z.object({
        id: stap,
        datum: dag,
        volgensSjabloon: dag.optional(),
        bron: z.boolean().openapi({ description: 'Staat het moment in de bron van het sjabloon?' }),
        gedaanOp: dag.optional(),
      }),
    ),
    leden: z.array(
      z.object({
        persoon: z.string(),
        naam: z.string(),
        rol,
        hoedanigheid: z.string(),
        regels: z.string().openapi({ description: 'De versie van de regels waarmee is ingestemd.' }),
        aanvaardOp: moment,
      }),
    ),
    teksten: z.array(tekstSchema),
    afspraken: z.array(afspraakSchema),
    nodigingen: z.array(nodigingSchema),
  })
  .openapi('Kring');

export const inzageSchema = z.object({ rol, verlooptOp: moment }).openapi('Kringinzage');

export const sleutelSchema = z.strictObject({ sleutel: z.string().max(64) });
export const woordSchema = z.strictObject({ versie: z.int().min(1), akkoord: z.boolean() });
export const versieSchema = z.strictObject({ versie: z.int().min(1) });

const kring = z.string().openapi({ description: 'Het nummer van de kring.' });
export const kringParams = z.object({ kring });
export const tekstParams = z.object({ kring, tekst: z.string() });
export const afspraakParams = z.object({ kring, afspraak: z.string() });
export const nodigingParams = z.object({ kring, nodiging: z.string() });
