import { z } from 'zod';
import type { Immutable } from '../antwoord/index.ts';
import { BESLISSERS } from '../recht/index.ts';
import { LIDSOORTEN, SCHALEN, TWEEDE_PLAATSEN, WOONPLAATSREGELS } from './typen.ts';
import { BESLUITEN, REGIOROLLEN, VINDPLAATSEN, WETSDELEN } from './uitvoering.ts';

const datum = z.string().nullable().meta({ format: 'date' });
const mogelijk = z.string().nullable();

const taakSchema = z
  .object({
    taak: z.string(),
    naam: z.string(),
    naamEn: z.string(),
    wet: z.string(),
    artikel: mogelijk.meta({ description: 'Leeg als het artikel niet is nagekeken.' }),
    omschrijving: z.string(),
    omschrijvingEn: z.string(),
    wieBeslist: z
      .array(z.enum(BESLISSERS))
      .meta({ description: 'De soorten opdrachtgever die samen beslissen.' }),
    organisatie: mogelijk.meta({ description: 'De ene organisatie die beslist, als de wet die noemt.' }),
    schaal: z.enum(SCHALEN),
    indeling: mogelijk.meta({ description: 'De indeling, als het pakket die heeft.' }),
    indelingGezocht: mogelijk.meta({
      description: 'De naam waaronder de indeling wordt gezocht, als zij er niet is.',
    }),
    regiosoort: mogelijk,
    regiosoortEn: mogelijk,
    woonplaatsregel: z.enum(WOONPLAATSREGELS).nullable(),
    tweedePlaats: z
      .enum(TWEEDE_PLAATSEN)
      .nullable()
      .meta({ description: 'De plaats die telt in plaats van de woonplaats.' }),
    wieRechtHeeft: z.string(),
    wieRechtHeeftEn: z.string(),
    bron: z.string(),
    gecontroleerdOp: datum,
    geldigVan: datum,
    geldigTot: datum,
    twijfel: mogelijk,
    twijfelEn: mogelijk,
  })
  .meta({ id: 'Taak', description: 'Wie volgens welke wet beslist, op welke schaal, voor wie.' });

const behoefteSchema = z
  .object({
    behoefte: z.string(),
    naam: z.string(),
    naamEn: z.string(),
    omschrijving: z.string(),
    omschrijvingEn: z.string(),
    taken: z.array(z.string()),
  })
  .meta({
    id: 'Behoefte',
    description: 'Een situatie in gewone woorden, en de taken waar zij naartoe leidt.',
  });

const huishoudenSchema = z
  .object({
    huishouden: z.string(),
    naam: z.string(),
    naamEn: z.string(),
    leden: z.array(
      z.object({
        soort: z.enum(LIDSOORTEN),
        naam: z.string(),
        naamEn: z.string(),
        behoeften: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Huishouden', description: 'Een bedacht voorbeeldhuishouden, voor elke gemeente hetzelfde.' });

const uitvoeringsboekSchema = z
  .object({
    artikelen: z.array(
      z.object({
        taak: z.string(),
        geldigVan: datum,
        wet: z.string(),
        bwbr: z.string(),
        artikel: mogelijk,
        waarover: z.enum(WETSDELEN),
      }),
    ),
    rollen: z.array(z.object({ taak: z.string(), besluit: z.enum(BESLUITEN), regio: z.enum(REGIOROLLEN) })),
    regelingtaken: z
      .array(
        z.object({ taak: z.string(), regeling: z.string(), kolom: z.enum(VINDPLAATSEN), woord: mogelijk }),
      )
      .meta({ description: 'Welke regeling welke taak uitvoert, en waar dat in het register is gelezen.' }),
    regelingen: z.array(
      z.object({
        id: z.string(),
        naam: z.string(),
        lichaam: mogelijk,
        besluit: mogelijk.meta({ description: 'Waar de regeling is bekendgemaakt.' }),
        vanKracht: z.string().meta({ format: 'date' }),
        tot: datum,
        gemeenten: z.array(z.string()),
      }),
    ),
    loketten: z.array(
      z.object({
        gemeente: z.string(),
        taak: mogelijk,
        naam: mogelijk,
        site: mogelijk,
        telefoon: mogelijk,
        bron: z.string(),
      }),
    ),
    registerTot: datum.meta({ description: 'De laatste dag die het register kent; null zonder register.' }),
  })
  .meta({ id: 'Uitvoeringsboek', description: 'Wie welke taak uitvoert, voor zover bekend.' });

export const takenSchema = z.object({ taken: z.array(taakSchema) }).meta({ id: 'Taken' });
export const behoeftenSchema = z.object({ behoeften: z.array(behoefteSchema) }).meta({ id: 'Behoeften' });
export const huishoudensSchema = z
  .object({ huishoudens: z.array(huishoudenSchema) })
  .meta({ id: 'Huishoudens' });

export const routegegevensSchema = z
  .object({
    taken: z.array(taakSchema),
    behoeften: z.array(behoefteSchema),
    huishoudens: z.array(huishoudenSchema),
    uitvoering: uitvoeringsboekSchema,
    postcodejaar: z.int().meta({ description: 'Het jaar van de gemeenten in de postcodes.' }),
    postcodes: z.array(
      z.object({ postcode: z.int(), gemeente: z.string(), swvPo: mogelijk, swvVo: mogelijk }),
    ),
  })
  .meta({
    id: 'Routegegevens',
    description:
      'Alles waaruit de website zelf uitrekent wie waar verantwoordelijk is. Er gaat geen vraag naar de server.',
  });

export type TakenAntwoord = Immutable<z.output<typeof takenSchema>>;
export type BehoeftenAntwoord = Immutable<z.output<typeof behoeftenSchema>>;
export type HuishoudensAntwoord = Immutable<z.output<typeof huishoudensSchema>>;
