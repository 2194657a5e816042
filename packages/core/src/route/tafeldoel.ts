import { buildPlan, type Plan, type Versnipperingvraag } from './plan.ts';
import type { Gebieden } from './tafels/gebieden.ts';
import { countTafels } from './tafels/tellen.ts';
import type { Zetel } from './tafels/zetels.ts';
import { midden } from './versnippering.ts';

/** An area that no known regio has. */
const NIEUW = 2 ** 23;

/** What the households at one gemeente count, by what the proposed regio there turns out to be. */
interface Plaats {
  /** Σ over the households of the tafels when it has the gemeenten of no regio that stays. */
  readonly nieuw: number;
  /** The same when it has exactly those of an area at which a seat of the same kind stays. */
  readonly bekend: readonly { readonly gebied: number; readonly tafels: number }[];
}

/** The seats of one household: those that stay, and the kinds of party that the proposal gives a new area. */
interface Vak {
  readonly vast: readonly Zetel[];
  readonly vormen: readonly number[];
}

/** The mean number of tafels of the reference households, for a proposed map. */
export interface Tafeldoel {
  /**
   * @param labels the regio of each gemeente of the atlas: whole numbers from 0, below the number of gemeenten.
   * @throws RangeError when there is not one label per gemeente.
   */
  meanTafels(labels: ArrayLike<number>): number;
  /** What no map can pass: each gemeente at its best (`minst`), and at its worst (`meest`). */
  readonly bereik: { readonly minst: number; readonly meest: number };
  /** Sets of more than one gemeente that save a tafel when the map has exactly them as a regio. */
  readonly gebieden: readonly (readonly number[])[];
}

function layOut(plan: Plan, gemeente: number, vervangt: ReadonlySet<string>): readonly Vak[] {
  return plan.groepenVan.map((groepen) => {
    const eigen = groepen.flatMap((i) => plan.groepen[i] ?? []);
    const [nieuw, vast] = [
      eigen.filter((g) => vervangt.has(g.indeling ?? '')),
      eigen.filter((g) => !vervangt.has(g.indeling ?? '')),
    ];
    return {
      vast: vast.flatMap((g) => g.zetels[gemeente] ?? []),
      vormen: [...new Set(nieuw.map((g) => g.vorm))],
    };
  });
}

/** Tafels of all households when the proposed regio is the area `gebied`. */
function countWith(plan: Plan, vakken: readonly Vak[], gemeente: number, gebied: number): number {
  return vakken.reduce((som, { vast, vormen }) => {
    const erbij = vormen.map(
      (vorm): Zetel => ({ vorm, gemeente, gebieden: [gebied], alle: true, keuze: '' }),
    );
    return som + midden(countTafels([...vast, ...erbij], plan.gebieden));
  }, 0);
}

function buildPlaats(plan: Plan, gemeente: number, vervangt: ReadonlySet<string>): Plaats {
  const vakken = layOut(plan, gemeente, vervangt);
  const gebieden = vakken.flatMap(({ vast, vormen }) =>
    vast.filter((z) => vormen.includes(z.vorm)).flatMap((z) => z.gebieden),
  );
  return {
    nieuw: countWith(plan, vakken, gemeente, NIEUW),
    bekend: [...new Set(gebieden)]
      .filter((gebied) => gebied >= 0)
      .map((gebied) => ({ gebied, tafels: countWith(plan, vakken, gemeente, gebied) })),
  };
}

function sizesOf(labels: ArrayLike<number>): Int32Array {
  const aantal = new Int32Array(labels.length);
  for (let g = 0; g < labels.length; g++) {
    const label = labels[g] ?? 0;
    aantal[label] = (aantal[label] ?? 0) + 1;
  }
  return aantal;
}

/** Whether an area has exactly the gemeenten of a proposed regio. */
function isSame(
  gebieden: Gebieden,
  gebied: number,
  labels: ArrayLike<number>,
  label: number,
  grootte: number,
) {
  const leden = gebieden.leden(gebied);
  return leden.length === grootte && leden.every((lid) => labels[lid] === label);
}

function rangeOf(plaatsen: readonly Plaats[], paren: number): Tafeldoel['bereik'] {
  const sum = (kies: (...x: number[]) => number): number =>
    plaatsen.reduce((som, { nieuw, bekend }) => som + kies(nieuw, ...bekend.map((b) => b.tafels)), 0) / paren;
  return { minst: sum(Math.min), meest: sum(Math.max) };
}

/**
 * Makes ready to count, many times over, the tafels of the reference households for a proposed map: one regio per
 * gemeente, in the place of the indelingen in `vervangt`. Laying it out takes some tens of milliseconds, a count
 * a fraction of one. For a goal of a search: the fewer the better.
 *
 * `meanTafels` is the mean over all gemeenten and households of the middle of the least and the most, the same as
 * `computeVersnippering` gives with that map in `vervangen`. A proposed regio with exactly the gemeenten of a regio
 * that stays (or a gemeente on its own) is one tafel with it, where the parties are of one kind.
 *
 * @param vervangt ids of the indelingen that the map takes the place of, also those that the package lacks.
 */
export function createTafeldoel(vraag: Versnipperingvraag, vervangt: readonly string[]): Tafeldoel {
  const plan = buildPlan(vraag);
  const ids = new Set(vervangt);
  const plaatsen = vraag.atlas.gemeenten.map((_, g) => buildPlaats(plan, g, ids));
  const paren = plaatsen.length * plan.huishoudens.length;
  const gunstig = plaatsen.flatMap((p) => p.bekend.filter((b) => b.tafels < p.nieuw).map((b) => b.gebied));
  return {
    bereik: rangeOf(plaatsen, paren),
    gebieden: [...new Set(gunstig)].map((g) => plan.gebieden.leden(g)).filter((leden) => leden.length > 1),
    meanTafels(labels) {
      if (labels.length !== plaatsen.length)
        throw new RangeError(`expected ${plaatsen.length} labels, got ${labels.length}`);
      const grootte = sizesOf(labels);
      const som = plaatsen.reduce((tot, { nieuw, bekend }, g) => {
        const label = labels[g] ?? 0;
        const zelfde = bekend.find(({ gebied }) =>
          isSame(plan.gebieden, gebied, labels, label, grootte[label] ?? 0),
        );
        return tot + (zelfde?.tafels ?? nieuw);
      }, 0);
      return som / paren;
    },
  };
}
