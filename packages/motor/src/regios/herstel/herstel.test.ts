import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwerk, connectedParts, type Netwerk, type Verbinding } from '../../grond/index.ts';
import { canonical, countRegions } from '../../partitie/index.ts';
import { repairRegions } from './herstel.ts';

function isWhole(net: Netwerk, labels: ArrayLike<number>): boolean {
  return countRegions(connectedParts(net, labels)) === new Set(Array.from(labels)).size;
}

/** Fewest changes by trying every map on the same regions; each region keeps one of its own units. */
function fewestByForce(net: Netwerk, labels: readonly number[], vast: ReadonlySet<number>): number {
  const regios = [...new Set(labels)];
  let minst = Number.POSITIVE_INFINITY;
  const maak = (kaart: readonly number[]): void => {
    if (kaart.length < labels.length) {
      const v = kaart.length;
      for (const r of vast.has(v) ? [labels[v] ?? 0] : regios) maak([...kaart, r]);
      return;
    }
    const anders = kaart.filter((r, v) => r !== labels[v]).length;
    const blijft = regios.every((r) => kaart.some((x, v) => x === r && labels[v] === r));
    if (anders < minst && blijft && isWhole(net, kaart)) minst = anders;
  };
  maak([]);
  return minst;
}

const opgaven = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    verbindingen: fc.array(
      fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })) as fc.Arbitrary<Verbinding>,
      { minLength: n - 1, maxLength: 2 * n },
    ),
    labels: fc.array(fc.nat({ max: 2 }), { minLength: n, maxLength: n }),
    vast: fc.array(fc.nat({ max: n - 1 }), { maxLength: 1 }),
  }),
);

describe('mending a map that falls apart', () => {
  it('leaves a whole map as it is', () => {
    const net = buildNetwerk(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(repairRegions({ net, labels: [0, 0, 1] })).toMatchObject({ verplaatst: [], bewezen: true });
  });

  it('joins two large parts by one unit between them rather than give a part away', () => {
    // Regions a a b a a on a line, b hangs on further: only the middle need change.
    const net = buildNetwerk(6, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [2, 5],
    ]);
    const herstel = repairRegions({ net, labels: [0, 0, 1, 0, 0, 1] });
    expect(herstel).toMatchObject({ verplaatst: [2], bewezen: true });
    expect(isWhole(net, herstel?.labels ?? [])).toBe(true);
  });

  it('does not move what is locked', () => {
    const net = buildNetwerk(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(repairRegions({ net, labels: [0, 1, 0], vast: new Set([0]) })?.verplaatst).toEqual([2]);
    expect(repairRegions({ net, labels: [0, 1, 0], vast: new Set([0, 1, 2]) })).toBeUndefined();
  });

  it('gives whole regions, with the fewest changes of all maps', () => {
    fc.assert(
      fc.property(opgaven, ({ n, verbindingen, labels, vast }) => {
        const net = buildNetwerk(n, verbindingen);
        const eigen = [...canonical(labels)];
        const minst = fewestByForce(net, eigen, new Set(vast));
        const herstel = repairRegions({ net, labels, vast: new Set(vast), hoogstens: 1e6 });
        if (!herstel) {
          expect(minst).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        expect(isWhole(net, herstel.labels)).toBe(true);
        expect(herstel.verplaatst.length).toBe(minst);
        expect(herstel.verplaatst.some((v) => vast.includes(v))).toBe(false);
      }),
      { seed: 16, numRuns: 1500 },
    );
  });

  it('says so where it could not look at enough maps', () => {
    const net = buildNetwerk(
      9,
      Array.from({ length: 8 }, (_, k): Verbinding => [k, k + 1]),
    );
    const herstel = repairRegions({ net, labels: [0, 0, 0, 1, 1, 1, 0, 0, 0], hoogstens: 2 });
    expect(herstel?.bewezen).toBe(false);
    expect(isWhole(net, herstel?.labels ?? [])).toBe(true);
  });
});
