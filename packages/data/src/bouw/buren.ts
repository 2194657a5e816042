/** Neighbours per year: shared borders in the topology, and links over water where there is no border. */
import { neighbors } from 'topojson-client';
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText } from './bron.ts';
import type { Grenzen } from './grenzen/index.ts';
import { followTo, type Herindeling } from './jaren.ts';
import { CBS_KADASTER, CC_BY, EIGEN, type Tabel, uniqueJaren } from './uitvoer.ts';

interface Buur {
  readonly jaar: number;
  readonly gemeente: string;
  readonly buur: string;
  readonly soort: string;
  readonly naam: string | null;
  readonly bron: string;
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
      })),
  );
}

function toVerbinding(rij: Bronrij, jaar: number, herindelingen: readonly Herindeling[]): Buur {
  const [een, ander] = ['een', 'ander'].map((kant) =>
    followTo(herindelingen, rij(kant), JAAR_VERBINDINGEN, jaar),
  );
  if (een?.[0] === undefined || ander?.[0] === undefined || een.length > 1 || ander.length > 1) {
    throw new Error(`the ends of ${rij('naam')} are not one gemeente each in ${String(jaar)}`);
  }
  const [gemeente = '', buur = ''] = [een[0], ander[0]].sort(compareText);
  return { jaar, gemeente, buur, soort: rij('soort'), naam: rij('naam'), bron: rij('beheerder') };
}

const pairOf = (b: Buur): string => `${b.gemeente} ${b.buur}`;

/** All neighbours of a year; a link counts only where there is no border, and one link per pair is enough. */
function listBuren(
  grenzen: Grenzen,
  jaar: number,
  verbindingen: readonly Bronrij[],
  herindelingen: readonly Herindeling[],
): Buur[] {
  const buren = new Map(listGrensburen(grenzen, jaar).map((b) => [pairOf(b), b]));
  for (const rij of verbindingen) {
    const verbinding = toVerbinding(rij, jaar, herindelingen);
    const nieuw = verbinding.gemeente !== verbinding.buur && !buren.has(pairOf(verbinding));
    if (nieuw) buren.set(pairOf(verbinding), verbinding);
  }
  return [...buren.values()].sort((a, b) => compareText(pairOf(a), pairOf(b)));
}

export function buildBuren(
  lijst: readonly Grenzen[],
  verbindingen: readonly Bronrij[],
  herindelingen: readonly Herindeling[],
): Tabel {
  const buren = lijst.flatMap((grenzen) =>
    Object.keys(grenzen.jaren).flatMap((jaar) =>
      listBuren(grenzen, Number(jaar), verbindingen, herindelingen),
    ),
  );
  return {
    vorm: TABELLEN.buren,
    rijen: buren.map((b) => [b.jaar, b.gemeente, b.buur, b.soort, b.naam, b.bron]),
    jaren: uniqueJaren(buren.map((b) => b.jaar)),
    bronnen: [CBS_KADASTER, { title: 'Eigen lijst van veren, bruggen, tunnels en dammen, met beheerder' }],
    licenties: [CC_BY, EIGEN],
    gebreken: [
      'Een gedeelde grens komt uit grof getekende grenzen; een korte grens kan per jaar anders uitvallen.',
      'Verbindingen over water staan er alleen als de gemeenten geen grens delen. De lijst is niet volledig.',
    ],
  };
}
