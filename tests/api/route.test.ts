import type { VersnipperingAntwoord } from '@samenhang/core';
// Who answers for what, over HTTP and on the command line: tables and aggregates, never a household.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standaardPakket } from '@samenhang/data';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samenhang, serve } from './hulp.ts';

let server: Listening;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/api/v1${path}`, init);

describe('the tables', () => {
  it.each(['taken', 'behoeften', 'huishoudens'])('gives %s as CSV as the package has it', async (naam) => {
    const csv = await (await ask(`/${naam}?formaat=csv`)).text();
    const eigen = await readFile(join(standaardPakket, `${naam}.csv`), 'utf8');
    expect(csv.replaceAll('\r\n', '\n')).toBe(eigen);
  });

  it('gives the task table as JSON, with its gaps as null', async () => {
    const { taken } = (await (await ask('/taken')).json()) as { taken: Record<string, unknown>[] };
    expect(taken.find((t) => t.taak === 'sociale_werkvoorziening')).toMatchObject({
      wieBeslist: ['college'],
      artikel: '1',
      indeling: null,
      indelingGezocht: 'sw_regio',
      gecontroleerdOp: null,
    });
  });

  it('gives all that a browser needs in one answer, without a question, to be kept', async () => {
    const response = await ask('/routegegevens');
    const body = (await response.json()) as Record<string, unknown[]>;
    expect(body.postcodes).toHaveLength(4046);
    expect(body.postcodes?.[0]).toEqual({
      postcode: 1011,
      gemeente: 'GM0363',
      swvPo: 'PO2707',
      swvVo: 'VO2708',
    });
    const etag = response.headers.get('ETag') ?? '';
    expect((await ask('/routegegevens', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
});

describe('the aggregates', () => {
  it('count the tafels of every reference household in every gemeente, with the recipe', async () => {
    const body = (await (await ask('/versnippering?jaar=2026')).json()) as VersnipperingAntwoord;
    const { recept, huishoudens, gemeenten } = body;
    expect([gemeenten.length, huishoudens.length >= 12]).toEqual([342, true]);
    expect(recept.ontbreekt).toEqual(['sw_regio']);
    expect(recept.bron.find((b) => b.indeling === 'jeugdregio')?.oorsprongjaar).toBe(2026);
    const gezin = huishoudens.findIndex((h) => h.huishouden === 'gezin_schulden_jeugdhulp');
    const tafels = (code: string) => gemeenten.find((g) => g.code === code)?.tafels[gezin];
    // Enschede: work and youth care are both Twente. Tynaarlo: Groningen and Drenthe.
    expect([tafels('GM0153'), tafels('GM1730')]).toEqual([
      { min: 4, max: 4 },
      { min: 5, max: 5 },
    ]);
    for (const { verdeling } of huishoudens)
      expect(verdeling.reduce((som, v) => som + v.tenMinste, 0)).toBe(gemeenten.length);
  });

  it('come as tables', async () => {
    const csv = await (await ask('/versnippering?formaat=csv&tabel=gemeenten')).text();
    expect(csv.split('\r\n')).toHaveLength(344);
    const xlsx = await ask('/versnippering?formaat=xlsx');
    expect(xlsx.headers.get('Content-Type')).toContain('spreadsheetml');
  });
});

describe('privacy', () => {
  it.each(['/versnippering', '/taken', '/behoeften', '/huishoudens', '/routegegevens'])(
    '%s takes no place and no needs',
    async (pad) => {
      for (const vraag of ['gemeente=GM0448', 'postcode=2159', 'behoeften=schulden', 'huishouden=jong_gezin'])
        expect((await ask(`${pad}?${vraag}`)).status, vraag).toBe(400);
    },
  );

  it('has no address of a route', async () => {
    const { paths } = (await (await ask('/openapi.json')).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(paths).filter((pad) => /route/u.test(pad))).toEqual(['/routegegevens']);
    expect((await ask('/route?gemeente=GM0448&behoeften=schulden')).status).toBe(404);
  });
});

describe('samenhang route', () => {
  it('says who carries it out and why, the articles as links, and what one can say', async () => {
    const vraag = ['--gemeente', 'Utrechtse Heuvelrug', '--behoeften', 'schulden,kind_hulp_bij_opgroeien'];
    const { code, uit } = await samenhang('route', ...vraag);
    expect(code).toBe(0);
    expect(uit).toMatch(
      /Hulp bij schulden +Regionale Dienst Werk en Inkomen Kromme Rijn Heuvelrug +Deze taak staat in het doel van de regeling/u,
    );
    expect(uit).toMatch(/Jeugdhulp +Niet bekend in het register\. +Vraag de gemeente/u);
    expect(uit).toContain(
      'beslist zelf over dit huishouden. De gemeenten van de regio kopen de hulp samen in.',
    );
    expect(uit).toContain('https://wetten.overheid.nl/jci1.3:c:BWBR0031331&artikel=3&');
    const json = JSON.parse((await samenhang('route', ...vraag, '--json')).uit) as {
      kaarten: { taak: string; uitvoering: object; zeggen: Record<string, string[]> }[];
    };
    expect(json.kaarten[0]?.uitvoering).toMatchObject({
      soort: 'register',
      uitvoerders: [{ id: '29529958' }],
    });
    expect(json.kaarten[0]?.zeggen.nl).toHaveLength(2);
    expect(json.kaarten[0]?.zeggen.en?.[0]).toMatch(/^I live in Utrechtse Heuvelrug/u);
  });

  it('has the law of the year that is asked', async () => {
    const { uit } = await samenhang(
      'route',
      '--gemeente',
      'Zeist',
      '--behoeften',
      'kind_hulp_bij_opgroeien',
      '--jaar',
      '2025',
    );
    expect(uit).toContain('Jeugdwet, artikel 2.8');
    expect(uit).toContain('g=2025-01-01');
  });

  it('tells who decides, where, and under which law', async () => {
    const { code, uit, fout } = await samenhang(
      'route',
      '--gemeente',
      'texel',
      '--behoeften',
      'langdurige_zorg',
    );
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toContain('Tafels: 2.');
    expect(uit).toMatch(
      /Langdurige zorg +zorgkantoor +Noord-Holland Noord \(van 2025\) +Wet langdurige zorg, artikel 4\.2\.4/u,
    );
  });

  it('gives the same as JSON, also for a postcode in a split gemeente', async () => {
    const vraag = [
      '--postcode',
      '2159',
      '--behoeften',
      'kind_extra_hulp_basisschool',
      '--jaar',
      '2015',
      '--json',
    ];
    const { uit } = await samenhang('route', ...vraag);
    expect(JSON.parse(uit)).toMatchObject({
      aantalTafels: { min: 1, max: 1 },
      kaarten: [
        {
          taak: 'passend_onderwijs_po',
          plaats: { naam: 'Kaag en Braassem' },
          werkgebied: { regios: [{ code: 'PO2801' }], uit: 'postcode' },
        },
      ],
    });
  });

  it('counts for all gemeenten what the API counts', async () => {
    const { uit } = await samenhang('route', '--alle', '--jaar', '2016', '--json');
    expect(JSON.parse(uit)).toEqual(await (await ask('/versnippering?jaar=2016')).json());
  });
});
