/** Councils: their seats, and where their papers are published. */
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText } from './bron.ts';
import { CC0, OPEN, ROO, type Tabel } from './uitvoer.ts';

function byText(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number {
  return compareText(a.slice(0, 4).join(' '), b.slice(0, 4).join(' '));
}

/** `VVD:7 | PvdA:3` as pairs. */
function readFracties(tekst: string): (readonly [naam: string, zetels: number])[] {
  return tekst.split(' | ').map((deel) => {
    const plek = deel.lastIndexOf(':');
    return [deel.slice(0, plek).trim(), Number(deel.slice(plek + 1))] as const;
  });
}

/** The groups of a council with their seats; a group that the register lists twice counts both. */
function sumFracties(tekst: string): ReadonlyMap<string, number> {
  const som = new Map<string, number>();
  for (const [fractie, zetels] of readFracties(tekst)) som.set(fractie, (som.get(fractie) ?? 0) + zetels);
  return som;
}

export function buildRaadsfracties(rijen: readonly Bronrij[]): Tabel {
  const kloppend = rijen.filter((rij) => rij('zetels') === rij('zetels_opgeteld')).length;
  return {
    vorm: TABELLEN.raadsfracties,
    rijen: rijen
      .flatMap((rij) =>
        [...sumFracties(rij('fracties'))].map(([fractie, zetels]) => [
          rij('gemeente_code'),
          fractie,
          Number.isNaN(zetels) ? null : zetels,
          Number(rij('zetels')),
          rij('jaar'),
          ROO.title,
        ]),
      )
      .sort((a, b) => compareText(String(a[0]), String(b[0]))),
    jaren: [2026],
    bronnen: [ROO],
    licenties: [CC0],
    gebreken: [
      `Bij ${String(kloppend)} van de ${String(rijen.length)} raden tellen de fracties op tot het aantal zetels; bij de andere ontbreken er in het register.`,
      'Van een fractie die er twee keer in staat, zijn de zetels opgeteld. Van een fractie zonder aantal zijn de zetels leeg.',
    ],
  };
}

/** What the register calls a kind of papers, by what we call it; the others are not of the council. */
const SOORTEN: ReadonlyMap<string, string> = new Map([
  ['Vergaderstukken decentrale overheden', 'vergaderstukken'],
  ['Bij vertegenwoordigende organen ingekomen stukken', 'ingekomen_stukken'],
  ['Jaarplannen en jaarverslagen', 'jaarplannen'],
]);

const SYSTEMEN: ReadonlyMap<string, string> = new Map([
  ['ibabs', 'iBabs'],
  ['notubiz', 'NotuBiz'],
  ['gemeenteoplossingen', 'GemeenteOplossingen'],
  ['parlaeus', 'Parlaeus'],
]);

const ORI = {
  title: 'Open Raadsinformatie, lijst van bronnen, 14 april 2026',
  path: 'https://openraadsinformatie.nl/',
};

export function buildRaadsstukken(woo: readonly Bronrij[], ori: readonly Bronrij[]): Tabel {
  const stukken = woo.flatMap((rij) => {
    const soort = SOORTEN.get(rij('woo_categorie'));
    if (soort === undefined || !/^https?:\/\/\S+$/u.test(rij('url'))) return [];
    return [[rij('gemeente_code'), soort, rij('url'), null, '2026', ROO.title]];
  });
  const systemen = ori.flatMap((rij) => {
    const systeem = SYSTEMEN.get(rij('leverancier'));
    if (systeem === undefined || rij('gemeente_bestaat_2025') !== 'ja') return [];
    return [[rij('gemeente_code'), 'systeem', null, systeem, '2026-04-14', ORI.title]];
  });
  const rijen = new Map([...stukken, ...systemen].map((rij) => [rij.slice(0, 4).join(' '), rij]));
  return {
    vorm: TABELLEN.raadsstukken,
    rijen: [...rijen.values()].sort(byText),
    jaren: [2026],
    bronnen: [ROO, ORI],
    licenties: [CC0, OPEN],
    gebreken: ['Niet compleet: een gemeente die hier niet staat, maakt haar stukken elders openbaar.'],
  };
}
