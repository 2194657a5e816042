import {
  type Cel,
  type Celtype,
  type Kolomkop,
  koppen,
  makeKop,
  type Tabel,
  type Tweetalig,
} from '@samenhang/core';
import writeXlsx from 'write-excel-file/node';

/** How Excel shows what is in a column; what is not here it shows as it is. */
const formaten: Partial<Record<Celtype, string>> = { heel: '#,##0', deel: '0.0%' };

type Taal = keyof Tweetalig;

const blad = makeKop('blad', 'tekst', 'Blad', 'Sheet');
const sleutel = makeKop('sleutel', 'tekst', 'Naam in CSV en API', 'Name in CSV and API');
const kop = makeKop('kop', 'tekst', 'Kolom', 'Column');
const eenheid = makeKop('eenheid', 'tekst', 'Eenheid', 'Unit');
const uitleg = makeKop('uitleg', 'tekst', 'Uitleg', 'Explanation');

const eenDeel: Tweetalig = { nl: 'deel van 1, getoond als procent', en: 'fraction of 1, shown as per cent' };

function unitOf(kolom: Kolomkop, taal: Taal): Cel {
  return (kolom.eenheid ?? (kolom.type === 'deel' ? eenDeel : undefined))?.[taal] ?? null;
}

/** What every column of the other sheets is called by programs, and means; where the figures come from is there too. */
function explain(tabellen: readonly Tabel[], taal: Taal): Tabel {
  return {
    sleutel: 'uitleg',
    kolommen: [blad, sleutel, kop, eenheid, uitleg, koppen.bron],
    rijen: tabellen.flatMap((tabel) =>
      tabel.kolommen.map((kolom) => [
        tabel.sleutel,
        kolom.sleutel,
        kolom.kop[taal],
        unitOf(kolom, taal),
        kolom.uitleg?.[taal] ?? null,
        sourceOf(tabellen, tabel, taal),
      ]),
    ),
  };
}

function sourceOf(tabellen: readonly Tabel[], tabel: Tabel, taal: Taal): Cel {
  if (tabel.kolommen.some((k) => k.sleutel === koppen.bron.sleutel)) return koppen.bron.kop[taal];
  if (!tabellen.some((t) => t.sleutel === 'recept')) return null;
  return taal === 'nl' ? 'zie het blad recept' : 'see the sheet recept';
}

/** Widths that show most of what is in a column. */
function widths({ kolommen, rijen }: Tabel, taal: Taal): { width: number }[] {
  return kolommen.map((kolom, k) => {
    const langst = Math.max(
      kolom.kop[taal].length,
      ...rijen.slice(0, 200).map((rij) => String(rij[k] ?? '').length),
    );
    return { width: Math.min(60, langst + 2) };
  });
}

function sheetOf(tabel: Tabel, taal: Taal) {
  const cell = (cel: Cel, k: number) => {
    const format = formaten[tabel.kolommen[k]?.type ?? 'tekst'];
    return typeof cel === 'number' && format !== undefined ? { value: cel, format } : cel;
  };
  return {
    sheet: tabel.sleutel,
    stickyRowsCount: 1,
    columns: widths(tabel, taal),
    data: [
      tabel.kolommen.map((kolom) => ({ value: kolom.kop[taal], fontWeight: 'bold' as const })),
      ...tabel.rijen.map((rij) => rij.map(cell)),
    ],
  };
}

/** Tables as one Excel file: a sheet each, with words above the columns, and one that explains them. */
export async function toXlsx(tabellen: readonly Tabel[], taal: Taal): Promise<Uint8Array> {
  return writeXlsx([...tabellen, explain(tabellen, taal)].map((tabel) => sheetOf(tabel, taal))).toBuffer();
}
