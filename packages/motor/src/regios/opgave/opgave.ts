import type { Verbinding } from '../../grond/index.ts';
import type { Paargewichten } from '../../partitie/index.ts';

/** Whole numbers that the number of regions lies between, both included. */
interface Bandbreedte {
  readonly min?: number;
  readonly max?: number;
}

/** What a map of regions must keep to, and what it is to be good at. Units are 0 … n − 1. */
export interface Opgave {
  readonly n: number;
  /** Weight of each unit, ≥ 0. */
  readonly gewicht: ArrayLike<number>;
  /** Who borders on whom; a ferry counts. */
  readonly verbindingen: readonly Verbinding[];
  /** Every region is connected. Default true. */
  readonly aaneengesloten?: boolean;
  /** Weight of a region, both ends included. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Number of regions. */
  readonly aantal?: Bandbreedte | undefined;
  /** Pairs that must share a region. */
  readonly samen?: readonly Verbinding[];
  /** Pairs that may not share a region. */
  readonly apart?: readonly Verbinding[];
  /** Today's map; −1 = in no region. */
  readonly vandaag?: ArrayLike<number>;
  /** Regions of today (their labels) that stay exactly as they are. */
  readonly vasteRegios?: readonly number[];
  /**
   * Units that keep their place: those of one region of today stay together, those of different
   * regions stay apart. The others may come and go.
   */
  readonly vasteEenheden?: readonly number[];
  /** Partitions whose borders no region crosses. Units with −1 form one cell. */
  readonly muren?: readonly ArrayLike<number>[];
  /** At most this many units in another region than today. */
  readonly verplaatsingen?: number | undefined;
  readonly doel: Doel;
}

/** Σ of `paren` over the pairs inside regions − `snede` · (edges between regions), to be as high as can be. */
interface Doel {
  readonly paren?: Paargewichten;
  readonly snede?: number;
}

/** Families of constraints, as they can be left out one by one. */
const families = [
  'aaneengesloten',
  'minimum',
  'maximum',
  'minAantal',
  'maxAantal',
  'samen',
  'apart',
  'vasteRegios',
  'vasteEenheden',
  'muren',
  'verplaatsingen',
] as const;

export type Familie = (typeof families)[number];

/** The families that a question makes use of. */
export function familiesOf(o: Opgave): Familie[] {
  const actief: Record<Familie, boolean> = {
    aaneengesloten: o.aaneengesloten ?? true,
    minimum: (o.minimum ?? 0) > 0,
    maximum: Number.isFinite(o.maximum ?? Number.POSITIVE_INFINITY),
    minAantal: (o.aantal?.min ?? 1) > 1,
    maxAantal: (o.aantal?.max ?? o.n) < o.n,
    samen: (o.samen?.length ?? 0) > 0,
    apart: (o.apart?.length ?? 0) > 0,
    vasteRegios: (o.vasteRegios?.length ?? 0) > 0,
    vasteEenheden: (o.vasteEenheden?.length ?? 0) > 0,
    muren: (o.muren?.length ?? 0) > 0,
    verplaatsingen: o.verplaatsingen !== undefined,
  };
  return families.filter((f) => actief[f]);
}

/** The same question, of the constraints only those in `blijft`. */
export function keepFamilies(o: Opgave, blijft: readonly Familie[]): Opgave {
  const { minimum, maximum, samen, apart, vasteRegios, vasteEenheden, muren, verplaatsingen, ...rest } = o;
  const { min, max } = o.aantal ?? {};
  const als = (f: Familie, deel: Partial<Opgave>): Partial<Opgave> => (blijft.includes(f) ? deel : {});
  return {
    ...rest,
    aaneengesloten: blijft.includes('aaneengesloten') && (o.aaneengesloten ?? true),
    aantal: {
      ...(blijft.includes('minAantal') && min !== undefined ? { min } : {}),
      ...(blijft.includes('maxAantal') && max !== undefined ? { max } : {}),
    },
    ...als('minimum', given('minimum', minimum)),
    ...als('maximum', given('maximum', maximum)),
    ...als('samen', given('samen', samen)),
    ...als('apart', given('apart', apart)),
    ...als('vasteRegios', given('vasteRegios', vasteRegios)),
    ...als('vasteEenheden', given('vasteEenheden', vasteEenheden)),
    ...als('muren', given('muren', muren)),
    ...als('verplaatsingen', given('verplaatsingen', verplaatsingen)),
  };
}

/** The property, unless it is absent. */
function given<K extends keyof Opgave>(sleutel: K, waarde: Opgave[K] | undefined): Partial<Opgave> {
  return waarde === undefined ? {} : { [sleutel]: waarde };
}

/** @throws RangeError when the parts of a question do not fit each other. */
export function checkOpgave(o: Opgave): void {
  if (!Number.isInteger(o.n) || o.n < 0) throw new RangeError(`n must be a whole number ≥ 0, got ${o.n}`);
  checkLengths(o);
  for (let v = 0; v < o.n; v++) {
    const g = o.gewicht[v]!;
    if (!(g >= 0 && Number.isFinite(g))) throw new RangeError(`weight of unit ${v} is ${g}`);
  }
  for (const v of [...(o.samen ?? []), ...(o.apart ?? [])].flat().concat(o.vasteEenheden ?? [])) {
    if (!Number.isInteger(v) || v < 0 || v >= o.n) throw new RangeError(`there is no unit ${v}`);
  }
  if (needsToday(o) && !o.vandaag) throw new RangeError('locks and moves are counted from vandaag: pass it');
}

function needsToday({ vasteRegios = [], vasteEenheden = [], verplaatsingen }: Opgave): boolean {
  return vasteRegios.length + vasteEenheden.length > 0 || verplaatsingen !== undefined;
}

function checkLengths(o: Opgave): void {
  const lengths: readonly (readonly [string, ArrayLike<number> | undefined])[] = [
    ['gewicht', o.gewicht],
    ['vandaag', o.vandaag],
    ...(o.muren ?? []).map((m, k) => [`muren[${k}]`, m] as const),
  ];
  for (const [wat, lijst] of lengths) {
    if (lijst !== undefined && lijst.length !== o.n)
      throw new RangeError(`${wat} has ${lijst.length} entries for ${o.n} units`);
  }
  if (o.doel.paren && o.doel.paren.n !== o.n)
    throw new RangeError(`doel.paren is over ${o.doel.paren.n} units, not ${o.n}`);
}
