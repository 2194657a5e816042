/** What a builder hands over to be written: rows in the columns of a table, and where they come from. */
import { TABELLEN, type Tabelnaam, type Tabelvorm } from '../tabellen/index.ts';
import type { Bronrij } from './bron.ts';

type Cel = string | number | boolean | null;

export interface Herkomst {
  readonly title: string;
  readonly path?: string;
}

export interface Licentie {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

export interface Tabel {
  readonly vorm: Tabelvorm;
  readonly rijen: readonly (readonly Cel[])[];
  readonly jaren: readonly number[];
  readonly bronnen: readonly Herkomst[];
  readonly licenties: readonly Licentie[];
  readonly gebreken: readonly string[];
  /** From about this ISO date on the source is complete; not given where it always is. */
  readonly volledigVanaf?: string;
}

export const CC_BY: Licentie = {
  name: 'CC-BY-4.0',
  title: 'CC BY 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};
export const CC0: Licentie = {
  name: 'CC0-1.0',
  title: 'CC0 1.0',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
};
export const WET: Licentie = {
  name: 'geen-auteursrecht',
  title: 'Geen auteursrecht (artikel 11 Auteurswet)',
  path: 'https://wetten.overheid.nl/BWBR0001886',
};
export const OPEN: Licentie = {
  name: 'open-data-overheid',
  title: 'Open data van de overheid; de bron noemt geen licentie',
};
export const EIGEN: Licentie = {
  name: 'EUPL-1.2',
  title: 'Eigen werk van Samenhang, EUPL 1.2',
  path: 'https://eupl.eu/1.2/nl/',
};

export const WETTEN: Herkomst = {
  title: 'De wetten die in de tabel staan; eigen samenvatting van Samenhang',
  path: 'https://wetten.overheid.nl/',
};
export const ZELF: Herkomst = { title: 'Samenhang, eigen werk' };
export const CBS: Herkomst = { title: 'CBS', path: 'https://www.cbs.nl/' };
export const CBS_KADASTER: Herkomst = {
  title: 'CBS en Kadaster, gegeneraliseerde gemeentegrenzen',
  path: 'https://www.cbs.nl/',
};
export const ROO: Herkomst = {
  title: 'Register van Overheidsorganisaties, mei 2026',
  path: 'https://organisaties.overheid.nl/',
};

export function uniqueJaren(jaren: Iterable<number>): number[] {
  return [...new Set(jaren)].sort((a, b) => a - b);
}

/** A table of our own, as it stands beside this code. */
export function copyTabel(
  naam: Tabelnaam,
  rijen: readonly Bronrij[],
  bron: Herkomst,
  gebreken: readonly string[],
): Tabel {
  const vorm: Tabelvorm = TABELLEN[naam];
  return {
    vorm,
    rijen: rijen.map((rij) => vorm.velden.map((veld) => rij(veld.name) || null)),
    jaren: [],
    bronnen: [bron],
    licenties: [EIGEN],
    gebreken,
  };
}
