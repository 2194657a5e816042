import type { Cel } from '@samenhang/beeld';
import type { Recept } from '@samenhang/core';

/** A table as people take it home: a sheet, or a CSV file. */
export interface Tabel {
  /** Short, without spaces: the name of the sheet. */
  readonly naam: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Cel[])[];
}

/** The recipe of figures as a table of two columns, so that it travels with them. */
export function receptTabel(recept: Recept): Tabel {
  const regels: [string, Cel][] = [
    ['jaar', recept.jaar],
    ['indelingen', recept.indelingen.join(', ')],
    ['basis', recept.basis],
    ...(recept.gewichten ? [['gewichten', recept.gewichten.join(', ')] as [string, Cel]] : []),
    ['formule', recept.formule],
    ...recept.bron.map((b): [string, Cel] => [
      `bron van ${b.indeling}`,
      `${b.bron} (${b.basis}, ${b.oorsprongjaar}; ${b.licentie})`,
    ]),
  ];
  return { naam: 'recept', koppen: ['wat', 'waarde'], rijen: regels };
}
