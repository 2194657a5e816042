/** Rules of law and choices beforehand: our own editorial work, kept beside this code. */
import type { Bronrij } from './bron.ts';
import { copyTabel, type Tabel, WETTEN, ZELF } from './uitvoer.ts';

export function buildRegels(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('regels', rijen, WETTEN, [
    'De tabel noemt alleen de regels waarmee Samenhang rekent, niet alles wat de wet zegt.',
  ]);
}

export function buildVoorkeuzes(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('voorkeuzes', rijen, ZELF, []);
}
