import { z } from 'zod';
import { codeNaam } from '../../antwoord/antwoord.ts';
import { INHOUDSTANDEN } from '../eisen/inhoud.ts';
import { VORMONDERWERPEN, VORMTOESTANDEN, VORMTOETSEN } from '../eisen/vormregels.ts';
import { DOMEINGRONDEN } from '../register/domein.ts';
import { STANDEN } from '../register/ketens.ts';

/** What every row of the law tells. */
const wetsrij = {
  naam: z.string(),
  naamEn: z.string(),
  zin: z.string(),
  zinEn: z.string(),
  wet: z.string(),
  artikel: z.string(),
  adres: z.string().meta({ description: 'Waar het artikel staat, in de tekst van de peildatum.' }),
  gecontroleerdOp: z
    .string()
    .nullable()
    .meta({ description: 'De tekst van de wet waar iemand de rij naast legde; null: niemand deed dat.' }),
  twijfel: z.string().nullable(),
  twijfelEn: z.string().nullable(),
};

const kringSchema = z.object({ id: z.string(), naam: z.string(), deelnemers: z.int() });

const wijziging = z.object({ van: z.string().nullable(), naar: z.string().nullable() }).nullable();
const lijstverschil = { erbij: z.array(z.string()), eraf: z.array(z.string()) };
const partij = {
  deelnemer: z.string(),
  naam: z.string(),
  gemeente: z.string().nullable(),
  organen: z.array(z.string()),
};

const verschilSchema = z
  .object({
    van: z.string(),
    naar: z.string(),
    naam: wijziging,
    vorm: wijziging,
    lichaam: wijziging,
    belang: wijziging,
    bevoegdheden: z.object(lijstverschil),
    grondslag: z.object(lijstverschil),
    beleidsvelden: z.object(lijstverschil),
    toegetreden: z.array(z.object(partij)),
    uitgetreden: z.array(z.object({ ...partij, opgeheven: z.boolean() })),
    organen: z.array(z.object({ deelnemer: z.string(), naam: z.string(), ...lijstverschil })),
    gelijk: z.boolean().meta({ description: 'Niets hiervan verschilt.' }),
  })
  .meta({ id: 'Versieverschil', description: 'Wat een versie anders zegt dan die ervoor.' });

/** What one regeling has beside its row in the register. */
export const regelingVelden = {
  datum: z
    .string()
    .meta({ format: 'date', description: 'De dag waarop controles, gelijken en gebieden zijn bepaald.' }),
  stand: z.enum(STANDEN).meta({ description: 'Of deze versie op de gevraagde dag van kracht is.' }),
  keten: z.string().meta({ description: 'Het nummer van de eerste versie: dat blijft gelijk.' }),
  verschillen: z
    .array(verschilSchema)
    .meta({ description: 'Tussen elke twee versies na elkaar, oudste eerst.' }),
  wetten: z.array(z.object({ naam: z.string(), adres: z.string().nullable() })).meta({
    description: 'De grondslag, met waar elke wet staat; null: dat weten wij niet.',
  }),
  gelijken: z
    .object({
      gelijk: z
        .array(kringSchema)
        .meta({ description: 'Precies dezelfde deelnemers: zij zouden samen kunnen gaan.' }),
      binnen: z.array(kringSchema).meta({ description: 'Een deel van dezelfde deelnemers, en geen andere.' }),
      rondom: z.array(kringSchema).meta({ description: 'Al deze deelnemers, en nog andere.' }),
    })
    .meta({ id: 'Gelijken', description: 'Andere regelingen van die dag met dezelfde deelnemers.' }),
  gebieden: z
    .array(
      z.object({
        indeling: z.string(),
        indelingnaam: z.string(),
        regio: z.string(),
        naam: z.string(),
        basis: z.string(),
        samen: z.int(),
        alleenRegio: z.array(codeNaam),
        alleenRegeling: z.array(codeNaam),
      }),
    )
    .meta({
      description: 'Regio’s die (bijna) samenvallen met de gemeenten die meedoen; de dichtste eerst.',
    }),
  domeinen: z.array(
    z.object({
      domein: z.string(),
      hoort: z.boolean(),
      redenen: z.array(z.object({ soort: z.enum([...DOMEINGRONDEN, 'correctie']), waarde: z.string() })),
    }),
  ),
  sociaal: z.boolean(),
  controles: z
    .array(z.object({ controle: z.string(), ...wetsrij, gezien: z.array(z.string()) }))
    .meta({ description: 'Wat iets is om naar te kijken; geen oordeel.' }),
  vormregels: z
    .array(
      z.object({
        onderwerp: z.enum(VORMONDERWERPEN),
        mag: z.enum(VORMTOESTANDEN),
        waarde: z.array(z.string()),
        ...wetsrij,
        toets: z.enum(VORMTOETSEN).meta({
          description:
            'Of het register bij deze regel past. Kijken: er staat iets anders, of er ontbreekt iets; dat is geen ' +
            'oordeel. Niet te zien: het register zegt er niets over.',
        }),
        gezien: z.array(z.string()).meta({ description: 'Wat het register noemt en de regel niet.' }),
      }),
    )
    .meta({ description: 'Wat deze vorm is en mag, en wat het register daarover zegt.' }),
  inhoud: z
    .array(
      z.object({
        eis: z.string(),
        verplicht: z.boolean(),
        ...wetsrij,
        stand: z.enum(INHOUDSTANDEN),
        woorden: z.array(z.string()).meta({ description: 'Waarmee een plaats in een tekst wordt gezocht.' }),
        voorstellen: z.array(
          z.object({
            veld: z.string(),
            artikel: z.string().nullable(),
            woord: z.string(),
            fragment: z.string(),
          }),
        ),
      }),
    )
    .meta({
      description:
        'Wat een regeling moet of kan zeggen. Onbekend tot iemand keek; een voorstel is een plaats om te lezen, geen ' +
        'bewijs. Gezocht is in het belang: de tekst van een regeling heeft het register niet.',
    }),
};

const { domeinen, sociaal, inhoud } = regelingVelden;

/** What of a regeling changes by what organisations say of it. */
export const eigendeelVelden = { domeinen, sociaal, inhoud };
