import type { Resource } from '@samenhang/data';
import type { Bron } from '../bron/index.ts';
import { resourcesOf } from '../pakket/index.ts';
import type { CatalogusBody } from './schemas.ts';

const iana = 'https://www.iana.org/assignments/media-types/';
const publicatie = 'http://publications.europa.eu/resource/authority/';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const uitgever = {
  '@id': 'https://example.org/samenhang',
  '@type': 'foaf:Agent',
  'foaf:name': { '@value': 'Samenhang', '@language': 'nl' },
};
const contact = {
  '@type': 'vcard:Kind',
  'vcard:fn': 'Samenhang',
  'vcard:hasEmail': { '@id': 'mailto:samenhang@example.org' },
};

const nl = (tekst: string) => ({ '@value': tekst, '@language': 'nl' });
const id = (uri: string) => ({ '@id': uri });

/** What every dataset and service of ours has in common. */
const gedeeld = {
  'dct:publisher': id(uitgever['@id']),
  'dct:creator': id(uitgever['@id']),
  'dcat:contactPoint': contact,
  'dct:accessRights': id(`${publicatie}access-right/PUBLIC`),
  'dct:language': id(`${publicatie}language/NLD`),
  'dcat:theme': [id(`${publicatie}data-theme/GOVE`), id(`${publicatie}data-theme/REGI`)],
};

type Voorwaarden = Readonly<Record<string, unknown>>;

/** The terms of use. A node has one licence (DCAT-AP): the first, which asks most; the others are told beside it. */
function termsOf({ licenses = [] }: { readonly licenses?: Resource['licenses'] }): Voorwaarden {
  const [eerste, ...rest] = licenses.filter(({ path }) => path !== undefined);
  if (eerste?.path === undefined) return {};
  const delen = rest.map(({ title, name, path }) => `${title ?? name} (${path})`).join(', ');
  return {
    'dct:license': id(eerste.path),
    ...(rest.length > 0
      ? { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': nl(`Voor delen geldt: ${delen}.`) } }
      : {}),
  };
}

interface Uitgave {
  readonly url: string;
  readonly titel: string;
  readonly media: string;
  readonly formaat: string;
}

function distribution(resource: Pick<Resource, 'licenses'>, { url, titel, media, formaat }: Uitgave) {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': nl(titel),
    'dcat:accessURL': id(url),
    'dcat:downloadURL': id(url),
    'dcat:mediaType': id(iana + media),
    'dct:format': id(`${publicatie}file-type/${formaat}`),
    ...termsOf(resource),
  };
}

function filesOf(resource: Resource, basis: string): Uitgave[] {
  const titel = resource.title ?? resource.name;
  const kaart = resource.path.endsWith('.topojson');
  const eigen: Uitgave = kaart
    ? {
        url: `${basis}/pakket/${resource.name}`,
        titel: `${titel} (TopoJSON)`,
        media: 'application/json',
        formaat: 'JSON',
      }
    : {
        url: `${basis}/pakket/${resource.name}`,
        titel: `${titel} (CSV)`,
        media: 'text/csv',
        formaat: 'CSV',
      };
  if (resource.name !== 'lidmaatschap' && resource.name !== 'woonwerk') return [eigen];
  return [
    eigen,
    {
      url: `${basis}/${resource.name}.parquet`,
      titel: `${titel} (Parquet)`,
      media: 'application/vnd.apache.parquet',
      formaat: 'PARQUET',
    },
  ];
}

function yearsOf({ jaren }: Resource): number[] {
  if (jaren === undefined) return [];
  return Array.isArray(jaren) ? jaren : Object.keys(jaren).map(Number);
}

function temporal(resource: Resource) {
  const jaren = yearsOf(resource);
  if (jaren.length === 0) return {};
  const dag = (jaar: number, eind: string) => ({ '@value': `${jaar}-${eind}`, '@type': 'xsd:date' });
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dag(Math.min(...jaren), '01-01'),
      'dcat:endDate': dag(Math.max(...jaren), '12-31'),
    },
  };
}

