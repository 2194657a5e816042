// Every table there is: the answer as JSON, CSV, XLSX and Parquet have the same columns, order and values.

import { toCsv } from '@samenhang/beeld';
import {
  behoeftenTabellen,
  catalogusTabellen,
  congruentieTabellen,
  gemeentenTabellen,
  gemeenteTabellen,
  gripTabellen,
  huishoudensTabellen,
  indelingTabellen,
  keysOf,
  lidmaatschapTabel,
  partnerTabellen,
  regelingenTabellen,
  regelingTabellen,
  regioTabellen,
  type Tabel,
  takenTabellen,
  tijdlijnTabellen,
  vergelijkTabellen,
  versnipperingTabellen,
  woonwerkTabel,
  zoekTabellen,
} from '@samenhang/core';
import { dossierTabellen } from '@samenhang/core/dossier';
import {
  geldonderwerpenTabel,
  kerncijfersTabel,
  kerncijferTabel,
  ontvangersTabel,
  ontvangerTabel,
  registersleutelsTabel,
  taakveldenTabel,
  uitkeringenTabel,
  urgentieTabel,
} from '@samenhang/core/geld';
import { agendaTabellen, kalenderTabellen } from '@samenhang/core/kalender';
import { kennisTabel } from '@samenhang/core/kennis';
import { overhevelingTabellen } from '@samenhang/core/overheveling';
import { sturingTabellen } from '@samenhang/core/sturing';
import { readPakket, standaardPakket } from '@samenhang/data';
import type { Listening } from '@samenhang/server';
import { parquetReadObjects } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles } from '../hulp/verder.ts';
import { serve } from './hulp.ts';

let server: Listening;
let paths: Document['paths'];
beforeAll(async () => {
  server = await serve();
  ({ paths } = (await (await ask('/openapi.json')).json()) as Document);
});
afterAll(() => server.close());

const ask = async (path: string): Promise<Response> => {
  const response = await fetch(`${server.url}/api/v1${path}`);
  expect(response.status, path).toBe(200);
  return response;
};

/** Address, question, and the tables that core makes of the answer. */
type Geval = readonly [pad: string, vraag: string, tabellen: (antwoord: never) => readonly Tabel[]];

const gevallen: readonly Geval[] = [
  ['/gemeenten', 'jaar=2015', gemeentenTabellen],
  ['/gemeenten/{code}', 'jaar=2015', gemeenteTabellen],
  ['/gemeenten/{code}/partners', 'jaar=2015', partnerTabellen],
  ['/indelingen', 'jaar=2015', catalogusTabellen],
  ['/indelingen/{id}', 'jaar=2026&vergelijkMet=2016', indelingTabellen],
  ['/indelingen/{id}/regios', 'jaar=2026', regioTabellen],
  ['/congruentie', 'jaar=2015', congruentieTabellen],
  ['/vergelijkingen', 'a=corop&b=provincie&jaar=2016', vergelijkTabellen],
  ['/tijdlijn', 'gemeente=GM1581', tijdlijnTabellen],
  ['/regelingen', 'datum=2026-05-16', regelingenTabellen],
  ['/regelingen/{id}', 'formaat=json', regelingTabellen],
  ['/kalender', 'begrotingsjaar=2028&gemeente=GM0106', kalenderTabellen],
  ['/agenda', 'gemeente=GM0106&vanaf=2027-01-01&tot=2027-12-31', agendaTabellen],
  ['/dossiers/{code}', 'vanaf=2027-01-01', dossierTabellen],
  ['/dossiers/{code}/sturing', 'vanaf=2026-05-16', sturingTabellen],
  ['/dossiers/{code}/grip', 'datum=2026-05-16', gripTabellen],
  [
    '/overheveling',
    'taken=schuldhulp&gemeenten=GM0355,GM1581&vorm=openbaar%20lichaam&ingang=2028-01-01&vandaag=2027-03-01',
    overhevelingTabellen,
  ],
  ['/geld/onderwerpen', 'formaat=json', (antwoord) => [geldonderwerpenTabel(antwoord)]],
  [
    '/geld/uitkeringen',
    'onderwerp=Maatschappelijke%20opvang&jaar=2010',
    (antwoord) => [uitkeringenTabel(antwoord)],
  ],
  ['/geld/kerncijfers', 'formaat=json', (antwoord) => [kerncijfersTabel(antwoord)]],
  ['/geld/kerncijfers/{kenmerk}', 'van=2021', (antwoord) => [kerncijferTabel(antwoord)]],
  ['/geld/ontvangers', 'formaat=json', (antwoord) => [ontvangersTabel(antwoord)]],
  ['/geld/bedragen', 'ontvanger=GM0344', (antwoord) => [ontvangerTabel(antwoord)]],
  ['/geld/sleutels', 'formaat=json', (antwoord) => [registersleutelsTabel(antwoord)]],
  ['/geld/taakvelden', 'formaat=json', (antwoord) => [taakveldenTabel(antwoord)]],
  ['/geld/urgentie', 'datum=2026-11-30', (antwoord) => [urgentieTabel(antwoord)]],
  ['/versnippering', 'jaar=2026', versnipperingTabellen],
  ['/taken', 'formaat=json', takenTabellen],
  ['/behoeften', 'formaat=json', behoeftenTabellen],
  ['/huishoudens', 'formaat=json', huishoudensTabellen],
  ['/zoek', 'q=doorn', zoekTabellen],
  // Nobody brought in anything on this server: its heading.
  ['/kennis', 'formaat=json', () => [kennisTabel([])]],
];

