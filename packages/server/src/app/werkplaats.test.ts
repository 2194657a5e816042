// Which answers are made off the main thread, and what becomes of a question when they cannot be.

import { type Pakket, readPakket, standaardPakket } from '@samenhang/data';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Werkplaats } from '../werkplaats/index.ts';
import { createApp } from './app.ts';

type Uitkomst = Awaited<ReturnType<Werkplaats['doe']>>;

let pakket: Pakket;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 3)));
  pakket = gelezen.pakket;
});

/** An app whose workshop notes what it is asked, and answers as it is told. */
function build(doe: () => Promise<Uitkomst>): { readonly app: Hono; readonly gevraagd: string[] } {
  const gevraagd: string[] = [];
  const werkplaats: Werkplaats = {
    doe: ({ adres }) => {
      gevraagd.push(adres);
      return doe();
    },
    sluit: () => Promise.resolve(),
  };
  return { app: createApp({ pakket, werkplaats, adres: 'https://samenhang.example' }), gevraagd };
}

const klaar = (): Promise<Uitkomst> => Promise.resolve({ ok: true, bytes: new TextEncoder().encode('{}') });

interface Openapi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly { readonly name: string; readonly schema?: unknown }[];
        };
      }
    >
  >;
}

const ingevuld: Readonly<Record<string, string>> = {
  '{code}': 'GM0344',
  '{kenmerk}': 'wmo_per_1000',
  '{collectionId}': 'gemeenten-2026',
  '{featureId}': 'GM0344',
  '{jaar}': '2026',
  '{naam}': 'gemeenten',
  '/regelingen/{id}': '/regelingen/28426877',
  '{id}': 'corop',
};

/** What some routes do not do without. */
const verplicht: Readonly<Record<string, string>> = {
  '/vergelijkingen': '?a=corop&b=provincie',
  '/zoek': '?q=Doorn',
  '/overheveling':
    '?taken=schuldhulp&gemeenten=GM0344,GM0355&vorm=openbaar%20lichaam&ingang=2028-01-01&vandaag=2027-03-01',
  '/geld/bedragen': '?ontvanger=GM0344',
  '/geld/urgentie': '?datum=2026-11-30',
  '/geld/uitkeringen': '?onderwerp=Vrouwenopvang&jaar=2011',
  '/kalender': '?begrotingsjaar=2028',
};

function fill(pad: string): string {
  let uit = pad;
  for (const [naam, waarde] of Object.entries(ingevuld)) uit = uit.replaceAll(naam, waarde);
  return uit + (verplicht[pad] ?? '');
}

/** Every answer that the API describes, in each of its forms: route, form and address. */
function listVragen({ paths }: Openapi) {
  return Object.entries(paths).flatMap(([pad, { get }]) => {
    const schema = get.parameters?.find(({ name }) => name === 'formaat')?.schema;
    const vormen = (schema as { readonly enum: readonly string[] } | undefined)?.enum ?? [];
    const adres = `/api/v1${fill(pad)}`;
    if (vormen.length === 0) return [{ vraag: pad, adres }];
    const teken = adres.includes('?') ? '&' : '?';
    return vormen.map((vorm) => ({ vraag: `${pad} ${vorm}`, adres: `${adres}${teken}formaat=${vorm}` }));
  });
}

describe('the workshop', () => {
  it('makes every XLSX and GeoJSON, archives, Parquet, timelines, searches, maps and pages of a layer', async () => {
    const { app, gevraagd } = build(klaar);
    const vragen = listVragen((await (await app.request('/api/v1/openapi.json')).json()) as Openapi);
    const zwaar: string[] = [];
    for (const { vraag, adres } of vragen) {
      const eerder = gevraagd.length;
      expect((await app.request(adres)).status, adres).toBe(200);
      if (gevraagd.length > eerder) zwaar.push(vraag);
    }
    const altijd = ['/tijdlijn', '/regelingen', '/versnippering'];
    const bestanden = ['/archief', '/parquet/lidmaatschap', '/parquet/woonwerk'];
    expect(zwaar.filter((z) => !/ (?:xlsx|geojson)$/u.test(z)).toSorted()).toEqual(
      [
        ...altijd.flatMap((pad) => [`${pad} json`, `${pad} csv`]),
        ...['html', 'json', 'svg'].map((vorm) => `/kaarten/indelingen/{id} ${vorm}`),
        ...bestanden,
        '/ogc/collections',
        '/ogc/collections/{collectionId}/items',
      ].toSorted(),
    );
    const inBestand = vragen.map(({ vraag }) => vraag).filter((vraag) => / (?:xlsx|geojson)$/u.test(vraag));
    expect(inBestand.length).toBeGreaterThan(10);
    expect(zwaar).toEqual(expect.arrayContaining(inBestand));
  });

  it('is asked with the public address, and once for all who ask the same', async () => {
    const { app, gevraagd } = build(klaar);
    const pad = '/api/v1/regelingen?drempel=3';
    await Promise.all([app.request(pad), app.request(pad), app.request(pad)]);
    expect(gevraagd).toEqual([`https://samenhang.example${pad}`]);
  });

  it.each([
    ['vol', 'te-druk'],
    ['tijd', 'te-zwaar'],
    ['verloren', 'te-zwaar'],
  ] as const)(
    'that cannot (%s) is a 503 that says when to come back, kept by nobody',
    async (reden, code) => {
      let uitkomst: Uitkomst = { ok: false, reden };
      const { app } = build(() => Promise.resolve(uitkomst));
      const pad = '/api/v1/gemeenten?formaat=xlsx';
      const response = await app.request(pad);
      expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await response.json()).toMatchObject({ code, status: 503, wacht: 5 });
      uitkomst = await klaar();
      expect((await app.request(pad)).status).toBe(200);
    },
  );

  it('is not asked what it would refuse', async () => {
    const { app, gevraagd } = build(klaar);
    expect((await app.request('/api/v1/tijdlijn?gemeente=GM9999')).status).toBe(404);
    expect((await app.request('/api/v1/gemeenten?formaat=xlsx&jaar=1800')).status).toBe(400);
    expect(gevraagd).toEqual([]);
  });
});
