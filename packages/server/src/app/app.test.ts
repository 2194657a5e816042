import { z } from '@hono/zod-openapi';
import { type Pakket, readPakket, standaardPakket } from '@samenhang/data';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLog } from '../verzoek/index.ts';
import { createApp } from './app.ts';

let pakket: Pakket;

beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 3)));
  pakket = gelezen.pakket;
});

const examples: Readonly<Record<string, string>> = {
  '/gemeenten': '/gemeenten?jaar=2015',
  '/gemeenten/{code}': '/gemeenten/GM1581?jaar=2017&basis=alles',
  '/gemeenten/{code}/partners':
    '/gemeenten/GM1581/partners?jaar=2017&indelingen=corop,provincie&gewichten=1,2',
  '/zoek': '/zoek?q=Doorn',
  '/verwijzingen': '/verwijzingen',
  '/zoekgegevens': '/zoekgegevens?jaar=2019',
  '/indelingen': '/indelingen',
  '/indelingen/{id}': '/indelingen/jeugdregio?jaar=2024',
  '/indelingen/{id}/regios': '/indelingen/jeugdregio/regios?jaar=2024',
  '/kaarten/indelingen/{id}': '/kaarten/indelingen/corop',
  '/congruentie': '/congruentie?jaar=2013',
  '/indelingen/{id}/grenzen': '/indelingen/corop/grenzen?jaar=2023',
  '/vergelijkingen': '/vergelijkingen?a=jeugdregio&b=ggd_regio&jaar=2016&jaarB=2020',
  '/tijdlijn': '/tijdlijn?gemeente=GM1961&indelingen=corop,veiligheidsregio',
  '/regelingen': '/regelingen?datum=2026-05-16&drempel=9',
  '/regelingen/{id}': '/regelingen/28555748',
  '/kalender': '/kalender?begrotingsjaar=2028&gemeente=GM0518',
  '/agenda': '/agenda?gemeente=GM0518&vanaf=2027-01-01&tot=2027-12-31',
  '/dossiers/{code}': '/dossiers/GM0518',
  '/dossiers/{code}/grip': '/dossiers/GM0518/grip',
  '/dossiers/{code}/sturing': '/dossiers/GM0518/sturing',
  '/dossiers/{code}/regelingen/{id}': '/dossiers/GM0518/regelingen/30372532',
  '/overheveling':
    '/overheveling?taken=schuldhulp&gemeenten=GM0344,GM0355&vorm=openbaar%20lichaam&ingang=2028-01-01&vandaag=2027-03-01',
  '/geld/onderwerpen': '/geld/onderwerpen',
  '/geld/kerncijfers': '/geld/kerncijfers',
  '/geld/kerncijfers/{kenmerk}': '/geld/kerncijfers/wmo_per_1000?van=2021',
  '/geld/ontvangers': '/geld/ontvangers',
  '/geld/bedragen': '/geld/bedragen?ontvanger=GM0344',
  '/geld/sleutels': '/geld/sleutels',
  '/geld/taakvelden': '/geld/taakvelden',
  '/geld/urgentie': '/geld/urgentie?datum=2026-11-30',
  '/geld/uitkeringen': '/geld/uitkeringen?onderwerp=Maatschappelijke%20opvang&jaar=2010',
  '/catalogus': '/catalogus',
  '/ogc': '/ogc',
  '/ogc/conformance': '/ogc/conformance',
  '/ogc/collections': '/ogc/collections',
  '/ogc/collections/{collectionId}': '/ogc/collections/corop-2026',
  '/ogc/collections/{collectionId}/items': '/ogc/collections/corop-2026/items?limit=2&offset=3',
  '/ogc/collections/{collectionId}/items/{featureId}': '/ogc/collections/gemeenten-2026/items/GM0344',
  '/grenzen': '/grenzen',
  '/atlassen/{jaar}': '/atlassen/2019',
  '/jaren': '/jaren',
  '/gezondheid': '/gezondheid',
  '/taken': '/taken',
  '/behoeften': '/behoeften',
  '/huishoudens': '/huishoudens',
  '/routegegevens': '/routegegevens',
  '/versnippering': '/versnippering?jaar=2016',
  '/pakket': '/pakket',
  '/pakket/{naam}/csvw': '/pakket/gemeenten/csvw',
};

