/**
 * What leaving a joint body costs, and what it does to those who stay. The regeling says what leaving costs (Wgr art. 9(1):
 * it must have rules on withdrawal and its consequences), so that every part of the rule is a field:
 * exit sum = Σ_t share_t · basis − part of the assets, with as basis the contribution of who leaves, or its part in the fixed cost
 * that stays. Who stays pays that fixed cost together, pro rata to contribution, as far as the exit sum does not:
 * rise_h(t) = (F_L − share_t · basis) · b_h / Σ_stay b, with F_L = F · b_L / Σ b. No form of it is the law's; the rule of a
 * regeling may say otherwise.
 */

/** The rule of a regeling on leaving. */
export interface Vertrekregel {
  /** Of the basis, what is due in the first year after leaving, the second …: 1, 0.75, 0.5. */
  readonly aandelen: readonly number[];
  /** Of what: its contribution, or its part in the fixed cost that stays. */
  readonly grondslag: 'bijdrage' | 'vaste-kosten';
  /** Assets less debts of the body, in euro (below 0: debts), of which who leaves gets its part by contribution; 0 where it gets none. */
  readonly vermogen: number;
}

/** Shares that fall by the same step each year, from 1: four years are 1, 0.75, 0.5, 0.25. */
export function fallingShares(jaren: number): number[] {
  return Array.from({ length: jaren }, (_, t) => 1 - t / jaren);
}

export interface Vertrekvraag {
  /** Contribution of each participant in a year, euro. */
  readonly bijdragen: readonly number[];
  /** F: cost of a year that stays when somebody leaves, euro: at most all contributions. */
  readonly vasteKosten: number;
  readonly regel: Vertrekregel;
  /** Who leaves, by index: one or more, not all. */
  readonly weg: readonly number[];
  /** Years after leaving that are computed. */
  readonly jaren: number;
}

interface Vertrekjaar {
  /** Years after leaving, from 1. */
  readonly jaar: number;
  /** What each pays more (those who stay) or still pays (those who left), euro. */
  readonly perDeelnemer: readonly number[];
}

export interface Vertrekgevolg {
  /** Of each who leaves, in the order of `weg`: to pay, the assets that go off it, and what is left (below 0: it gets that). */
  readonly uittreedsommen: readonly {
    readonly wie: number;
    readonly betaalt: number;
    readonly vermogen: number;
    readonly som: number;
  }[];
  readonly jaren: readonly Vertrekjaar[];
  /** Of each participant: what it pays more a year when the exit sum is paid off; 0 for who left. */
  readonly blijvend: readonly number[];
}

function assertVertrek({ bijdragen, vasteKosten, regel, weg, jaren }: Vertrekvraag): void {
  const totaal = bijdragen.reduce((som, b) => som + b, 0);
  if (!bijdragen.every((b) => b >= 0) || !(totaal > 0)) throw new RangeError('no contributions');
  if (!(vasteKosten >= 0 && vasteKosten <= totaal))
    throw new RangeError('fixed cost above all contributions');
  if (!regel.aandelen.every((a) => a >= 0)) throw new RangeError('a share below 0');
  if (new Set(weg).size !== weg.length || weg.length === 0) throw new RangeError('nobody leaves, or twice');
  const blijft = bijdragen.reduce((som, b, g) => (weg.includes(g) ? som : som + b), 0);
  if (!(blijft > 0)) throw new RangeError('nobody stays who pays');
  if (!Number.isInteger(jaren) || jaren < 1) throw new RangeError(`no years: ${jaren}`);
}

/** What leaving does, by the rule of the regeling. @throws RangeError for a question that does not fit itself. */
export function computeVertrek(vraag: Vertrekvraag): Vertrekgevolg {
  assertVertrek(vraag);
  const { bijdragen, vasteKosten, regel, weg, jaren } = vraag;
  const totaal = bijdragen.reduce((som, b) => som + b, 0);
  const deel = (g: number): number => bijdragen[g]! / totaal;
  const vast = (g: number): number => vasteKosten * deel(g);
  const grondslag = (g: number): number => (regel.grondslag === 'bijdrage' ? bijdragen[g]! : vast(g));
  const blijvers = bijdragen.reduce((som, b, g) => (weg.includes(g) ? som : som + b), 0);
  const rise = (ontbreekt: number, g: number): number => (ontbreekt * bijdragen[g]!) / blijvers;
  const achtergelaten = weg.reduce((som, g) => som + vast(g), 0);
  return {
    uittreedsommen: weg.map((wie) => {
      const betaalt = regel.aandelen.reduce((som, a) => som + a * grondslag(wie), 0);
      const vermogen = regel.vermogen * deel(wie);
      return { wie, betaalt, vermogen, som: betaalt - vermogen };
    }),
    jaren: Array.from({ length: jaren }, (_, t): Vertrekjaar => {
      const aandeel = regel.aandelen[t] ?? 0;
      const betaald = weg.reduce((som, g) => som + aandeel * grondslag(g), 0);
      return {
        jaar: t + 1,
        perDeelnemer: bijdragen.map((_, g) =>
          weg.includes(g) ? aandeel * grondslag(g) : rise(achtergelaten - betaald, g),
        ),
      };
    }),
    blijvend: bijdragen.map((_, g) => (weg.includes(g) ? 0 : rise(achtergelaten, g))),
  };
}

/** A group of leavers after which a body is too small. */
export interface Teklein {
  /** By index, ascending. */
  readonly weg: readonly number[];
  /** Load that is left. */
  readonly over: number;
}

/**
 * When a body no longer meets its smallest scale (`findSchaal`): each participant whose leaving alone does that, and the fewest
 * that do it together (those with most load first).
 * @param aanbod load of each: places that its clients would have in use on average.
 * @param schaal the load that is needed.
 */
export function belowScale(
  aanbod: readonly number[],
  schaal: number,
): { readonly nu: boolean; readonly alleen: readonly Teklein[]; readonly minst: Teklein | undefined } {
  const totaal = aanbod.reduce((som, a) => som + a, 0);
  const alleen = aanbod.flatMap((a, g) => (totaal - a < schaal ? [{ weg: [g], over: totaal - a }] : []));
  const rij = aanbod.map((_, g) => g).sort((a, b) => aanbod[b]! - aanbod[a]!);
  let over = totaal;
  let aantal = 0;
  while (over >= schaal && aantal < rij.length) over -= aanbod[rij[aantal++]!]!;
  const minst =
    over < schaal && aantal > 0 ? { weg: rij.slice(0, aantal).sort((a, b) => a - b), over } : undefined;
  return { nu: totaal >= schaal, alleen, minst };
}
