// The API as its users meet it: over HTTP, with the shipped package.

import type {
  CongruentieAntwoord,
  GemeenteAntwoord,
  PartnersAntwoord,
  RegelingenAntwoord,
  TijdlijnAntwoord,
} from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const wet = 'jaar=2015&indelingen=arbeidsmarktregio,veiligheidsregio';

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/api/v1${path}`, init);
}

async function get<T>(path: string): Promise<T> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}

interface Probleem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly fouten?: readonly { readonly veld: string; readonly code: string; readonly bedoeld?: string }[];
}

async function problem(path: string, init: RequestInit = {}): Promise<Probleem> {
  const response = await ask(path, init);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  const body = (await response.json()) as Probleem;
  expect(body.status).toBe(response.status);
  expect(body.instance).toBe(`/api/v1${path.split('?')[0] ?? ''}`);
  expect(JSON.stringify(body)).not.toContain('.ts:');
  return body;
}

describe('resources', () => {
  it('gives the gemeenten of a year', async () => {
    const { jaar, gemeenten } = await get<{ jaar: number; gemeenten: GemeenteAntwoord[] }>(
      '/gemeenten?jaar=2015',
    );
    expect([jaar, gemeenten.length]).toEqual([2015, 393]);
    const heuvelrug = gemeenten.find((g) => g.code === 'GM1581');
    expect(heuvelrug).toMatchObject({
      naam: 'Utrechtse Heuvelrug',
      inwonersJaar: 2015,
      tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm1581',
    });
  });

  it('takes the last year when none is given', async () => {
    expect(await get('/gemeenten')).toEqual(await get('/gemeenten?jaar=2026'));
  });

  it('gives one gemeente, its code in any case', async () => {
    const gemeente = await get<GemeenteAntwoord>(`/gemeenten/gm1581?${wet}`);
    expect(gemeente).toMatchObject({ code: 'GM1581', congruentie: 0.78, jaar: 2015 });
    expect(gemeente.buren.map((b) => b.naam)).toContain('Zeist');
    const gekozen = gemeente.indelingen.filter((i) => i.gekozen);
    expect(gekozen.map((i) => i.indeling)).toEqual(['arbeidsmarktregio', 'veiligheidsregio']);
    expect(gekozen[1]?.regios[0]?.gemeenten).toHaveLength(26);
  });

  it('gives its partners, most shared first', async () => {
    const { partners, congruentie } = await get<PartnersAntwoord>(`/gemeenten/GM0518/partners?${wet}`);
    expect([congruentie, partners.length]).toEqual([0.75, 8]);
    expect(partners[0]).toMatchObject({ aantal: 2, congruentie: 1 });
    expect(partners.at(-1)?.aantal).toBe(1);
  });

  it('gives the catalogue and marks what is derived', async () => {
    const { indelingen } = await get<{ indelingen: { indeling: string }[] }>('/indelingen?jaar=2016');
    expect(indelingen.find((i) => i.indeling === 'jeugdregio')).toMatchObject({
      basis: 'waargenomen',
      aantalRegios: 42,
    });
    expect(indelingen.find((i) => i.indeling === 'kieskring')).toMatchObject({
      basis: 'afgeleid',
      oorsprongjaar: 2015,
    });
  });

  it('gives one indeling with its edities, and its regios', async () => {
    const indeling = await get<{ edities: { jaar: number }[] }>('/indelingen/veiligheidsregio?jaar=2015');
    expect(indeling.edities.length).toBeGreaterThan(3);
    const { regios } = await get<{ regios: { gemeenten: unknown[]; inwoners: number }[] }>(
      '/indelingen/veiligheidsregio/regios?jaar=2015',
    );
    expect(regios).toHaveLength(25);
    expect(regios.reduce((som, r) => som + r.gemeenten.length, 0)).toBe(393);
    expect(regios.reduce((som, r) => som + r.inwoners, 0)).toBeGreaterThan(16_000_000);
  });

  it('gives congruentie, weighted when asked', async () => {
    const gelijk = await get<CongruentieAntwoord>(`/congruentie?${wet}`);
    expect(gelijk.gemiddelde).toBeCloseTo(0.819927, 6);
    const gewogen = await get<CongruentieAntwoord>(
      `/congruentie?${wet}&gewichten=3,1&partnerweging=inwoners&landweging=inwoners`,
    );
    expect(gewogen.recept.gewichten).toEqual([3, 1]);
    expect(gewogen.recept.formule).not.toBe(gelijk.recept.formule);
    expect(gewogen.gemiddelde).not.toBeCloseTo(gelijk.gemiddelde ?? 0, 4);
  });

  it('counts by default the indelingen in which gemeenten act together, and others by name', async () => {
    const indelingen = async (vraag: string) =>
      (await get<CongruentieAntwoord>(`/congruentie?jaar=2016${vraag}`)).recept.indelingen;
    const standaard = await indelingen('');
    expect(standaard).toEqual(await indelingen('&keuze=samen-doen'));
    expect(standaard).toContain('veiligheidsregio');
    for (const telgebied of [
      'corop',
      'rpa_gebied',
      'nodaal_gebied',
      'landsdeel',
      'nuts3',
      'provincie',
      'kvk',
      'arrondissement',
    ])
      expect(standaard).not.toContain(telgebied);
    expect(await indelingen('&keuze=waargenomen')).toEqual(await indelingen('&basis=waargenomen'));
    expect(await indelingen('&keuze=alles')).toEqual(await indelingen('&basis=alles'));
    expect((await indelingen('&keuze=alles')).length).toBeGreaterThan(standaard.length);
  });

  it('keeps the same indelingen in every year, and the same figure on the timeline', async () => {
    for (const keuze of ['samen-doen', 'sociaal-domein', 'bij-wet', 'vergelijkbaar']) {
      const gemeente = (jaar: number) =>
        get<GemeenteAntwoord>(`/gemeenten/GM1581?jaar=${jaar}&keuze=${keuze}`);
      const [toen, nu] = [await gemeente(2016), await gemeente(2026)];
      expect(toen.recept.indelingen, keuze).toEqual(nu.recept.indelingen);
      const { jaren } = await get<TijdlijnAntwoord>(`/tijdlijn?gemeente=GM1581&keuze=${keuze}`);
      for (const een of [toen, nu]) {
        const punt = jaren.find(({ jaar }) => jaar === een.jaar);
        expect(punt?.alles.congruentie, `${keuze} ${een.jaar}`).toBe(een.congruentie);
      }
    }
  });

  it('says what the register knows of a day, and what it does not', async () => {
    const kennis = async (datum: string) =>
      (await get<RegelingenAntwoord>(`/regelingen?datum=${datum}`)).recept.kennis;
    expect((await kennis('1900-01-01')).stand).toBe('onbekend');
    expect((await kennis('2010-06-01')).stand).toBe('onvolledig');
    expect(await kennis('2024-01-01')).toMatchObject({ stand: 'bekend', vanaf: '2018-01-01' });
    expect((await kennis('2030-01-01')).stand).toBe('onbekend');
    for (const dag of ['1900-01-01', '2030-01-01']) {
      const { recept: _, ...cijfers } = await get<RegelingenAntwoord>(`/regelingen?datum=${dag}`);
      expect(JSON.stringify(cijfers)).not.toMatch(/\d/u);
      const csv = await fetch(`${server.url}/api/v1/regelingen?datum=${dag}&formaat=csv`);
      expect((await csv.text()).trim().split('\n')).toHaveLength(1);
    }
  });

  it('says of partners whether they work together or only share a region', async () => {
    const verband = async (vraag: string) =>
      (await get<GemeenteAntwoord>(`/gemeenten/GM1581?jaar=2026${vraag}`)).verband;
    expect(await verband('')).toBe('werkt-samen');
    expect(await verband('&keuze=alles')).toBe('deelt-regio');
    expect(await verband('&indelingen=corop')).toBe('deelt-regio');
    expect(await verband('&indelingen=veiligheidsregio')).toBe('werkt-samen');
  });

  it.each([
    [2015, 'waargenomen', 2015],
    [2017, 'afgeleid', 2015],
    [2026, 'waargenomen', 2023],
  ])('gives the borders of %i: %s, of %i', async (jaar, basis, bronjaar) => {
    const grenzen = await get<{
      type: string;
      objects: { gemeenten: { geometries: { id: string }[] } };
      samenhang: { jaar: number; basis: string; bronjaar: number };
    }>(`/grenzen?jaar=${jaar}`);
    const { gemeenten } = await get<{ gemeenten: { code: string }[] }>(`/gemeenten?jaar=${jaar}`);
    expect(grenzen.type).toBe('Topology');
    expect(grenzen.samenhang).toEqual({ jaar, basis, bronjaar });
    expect(grenzen.objects.gemeenten.geometries.map((g) => g.id).sort()).toEqual(
      gemeenten.map((g) => g.code),
    );
  });

  it('gives the years, an atlas and its own health', async () => {
    const jaren = await get<{ jaren: number[]; laatste: number; grenzen: Record<string, unknown> }>('/jaren');
    expect([jaren.jaren[0], jaren.laatste]).toEqual([2011, 2026]);
    expect(Object.keys(jaren.grenzen)).toContain('2016');
    expect(await get('/atlassen/2016')).toMatchObject({ jaar: 2016 });
    expect(await get('/gezondheid')).toMatchObject({ status: 'ok' });
  });
});

describe('wrong input', () => {
  it.each([
    ['/gemeenten?jaar=1999', 400, 'jaar', undefined],
    ['/gemeenten?jaar=vroeger', 400, 'jaar', undefined],
    ['/gemeenten?jar=2015', 400, 'jar', 'jaar'],
    ['/gemeenten/GM1581?indelingen=veilgheidsregio', 400, 'indelingen', 'veiligheidsregio'],
    ['/gemeenten/GM1581/partners?basis=waargenome', 400, 'basis', 'waargenomen'],
    ['/indelingen?jaar=', 400, 'jaar', undefined],
    ['/indelingen/veiligheidsregio/regios?jaar=2015&jaar=2016', 400, 'jaar', undefined],
    ['/congruentie?indelingen=veiligheidsregio,veiligheidsregio', 400, 'indelingen', undefined],
    ['/congruentie?indelingen=veiligheidsregio&gewichten=1,2', 400, 'gewichten', undefined],
    ['/congruentie?indelingen=veiligheidsregio&gewichten=x', 400, 'gewichten', undefined],
    ['/congruentie?gewichten=1', 400, 'gewichten', undefined],
    ['/congruentie?indelingen=', 400, 'indelingen', undefined],
    ['/congruentie?partnerweging=zwaar', 400, 'partnerweging', undefined],
    ['/grenzen?jaar=2027', 400, 'jaar', undefined],
    ['/gezondheid?x=1', 400, 'x', undefined],
  ])('%s gives %i and names %s', async (path, status, veld, bedoeld) => {
    const body = await problem(path);
    expect(body.status).toBe(status);
    expect(body.fouten?.[0]).toMatchObject(bedoeld === undefined ? { veld } : { veld, bedoeld });
  });

  it.each([
    ['/gemeenten/GM9999', 'onbekende-gemeente', 'GM1581'],
    ['/gemeenten/GM0009', 'gemeente-in-ander-jaar', 'Groningen (GM0014)'],
    ['/gemeenten/GM1966?jaar=2015', 'gemeente-in-ander-jaar', 'ontstaan uit'],
    ['/indelingen/veilgheidsregio', 'onbekende-indeling', "'veiligheidsregio'"],
    ['/indelingen/xxxxxxxxxx/regios', 'onbekende-indeling', '/indelingen'],
    ['/grenzen?jaar=2012', 'geen-grenzen', '2012'],
    ['/atlassen/1999', 'onbekend-jaar', '2011'],
    ['/gemeenten/', 'niet-gevonden', '/api/v1/gemeenten/'],
    ['/bestaat-niet', 'niet-gevonden', '/api/v1/bestaat-niet'],
  ])('%s gives 404 %s', async (path, code, detail) => {
    const body = await problem(path);
    expect(body).toMatchObject({ status: 404, code });
    expect(body.detail).toContain(detail);
  });

  it('tells what became of a gemeente in fields, beside the sentence', async () => {
    expect(await problem('/gemeenten/GM0017')).toMatchObject({
      code: 'gemeente-in-ander-jaar',
      gemeente: 'GM0017',
      naam: 'Haren',
      jaar: 2026,
      bekendIn: 2018,
      verwanten: [{ code: 'GM0014', naam: 'Groningen', soort: 'opgegaan-in' }],
    });
    const { fouten } = await problem('/congruentie?basis=bb');
    expect(fouten?.[0]).toMatchObject({ waarde: 'bb', keuzes: ['waargenomen', 'alles'] });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s with 405', async (method) => {
    expect(await problem('/gemeenten', { method })).toMatchObject({ status: 405 });
    const response = await ask('/gemeenten', { method });
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    await response.body?.cancel();
  });

  it('tells all faults of a question at once', async () => {
    const { fouten } = await problem('/congruentie?indelingen=veilgheidsregio,ggdregio&gewichten=1,-1');
    expect(fouten?.map((f) => f.code)).toEqual([
      'onbekende-indeling',
      'onbekende-indeling',
      'gewicht-ongeldig',
    ]);
  });
});
