import { z } from 'zod';
import { STANDEN } from '../register/ketens.ts';
import { FILTERS } from './keuze.ts';
import { SORTERINGEN } from './sorteer.ts';
import { ZOEKVELDEN } from './vondst.ts';

const facetSchema = z.array(
  z.object({
    waarde: z.string().meta({ description: 'Wat er in het filter komt te staan.' }),
    naam: z.string().meta({ description: 'Hoe het heet.' }),
    aantal: z
      .int()
      .meta({ description: 'Zoveel regelingen geeft deze waarde, met de andere filters erbij.' }),
  }),
);

const perFilter = <S extends z.ZodType>(schema: S) =>
  z.object(
    Object.fromEntries(FILTERS.map((filter) => [filter, schema])) as Record<(typeof FILTERS)[number], S>,
  );

/** What was asked of the list, and what one could ask further. */
export const registerSchema = z
  .object({
    aantal: z.int().meta({ description: 'Zoveel regelingen passen bij de vraag, over alle pagina’s.' }),
    totaal: z.int().meta({ description: 'Zoveel regelingen zijn er op deze dag van kracht.' }),
    pagina: z.int(),
    perPagina: z.int().nullable().meta({ description: 'null: alles op één pagina.' }),
    paginas: z.int(),
    sorteer: z.enum(SORTERINGEN),
    zoek: z
      .object({
        tekst: z.string(),
        suggestie: z.string().nullable().meta({ description: 'Bedoelde u dit? null: geen voorstel.' }),
        ruimer: z.boolean().meta({
          description: 'Geen regeling heeft alle woorden; deze hebben er enkele van.',
        }),
        afgekapt: z.boolean().meta({ description: 'De tekst was te lang; alleen het begin is gezocht.' }),
      })
      .nullable(),
    keuze: perFilter(z.array(z.string())),
    facetten: perFilter(facetSchema),
  })
  .meta({
    id: 'Registerlijst',
    description: 'Zoeken, filters, tellingen per filter en pagina’s van de lijst van regelingen.',
  });

/** What a row of the list has beside what every regeling has. */
export const registerrijVelden = {
  gemeenten: z.array(z.string()),
  stand: z.enum(STANDEN).meta({
    description: 'Of deze versie op de dag van kracht is, voorbij is of nog komt.',
  }),
  overdracht: z.array(z.string()),
  grondslag: z.array(z.string()),
  domeinen: z.array(z.string()).meta({
    description: 'Afgeleid uit grondslag, beleidsvelden en tekst; bij één regeling staat waarom.',
  }),
  sociaal: z.boolean(),
  correctie: z.string().nullable().meta({
    description:
      'Welke organisatie zegt of dit sociaal domein is, met haar bron; alleen voor haar leden. Anders null: dan is het afgeleid.',
  }),
  provincies: z.array(z.string()),
  controles: z
    .array(z.string())
    .meta({ description: 'De controles die deze regeling aanwijzen; geen oordeel.' }),
  deelnemers: z.int().meta({ description: 'Alle deelnemers, ook wie geen gemeente is.' }),
  treffer: z
    .object({
      velden: z.array(z.enum(ZOEKVELDEN)),
      via: z
        .object({ id: z.string(), naam: z.string(), vanKracht: z.string() })
        .nullable()
        .meta({ description: 'De andere versie waarin de woorden staan, zoals een oude naam.' }),
    })
    .nullable()
    .meta({ description: 'Waarin de gezochte woorden staan; null zonder zoekvraag.' }),
};
