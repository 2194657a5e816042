import { type Crs, crsUri, toFeature, type Vlak } from '@samenhang/beeld';
import type { Collectie } from './collecties.ts';
import type { CollectionBody, Link } from './schemas.ts';

const json = 'application/json';
const geojson = 'application/geo+json';

/** Where a link leads, and what it is. */
function link(href: string, rel: string, type: string, title: string): Link {
  return { href, rel, type, title };
}

export function presentLanding(api: string) {
  const ogc = `${api}/ogc`;
  return {
    title: 'Samenhang: gemeenten en regio’s op de kaart',
    description:
      'Gemeenten en indelingen van Nederland in regio’s, per jaar, volgens OGC API Features. Waargenomen en ' +
      'afgeleide lagen zijn als zodanig gemerkt.',
    links: [
      link(ogc, 'self', json, 'Deze pagina'),
      link(`${api}/openapi.json`, 'service-desc', 'application/vnd.oai.openapi+json;version=3.1', 'De API'),
      link(`${ogc}/conformance`, 'conformance', json, 'Welke delen van de standaard'),
      link(`${ogc}/collections`, 'data', json, 'De lagen'),
    ],
  };
}

export const conformance = {
  conformsTo: [
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
  ],
};

/** The Netherlands in Europe, with some room. */
const nederland = [3.3, 50.7, 7.3, 53.6];

export function presentCollection({ id, titel, omschrijving, jaar }: Collectie, api: string): CollectionBody {
  const zelf = `${api}/ogc/collections/${encodeURIComponent(id)}`;
  return {
    id,
    title: titel,
    description: omschrijving,
    itemType: 'feature',
    extent: {
      spatial: { bbox: [nederland], crs: crsUri.wgs84 },
      temporal: { interval: [[`${jaar}-01-01T00:00:00Z`, `${jaar}-12-31T23:59:59Z`]] },
    },
    crs: [crsUri.wgs84, crsUri.rd],
    storageCrs: crsUri.rd,
    links: [link(zelf, 'self', json, titel), link(`${zelf}/items`, 'items', geojson, titel)],
  };
}

export function presentCollections(collecties: readonly Collectie[], api: string) {
  return {
    links: [link(`${api}/ogc/collections`, 'self', json, 'De lagen')],
    collections: collecties.map((collectie) => presentCollection(collectie, api)),
  };
}

/** A page of areas out of those that fit the question. */
interface Bladzijde {
  readonly vlakken: readonly Vlak[];
  readonly limit: number;
  readonly offset: number;
  readonly crs: Crs;
}

/** One page, with the way on and back; the links repeat the question as it was put. */
export function presentItems({ vlakken, limit, offset, crs }: Bladzijde, collectie: Collectie, url: URL) {
  const blad = vlakken.slice(offset, offset + limit);
  const at = (plaats: number): string => {
    const adres = new URL(url);
    adres.searchParams.set('offset', String(plaats));
    adres.searchParams.set('limit', String(limit));
    return adres.href;
  };
  const links = [link(url.href, 'self', geojson, collectie.titel)];
  if (offset + limit < vlakken.length) links.push(link(at(offset + limit), 'next', geojson, 'Verder'));
  if (offset > 0) links.push(link(at(Math.max(0, offset - limit)), 'prev', geojson, 'Terug'));
  links.push(link(url.href.replace(/\/items.*$/u, ''), 'collection', json, collectie.titel));
  return {
    type: 'FeatureCollection' as const,
    features: blad.map((vlak) => toFeature(vlak, crs)),
    numberMatched: vlakken.length,
    numberReturned: blad.length,
    links,
  };
}

export function presentItem(vlak: Vlak, crs: Crs, collectie: Collectie, url: URL) {
  return {
    ...toFeature(vlak, crs),
    links: [
      link(url.href, 'self', geojson, String(vlak.eigenschappen.naam ?? vlak.id)),
      link(url.href.replace(/\/items.*$/u, ''), 'collection', json, collectie.titel),
    ],
  };
}