function dataset(resource: Resource, basis: string) {
  const { name, title = name, description = title, sources = [] } = resource;
  return {
    '@id': `${basis}/catalogus#${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': nl(title),
    'dct:description': nl(description),
    ...gedeeld,
    'dct:spatial': id(`${publicatie}country/NLD`),
    ...temporal(resource),
    'dct:source': sources.flatMap(({ path }) => (path === undefined ? [] : [id(path)])),
    'dcat:distribution': filesOf(resource, basis).map((uitgave) => distribution(resource, uitgave)),
  };
}

/** What changes with what people keep, and so is no file of the package; free to use. */
const levende = [
  {
    naam: 'signalen',
    pad: 'signalen/patronen',
    feed: true,
    titel: 'Waar signalen over gaan',
    omschrijving:
      'Aantallen signalen over waar wetten, geld en grenzen niet aansluiten: vanaf een minimum, afgerond, zonder personen.',
  },
  {
    naam: 'opgaven',
    pad: 'opgaven',
    feed: true,
    titel: 'Opgaven op de agenda',
    omschrijving:
      'Vragen die domeinen raken, met wie waarvoor verantwoordelijk is, de antwoorden en wat er daarna veranderde.',
  },
  {
    naam: 'incidenten',
    pad: 'incidenten',
    feed: true,
    titel: 'Besluiten na een incident',
    omschrijving:
      'Wat organisaties na een incident besloten: een regel, geen regel of wachten, met de reden, en of er is teruggekeken.',
  },
  {
    naam: 'toetsen',
    pad: 'toetsen',
    feed: false,
    titel: 'Toetsen op uitvoerbaarheid',
    omschrijving:
      'Of gemeenten en regio’s kunnen uitvoeren wat wordt voorgesteld: per toets hoeveel er antwoordden, namens hoeveel gemeenten.',
  },
];
const vrij = [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }];

/** The licence of the package holds for the list; what is behind a link has its own. */
const kennis = {
  naam: 'kennis',
  pad: 'kennis',
  feed: true,
  titel: 'Kennis van gemeenten, regio’s en Rijk',
  omschrijving:
    'Links naar handreikingen, onderzoek en voorbeelden die organisaties op deze server inbrengen, met taak, gebied, ' +
    'onderbouwing en maker. De licentie geldt voor deze lijst; wat achter een link staat, heeft zijn eigen licentie.',
};

function levend(
  { naam, pad, feed, titel, omschrijving }: (typeof levende)[number],
  basis: string,
  voorwaarden: Pick<Resource, 'licenses'> = { licenses: vrij },
) {
  const vormen = [
    ['JSON', 'application/json', 'json'],
    ['CSV', 'text/csv', 'csv'],
    ['ATOM', 'application/atom+xml', 'atom'],
  ] as const;
  return {
    '@id': `${basis}/catalogus#${naam}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': naam,
    'dct:title': nl(titel),
    'dct:description': nl(omschrijving),
    ...gedeeld,
    'dct:spatial': id(`${publicatie}country/NLD`),
    'dcat:distribution': vormen
      .filter(([, , vorm]) => feed || vorm !== 'atom')
      .map(([formaat, media, vorm]) => {
        const url = `${basis}/${pad}?formaat=${vorm}`;
        return distribution(voorwaarden, { url, titel: `${titel} (${formaat})`, media, formaat });
      }),
  };
}

function services(basis: string, datasets: readonly string[], licentie: Voorwaarden) {
  const serves = datasets.map(id);
  return [
    {
      '@id': `${basis}/catalogus#api`,
      '@type': 'dcat:DataService',
      'dct:identifier': 'api',
      'dct:title': nl('API van Samenhang'),
      'dct:description': nl('Alle gegevens en berekeningen van Samenhang als JSON, CSV en XLSX.'),
      ...licentie,
      ...gedeeld,
      'dcat:endpointURL': id(basis),
      'dcat:endpointDescription': id(`${basis}/openapi.json`),
      'dcat:servesDataset': serves,
    },
    {
      '@id': `${basis}/catalogus#ogc`,
      '@type': 'dcat:DataService',
      'dct:identifier': 'ogc',
      'dct:title': nl('Kaartlagen volgens OGC API Features'),
      'dct:description': nl('De grenzen van gemeenten en van elke indeling, voor programma’s als QGIS.'),
      ...licentie,
      ...gedeeld,
      'dct:conformsTo': id('http://www.opengis.net/spec/ogcapi-features-1/1.0'),
      'dcat:endpointURL': id(`${basis}/ogc`),
      'dcat:endpointDescription': id(`${basis}/openapi.json`),
      'dcat:servesDataset': serves.filter(({ '@id': uri }) => /#(?:grenzen|indelingen)/u.test(uri)),
    },
  ];
}

/** The catalogue of what can be taken home, by DCAT-AP-NL 3.0, as JSON-LD. */
export function presentCatalogus({ pakket }: Bron, basis: string): CatalogusBody {
  const { title = '', description = '' } = pakket.beschrijving;
  const resources = resourcesOf(pakket);
  const datasets = [
    ...resources.map((resource) => dataset(resource, basis)),
    ...levende.map((een) => levend(een, basis)),
    levend(kennis, basis, pakket.beschrijving),
  ];
  return {
    '@context': context,
    '@id': `${basis}/catalogus`,
    '@type': 'dcat:Catalog',
    'dct:title': nl(title),
    'dct:description': nl(description),
    'dct:publisher': uitgever,
    'dcat:contactPoint': contact,
    'dct:language': gedeeld['dct:language'],
    ...termsOf(pakket.beschrijving),
    'dcat:themeTaxonomy': id(`${publicatie}data-theme`),
    'dct:spatial': id(`${publicatie}country/NLD`),
    'dcat:dataset': datasets,
    'dcat:service': services(
      basis,
      datasets.map((d) => d['@id']),
      termsOf(pakket.beschrijving),
    ),
  };
}
