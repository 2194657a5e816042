/** Rules of law and choices beforehand: our own editorial work, kept beside this code. */
import { type Bronrij, compareText } from './bron.ts';
import { copyTabel, type Tabel, WETTEN, ZELF } from './uitvoer.ts';

export function buildRegels(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('regels', rijen, WETTEN, [
    'De tabel noemt alleen de regels waarmee Samenhang rekent, niet alles wat de wet zegt.',
  ]);
}

/** The laws of the task table, and what else texts name: of each where it stands. */
export function buildVerwijzingen(rijen: readonly Bronrij[], artikelen: readonly Bronrij[]): Tabel {
  const wetten = artikelen.map((rij) => [rij('wet'), `https://wetten.overheid.nl/${rij('bwbr')}`] as const);
  const adressen = new Map([...wetten, ...rijen.map((rij) => [rij('naam'), rij('adres')] as const)]);
  return {
    ...copyTabel('verwijzingen', [], ZELF, []),
    rijen: [...adressen].sort(([a], [b]) => compareText(a, b)),
  };
}

export function buildVoorkeuzes(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('voorkeuzes', rijen, ZELF, []);
}
