/**
 * Neighbours per year: shared borders in the topology; where there is no border a ferry, bridge, tunnel or dam; and where
 * there is none of those either, who lies next across the water.
 */
import { neighbors } from 'topojson-client';
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText } from './bron.ts';
import type { Grenzen } from './grenzen/index.ts';
import type { Vlakken } from './grenzen/splitsing.ts';
import { followTo, type Herindeling } from './jaren.ts';
import { CBS_KADASTER, CC_BY, EIGEN, type Tabel, uniqueJaren } from './uitvoer.ts';
import {
  Afstanden,
  JAAR_MET_WATER,
  listOverkanten,
  namesakesIn,
  sharedBorders,
  VERSTE_OVERKANT,
} from './water.ts';

interface Buur {
  readonly jaar: number;
  readonly gemeente: string;
  readonly buur: string;
  readonly soort: string;
  readonly naam: string | null;
  readonly bron: string;
  /** Kilometres between the land of the two; null where they touch. */
  readonly afstand: number | null;
}

/** The links name their ends by the gemeente of this year. */
const JAAR_VERBINDINGEN = 2015;

function listGrensburen(grenzen: Grenzen, jaar: number): Buur[] {
  const vlakken = grenzen.topologie.objects[String(jaar)]?.geometries ?? [];
  const codes = vlakken.map((vlak) => String(vlak.id));
  return neighbors(vlakken).flatMap((lijst, i) =>
    lijst
      .filter((j) => j > i)
      .map((j) => ({
        jaar,
        gemeente: codes[i] ?? '',
        buur: codes[j] ?? '',
        soort: 'grens',
        naam: null,
        bron: `grenzen-${String(grenzen.bronjaar)}`,
        afstand: null,
      })),
  );
}

/** Whether a link is there on 1 January of a year; without years it has always been. */
function isThere(rij: Bronrij, jaar: number): boolean {
  const [van, tot] = [rij('van'), rij('tot')];
  return (van === '' || jaar >= Number(van)) && (tot === '' || jaar <= Number(tot));
}

function toVerbinding(
  rij: Bronrij,
  jaar: number,
  herindelingen: readonly Herindeling[],
  afstanden: Afstanden,
): Buur {
  const [een, ander] = ['een', 'ander'].map((kant) =>
    followTo(herindelingen, rij(kant), JAAR_VERBINDINGEN, jaar),
  );
  if (een?.[0] === undefined || ander?.[0] === undefined || een.length > 1 || ander.length > 1) {
    throw new Error(`the ends of ${rij('naam')} are not one gemeente each in ${String(jaar)}`);
  }
  const [gemeente = '', buur = ''] = [een[0], ander[0]].sort(compareText);
  const afstand = gemeente === buur ? null : afstanden.between(gemeente, buur);
  return { jaar, gemeente, buur, soort: rij('soort'), naam: rij('naam'), bron: rij('beheerder'), afstand };
}

const pairOf = (b: Buur): string => `${b.gemeente} ${b.buur}`;

interface Overland {
  readonly verbindingen: readonly Bronrij[];
  readonly herindelingen: readonly Herindeling[];
  /** Pairs that share a border in the map with water. */
  readonly metWater: readonly (readonly [string, string])[];
}

/** All neighbours of a year; a link counts only where there is no border, water only where there is no link. */
function listBuren(
  grenzen: Grenzen,
  jaar: number,
  { verbindingen, herindelingen, metWater }: Overland,
): Buur[] {
  const buren = new Map(listGrensburen(grenzen, jaar).map((b) => [pairOf(b), b]));
  const add = (buur: Buur): void => {
    if (buur.gemeente !== buur.buur && !buren.has(pairOf(buur))) buren.set(pairOf(buur), buur);
  };
  const afstanden = new Afstanden(grenzen, jaar);
  for (const rij of verbindingen)
    if (isThere(rij, jaar)) add(toVerbinding(rij, jaar, herindelingen, afstanden));
  const codes =
    jaar < JAAR_MET_WATER
      ? new Set(grenzen.topologie.objects[String(jaar)]?.geometries.map((v) => String(v.id)))
      : new Set(metWater.flat());
  const overkanten = listOverkanten(
    metWater,
    namesakesIn(codes, jaar, herindelingen),
    (a, b) => buren.has(`${a} ${b}`),
    afstanden,
  );
  for (const { paar, afstand } of overkanten)
    add({
      jaar,
      gemeente: paar[0],
      buur: paar[1],
      soort: 'water',
      naam: null,
      bron: 'grenzen-2020-water',
      afstand,
    });
  return [...buren.values()].sort((a, b) => compareText(pairOf(a), pairOf(b)));
}

export function buildBuren(
  lijst: readonly Grenzen[],
  verbindingen: readonly Bronrij[],
  herindelingen: readonly Herindeling[],
  kaartMetWater: Vlakken,
): Tabel {
  const overland: Overland = { verbindingen, herindelingen, metWater: sharedBorders(kaartMetWater) };
  const buren = lijst.flatMap((grenzen) =>
    Object.keys(grenzen.jaren).flatMap((jaar) => listBuren(grenzen, Number(jaar), overland)),
  );
  return {
    vorm: TABELLEN.buren,
    rijen: buren.map((b) => [b.jaar, b.gemeente, b.buur, b.soort, b.naam, b.bron, b.afstand]),
    jaren: uniqueJaren(buren.map((b) => b.jaar)),
    bronnen: [
      CBS_KADASTER,
      { title: 'Eigen lijst van veren, bruggen, tunnels en dammen, met beheerder' },
      { title: 'CBS en Kadaster, gemeentegrenzen met water, 2020: wie tegenover wie ligt' },
    ],
    licenties: [CC_BY, EIGEN],
    gebreken: [
      'Een gedeelde grens komt uit grof getekende grenzen; een korte grens kan per jaar anders uitvallen.',
      'Verbindingen over water staan er alleen als de gemeenten geen grens delen. De lijst is niet volledig.',
      `Over water: tot ${String(VERSTE_OVERKANT)} kilometer, naar de grenzen met water van 2020. De afstand is grof.`,
    ],
  };
}
