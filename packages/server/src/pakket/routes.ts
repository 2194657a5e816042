import { z } from '@hono/zod-openapi';
import { nearestSpelling } from '@samenhang/core';
import { describeCsvw, type Resource } from '@samenhang/data';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { readResource, resourcesOf, zipPakket } from './bestanden.ts';
import { inhoudSchema, presentInhoud, verwijzingenSchema } from './inhoud.ts';
import { lidmaatschapParquet, woonwerkParquet } from './parquet.ts';

const parquet = 'application/vnd.apache.parquet';

export function addPakket(router: ResourceRouter): void {
  const { pakket } = router.bron;
  router.add({
    path: '/pakket',
    operationId: 'getPakket',
    tag: 'downloads',
    summary: 'Wat er in het gegevenspakket zit',
    description: 'Elk bestand met bron, licentie, jaren en bekende gebreken.',
    query: z.strictObject({}),
    body: inhoudSchema,
    handle: () => ({ ok: true, key: [], make: () => presentInhoud(pakket) }),
  });
  router.add({
    path: '/verwijzingen',
    operationId: 'listVerwijzingen',
    tag: 'downloads',
    summary: 'Adressen van wetten en bronnen',
    description:
      'Waar een wet, register of licentie staat die het pakket elders bij naam noemt: om van zo’n naam een link te maken.',
    query: z.strictObject({}),
    body: verwijzingenSchema,
    handle: () => ({ ok: true, key: [], make: () => ({ verwijzingen: pakket.verwijzingen }) }),
  });
  router.addDownload({
    path: '/archief',
    alias: '/pakket.zip',
    operationId: 'downloadPakket',
    tag: 'downloads',
    summary: 'Het hele gegevenspakket',
    description:
      'Alle bestanden met hun beschrijving (Frictionless Data Package) in één archief. Ook op /pakket.zip.',
    mediaType: 'application/zip',
    gepakt: true,
    zwaar: true,
    handle: () => ({
      ok: true,
      key: [pakket.hash],
      make: () => zipPakket(pakket),
      bestand: `${pakket.beschrijving.name}-${pakket.versie}.zip`,
    }),
  });
  addParquet(router);
  addBestand(router);
}

function addParquet(router: ResourceRouter): void {
  const { pakket } = router.bron;
  const shared = { tag: 'downloads', mediaType: parquet, gepakt: true, zwaar: true };
  router.addDownload({
    ...shared,
    path: '/parquet/lidmaatschap',
    alias: '/lidmaatschap.parquet',
    operationId: 'downloadLidmaatschap',
    summary: 'Lidmaatschap als Parquet',
    description: 'Welke gemeente in welk jaar in welke regio van welke indeling ligt, en voor welk deel.',
    handle: () => ({
      ok: true,
      key: [pakket.hash],
      make: () => lidmaatschapParquet(pakket),
      bestand: 'lidmaatschap.parquet',
    }),
  });
  router.addDownload({
    ...shared,
    path: '/parquet/woonwerk',
    alias: '/woonwerk.parquet',
    operationId: 'downloadWoonwerk',
    summary: 'Woon-werkstromen als Parquet',
    description: 'Banen naar gemeente van wonen en gemeente van werken, per jaar.',
    handle: () => ({
      ok: true,
      key: [pakket.hash],
      make: () => woonwerkParquet(pakket),
      bestand: 'woonwerk.parquet',
    }),
  });
}

const params = z.object({
  naam: z.string().openapi({ description: 'De naam van het bestand in het pakket.', example: 'gemeenten' }),
});

function addBestand(router: ResourceRouter): void {
  const { pakket } = router.bron;
  const resources = new Map(resourcesOf(pakket).map((r) => [r.name, r]));
  const refuse = (naam: string) => {
    const bedoeld = nearestSpelling(naam, resources.keys());
    return { ok: false, problem: { code: 'onbekend-bestand', bestand: naam, bedoeld } } as const;
  };
  router.addDownload({
    path: '/pakket/{naam}',
    operationId: 'downloadBestand',
    tag: 'downloads',
    summary: 'Eén bestand van het pakket',
    description:
      'Een tabel (CSV) of een laag grenzen (TopoJSON), zoals het pakket die bevat. De header Link wijst naar de beschrijving van een tabel.',
    params,
    mediaType: 'text/csv',
    gepakt: false,
    handle({ naam = '' }) {
      const resource = resources.get(naam);
      if (!resource) return refuse(naam);
      return {
        ok: true,
        key: [pakket.hash, naam],
        make: () => readResource(pakket, resource.path),
        bestand: resource.path.split('/').at(-1) ?? naam,
        ...formOf(resource),
      };
    },
  });
  router.add({
    path: '/pakket/{naam}/csvw',
    operationId: 'getCsvw',
    tag: 'downloads',
    summary: 'De beschrijving van een tabel als CSV on the Web',
    description:
      'Kolommen met soort, betekenis, eenheid en grenzen, de sleutel, de bron en de licentie, zoals W3C het voorschrijft. Niet voor grenzen.',
    params,
    query: z.strictObject({}),
    body: csvwSchema,
    mediaType: 'application/csvm+json',
    handle(_, { naam = '' }, url) {
      const resource = resources.get(naam);
      const bestand = new URL(url.pathname.replace(/\/csvw$/u, ''), url).href;
      const csvw = resource && describeCsvw(resource, bestand);
      if (!csvw) return refuse(naam);
      return { ok: true, key: [pakket.hash, bestand], make: () => csvw };
    },
  });
}

const csvwSchema = z
  .looseObject({
    url: z.string(),
    tableSchema: z.looseObject({ columns: z.array(z.looseObject({ name: z.string() })) }),
  })
  .openapi('Csvw');

/** How a file is sent: a table with where its description is. */
function formOf({ path, name }: Resource) {
  if (path.endsWith('.topojson')) return { mediaType: 'application/topo+json' };
  return {
    mediaType: 'text/csv; charset=utf-8; header=present',
    headers: { Link: `<${name}/csvw>; rel="describedby"; type="application/csvm+json"` },
  };
}
