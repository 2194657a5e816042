import { vlakkenVan } from '@samenhang/beeld';
import {
  type Atlas,
  buildEigenIndeling,
  type EigenIndeling,
  gelegdHerkomst,
  overlapRows,
  proposeDeelwijze,
} from '@samenhang/core';
import type { Aanwijzing } from '@samenhang/data/eigen';
import { type EigenVlakken, layVlakken, readEigenVlakken, type Vlakfout } from '@samenhang/data/vlakken';
import { regiosVan } from '@samenhang/motor';
import type { Bron } from '@samenhang/server/bron';
import { nl } from '@samenhang/taal';
import { Bevinding, GebruikFout, toonMet, toonProcent } from '../uitvoer/index.ts';
import type { Leeswens } from './wens.ts';

type Regiovlakken = Extract<EigenVlakken, { soort: 'vlakken' }>;

/** An own indeling from a map, and how the map was understood. */
export interface Gelegd {
  readonly uitkomst: EigenIndeling;
  /** Sentences for people. */
  readonly lezing: readonly string[];
}

/** A fault in a map as a sentence, with its place. */
function describeVlakfout(bestand: string, { code, gevonden, nummer }: Vlakfout): string {
  const plaats = nummer === undefined ? bestand : `${bestand}, feature ${nummer}`;
  return `${plaats}: ${nl.eigen.kaartfouten[code](gevonden)}`;
}

const stelsels = {
  wgs84: 'lengte en breedte (WGS84)',
  rd: 'Rijksdriehoek (EPSG:28992)',
  mercator: 'Web Mercator (EPSG:3857)',
} as const;
const vondsten = {
  genoemd: 'dat staat in het bestand',
  coordinaten: 'dat blijkt uit de coördinaten',
  standaard: 'zoals GeoJSON voorschrijft',
} as const;

function describeReading({ stelsel, gevonden, velden }: Regiovlakken): string {
  const naam = velden.naam === undefined ? 'geen eigenschap met tekst' : `de eigenschap '${velden.naam}'`;
  const code = velden.code === undefined ? '' : `, de code uit '${velden.code}'`;
  return `Coördinaten gelezen als ${stelsels[stelsel]}: ${vondsten[gevonden]}. De naam van een regio komt uit ${naam}${code}.`;
}

/** Features that could not be read, each with its fault. */
function tellSkipped(bestand: string, overgeslagen: readonly Vlakfout[]): string[] {
  return overgeslagen.slice(0, HOOGSTENS).map((fout) => `Overgeslagen: ${describeVlakfout(bestand, fout)}`);
}

/** Most of these on one line; the figures themselves say it of each. */
const HOOGSTENS = 8;

function describeDoubt(atlas: Atlas, { editie }: EigenIndeling): string[] {
  const { overdekking: o, onzeker } = editie;
  if (onzeker.length === 0) return [];
  const meeste = onzeker.slice(0, HOOGSTENS).map((g) => {
    const [begin = 0] = [o.start[g]];
    const delen = Array.from(regiosVan(o, g), (_, k) => o.aandeel[begin + k] ?? 0);
    return `${atlas.gemeenten[g]?.naam ?? ''} (${toonProcent(Math.max(...delen))})`;
  });
  const rest = onzeker.length > HOOGSTENS ? ' …' : '';
  return [
    `Twijfel: ${toonMet(onzeker.length, 'gemeente ligt', 'gemeenten liggen')} in geen regio voor 95% of meer: ${meeste.join(', ')}${rest}.`,
  ];
}

/**
 * Lays the regio's of a GeoJSON over the gemeenten of the atlas.
 * @throws Bevinding for a file that is not fit, GebruikFout when the package has no borders of that year.
 */
export function readGelegd(
  bestand: string,
  bytes: Uint8Array,
  doel: { readonly indeling: string; readonly naam: string; readonly wens: Leeswens },
  { atlas, bron, hints }: { readonly atlas: Atlas; readonly bron: Bron; readonly hints: Aanwijzing },
): Gelegd {
  const gelezen = readEigenVlakken(bytes, {
    ...(hints.indelingen ? { indelingen: hints.indelingen } : {}),
    regioveld: doel.wens.kolomRegio,
  });
  if (!gelezen.ok) throw new Bevinding(describeVlakfout(bestand, gelezen.fout));
  const andere = bron.andereNamen(atlas.jaar);
  if (gelezen.soort === 'rijen') {
    const uitkomst = buildEigenIndeling(atlas, andere, gelezen.rijen, doel.indeling, { bron: doel.naam });
    const zin = 'Elke feature is een gemeente met een regio: de vlakken zelf tellen niet.';
    return { uitkomst, lezing: [zin, ...tellSkipped(bestand, gelezen.overgeslagen)] };
  }
  const grenzen = bron.pakket.grenzen(atlas.jaar);
  if (!grenzen) throw new GebruikFout(`Van ${atlas.jaar} zijn er geen grenzen om ${bestand} op te leggen.`);
  const gemeenten = vlakkenVan(grenzen.topologie).map(({ id, vorm }) => ({
    code: id,
    polygonen: vorm.type === 'Polygon' ? [vorm.coordinates] : vorm.coordinates,
  }));
  const overleg = layVlakken(gemeenten, gelezen.vlakken);
  if (!overleg.ok) throw new Bevinding(describeVlakfout(bestand, overleg.fout));
  const wijze = doel.wens.delen ?? proposeDeelwijze(overleg.overlap);
  const rijen = overlapRows(overleg.overlap, gelezen.vlakken, gelezen.velden, wijze);
  const uitkomst = buildEigenIndeling(atlas, andere, rijen, doel.indeling, {
    bron: doel.naam,
    ...gelegdHerkomst(wijze),
  });
  return {
    uitkomst,
    lezing: [
      describeReading(gelezen),
      ...(wijze === 'grootste' && doel.wens.delen === undefined ? [nl.eigen.noten.grootste()] : []),
      ...tellSkipped(bestand, gelezen.overgeslagen),
      ...describeDoubt(atlas, uitkomst),
    ],
  };
}