function adres(pad: string, vraag: string): string {
  const gevuld = pad
    .replace('{code}', 'GM1581')
    .replace('{kenmerk}', 'wmo_per_1000')
    .replace('/regelingen/{id}', '/regelingen/25178361');
  return `${gevuld.replace('{id}', 'corop')}?${vraag.replace('formaat=json', '')}`;
}

interface Document {
  readonly paths: Record<
    string,
    {
      readonly get?: {
        readonly parameters?: readonly {
          readonly name: string;
          readonly schema: { readonly enum?: string[] };
        }[];
        readonly responses: { readonly 200?: { readonly content?: Record<string, unknown> } };
      };
    }
  >;
}

it('knows every address that has tables', () => {
  const metTabel = Object.entries(paths)
    .filter(
      // What people send and put on the agenda is tried where there is some (tests/api/rechten/kamers).
      ([pad, { get }]) =>
        !/^\/(?:incidenten|opgaven|pakket|redactie|signalen|toetsen)/u.test(pad) &&
        'text/csv' in (get?.responses[200]?.content ?? {}),
    )
    .map(([pad]) => pad);
  expect(gevallen.map(([pad]) => pad).sort()).toEqual(metTabel.sort());
});

describe.each(gevallen)('%s', (pad, vraag, tabellenVan) => {
  const vraagOm = (meer: string) => ask(`${adres(pad, vraag)}&${meer}`.replace('?&', '?'));
  const tables = async (taal = 'nl') =>
    tabellenVan((await (await vraagOm(`formaat=json&taal=${taal}`)).json()) as never);

  it('has keys that programs can use, each once, with a heading in words', async () => {
    for (const { sleutel, kolommen } of await tables()) {
      expect(sleutel).toMatch(/^[a-z]+$/u);
      const sleutels = kolommen.map((k) => k.sleutel);
      expect(new Set(sleutels).size, sleutels.join()).toBe(sleutels.length);
      for (const { sleutel: s, kop } of kolommen) {
        expect(s).toMatch(/^[a-z][a-z0-9_-]*$/u);
        expect(kop.nl, s).toMatch(/^[A-Z].* |^[A-Z0-9][^_]*$/u);
        expect(kop.en, s).toMatch(/^[A-Z].* |^[A-Z0-9][^_]*$/u);
      }
    }
  });

  it('gives each table as CSV, with the keys above it', async () => {
    const namen = paths[pad]?.get?.parameters?.find((p) => p.name === 'tabel')?.schema.enum;
    const lijst = await tables();
    expect(await (await vraagOm('formaat=csv')).text()).toBe(toCsv(keysOf(lijst[0]!), lijst[0]!.rijen));
    for (const naam of namen ?? []) {
      const tabel = lijst.find((t) => t.sleutel === naam);
      if (!tabel) throw new Error(`there is no table ${naam}`);
      const csv = await (await vraagOm(`formaat=csv&tabel=${naam}`)).text();
      expect(csv, naam).toBe(toCsv(keysOf(tabel), tabel.rijen));
    }
  });

  // The words of both languages are made in one way: of the other, one address tells as much in every run.
  const talen = alles || pad === '/indelingen' ? (['nl', 'en'] as const) : (['nl'] as const);

  it.each(talen)('gives them as XLSX with words in %s, and explains them', async (taal) => {
    const lijst = await tables(taal);
    const xlsx = await (await vraagOm(`formaat=xlsx&taal=${taal}`)).arrayBuffer();
    const bladen = await readXlsx(Buffer.from(xlsx));
    expect(bladen.map((b) => b.sheet)).toEqual([...lijst.map((t) => t.sleutel), 'uitleg']);
    // A spreadsheet does not tell an empty text from an empty cell.
    const leeg = (cel: unknown) => (cel === '' ? null : cel);
    lijst.forEach((tabel, k) => {
      const [kop, ...rijen] = bladen[k]?.data ?? [];
      expect(kop).toEqual(tabel.kolommen.map((kolom) => kolom.kop[taal]));
      expect(rijen).toHaveLength(tabel.rijen.length);
      for (const r of [0, 1, tabel.rijen.length - 1]) expect(rijen[r]).toEqual(tabel.rijen[r]?.map(leeg));
    });
    expect(
      bladen
        .at(-1)
        ?.data.slice(1)
        .map(([blad, sleutel, kop]) => [blad, sleutel, kop]),
    ).toEqual(lijst.flatMap((t) => t.kolommen.map((k) => [t.sleutel, k.sleutel, k.kop[taal]])));
  });
});

describe('Parquet', () => {
  it('has the columns and values of the same definitions', async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error('the package is refused');
    const { feiten, woonwerk } = gelezen.pakket;
    const lang = {
      lidmaatschap: lidmaatschapTabel(feiten.lidmaatschap, feiten.edities),
      woonwerk: woonwerkTabel(woonwerk),
    };
    for (const [naam, tabel] of Object.entries(lang)) {
      const file = await (await ask(`/parquet/${naam}`)).arrayBuffer();
      const rijen = await parquetReadObjects({ file });
      expect(rijen).toHaveLength(tabel.rijen.length);
      for (const r of [0, 1, tabel.rijen.length - 1])
        expect(Object.entries(rijen[r] ?? {})).toEqual(keysOf(tabel).map((k, i) => [k, tabel.rijen[r]?.[i]]));
    }
  });
});
