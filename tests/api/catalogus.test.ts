// The catalogue of all that people can take home.

import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function ask(path: string): Promise<Response> {
  const response = await fetch(`${server.url}/api/v1${path}`);
  expect(response.status, path).toBe(200);
  return response;
}

describe('/catalogus', () => {
  type Knoop = Record<string, unknown> & { readonly '@id': string };
  interface Catalogus extends Knoop {
    readonly 'dcat:dataset': (Knoop & { readonly 'dcat:distribution': Knoop[] })[];
    readonly 'dcat:service': Knoop[];
  }

  /** The mandatory properties of DCAT-AP-NL 3.0 by class, and what the profile it builds on asks of agents. */
  const verplicht: Readonly<Record<string, readonly string[]>> = {
    'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
    'dcat:Dataset': [
      'dct:title',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dct:creator',
      'dct:accessRights',
      'dcat:contactPoint',
      'dcat:theme',
      'dcat:distribution',
    ],
    'dcat:Distribution': ['dcat:accessURL', 'dct:license', 'dct:format'],
    'dcat:DataService': [
      'dct:title',
      'dct:identifier',
      'dct:publisher',
      'dct:accessRights',
      'dct:license',
      'dcat:contactPoint',
      'dcat:endpointURL',
      'dcat:theme',
    ],
    'foaf:Agent': ['foaf:name'],
    'vcard:Kind': ['vcard:fn', 'vcard:hasEmail'],
  };

  function isEmpty(waarde: unknown): boolean {
    return waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0);
  }

  /** Every node of the document that has a class. */
  function nodesOf(waarde: unknown): Record<string, unknown>[] {
    if (Array.isArray(waarde)) return waarde.flatMap(nodesOf);
    if (typeof waarde !== 'object' || waarde === null) return [];
    const knoop = waarde as Record<string, unknown>;
    const dieper = Object.values(knoop).flatMap(nodesOf);
    return typeof knoop['@type'] === 'string' ? [knoop, ...dieper] : dieper;
  }

  it('has all that DCAT-AP-NL makes mandatory, of every node of every class', async () => {
    const response = await ask('/catalogus');
    expect(response.headers.get('Content-Type')).toBe('application/ld+json');
    const knopen = nodesOf(await response.json());
    const mist = knopen.flatMap((knoop) =>
      (verplicht[String(knoop['@type'])] ?? [])
        .filter((veld) => isEmpty(knoop[veld]))
        .map((veld) => `${String(knoop['@id'])} ${veld}`),
    );
    expect(mist).toEqual([]);
    const aantal = (klasse: string) => knopen.filter((k) => k['@type'] === klasse).length;
    expect(Object.keys(verplicht).filter((klasse) => aantal(klasse) === 0)).toEqual([]);
    expect(aantal('dcat:Dataset')).toBe(45);
  });

  it('has one licence for a node, and tells the others beside it', async () => {
    const knopen = nodesOf(await (await ask('/catalogus')).json());
    const metLicentie = knopen.filter((k) => k['dct:license'] !== undefined);
    expect(metLicentie.length).toBeGreaterThan(20);
    for (const k of metLicentie) expect(Object.keys(k['dct:license'] as object)).toEqual(['@id']);
    expect(JSON.stringify(knopen)).toContain('dct:RightsStatement');
  });

  it('refers only to what it describes, and takes its themes and formats from the lists of the EU', async () => {
    const knopen = nodesOf(await (await ask('/catalogus')).json());
    const ids = new Set(knopen.map((k) => k['@id']));
    const naar = (veld: string) =>
      knopen.flatMap((k) => (isEmpty(k[veld]) ? [] : [k[veld]].flat())).map((x) => (x as Knoop)['@id']);
    for (const veld of ['dct:publisher', 'dct:creator', 'dcat:servesDataset'])
      for (const doel of naar(veld)) expect(ids, veld).toContain(doel);
    for (const veld of ['dct:format', 'dcat:theme', 'dct:accessRights', 'dct:language'])
      for (const doel of naar(veld))
        expect(doel).toMatch(/^http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z-]+\/[A-Z]+$/u);
  });

  it('names only addresses that work', async () => {
    const catalogus = (await (await ask('/catalogus')).json()) as Catalogus;
    const adressen = catalogus['dcat:dataset'].flatMap((d) => d['dcat:distribution'].map((u) => u['@id']));
    expect(adressen.length).toBeGreaterThan(20);
    for (const adres of adressen) {
      const response = await fetch(adres, { method: 'HEAD' });
      expect([adres, response.status]).toEqual([adres, 200]);
    }
  });
});
