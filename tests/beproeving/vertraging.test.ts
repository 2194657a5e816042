// Every public route of the API, in every form and cold: none keeps the main thread for long, so that nobody waits for somebody
// else. Counted in processor time of that thread, which is the same on a busy machine. Prints a report.

import { Worker } from 'node:worker_threads';
import { startServer } from '@samenhang/server';
import { expect, it } from 'vitest';

const grens = 100;

/** What some routes need to be a heavy question; the others are asked by their documented examples. */
const zwaarst: Readonly<Record<string, readonly string[]>> = {
  '/gemeenten/{code}': ['/gemeenten/GM0363?keuze=alles'],
  '/gemeenten/{code}/partners': ['/gemeenten/GM0363/partners?keuze=alles'],
  '/congruentie': ['/congruentie?jaar=2016&keuze=alles'],
  '/indelingen/{id}': ['/indelingen/corop?vergelijkMet=2016'],
  '/indelingen/{id}/regios': ['/indelingen/corop/regios'],
  '/indelingen/{id}/grenzen': [
    '/indelingen/corop/grenzen?jaar=2016',
    '/indelingen/landsdeel/grenzen?jaar=2016',
  ],
  '/vergelijkingen': ['/vergelijkingen?a=jeugdregio&b=ggd_regio&jaar=2016&jaarB=2020'],
  '/tijdlijn': ['/tijdlijn', '/tijdlijn?gemeente=GM0363&keuze=alles'],
  '/regelingen': [
    '/regelingen',
    '/regelingen?datum=2025-01-01&drempel=1',
    '/regelingen?zoek=jeugdhlup',
    '/regelingen?datum=2019-01-01&sorteer=naam',
  ],
  '/regelingen/{id}': ['/regelingen/28555748'],
  '/zoek': ['/zoek?q=Driebergen', `/zoek?q=${'xqzjwvk'.repeat(9)}`, `/zoek?q=${'a%20'.repeat(31)}a`],
  '/ogc/collections/{collectionId}': ['/ogc/collections/corop-2026', '/ogc/collections/koropp-2026'],
  '/ogc/collections/{collectionId}/items': [
    '/ogc/collections/gemeenten-2016/items?limit=10000',
    '/ogc/collections/gemeenten-2016/items?limit=10000&bbox=4,52,5,53',
  ],
  '/ogc/collections/{collectionId}/items/{featureId}': [
    '/ogc/collections/gemeenten-2015/items/GM0344',
    '/ogc/collections/landsdeel-2015/items/LD01',
  ],
  '/atlassen/{jaar}': ['/atlassen/2016', '/atlassen/2026'],
  '/pakket/{naam}': ['/pakket/woonwerk'],
  '/dossiers/{code}': ['/dossiers/GM0518', '/dossiers/GM0363?vanaf=2024-03-01'],
  '/dossiers/{code}/sturing': ['/dossiers/GM0518/sturing'],
  '/dossiers/{code}/grip': ['/dossiers/GM0518/grip', '/dossiers/GM0363/grip?datum=2021-02-03'],
  '/dossiers/{code}/regelingen/{id}': ['/dossiers/GM0518/regelingen/30372532'],
  '/kalender': ['/kalender?begrotingsjaar=2028'],
  '/overheveling': [
    '/overheveling?taken=schuldhulp&gemeenten=GM0344,GM0355&vorm=openbaar%20lichaam&ingang=2028-01-01&vandaag=2027-03-01',
  ],
  '/geld/kerncijfers/{kenmerk}': [
    '/geld/kerncijfers/wmo_per_1000',
    '/geld/kerncijfers/wmo_per_1000?van=2021',
  ],
  '/geld/bedragen': ['/geld/bedragen?ontvanger=GM0344'],
  '/geld/urgentie': ['/geld/urgentie?datum=2026-11-30'],
  '/geld/uitkeringen': ['/geld/uitkeringen?onderwerp=Vrouwenopvang&jaar=2011'],
};

