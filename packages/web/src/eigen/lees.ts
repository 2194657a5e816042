import type { EigenRij } from '@samenhang/core';
import { type EigenKaart, maakEigenKaart, type Vlakfout } from '../atlas/index.ts';
import { leesVlakken } from '../vlakken/index.ts';

/** A table of all gemeenten takes some twenty kilobytes; a fine map of regio's some megabytes. */
const hoogstens = { tabel: 5_000_000, kaart: 30_000_000 } as const;

/** Why a file could not be taken; `koppen` are the headings that were found. */
export interface Leesfout {
  readonly code:
    | 'leeg'
    | 'csv-kapot'
    | 'geen-gemeentekolom'
    | 'geen-regiokolom'
    | 'te-groot'
    | 'kaart-te-groot'
    | 'niets';
  readonly koppen: readonly string[];
}

export type Gelezen =
  | { readonly ok: true; readonly inhoud: readonly EigenRij[] | EigenKaart }
  | { readonly ok: false; readonly fout: Leesfout | Vlakfout };

async function leesKaart(bestand: File): Promise<Gelezen> {
  if (bestand.size > hoogstens.kaart) return { ok: false, fout: { code: 'kaart-te-groot', koppen: [] } };
  const gelezen = await leesVlakken(new Uint8Array(await bestand.arrayBuffer()));
  if (!gelezen.ok) return gelezen;
  return { ok: true, inhoud: gelezen.soort === 'rijen' ? gelezen.rijen : maakEigenKaart(gelezen) };
}

/** Reads a table or a map in the browser; what reads it is fetched when it is first needed. */
export async function leesBestand(bestand: File): Promise<Gelezen> {
  if (/json$/iu.test(bestand.name)) return leesKaart(bestand);
  if (bestand.size > hoogstens.tabel) return { ok: false, fout: { code: 'te-groot', koppen: [] } };
  const { readEigenTabel } = await import('@samenhang/data/eigen');
  const tabel = readEigenTabel(new Uint8Array(await bestand.arrayBuffer()));
  return tabel.ok ? { ok: true, inhoud: tabel.rijen } : tabel;
}
