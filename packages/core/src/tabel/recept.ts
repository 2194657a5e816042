import { koppen } from './koppen.ts';
import { type Cel, fillTabel, type Tabel } from './tabel.ts';

/** Names with values, under each other: a table of one row would be too wide for people. */
export function listTabel(sleutel: string, regels: readonly (readonly [string, Cel])[]): Tabel {
  return fillTabel<readonly [string, Cel]>(
    sleutel,
    [
      { ...koppen.wat, waarde: ([wat]) => wat },
      { ...koppen.waarde, waarde: ([, waarde]) => waarde },
    ],
    regels,
  );
}

interface Herkomst {
  readonly indeling: string;
  readonly basis: string;
  readonly oorsprongjaar: number;
  readonly bron: string;
  readonly licentie: string;
}

/** The sources of a recipe, a line for each indeling. */
export function sourceLines(bronnen: readonly Herkomst[]): [string, Cel][] {
  return bronnen.map((b) => [
    `bron van ${b.indeling}`,
    `${b.bron} (${b.basis}, ${b.oorsprongjaar}; ${b.licentie})`,
  ]);
}
