import type { Spreidland } from './spreiding.ts';

/** What a place serves at most, in inhabitants: the same for all, and by code where it differs. */
export interface Ruimte {
  readonly voorAllen?: number | undefined;
  readonly per?: ReadonlyMap<string, number> | undefined;
}

/** What a place in each gemeente serves at most, infinite where nothing bounds it; undefined where nothing bounds any. */
export function capacitiesOf(
  { gemeenten }: Spreidland,
  { voorAllen = Number.POSITIVE_INFINITY, per }: Ruimte,
): Float64Array | undefined {
  const ruimte = Float64Array.from(gemeenten, ({ code }) => per?.get(code) ?? voorAllen);
  return ruimte.some(Number.isFinite) ? ruimte : undefined;
}

/** Why no places can be enough. */
export type Ruimtefout =
  | {
      readonly code: 'te-weinig-ruimte';
      readonly aantal: number;
      /** Inhabitants, and of how many there is room in the largest places. */
      readonly inwoners: number;
      readonly ruimte: number;
      /** So many places are enough; undefined where even all are not. */
      readonly minstens: number | undefined;
    }
  | {
      readonly code: 'past-nergens';
      readonly naam: string;
      readonly inwoners: number;
      readonly ruimte: number;
    };

interface Vraag {
  readonly aantal: number;
  readonly open: readonly number[];
  readonly dicht: readonly number[];
  readonly capaciteit: Float64Array;
}

/** Capacities of the places that would be open for most room: those that stay, and then the largest. */
function largest({ open, dicht, capaciteit }: Vraag): number[] {
  const rest = [...capaciteit.keys()].filter((j) => !open.includes(j) && !dicht.includes(j));
  return [...open, ...rest.sort((a, b) => capaciteit[b]! - capaciteit[a]!)].map((j) => capaciteit[j]!);
}

/** What is plainly wrong with capacities: together too few, or a gemeente that fits nowhere as a whole. */
export function faultOfRuimte({ gemeenten }: Spreidland, vraag: Vraag): Ruimtefout | undefined {
  const ruimten = largest(vraag);
  const ruimst = ruimten.reduce((meest, r) => Math.max(meest, r), 0);
  const grootst = gemeenten.reduce((meest, g) => (g.inwoners > meest.inwoners ? g : meest));
  const { naam, inwoners: meeste } = grootst;
  if (meeste > ruimst) return { code: 'past-nergens', naam, inwoners: meeste, ruimte: ruimst };
  const inwoners = gemeenten.reduce((som, g) => som + g.inwoners, 0);
  const samen = (k: number): number => ruimten.slice(0, k).reduce((som, r) => som + r, 0);
  const { aantal } = vraag;
  if (samen(aantal) >= inwoners) return undefined;
  const minstens = ruimten.findIndex((_, k) => samen(k + 1) >= inwoners);
  return {
    code: 'te-weinig-ruimte',
    aantal,
    inwoners,
    ruimte: samen(aantal),
    minstens: minstens < 0 ? undefined : minstens + 1,
  };
}
