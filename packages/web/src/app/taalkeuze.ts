import type { Taal } from '@samenhang/taal';
import type { Stand } from '../adres/index.ts';

const plek = 'samenhang:taal';

/** The language of the address; else the one chosen before on this device; else Dutch. */
export function taalVan(stand: Stand): Taal {
  if (stand.taal) return stand.taal;
  try {
    return localStorage.getItem(plek) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

/** Remembers a language. Nothing else about a visitor is kept. */
export function bewaarTaal(taal: Taal): void {
  try {
    localStorage.setItem(plek, taal);
  } catch {
    // Storage is closed in this browser: the address still carries the language.
  }
}
