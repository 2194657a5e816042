import type { LpKolommen, LpModel, LpRijen, LpSolver, LpUitkomst, LpWijze } from '@samenhang/motor';
import type { Highs, InitOptions, Model } from 'highs';

export interface HighsKeuze {
  /** Where a browser finds `highs.wasm`. Node finds it beside the package. */
  readonly locateFile?: (bestand: string) => string;
}

type Loader = (keuze: InitOptions) => Promise<Highs>;

/**
 * HiGHS (https://highs.dev, MIT) as the LP solver of core, compiled to WebAssembly: 3.5 MB, fetched only
 * when this is called.
 *
 * @example
 * const oplosser = await loadHighs();
 * cliquePartition({ n, gewichten, seed: 1, tijdMs: 5000, exact: true, oplosser });
 */
export async function loadHighs(keuze: HighsKeuze = {}): Promise<LpSolver> {
  // Its types describe the CommonJS build; an import gets the ES module, whose default is the loader itself.
  const module = (await import('highs')) as unknown as { default: Loader };
  const highs = await module.default(keuze);
  return { create: (kolommen) => new HighsModel(highs, kolommen) };
}

class HighsModel implements LpModel {
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly kolommen: number;
  private rijen = 0;

  constructor(highs: Highs, { doel, onder, boven }: LpKolommen) {
    this.highs = highs;
    this.kolommen = doel.length;
    this.model = highs.createModel({
      numCols: doel.length,
      numRows: 0,
      sense: highs.constants.objectiveSense.minimize,
      // Minimising −doel keeps the sign of prices the same in every version of HiGHS.
      colCost: doel.map((x) => -x),
      colLower: onder,
      colUpper: boven,
      rowLower: new Float64Array(0),
      rowUpper: new Float64Array(0),
      matrix: {
        format: 'csr',
        numRows: 0,
        numCols: doel.length,
        starts: Int32Array.of(0),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    });
    this.model.options.set('output_flag', false);
  }

  addRows({ start, kolom, coef, rechts }: LpRijen): void {
    const aantal = rechts.length;
    if (aantal === 0) return;
    this.model.addRows({
      lower: new Float64Array(aantal).fill(-this.highs.infinity),
      upper: rechts,
      matrix: {
        format: 'csr',
        numRows: aantal,
        numCols: this.kolommen,
        starts: start,
        indices: kolom,
        values: coef,
      },
    });
    this.rijen += aantal;
  }

  dropRows(nummers: Int32Array): void {
    if (nummers.length === 0) return;
    this.model.deleteRows({ kind: 'set', indices: nummers });
    this.rijen -= nummers.length;
  }

  setBounds(kolom: number, onder: number, boven: number): void {
    this.model.changeColBounds(kolom, onder, boven);
  }

  solve(tijdMs: number, wijze: LpWijze): LpUitkomst {
    // The solver's clock runs on over solves.
    const time_limit = this.model.getRunTime() + Math.max(0.01, tijdMs / 1000);
    this.model.options.set({ time_limit, ...optionsFor(wijze) });
    this.model.run();
    const { colValue, rowDual } = this.model.getSolution();
    return { status: this.status(wijze), x: colValue, prijs: rowDual.map((y) => -y) };
  }

  private status(wijze: LpWijze): LpUitkomst['status'] {
    const { modelStatus } = this.highs.constants;
    const code = this.model.getModelStatus();
    if (code === modelStatus.infeasible) return 'onoplosbaar';
    // Without crossover HiGHS does not vouch for its point.
    const isKlaar =
      code === modelStatus.optimal || (wijze.soort === 'binnenpunt' && code === modelStatus.unknown);
    return isKlaar ? 'klaar' : 'afgebroken';
  }

  close(): void {
    this.model.dispose();
  }
}

function optionsFor(wijze: LpWijze): Record<string, string | number> {
  return wijze.soort === 'hoekpunt'
    ? { solver: 'simplex' }
    : { solver: 'ipm', run_crossover: 'off', ipm_optimality_tolerance: wijze.gat };
}
