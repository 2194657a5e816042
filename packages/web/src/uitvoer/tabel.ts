import { toCsv } from '@samenhang/beeld';
import { type Cel, keysOf, type Tabel } from '@samenhang/core';
import type { Bestand, Csvbestand } from './bewaar.ts';

/** Headings and cells as a file, in both forms. */
export function csvVanRijen(koppen: readonly string[], rijen: readonly (readonly Cel[])[]): Csvbestand {
  return {
    type: 'text/csv;charset=utf-8',
    inhoud: toCsv(koppen, rijen),
    excel: toCsv(koppen, rijen, { scheiding: ';' }),
  };
}

/** A table as a file: the same columns and cells as the API gives. */
export function csvVan(tabel: Tabel | undefined): Csvbestand {
  if (!tabel) throw new Error('there is no table');
  return csvVanRijen(keysOf(tabel), tabel.rijen);
}

/** One sheet of a workbook: the headings stay in sight, and stand in bold. What writes it is fetched when it is asked for. */
export async function writeWerkmap(blad: {
  readonly naam: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Cel[])[];
  readonly breedtes: readonly number[];
}): Promise<Bestand & { readonly inhoud: Blob }> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const inhoud = await writeXlsx([
    {
      sheet: blad.naam,
      stickyRowsCount: 1,
      columns: blad.breedtes.map((width) => ({ width })),
      data: [
        blad.koppen.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...blad.rijen.map((rij) => [...rij]),
      ],
    },
  ]).toBlob();
  return { type: inhoud.type, inhoud };
}

/** A table as a workbook: the same columns and cells as its CSV. */
export function werkmapVan(tabel: Tabel): Promise<Bestand> {
  const koppen = keysOf(tabel);
  const breedtes = koppen.map((kop, k) => {
    const langst = Math.max(
      kop.length,
      ...tabel.rijen.slice(0, 200).map((rij) => String(rij[k] ?? '').length),
    );
    return Math.min(60, langst + 2);
  });
  return writeWerkmap({ naam: tabel.sleutel, koppen, rijen: tabel.rijen, breedtes });
}
