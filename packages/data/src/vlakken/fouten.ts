/** Why a GeoJSON of regio's cannot be taken. */
export type Vlakcode =
  | 'geen-json'
  | 'geen-verzameling'
  | 'geen-vlakken'
  | 'geen-vlak'
  | 'kapot-vlak'
  | 'vreemd-stelsel'
  | 'stelsel-onbekend'
  | 'stelsel-klopt-niet'
  | 'buiten-nederland'
  | 'te-veel-punten'
  | 'vlak-geweigerd';

/** A fault, with the place of the feature that has it, counted from 1; absent when it is about the whole file. */
export interface Vlakfout {
  readonly code: Vlakcode;
  readonly nummer?: number;
  /** What stands there: a type, a coordinate, the name of a system. */
  readonly gevonden?: string;
  /** What is wrong and how to mend it, in Dutch. */
  readonly wat: string;
  readonly herstel: string;
}

/** More points than this would keep a computer busy for minutes. */
export const MEESTE_PUNTEN = 400_000;

const naarGraden =
  'Sla het bestand op als GeoJSON in lengte en breedte (WGS84, EPSG:4326), of in Rijksdriehoek (EPSG:28992).';

const teksten: Readonly<Record<Vlakcode, (gevonden: string) => readonly [wat: string, herstel: string]>> = {
  'geen-json': () => [
    'Dit is geen geldige JSON.',
    'Maak het bestand opnieuw, bijvoorbeeld met QGIS: Exporteren, GeoJSON.',
  ],
  'geen-verzameling': (g) => [
    `Dit is JSON, maar geen FeatureCollection${g === '' ? '' : ` (er staat: ${g})`}.`,
    'Sla de regio’s op als GeoJSON, met een feature per regio.',
  ],
  'geen-vlakken': () => ['Er staan geen regio’s in.', 'Zet er een feature per regio in, als vlak.'],
  'geen-vlak': (g) => [
    `Dit is geen vlak, maar ${g}.`,
    'Een regio is een Polygon of een MultiPolygon. Haal de andere features weg.',
  ],
  'kapot-vlak': (g) => [
    `De coördinaten kloppen niet${g === '' ? '' : `: ${g}`}.`,
    'Een vlak heeft ringen van ten minste vier punten, elk met twee getallen.',
  ],
  'vreemd-stelsel': (g) => [`Het coördinatenstelsel ${g} kennen wij niet.`, naarGraden],
  'stelsel-onbekend': (g) => [
    `De coördinaten (${g}) zijn geen lengte en breedte, en ook geen Rijksdriehoek.`,
    naarGraden,
  ],
  'stelsel-klopt-niet': (g) => [`De coördinaten (${g}) passen niet bij het genoemde stelsel.`, naarGraden],
  'buiten-nederland': (g) => [
    `Alle vlakken liggen buiten Nederland (${g}).`,
    'Staat de breedte misschien voor de lengte? In GeoJSON komt de lengte eerst: [5.12, 52.09].',
  ],
  'te-veel-punten': (g) => [
    `Er staan ${g} punten in; wij nemen er hoogstens ${MEESTE_PUNTEN}.`,
    'Vereenvoudig de grenzen, bijvoorbeeld met mapshaper.org of met QGIS (Vereenvoudigen).',
  ],
  'vlak-geweigerd': () => [
    'De grens snijdt zichzelf zo dat de oppervlakte niet te bepalen is.',
    'Herstel het vlak, bijvoorbeeld met QGIS: Geometrieën herstellen.',
  ],
};

/** A fault with its sentences. */
export function vlakfout(code: Vlakcode, gevonden = '', nummer?: number): Vlakfout {
  const [wat, herstel] = teksten[code](gevonden);
  return {
    code,
    ...(nummer === undefined ? {} : { nummer }),
    ...(gevonden === '' ? {} : { gevonden }),
    wat,
    herstel,
  };
}
