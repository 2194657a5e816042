/** What nesting asks of the layers, and whether a design keeps to it. */

import { canonical, checkMap, type Opgave, partitionValue, type Schending } from '@samenhang/motor';

/** One way in which a design breaks what was asked, in layer `laag`. */
export type Ontwerpschending = { readonly laag: number } & (
  | Schending
  /** A region of this layer lies in several regions of the next; all by their canonical label. */
  | { readonly code: 'niet-genest'; readonly regio: number; readonly boven: readonly number[] }
);

/**
 * Everything that a design breaks, from scratch: the constraints of each layer, and nesting.
 * @param lagen the question of each layer, see `translateOpgave`.
 * @throws RangeError when there is not one map for each layer, or not one label for each unit.
 */
export function checkDesign(
  lagen: readonly Opgave[],
  kaarten: readonly ArrayLike<number>[],
): Ontwerpschending[] {
  if (lagen.length !== kaarten.length)
    throw new RangeError(`${kaarten.length} maps for ${lagen.length} layers`);
  return lagen.flatMap((opgave, laag): Ontwerpschending[] => [
    ...checkMap(opgave, kaarten[laag]!).map((s) => ({ laag, ...s })),
    ...notNested(laag, kaarten[laag]!, kaarten[laag + 1]),
  ]);
}

function notNested(
  laag: number,
  onder: ArrayLike<number>,
  boven: ArrayLike<number> | undefined,
): Ontwerpschending[] {
  if (!boven) return [];
  const ouders = new Map<number, Set<number>>();
  const ruim = canonical(boven);
  canonical(onder).forEach((r, v) => {
    ouders.set(r, (ouders.get(r) ?? new Set()).add(ruim[v]!));
  });
  return [...ouders].flatMap(([regio, meer]): Ontwerpschending[] =>
    meer.size > 1 ? [{ laag, code: 'niet-genest', regio, boven: [...meer] }] : [],
  );
}

/** What a design is worth: Σ over layers of the pairs inside regions, from scratch. */
export function designValue(lagen: readonly Opgave[], kaarten: readonly ArrayLike<number>[]): number {
  return lagen.reduce((som, o, k) => som + layerValue(o, kaarten[k]!), 0);
}

/** What one map is worth to its layer. */
export function layerValue({ doel }: Opgave, labels: ArrayLike<number>): number {
  return doel.paren ? partitionValue(doel.paren, labels) : 0;
}

/** The higher, or the lower, of what is given. */
function pick(
  kies: (...x: number[]) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  const bekend = [a, b].filter((x) => x !== undefined);
  return bekend.length === 0 ? undefined : kies(...bekend);
}

function tightenPair(onder: Opgave, boven: Opgave): readonly [Opgave, Opgave] {
  const { minimum, maximum, ...restOnder } = onder;
  const { minimum: minBoven, maximum: maxBoven, ...restBoven } = boven;
  const samen = [...(boven.samen ?? []), ...(onder.samen ?? [])];
  return [
    {
      ...restOnder,
      ...bounds(minimum, pick(Math.min, maximum, maxBoven)),
      aantal: band(pick(Math.max, onder.aantal?.min, boven.aantal?.min), onder.aantal?.max),
    },
    {
      ...restBoven,
      ...bounds(pick(Math.max, minBoven, minimum), maxBoven),
      aantal: band(boven.aantal?.min, pick(Math.min, boven.aantal?.max, onder.aantal?.max)),
      ...(samen.length > 0 ? { samen } : {}),
    },
  ];
}

function bounds(
  minimum: number | undefined,
  maximum: number | undefined,
): Pick<Opgave, 'minimum' | 'maximum'> {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function band(min: number | undefined, max: number | undefined): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/**
 * The questions with what nesting makes each layer ask of its neighbours: a larger region has at least the inhabitants
 * of a smaller one, there are at most as many of them, and what is together stays together. Every nested design that
 * keeps to the questions keeps to these, so that a proof of the impossible, or a bound, holds for both.
 */
export function tighten(lagen: readonly Opgave[]): Opgave[] {
  const uit = [...lagen];
  for (let k = 0; k + 1 < uit.length; k++) [uit[k], uit[k + 1]] = tightenPair(uit[k]!, uit[k + 1]!);
  for (let k = uit.length - 2; k >= 0; k--) [uit[k], uit[k + 1]] = tightenPair(uit[k]!, uit[k + 1]!);
  return uit;
}

/** The question of a layer within the regions of the one above it. */
export function within(opgave: Opgave, boven: ArrayLike<number> | undefined): Opgave {
  return boven ? { ...opgave, muren: [...(opgave.muren ?? []), boven] } : opgave;
}

/** The question of a layer whose regions are made of whole regions of the one below it. */
export function around(opgave: Opgave, onder: ArrayLike<number> | undefined): Opgave {
  if (!onder) return opgave;
  const eerste = new Map<number, number>();
  const samen = [...(opgave.samen ?? [])];
  for (let v = 0; v < onder.length; v++) {
    const hoofd = eerste.get(onder[v]!);
    if (hoofd === undefined) eerste.set(onder[v]!, v);
    else samen.push([hoofd, v]);
  }
  return { ...opgave, samen };
}
