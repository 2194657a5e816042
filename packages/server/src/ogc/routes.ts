import { z } from '@hono/zod-openapi';
import type { Vlak } from '@samenhang/beeld';
import { nearestSpelling } from '@samenhang/core';
import { apiBase } from '../http/gedeeld/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { crsHeader, readCrs } from '../kaart/index.ts';
import { type Collectie, findCollectie, listCollecties, listIds } from './collecties.ts';
import { intersects, readBoxen, vormIn } from './filter.ts';
import { inYear, readPeriode } from './periode.ts';
import {
  conformance,
  presentCollection,
  presentCollections,
  presentItem,
  presentItems,
  presentLanding,
} from './present.ts';
import {
  collectionParams,
  collectionSchema,
  collectionsSchema,
  conformanceSchema,
  featureParams,
  featureSchema,
  type ItemsQuery,
  itemQuery,
  itemsQuery,
  itemsQueryMetBboxCrs,
  itemsSchema,
  landingSchema,
} from './schemas.ts';

const niets = z.strictObject({});
const tag = 'kaartlagen';
const geojson = 'application/geo+json';
const standaardLimit = 100;

/** Layers worked out last; a client pages through one at a time. */
const onthouden = 8;

type Gevonden =
  | { readonly ok: true; readonly collectie: Collectie }
  | { readonly ok: false; readonly problem: Problem };

/** The layers of the package, with the areas of those asked for last. */
class Lagen {
  private readonly router: ResourceRouter;
  private readonly vlakken = new Map<string, readonly Vlak[]>();

  constructor(router: ResourceRouter) {
    this.router = router;
  }

  list(): readonly Collectie[] {
    return listCollecties(this.router.bron);
  }

  find(id = ''): Gevonden {
    const collectie = findCollectie(this.router.bron, id);
    if (collectie) return { ok: true, collectie };
    const bedoeld = nearestSpelling(id, listIds(this.router.bron));
    return { ok: false, problem: { code: 'onbekende-laag', laag: id, bedoeld } };
  }

  areas(collectie: Collectie): readonly Vlak[] {
    const known = this.vlakken.get(collectie.id);
    if (known) return known;
    const vlakken = collectie.vlakken();
    this.vlakken.set(collectie.id, vlakken);
    for (const oudste of this.vlakken.keys()) if (this.vlakken.size > onthouden) this.vlakken.delete(oudste);
    return vlakken;
  }
}

export function addOgc(router: ResourceRouter): void {
  const lagen = new Lagen(router);
  addLanding(router);
  addCollections(router, lagen);
  addItems(router, lagen);
  addItem(router, lagen);
}

function addLanding(router: ResourceRouter): void {
  router.add({
    path: '/ogc',
    operationId: 'getOgcLanding',
    tag,
    summary: 'Begin van OGC API Features',
    description: 'Wijst QGIS en andere programma’s de weg naar de kaartlagen.',
    query: niets,
    body: landingSchema,
    handle: (_query, _params, { origin }) => ({
      ok: true,
      key: [origin],
      make: () => presentLanding(origin + apiBase),
    }),
  });
  router.add({
    path: '/ogc/conformance',
    operationId: 'getOgcConformance',
    tag,
    summary: 'Welke delen van OGC API Features',
    description: 'De delen van de standaard waaraan deze lagen voldoen.',
    query: niets,
    body: conformanceSchema,
    handle: () => ({ ok: true, key: [], make: () => conformance }),
  });
}

function addCollections(router: ResourceRouter, lagen: Lagen): void {
  router.add({
    path: '/ogc/collections',
    operationId: 'listOgcCollections',
    tag,
    summary: 'De kaartlagen',
    description:
      'De gemeenten van elk jaar met grenzen, en elke editie van een indeling die het pakket bevat. Een ander jaar ' +
      'van een indeling bestaat ook (indeling-jaar); dat is dan afgeleid.',
    query: niets,
    body: collectionsSchema,
    zwaar: true,
    handle: (_query, _params, { origin }) => ({
      ok: true,
      key: [origin],
      make: () => presentCollections(lagen.list(), origin + apiBase),
    }),
  });
  router.add({
    path: '/ogc/collections/{collectionId}',
    operationId: 'getOgcCollection',
    tag,
    summary: 'Eén kaartlaag',
    description: 'Wat er in de laag zit, van welk jaar en waarvandaan.',
    params: collectionParams,
    query: niets,
    body: collectionSchema,
    handle(_query, { collectionId }, { origin }) {
      const gevonden = lagen.find(collectionId);
      if (!gevonden.ok) return gevonden;
      const { collectie } = gevonden;
      return {
        ok: true,
        key: [collectie.id, origin],
        make: () => presentCollection(collectie, origin + apiBase),
      };
    },
  });
}

/** The areas of a layer that fit the question. */
function select(vlakken: readonly Vlak[], { jaar }: Collectie, query: ItemsQuery): readonly Vlak[] {
  const periode = query.datetime === undefined ? undefined : readPeriode(query.datetime);
  if (periode && !inYear(periode, jaar)) return [];
  if (!query.bbox) return vlakken;
  const crs = readCrs(query['bbox-crs']);
  const boxen = readBoxen(query.bbox);
  return vlakken.filter((vlak) => boxen.some((box) => intersects(vormIn(vlak, crs), box)));
}

function addItems(router: ResourceRouter, lagen: Lagen): void {
  router.add({
    path: '/ogc/collections/{collectionId}/items',
    operationId: 'listOgcItems',
    tag,
    summary: 'De vlakken van een kaartlaag',
    description:
      'GeoJSON, in bladzijden; de link next wijst verder. Ook bbox-crs wordt begrepen: het stelsel van bbox.',
    params: collectionParams,
    query: itemsQueryMetBboxCrs,
    documented: itemsQuery,
    body: itemsSchema,
    zwaar: true,
    mediaType: geojson,
    headers: ({ crs }) => crsHeader(readCrs(crs)),
    handle(query, { collectionId }, url) {
      const gevonden = lagen.find(collectionId);
      if (!gevonden.ok) return gevonden;
      const { collectie } = gevonden;
      const { limit = standaardLimit, offset = 0 } = query;
      return {
        ok: true,
        key: [url.href],
        make: () => {
          const vlakken = select(lagen.areas(collectie), collectie, query);
          const bladzijde = {
            vlakken,
            offset,
            limit,
            crs: readCrs(query.crs),
          };
          return presentItems(bladzijde, collectie, url);
        },
      };
    },
  });
}

function addItem(router: ResourceRouter, lagen: Lagen): void {
  router.add({
    path: '/ogc/collections/{collectionId}/items/{featureId}',
    operationId: 'getOgcItem',
    tag,
    summary: 'Eén vlak van een kaartlaag',
    description: 'Een gemeente of een regio als GeoJSON.',
    params: featureParams,
    query: itemQuery,
    body: featureSchema,
    mediaType: geojson,
    headers: ({ crs }) => crsHeader(readCrs(crs)),
    handle({ crs }, { collectionId, featureId = '' }, url) {
      const gevonden = lagen.find(collectionId);
      if (!gevonden.ok) return gevonden;
      const { collectie } = gevonden;
      const vlak = lagen.areas(collectie).find(({ id }) => id === featureId);
      if (!vlak)
        return { ok: false, problem: { code: 'onbekend-vlak', laag: collectie.id, vlak: featureId } };
      return { ok: true, key: [url.href], make: () => presentItem(vlak, readCrs(crs), collectie, url) };
    },
  });
}
