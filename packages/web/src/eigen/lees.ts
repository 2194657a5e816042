import type { EigenRij } from '@samenhang/core';

/** A table of all gemeenten takes some twenty kilobytes. */
const hoogstens = 5_000_000;

/** Why a file could not be taken; `koppen` are the headings that were found. */
export interface Leesfout {
  readonly code: 'leeg' | 'csv-kapot' | 'geen-gemeentekolom' | 'geen-regiokolom' | 'te-groot' | 'niets';
  readonly koppen: readonly string[];
}

export type Gelezen =
  | { readonly ok: true; readonly rijen: readonly EigenRij[] }
  | { readonly ok: false; readonly fout: Leesfout };

/** Reads a table in the browser; what reads it is fetched when it is first needed. */
export async function leesBestand(bestand: File): Promise<Gelezen> {
  if (bestand.size > hoogstens) return { ok: false, fout: { code: 'te-groot', koppen: [] } };
  const { readEigenTabel } = await import('@samenhang/data/eigen');
  const tabel = readEigenTabel(new Uint8Array(await bestand.arrayBuffer()));
  return tabel.ok ? { ok: true, rijen: tabel.rijen } : tabel;
}
