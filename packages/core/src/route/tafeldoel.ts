import type { Gebieden } from './gebieden.ts';
import { buildPlan, type Plan, type Versnipperingvraag } from './plan.ts';
import { countTafels } from './tellen.ts';
import { midden } from './versnippering.ts';
import type { Zetel } from './zetels.ts';

/** An area that no known regio has. */
const NIEUW = 2 ** 23;

interface Vak {
  /** Seats that stay as they are. */
  readonly vast: readonly Zetel[];
  /** The kinds of party that the proposal gives a new area, each once. */
  readonly vormen: readonly number[];
  /** Whether a seat that stays has one of several areas, so that counting needs its combinations. */
  readonly open: boolean;
  /** Tafels when the proposed regio has the gemeenten of no regio that there is. */
  readonly nieuw: number;
}

/** All that hangs on one gemeente. */
interface Plaats {
  readonly vakken: readonly Vak[];
  /** Σ of `nieuw`. */
  readonly nieuw: number;
  /** Areas that a seat which stays has here, and of which the proposed regio may turn out to be one. */
  readonly bekend: readonly number[];
}

/** The mean number of tafels of the reference households, for a proposed map. */
export interface Tafeldoel {
  /**
   * @param labels a regio per gemeente of the atlas, any numbers from 0 on below the number of gemeenten.
   */
  meanTafels(labels: ArrayLike<number>): number;
}

function seatsIn(vormen: readonly number[], gebied: number): Zetel[] {
  return vormen.map((vorm) => ({ vorm, gebieden: [gebied], alle: true, keuze: '' }));
}

function buildPlaats(plan: Plan, gemeente: number, vervangt: ReadonlySet<string>): Plaats {
  const vakken = plan.huishoudens.map((_, h): Vak => {
    const groepen = plan.groepenVan[h] ?? [];
    const isNieuw = (i: number): boolean => vervangt.has(plan.groepen[i]?.indeling ?? '');
    const vast = groepen.filter((i) => !isNieuw(i)).flatMap((i) => plan.groepen[i]?.zetels[gemeente] ?? []);
    const vormen = [...new Set(groepen.filter(isNieuw).map((i) => plan.groepen[i]?.vorm ?? -1))];
    const nieuw = midden(countTafels([...vast, ...seatsIn(vormen, NIEUW)]));
    return { vast, vormen, open: vast.some((z) => !z.alle && z.gebieden.length > 1), nieuw };
  });
  const buren = vakken.flatMap((v) =>
    v.vast.filter((z) => v.vormen.includes(z.vorm)).flatMap((z) => z.gebieden),
  );
  return {
    vakken,
    nieuw: vakken.reduce((som, v) => som + v.nieuw, 0),
    bekend: [...new Set(buren)].filter((gebied) => gebied >= 0),
  };
}

/** Tafels of all households at a place where the proposed regio is the known area `gebied`. */
function countKnown({ vakken }: Plaats, gebied: number): number {
  let som = 0;
  for (const { vast, vormen, open, nieuw } of vakken) {
    if (open) {
      som += midden(countTafels([...vast, ...seatsIn(vormen, gebied)]));
      continue;
    }
    const samen = vormen.filter((vorm) => vast.some((z) => z.vorm === vorm && z.gebieden.includes(gebied)));
    som += nieuw - samen.length;
  }
  return som;
}

function sizes(labels: ArrayLike<number>): Int32Array {
  const aantal = new Int32Array(labels.length);
  for (let g = 0; g < labels.length; g++) {
    const label = labels[g] ?? 0;
    aantal[label] = (aantal[label] ?? 0) + 1;
  }
  return aantal;
}

/** The known area that the regio of a gemeente is, gemeente for gemeente. */
function matchArea(
  gebieden: Gebieden,
  bekend: readonly number[],
  labels: ArrayLike<number>,
  label: number,
  grootte: number,
): number {
  for (const gebied of bekend) {
    const leden = gebieden.leden(gebied);
    if (leden.length === grootte && leden.every((lid) => labels[lid] === label)) return gebied;
  }
  return NIEUW;
}

/**
 * Makes ready to count, many times over, the tafels of the reference households for a proposed map: one regio per
 * gemeente, in the place of the indelingen in `vervangt`. Laying it out costs some tens of milliseconds, each
 * count well below one. For a goal of a search: the fewer the better.
 *
 * `meanTafels` is the mean over all gemeenten and households of the middle of the least and the most, the same as
 * `computeVersnippering` gives with that map in `vervangen`. A proposed regio with the same gemeenten as the
 * regio of an indeling that stays (or one gemeente on its own) makes one tafel with it, if the parties are of one kind.
 *
 * @param vervangt ids of the indelingen that the map takes the place of, also those that the package lacks.
 */
export function createTafeldoel(vraag: Versnipperingvraag, vervangt: readonly string[]): Tafeldoel {
  const plan = buildPlan(vraag);
  const ids = new Set(vervangt);
  const plaatsen = vraag.atlas.gemeenten.map((_, g) => buildPlaats(plan, g, ids));
  const paren = plaatsen.length * plan.huishoudens.length;
  return {
    meanTafels(labels) {
      if (labels.length !== plaatsen.length)
        throw new RangeError(`expected ${plaatsen.length} labels, got ${labels.length}`);
      const grootte = sizes(labels);
      let som = 0;
      plaatsen.forEach((plaats, g) => {
        const label = labels[g] ?? 0;
        const gebied = matchArea(plan.gebieden, plaats.bekend, labels, label, grootte[label] ?? 0);
        som += gebied === NIEUW ? plaats.nieuw : countKnown(plaats, gebied);
      });
      return som / paren;
    },
  };
}
