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

/** A sheet of a workbook. */
interface Blad {
  readonly naam: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Cel[])[];
  readonly breedtes: readonly number[];
}

/** A workbook: the headings of each sheet stay in sight, and stand in bold. What writes it is fetched when it is asked for. */
export async function writeWerkmap(...bladen: readonly Blad[]): Promise<Bestand & { readonly inhoud: Blob }> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const inhoud = await writeXlsx(
    bladen.map(({ naam, koppen, rijen, breedtes }) => ({
      sheet: naam,
      stickyRowsCount: 1,
      columns: breedtes.map((width) => ({ width })),
      data: [
        koppen.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rijen.map((rij) => [...rij]),
      ],
    })),
  ).toBlob();
  return { type: inhoud.type, inhoud };
}

function sheetOf(tabel: Tabel): Blad {
  const koppen = keysOf(tabel);
  const breedtes = koppen.map((kop, k) => {
    const langst = Math.max(
      kop.length,
      ...tabel.rijen.slice(0, 200).map((rij) => String(rij[k] ?? '').length),
    );
    return Math.min(60, langst + 2);
  });
  return { naam: tabel.sleutel, koppen, rijen: tabel.rijen, breedtes };
}

/** Tables as a workbook, a sheet each: the same columns and cells as their CSV. */
export function werkmapVan(...tabellen: readonly Tabel[]): Promise<Bestand> {
  return writeWerkmap(...tabellen.map(sheetOf));
}
