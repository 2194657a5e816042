import fc from 'fast-check';
import { buildNetwerk, type Verbinding } from '../grond/index.ts';
import { fromTriangle } from '../partitie/index.ts';
import { checkMap, countCut, mapValue, type Opgave } from '../regios/index.ts';

/** A grid of r × c units. */
export function grid(r: number, c: number): { readonly n: number; readonly verbindingen: Verbinding[] } {
  const verbindingen: Verbinding[] = [];
  for (let v = 0; v < r * c; v++) {
    if ((v + 1) % c !== 0) verbindingen.push([v, v + 1]);
    if (v + c < r * c) verbindingen.push([v, v + c]);
  }
  return { n: r * c, verbindingen };
}

/** Value of the best valid map, or undefined when there is none: all partitions are tried. */
export function optimumByForce(opgave: Opgave): number | undefined {
  const net = buildNetwerk(opgave.n, opgave.verbindingen);
  const labels = new Int32Array(opgave.n);
  let beste: number | undefined;
  const visit = (v: number, k: number): void => {
    if (v === opgave.n) {
      if (checkMap(opgave, labels).length > 0) return;
      const waarde = mapValue(opgave, labels, countCut(net, labels));
      if (beste === undefined || waarde > beste) beste = waarde;
      return;
    }
    for (let c = 0; c <= k; c++) {
      labels[v] = c;
      visit(v + 1, Math.max(k, c + 1));
    }
  };
  visit(0, 0);
  return beste;
}

/** Questions of all kinds over at most `hoogst` units. */
export function opgaven(hoogst: number): fc.Arbitrary<Opgave> {
  return fc.integer({ min: 2, max: hoogst }).chain((n) => {
    const eenheid = fc.integer({ min: 0, max: n - 1 });
    const paar = fc.tuple(eenheid, eenheid).filter(([a, b]) => a !== b);
    const kaart = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n });
    const soms = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
      fc.option(a, { nil: undefined, freq: 2 });
    return fc
      .record({
        gewicht: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
        verbindingen: fc.array(paar, { minLength: n, maxLength: 3 * n }),
        aaneengesloten: fc.boolean(),
        minimum: soms(fc.integer({ min: 1, max: 10 })),
        maximum: soms(fc.integer({ min: 10, max: 30 })),
        aantal: soms(fc.constantFrom({ min: 2 }, { max: 3 }, { min: 2, max: 3 }, { min: 2, max: 2 })),
        samen: soms(fc.array(paar, { maxLength: 2 })),
        apart: soms(fc.array(paar, { maxLength: 2 })),
        vandaag: kaart,
        vasteRegios: soms(fc.constant([0])),
        vasteEenheden: soms(fc.array(eenheid, { maxLength: 3 })),
        muren: soms(
          fc.array(
            kaart.map((m) => m.map((x) => x >> 1)),
            { minLength: 1, maxLength: 1 },
          ),
        ),
        verplaatsingen: soms(fc.integer({ min: 0, max: 3 })),
        snede: fc.constantFrom(0, 1),
        driehoek: soms(
          fc.array(fc.integer({ min: -5, max: 5 }), {
            minLength: (n * (n - 1)) / 2,
            maxLength: (n * (n - 1)) / 2,
          }),
        ),
      })
      .map(({ snede, driehoek, ...rest }): Opgave => {
        const doel = driehoek ? { snede, paren: fromTriangle(n, Int32Array.from(driehoek)) } : { snede: 1 };
        return { n, ...present(rest), doel };
      });
  });
}

/** Without the properties that are undefined. */
function present<T extends object>(x: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