/** Files, which have a media type but no schema. */
const downloads: Readonly<Record<string, string>> = {
  '/archief': '/pakket.zip',
  '/pakket/{naam}': '/pakket/gemeenten',
  '/parquet/lidmaatschap': '/lidmaatschap.parquet',
  '/parquet/woonwerk': '/woonwerk.parquet',
};

interface Doc {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, unknown>> } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

function contentOf(doc: Doc, path: string): Readonly<Record<string, { readonly schema: object }>> {
  const response = doc.paths[path]?.get.responses['200'] as {
    content: Record<string, { schema: object }>;
  };
  return response.content;
}

/** The documented schema of an answer, with the shared parts where JSON Schema looks for them. */
function schemaOf(doc: Doc, path: string): z.ZodType {
  const [antwoord] = Object.values(contentOf(doc, path));
  const text = JSON.stringify({
    ...antwoord?.schema,
    $defs: doc.components.schemas,
  });
  return z.fromJSONSchema(
    JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as Parameters<
      typeof z.fromJSONSchema
    >[0],
  );
}

describe('createApp', () => {
  it('documents every answer as it is', async () => {
    const app = createApp({ pakket });
    const doc = (await (await app.request('/api/v1/openapi.json')).json()) as Doc;
    expect(Object.keys(doc.paths).sort()).toEqual(Object.keys({ ...examples, ...downloads }).sort());
    for (const [path, example] of Object.entries(examples)) {
      const response = await app.request(`/api/v1${example}`);
      expect(response.status, example).toBe(200);
      const parsed = schemaOf(doc, path).safeParse(await response.json());
      expect(parsed.error, example).toBeUndefined();
    }
  });

  it.each(Object.entries(downloads))('serves %s as it is documented, and at %s', async (path, alias) => {
    const app = createApp({ pakket });
    const doc = (await (await app.request('/api/v1/openapi.json')).json()) as Doc;
    const response = await app.request(`/api/v1${alias}`);
    const [soort = ''] = (response.headers.get('Content-Type') ?? '').split(';');
    expect(Object.keys(contentOf(doc, path))).toEqual([soort]);
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w.-]+"$/u);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('turns a bug into a problem without telling where it is', async () => {
    const lines: string[] = [];
    const broken: Pakket = {
      ...pakket,
      grenzen: () => {
        throw new Error('geheime regel 12');
      },
    };
    const log = buildLog(true, { write: (line: string) => lines.push(line) });
    const response = await createApp({ pakket: broken, log }).request('/api/v1/grenzen?jaar=2015');
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'interne-fout' });
    expect(text).not.toContain('geheime');
    expect(lines.join('')).toContain('geheime regel 12');
  });

  it('logs the path, never the query', async () => {
    const lines: string[] = [];
    const log = buildLog(true, { write: (line: string) => lines.push(line) });
    await createApp({ pakket, log }).request('/api/v1/gemeenten?jaar=2015&naam=jansen');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'GET',
      path: '/api/v1/gemeenten',
      status: 400,
    });
    expect(lines[0]).not.toContain('jansen');
  });

  it('builds the atlas of a year once', async () => {
    const app = createApp({ pakket });
    const first = await app.request('/api/v1/atlassen/2015');
    const second = await app.request('/api/v1/atlassen/2015');
    expect(await second.text()).toBe(await first.text());
  });

  it('answers with a problem outside the API too', async () => {
    const app = createApp({ pakket });
    expect((await app.request('/x.js')).status).toBe(404);
    expect((await app.request('/', { method: 'POST' })).status).toBe(405);
  });
});
