import type { Overdekking } from '../../grond/index.ts';

/** All regions of all covers as one numbered list of cells. */
export interface Cellen {
  /** Number of units. */
  readonly n: number;
  readonly aantal: number;
  /** Cells of unit i: cel[start[i]] … cel[start[i + 1] − 1]. */
  readonly start: Uint32Array;
  readonly cel: Uint32Array;
  /** Units of cell c: leden[celStart[c]] … leden[celStart[c + 1] − 1]. */
  readonly celStart: Uint32Array;
  readonly leden: Uint32Array;
  /** Weight of the cover of each cell. */
  readonly weging: Float64Array;
  /** γ · Σ of weights: the agreement a pair must exceed. */
  readonly drempel: number;
}

/** @throws RangeError when the covers are not over the same units. */
export function flatten(
  overdekkingen: readonly Overdekking[],
  wegingen: readonly number[] | undefined,
  gamma: number,
): Cellen {
  const n = overdekkingen[0]?.aantalEenheden ?? 0;
  if (overdekkingen.some((o) => o.aantalEenheden !== n))
    throw new RangeError('covers must be over the same units');
  const gewichten = overdekkingen.map((_, d) => wegingen?.[d] ?? 1);
  const aantal = overdekkingen.reduce((som, o) => som + o.aantalRegios, 0);
  const lidmaatschappen = overdekkingen.reduce((som, o) => som + o.leden.length, 0);
  const cellen = {
    n,
    aantal,
    start: new Uint32Array(n + 1),
    cel: new Uint32Array(lidmaatschappen),
    celStart: new Uint32Array(aantal + 1),
    leden: new Uint32Array(lidmaatschappen),
    weging: new Float64Array(aantal),
    drempel: gamma * gewichten.reduce((x, y) => x + y, 0),
  };
  fillCells(cellen, overdekkingen, gewichten);
  fillUnits(cellen, overdekkingen);
  return cellen;
}

function fillCells(
  cellen: Cellen,
  overdekkingen: readonly Overdekking[],
  gewichten: readonly number[],
): void {
  let cel = 0;
  let plek = 0;
  overdekkingen.forEach((o, d) => {
    cellen.leden.set(o.leden, plek);
    for (let r = 0; r < o.aantalRegios; r++) {
      cellen.weging[cel] = gewichten[d]!;
      cellen.celStart[++cel] = plek + o.regioStart[r + 1]!;
    }
    plek += o.leden.length;
  });
}

function fillUnits({ n, start, cel }: Cellen, overdekkingen: readonly Overdekking[]): void {
  let plek = 0;
  for (let i = 0; i < n; i++) {
    let eerste = 0;
    for (const o of overdekkingen) {
      for (let k = o.start[i]!; k < o.start[i + 1]!; k++) cel[plek++] = eerste + o.regio[k]!;
      eerste += o.aantalRegios;
    }
    start[i + 1] = plek;
  }
}
