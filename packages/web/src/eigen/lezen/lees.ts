import type { Aanwijzing, Eigenfout, Kolomblad } from '@samenhang/data/eigen';
import { type EigenInhoud, maakEigenKaart, merkVan, type Vlakfout } from '../../atlas/index.ts';
import { leesVlakken } from '../../vlakken/index.ts';
import type { Kennis } from './hints.ts';
import { leesBijPagina } from './leesbijpagina.ts';

/** A table of all gemeenten takes some twenty kilobytes; a fine map of regio's some megabytes. */
const hoogstens = { tabel: 5_000_000, kaart: 30_000_000 } as const;

/** Why a file could not be taken. */
export interface Leesfout extends Omit<Eigenfout, 'code'> {
  readonly code: Eigenfout['code'] | 'te-groot' | 'kaart-te-groot';
}

/** A table of which somebody is to say what the columns are. */
export interface Kolomvraag {
  readonly naam: string;
  readonly bytes: Uint8Array;
  readonly blad: Kolomblad;
}

export type Gelezen =
  | { readonly ok: true; readonly inhoud: EigenInhoud }
  | { readonly ok: false; readonly fout?: Leesfout | Vlakfout; readonly vraag?: Kolomvraag };

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
        ? { merk, soort: 'tabel', rijen: gelezen.rijen, lezing: undefined, bytes: undefined, overgeslagen }
        : { merk, soort: 'kaart', kaart: maakEigenKaart(gelezen), overgeslagen },
  };
}

/** A table can be chosen from where it has two columns at least. */
function isChoosable({ koppen, voorbeeld }: Kolomblad): boolean {
  return Math.max(koppen.length, ...voorbeeld.map((rij) => rij.length)) > 1;
}

/** Reads the bytes of a table, by the columns that somebody pointed out, or those that can be told. */
export async function leesTabel(
  naam: string,
  bytes: Uint8Array,
  kennis: Kennis,
  plaatsen?: Aanwijzing['plaatsen'],
): Promise<Gelezen> {
  const tabel = await leesBijPagina({ bytes, kennis, plaatsen }).catch(() => undefined);
  // A browser that gives up on a file has had enough of it.
  if (!tabel) return tooLarge('te-groot');
  if (!tabel.ok) {
    const { blad } = tabel.fout;
    return {
      ok: false,
      fout: tabel.fout,
      ...(blad && isChoosable(blad) ? { vraag: { naam, bytes, blad } } : {}),
    };
  }
  const { ok: _, rijen, ...lezing } = tabel;
  if (!lezing.zeker) return { ok: false, vraag: { naam, bytes, blad: lezing } };
  const merk = merkVan(bytes, naam);
  return { ok: true, inhoud: { merk, soort: 'tabel', rijen, lezing, bytes, overgeslagen: [] } };
}

/**
 * Reads a table or a map in the browser; what reads it is fetched when it is first needed. A table of which the
 * columns are not certain comes back as a question.
 * @param kennis names of indelingen and of gemeenten, to recognise columns by.
 */
export async function leesBestand(bestand: File, kennis: Kennis): Promise<Gelezen> {
  if (/json$/iu.test(bestand.name)) return leesKaart(bestand);
  if (bestand.size > hoogstens.tabel) return tooLarge('te-groot');
  return leesTabel(bestand.name, new Uint8Array(await bestand.arrayBuffer()), kennis);
}
