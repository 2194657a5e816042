/** Fan chart, chance of a shortfall and tornado: what the ranges of the assumptions do to the outcome. */

import { computeOvergang } from '../overgang/overgang.ts';
import { Kwantielzoeker } from './kwantielen.ts';
import { Bandrekenaar, type Bandvraag } from './rekenaar.ts';
import { type Bereikveld, withAanname } from './trekking.ts';

/** The quantiles of every band: half of the outcomes lie within the inner two, nine tenths within the outer. */
export const BANDKANSEN = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** The outcomes at `BANDKANSEN`. */
export type Band = readonly number[];

interface Bandjaar {
  readonly jaar: number;
  readonly saldo: Band;
  /** Only where asked. */
  readonly budget?: Band;
  readonly kosten?: Band;
  /** Chance (0–1) of a shortfall of more than was asked, per inhabitant. */
  readonly kans: number;
}

interface Gemeenteband {
  readonly gemeente: number;
  readonly jaren: readonly Bandjaar[];
  /** Balance of all years together. */
  readonly cumulatief: Band;
}

/** Counts and keeps what is needed while the years of a gemeente go by. */
class Bandteller {
  private readonly rekenaar: Bandrekenaar;
  private readonly zoeker: Kwantielzoeker;
  private readonly kosten: Float64Array;
  private readonly saldo: Float64Array;
  private readonly samen: Float64Array;

  constructor(rekenaar: Bandrekenaar) {
    const make = () => new Float64Array(rekenaar.trekkingen);
    this.rekenaar = rekenaar;
    this.zoeker = new Kwantielzoeker(rekenaar.trekkingen, BANDKANSEN);
    this.kosten = make();
    this.saldo = make();
    this.samen = make();
  }

  count(gemeente: number, van: number, tekort: number, fijn: boolean): Gemeenteband {
    const { rekenaar, zoeker, kosten, saldo, samen } = this;
    rekenaar.begin(gemeente);
    samen.fill(0);
    const jaren = Array.from({ length: rekenaar.jaren }, (_, t): Bandjaar => {
      rekenaar.fillYear(t, kosten, saldo);
      return {
        jaar: van + t,
        ...this.tally(tekort),
        ...(fijn ? { budget: zoeker.find(rekenaar.budget), kosten: zoeker.find(kosten) } : {}),
      };
    });
    return { gemeente, jaren, cumulatief: zoeker.find(samen) };
  }

  /** Adds a year to what came before. */
  private tally(tekort: number): Pick<Bandjaar, 'saldo' | 'kans'> {
    const { zoeker, saldo, samen } = this;
    let vaak = 0;
    let laag = saldo[0]!;
    let hoog = laag;
    for (let k = 0; k < saldo.length; k++) {
      const x = saldo[k]!;
      samen[k]! += x;
      if (x < -tekort) vaak += 1;
      if (x < laag) laag = x;
      if (x > hoog) hoog = x;
    }
    return { saldo: zoeker.findBetween(saldo, laag, hoog), kans: vaak / saldo.length };
  }
}

const all = ({ codes }: Bandvraag): readonly number[] => codes.map((_, g) => g);

/**
 * The bands of gemeenten.
 * @param tekort euro per inhabitant in a year, 0 or more.
 * @param fijn gemeenten, by index, of which budget and cost are wanted too; only these where given.
 */
export function computeBanden(
  vraag: Bandvraag,
  tekort: number,
  fijn?: readonly number[],
): readonly Gemeenteband[] {
  const teller = new Bandteller(new Bandrekenaar(vraag));
  const { van, inwoners } = vraag.overgang;
  return (fijn ?? all(vraag)).map((g) => teller.count(g, van, tekort * inwoners[g]!, fijn !== undefined));
}

/** What one assumption alone does: the outcome at its low and its high end, all others as they are. */
interface Tornadoregel {
  readonly veld: Bereikveld;
  readonly laag: number;
  readonly hoog: number;
}

/**
 * Which assumptions matter most, for each gemeente: its balance over all years together at both ends of each range, widest
 * first. Without chance, so that only the assumption itself is seen.
 */
export function tornadosOf({ overgang, bereiken, codes }: Bandvraag): readonly (readonly Tornadoregel[])[] {
  const outcome = (veld: Bereikveld, waarde: number): Float64Array =>
    computeOvergang(withAanname(overgang, veld, waarde)).at(-1)!.cumulatief;
  const velden = [...bereiken]
    .filter(([veld]) => veld !== 'spreiding')
    .map(([veld, { laag, hoog }]) => ({ veld, laag: outcome(veld, laag), hoog: outcome(veld, hoog) }));
  return codes.map((_, g) =>
    velden
      .map(({ veld, laag, hoog }) => ({ veld, laag: laag[g]!, hoog: hoog[g]! }))
      .sort((a, b) => Math.abs(b.hoog - b.laag) - Math.abs(a.hoog - a.laag)),
  );
}
