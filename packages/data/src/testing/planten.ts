/** For tests: faults that can be planted in a package, one for every way in which a column can be wrong. */
import { TABELLIJST, type Tabelvorm, type Veld } from '../tabellen/index.ts';

/** A value that cannot stand in a column, and how it must be reported. */
export interface Plant {
  readonly tabel: string;
  readonly pad: string;
  readonly kolom: string;
  readonly waarde: string;
  readonly code: string;
}

function valuesFor({ type, constraints = {} }: Veld): readonly (readonly [waarde: string, code: string])[] {
  const { required, pattern, enum: keuze, maximum } = constraints;
  const uit: [string, string][] = [];
  if (required) uit.push(['', 'leeg']);
  if (type === 'integer' || type === 'number' || type === 'date' || type === 'boolean')
    uit.push(['1,5 miljoen', 'verkeerde-soort']);
  if (type === 'integer') uit.push(['1.000', 'verkeerde-soort'], ['-7', 'buiten-bereik']);
  if (maximum !== undefined) uit.push([String(maximum + 1), 'buiten-bereik']);
  if (type === 'date')
    uit.push(
      ['2021-02-30', 'verkeerde-soort'],
      ['0202-01-01', 'buiten-bereik'],
      ['9999-12-31', 'buiten-bereik'],
    );
  if (pattern !== undefined) uit.push(['javascript:alert(1)', 'verkeerde-vorm']);
  if (keuze) uit.push(['onbekend', 'onbekende-keuze']);
  if (type === 'string' && pattern === undefined && !keuze)
    uit.push(
      ['   ', 'leeg'],
      ['\u200b', 'leeg'],
      [' Aa', 'spaties'],
      ['"een\nregel"', 'onzichtbaar-teken'],
      ['een\u202etwee', 'onzichtbaar-teken'],
      ['JavaScript:alert(1)', 'onveilig-adres'],
    );
  return uit;
}

function plantsOf({ naam, pad, velden }: Tabelvorm): readonly Plant[] {
  return velden.flatMap((veld) =>
    valuesFor(veld).map(([waarde, code]) => ({ tabel: naam, pad, kolom: veld.name, waarde, code })),
  );
}

/** Every fault of one cell that the format knows, for every column of every table. */
export const celplanten: readonly Plant[] = TABELLIJST.flatMap(plantsOf);
