import type { Eigenfout } from '@samenhang/data/eigen';
import { type EigenInhoud, maakEigenKaart, merkVan, type Vlakfout } from '../atlas/index.ts';
import { leesVlakken } from '../vlakken/index.ts';

/** A table of all gemeenten takes some twenty kilobytes; a fine map of regio's some megabytes. */
const hoogstens = { tabel: 5_000_000, kaart: 30_000_000 } as const;

/** Why a file could not be taken. */
export interface Leesfout extends Omit<Eigenfout, 'code'> {
  readonly code: Eigenfout['code'] | 'te-groot' | 'kaart-te-groot';
}

export type Gelezen =
  | { readonly ok: true; readonly inhoud: EigenInhoud }
  | { readonly ok: false; readonly fout: Leesfout | Vlakfout };

function tooLarge(code: 'te-groot' | 'kaart-te-groot'): Gelezen {
  return { ok: false, fout: { code, koppen: [], regel: undefined, gevonden: '' } };
}

async function leesKaart(bestand: File): Promise<Gelezen> {
  if (bestand.size > hoogstens.kaart) return tooLarge('kaart-te-groot');
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  // Before it is read: what reads it in a thread of its own may take the bytes along.
  const merk = merkVan(bytes, bestand.name);
  const gelezen = await leesVlakken(bytes);
  if (!gelezen.ok) return gelezen;
  const { overgeslagen } = gelezen;
  return {
    ok: true,
    inhoud:
      gelezen.soort === 'rijen'
        ? { merk, soort: 'tabel', rijen: gelezen.rijen, lezing: undefined, overgeslagen }
        : { merk, soort: 'kaart', kaart: maakEigenKaart(gelezen), overgeslagen },
  };
}

/**
 * Reads a table or a map in the browser; what reads it is fetched when it is first needed.
 * @param hints names of indelingen and what is a gemeente, to recognise columns by.
 */
export async function leesBestand(
  bestand: File,
  hints: { readonly indelingen: readonly string[]; readonly isGemeente: (cel: string) => boolean },
): Promise<Gelezen> {
  if (/json$/iu.test(bestand.name)) return leesKaart(bestand);
  if (bestand.size > hoogstens.tabel) return tooLarge('te-groot');
  const { readEigenBestand } = await import('@samenhang/data/eigen');
  const bytes = new Uint8Array(await bestand.arrayBuffer());
  const merk = merkVan(bytes, bestand.name);
  const tabel = await readEigenBestand(bytes, hints);
  return tabel.ok
    ? { ok: true, inhoud: { merk, soort: 'tabel', rijen: tabel.rijen, lezing: tabel, overgeslagen: [] } }
    : tabel;
}