/** Asks one address after the other from a thread of its own, and tells before and after each. */
const vrager = `
  const { parentPort, workerData } = require('node:worker_threads');
  (async () => {
    for (const adres of workerData) {
      parentPort.postMessage({ adres });
      const response = await fetch(adres, { headers: { 'Accept-Encoding': 'br' } });
      await response.arrayBuffer();
      parentPort.postMessage({ adres, status: response.status });
    }
    parentPort.postMessage({});
  })();
`;

interface Meting {
  readonly vraag: string;
  readonly status: number;
  /** Milliseconds of processor time of the longest time that the main thread did nothing else. */
  readonly langst: number;
}

/** Processor time of this thread, in milliseconds. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function measureAll(adressen: readonly string[], base: string): Promise<readonly Meting[]> {
  const metingen: Meting[] = [];
  let [langst, vorige, loopt] = [0, threadMs(), true];
  const tick = (): void => {
    const nu = threadMs();
    langst = Math.max(langst, nu - vorige);
    vorige = nu;
    if (loopt) setImmediate(tick);
  };
  tick();
  const worker = new Worker(vrager, { eval: true, workerData: adressen });
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', ({ adres, status }: { readonly adres?: string; readonly status?: number }) => {
      if (adres === undefined) resolve();
      else if (status === undefined) langst = 0;
      else metingen.push({ vraag: adres.slice(base.length), status, langst: Math.round(langst) });
    });
  });
  loopt = false;
  await worker.terminate();
  return metingen;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: string | number;
  readonly schema?: { readonly enum?: readonly string[] };
}

interface Openapi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly parameters?: readonly Parameter[];
        };
      }
    >
  >;
}

/** What belongs to somebody is a few rows of the store, and only its owner may ask. */
function isOpenbaar(pad: string): boolean {
  return !/^\/(?:mijn|aanmelding|beheer)(?:\/|$)/u.test(pad);
}

/** The question of a route that its documentation gives as an example. */
function exampleOf(pad: string, parameters: readonly Parameter[]): string {
  let uit = pad;
  const vraag = new URLSearchParams();
  for (const { in: plek, name, required, example } of parameters) {
    if (plek === 'path') uit = uit.replace(`{${name}}`, encodeURIComponent(String(example)));
    if (plek === 'query' && required) vraag.set(name, String(example));
  }
  return vraag.size === 0 ? uit : `${uit}?${vraag.toString()}`;
}

function listVragen(paden: Openapi['paths']): readonly string[] {
  return Object.entries(paden).flatMap(([pad, { get }]) => {
    if (!get) return [];
    const { parameters = [] } = get;
    const vormen = parameters.find(({ name }) => name === 'formaat')?.schema?.enum ?? [];
    return (zwaarst[pad] ?? [exampleOf(pad, parameters)]).flatMap((vraag) => [
      vraag,
      ...vormen.map((vorm) => `${vraag}${vraag.includes('?') ? '&' : '?'}formaat=${vorm}`),
    ]);
  });
}

it('keeps the main thread for less than a tenth of a second, whatever is asked', async () => {
  const gestart = await startServer({ port: 0, werkplaats: { tijdMs: 120_000 } });
  if (!gestart.ok) throw new Error(JSON.stringify(gestart.fouten.slice(0, 3)));
  const { url, close } = gestart.server;
  const base = `${url}/api/v1`;
  try {
    const openapi = (await (await fetch(`${base}/openapi.json`)).json()) as Openapi;
    const paden = Object.fromEntries(Object.entries(openapi.paths).filter(([pad]) => isOpenbaar(pad)));
    const metingen = await measureAll(
      listVragen(paden).map((vraag) => base + vraag),
      base,
    );
    const traagst = metingen.toSorted((a, b) => b.langst - a.langst);
    console.table(traagst.slice(0, 15));
    expect(metingen.filter(({ status }) => status !== 200 && status !== 404)).toEqual([]);
    expect(traagst.filter(({ langst }) => langst >= grens)).toEqual([]);
  } finally {
    await close();
  }
});
