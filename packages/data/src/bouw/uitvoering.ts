/** Who carries out a task: read from the register by rules that are data, and from a list of six tasks. */
import { TABELLEN } from '../tabellen/index.ts';
import { type Bronrij, compareText } from './bron.ts';
import { CC0, EIGEN, ROO, type Tabel, ZELF } from './uitvoer.ts';

/** A rule of `invoer/uitvoerregels.csv`: one of these words in this column, and none of those anywhere. */
interface Regel {
  readonly taak: string;
  readonly kolom: string;
  readonly woorden: readonly string[];
  readonly zonder: readonly string[];
}

/** The columns of the source, by what we call them. */
const KOLOMMEN = { naam: 'name', belang: 'purpose', grondslag: 'legal_basis' } as const;
const PER_KOLOM: ReadonlyMap<string, string> = new Map(Object.entries(KOLOMMEN));
/** What the list of six tasks calls these columns in its method. */
const IN_LIJST = [
  ['naam', /gevonden in [^;]*\bnaam\b/u],
  ['belang', /gevonden in [^;]*\bdoel\b/u],
  ['grondslag', /gevonden in [^;]*\bgrondslag\b/u],
] as const;

function readRegels(rijen: readonly Bronrij[]): Regel[] {
  const lijst = (tekst: string): string[] => tekst.split('|').filter(Boolean);
  return rijen.map((rij) => ({
    taak: rij('taak'),
    kolom: rij('kolom'),
    woorden: lijst(rij('woorden')),
    zonder: lijst(rij('zonder')),
  }));
}

const plain = (tekst: string): string => tekst.toLowerCase().replaceAll(/\s+/gu, ' ');

/** Whether a word of the text starts with it: `wmo` is in "de Wmo 2015", `rmc` not in "vormcode". */
function hasWoord(tekst: string, woord: string): boolean {
  for (let i = tekst.indexOf(woord); i >= 0; i = tekst.indexOf(woord, i + 1))
    if (i === 0 || !/\p{L}/u.test(tekst[i - 1] ?? '')) return true;
  return false;
}

function findWoord(rij: Bronrij, { kolom, woorden, zonder }: Regel): string | undefined {
  const alles = plain(Object.values(KOLOMMEN).map(rij).join(' '));
  if (zonder.some((woord) => hasWoord(alles, woord))) return undefined;
  const tekst = plain(rij(PER_KOLOM.get(kolom) ?? ''));
  return woorden.find((woord) => hasWoord(tekst, woord));
}

type Vondst = readonly [taak: string, regeling: string, kolom: string, woord: string | null];

/** The six tasks of the list; `taaknamen` says what we call them. */
function fromLijst(lijst: readonly Bronrij[], taaknamen: readonly Bronrij[]): Vondst[] {
  return lijst.flatMap((rij) =>
    taaknamen
      .filter((naam) => naam('bron') === rij('taak'))
      .flatMap((naam) =>
        IN_LIJST.filter(([, patroon]) => patroon.test(rij('methode'))).map(
          ([kolom]): Vondst => [naam('taak'), rij('regeling_roo_id'), kolom, null],
        ),
      ),
  );
}

/** What the sources of `buildRegelingtaken` are. */
export interface Uitvoerbronnen {
  readonly regelingen: readonly Bronrij[];
  readonly regels: readonly Bronrij[];
  readonly lijst: readonly Bronrij[];
  readonly taaknamen: readonly Bronrij[];
}

/**
 * By regeling and task where it was read. Where the list knows a task of a regeling, its reading counts, with the word
 * that our rule finds in the same column; a regeling in force that it does not name for one of its tasks has none.
 */
export function buildRegelingtaken({ regelingen, regels, lijst, taaknamen }: Uitvoerbronnen): Tabel {
  const vanLijst = new Map(fromLijst(lijst, taaknamen).map((v) => [v.slice(0, 3).join(' '), v]));
  const inLijst = new Set(taaknamen.map((naam) => naam('taak')));
  const gedekt = new Set(lijst.map((rij) => rij('regeling_roo_id')));
  const eigen = readRegels(regels).flatMap((regel) =>
    regelingen.flatMap((rij): Vondst[] => {
      const woord = findWoord(rij, regel);
      return woord === undefined ? [] : [[regel.taak, rij('roo_id'), regel.kolom, woord]];
    }),
  );
  const geldt = (id: string): boolean =>
    regelingen.some((r) => r('roo_id') === id && r('in_force_until') === '');
  const aanvulling = eigen.filter(([taak, regeling, kolom]) => {
    const sleutel = [taak, regeling, kolom].join(' ');
    return vanLijst.has(sleutel) || !inLijst.has(taak) || !(gedekt.has(regeling) || geldt(regeling));
  });
  const alle = new Map([...vanLijst, ...aanvulling.map((v) => [v.slice(0, 3).join(' '), v] as const)]);
  return {
    vorm: TABELLEN.regelingtaken,
    rijen: [...alle.entries()].sort((a, b) => compareText(a[0], b[0])).map(([, vondst]) => vondst),
    jaren: [],
    bronnen: [ROO, ZELF],
    licenties: [CC0, EIGEN],
    gebreken: [
      'Gelezen uit naam, belang en grondslag in het register. Een regeling die daar een taak niet noemt, kan haar toch uitvoeren.',
    ],
  };
}

function plainNaam(naam: string): string {
  const kaal = naam
    .replace(/\s*\(.*?\)/gu, '')
    .normalize('NFD')
    .toLowerCase();
  return kaal.replaceAll(/[^a-z0-9]/gu, '');
}

/** The site of a gemeente, where an address in the register is on a host that bears its name. */
export function buildLoketten(vindplaatsen: readonly Bronrij[]): Tabel {
  const sites = new Map<string, string>();
  for (const rij of vindplaatsen) {
    if (!URL.canParse(rij('url'))) continue;
    const { hostname } = new URL(rij('url'));
    const host = plainNaam(hostname.replace(/^www\./u, '').replace(/\.nl$/u, '')).replace(/^gemeente/u, '');
    if (host === plainNaam(rij('gemeente_naam')) && !sites.has(rij('gemeente_code')))
      sites.set(rij('gemeente_code'), `https://${hostname}/`);
  }
  return {
    vorm: TABELLEN.loketten,
    rijen: [...sites]
      .sort((a, b) => compareText(a[0], b[0]))
      .map(([gemeente, site]) => [gemeente, null, null, site, null, ROO.title]),
    jaren: [],
    bronnen: [ROO],
    licenties: [CC0],
    gebreken: [
      `Van ${String(sites.size)} gemeenten is een site bekend. Naam en telefoonnummer van een loket staan niet in het register.`,
    ],
  };
}
