import type { EigenRij } from '@samenhang/core';
import { findKolommen, type Kolommen } from './kolommen.ts';
import { type Regel, readRegels } from './regels.ts';
import type { Codering } from './tekens.ts';

/** Why somebody's own table cannot be read at all. */
export interface Eigenfout {
  readonly code: 'leeg' | 'csv-kapot' | 'geen-gemeentekolom' | 'geen-regiokolom';
  /** The headings that were found. */
  readonly koppen: readonly string[];
  /** What is wrong and how to mend it, in Dutch. */
  readonly wat: string;
  readonly herstel: string;
}

/** Somebody's own table, in rows; how it was understood stands beside them. */
export type EigenTabel =
  | {
      readonly ok: true;
      readonly rijen: readonly EigenRij[];
      readonly codering: Codering;
      readonly scheidingsteken: string;
      /** Headings taken as gemeente, regio and share. */
      readonly kolommen: {
        readonly gemeente: string;
        readonly regio: string;
        readonly aandeel: string | undefined;
      };
    }
  | { readonly ok: false; readonly fout: Eigenfout };

/** A share as people write it: `0,25`, `0.25`, `25%`; in hundreds where the heading says so. NaN = no number. */
function parseAandeel(tekst: string, procent: boolean): number | null {
  const kaal = tekst.trim();
  if (kaal === '') return null;
  const getal = kaal.replace(/\s*%$/u, '').replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/u.test(getal)) return Number.NaN;
  return procent || kaal.endsWith('%') ? Number(getal) / 100 : Number(getal);
}

function toRij({ nummer, cellen }: Regel, kolommen: Kolommen): EigenRij {
  const cel = (plaats: number | undefined): string => (plaats === undefined ? '' : (cellen[plaats] ?? ''));
  return {
    rij: nummer,
    gemeente: cel(kolommen.gemeente).trim(),
    regio: cel(kolommen.regio).trim(),
    aandeel: parseAandeel(cel(kolommen.aandeel), kolommen.procent),
  };
}

function refuse(code: Eigenfout['code'], koppen: readonly string[]): EigenTabel {
  const gevonden = koppen.length === 0 ? '' : ` Gevonden: ${koppen.join(', ')}.`;
  const teksten: Record<Eigenfout['code'], readonly [wat: string, herstel: string]> = {
    leeg: ['Er staan geen rijen in dit bestand.', 'Zet op de eerste regel de koppen gemeente en regio.'],
    'csv-kapot': [
      'Dit bestand is geen goede CSV.',
      'Controleer de aanhalingstekens, of sla het opnieuw op als CSV.',
    ],
    'geen-gemeentekolom': [
      `Er is geen kolom met gemeenten.${gevonden}`,
      'Geef één kolom de kop gemeente, met de naam of de code.',
    ],
    'geen-regiokolom': [`Er is geen kolom met regio’s.${gevonden}`, 'Geef één kolom de kop regio.'],
  };
  const [wat, herstel] = teksten[code];
  return { ok: false, fout: { code, koppen, wat, herstel } };
}

/**
 * Reads somebody's own table: CSV with `;`, `,` or tabs, with or without byte order mark, in UTF-8 or
 * Windows-1252, with a decimal comma or point. Columns are recognised by their headings. Matching gemeenten is
 * core's work (`buildEigenIndeling`). Runs in a browser as well: nothing leaves it.
 */
export function readEigenTabel(bytes: Uint8Array): EigenTabel {
  const gelezen = readRegels(bytes);
  if (!gelezen) return refuse('csv-kapot', []);
  const { codering, scheidingsteken } = gelezen;
  const [kop, ...rijen] = gelezen.regels;
  const koppen = (kop?.cellen ?? []).map((cel) => cel.trim());
  if (rijen.length === 0) return refuse('leeg', koppen);
  const kolommen = findKolommen(koppen);
  if (kolommen.gemeente === undefined) return refuse('geen-gemeentekolom', koppen);
  if (kolommen.regio === undefined) return refuse('geen-regiokolom', koppen);
  return {
    ok: true,
    rijen: rijen.map((regel) => toRij(regel, kolommen)),
    codering,
    scheidingsteken,
    kolommen: {
      gemeente: koppen[kolommen.gemeente] ?? '',
      regio: koppen[kolommen.regio] ?? '',
      aandeel: koppen[kolommen.aandeel ?? -1],
    },
  };
}
