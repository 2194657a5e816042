import { ledenVan, type Overdekking, regiosVan } from '@samenhang/motor';
import type { Atlas, Basis, Editie, Regio } from '../atlas/index.ts';
import type { Taak } from '../taken/index.ts';
import type { Plek } from './plaats.ts';

/** What takes the place of an indeling: other regio's, or each gemeente for itself. */
export type Vervanging = { readonly regios: readonly Regio[]; readonly overdekking: Overdekking } | 'lokaal';

/** In what the tasks are laid out: an atlas, with what somebody puts in the place of its indelingen. */
export interface Indelingkeuze {
  readonly atlas: Atlas;
  /** By id of a task: the indeling of the atlas (somebody's own, say) that it is done in. */
  readonly eigen?: ReadonlyMap<string, string>;
  /** By id of an indeling: what takes its place, such as a redesign. */
  readonly vervangen?: ReadonlyMap<string, Vervanging>;
}

/** A regio that a task may be done in for a place. */
interface Werkregio {
  readonly index: number;
  readonly code: string;
  readonly naam: string;
  /** Its gemeenten by index, ascending. */
  readonly gemeenten: readonly number[];
}

/**
 * Why there is more than one regio. `gesplitst`: the gemeente lies in several, each address in one; the
 * postcode would tell. `herindeling`: the gemeenten that it came from disagree. `overlap`: it lies wholly in
 * each of them, so all apply.
 */
type Waarommeer = 'gesplitst' | 'herindeling' | 'overlap';

/** Where a task is decided for a place. */
export type Werkgebied =
  | { readonly soort: 'lokaal' | 'landelijk' | 'persoon' }
  | {
      readonly soort: 'regio';
      readonly indeling: string;
      /** `ontwerp` where a proposal takes the place of the indeling. */
      readonly basis: Basis | 'ontwerp';
      /** The year whose facts this rests on; other than the atlas' = carried through herindelingen. */
      readonly oorsprongjaar: number;
      readonly regios: readonly Werkregio[];
      readonly waarommeer: Waarommeer | null;
      /** Whether the postcode told the regio, or the gemeente alone. */
      readonly uit: 'postcode' | 'gemeente';
    }
  | {
      readonly soort: 'onbekend';
      /**
       * The package has no such indeling; or it has, and the place lies in none of its regio's; or it knows only a part
       * of the gemeenten, and this place is not among them.
       */
      readonly waarom: 'indeling-ontbreekt' | 'geen-regio' | 'deels-bekend';
      readonly indeling: string;
    };

/** The id of the indeling that a task is done in, or undefined where it is done in none. */
export function indelingOf(taak: Taak, eigen?: ReadonlyMap<string, string>): string | undefined {
  return eigen?.get(taak.taak) ?? taak.indeling ?? taak.indelingGezocht ?? undefined;
}

function whySeveral(editie: Editie | undefined, overdekking: Overdekking, gemeente: number): Waarommeer {
  if (editie?.onzeker.includes(gemeente)) return 'herindeling';
  const { start, aandeel } = overdekking;
  const heel = aandeel.subarray(start[gemeente], start[gemeente + 1]).every((a) => a === 1);
  return heel ? 'overlap' : 'gesplitst';
}

function regiosOf(
  indeling: string,
  plek: Plek,
  overdekking: Overdekking,
  ontwerp: boolean,
): { readonly regios: readonly number[]; readonly uit: 'postcode' | 'gemeente' } {
  const precies = ontwerp ? undefined : plek.regios.get(indeling);
  if (precies === undefined) return { regios: [...regiosVan(overdekking, plek.gemeente)], uit: 'gemeente' };
  return { regios: precies === null ? [] : [precies], uit: 'postcode' };
}

function inIndeling({ atlas, vervangen }: Indelingkeuze, indeling: string, plek: Plek): Werkgebied {
  const vervanging = vervangen?.get(indeling);
  if (vervanging === 'lokaal') return { soort: 'lokaal' };
  const editie = vervanging ? undefined : atlas.edities.get(indeling);
  const bron = vervanging ?? editie;
  if (!bron) return { soort: 'onbekend', waarom: 'indeling-ontbreekt', indeling };
  const { regios, uit } = regiosOf(indeling, plek, bron.overdekking, vervanging !== undefined);
  if (regios.length === 0) {
    const waarom = editie?.deels === true ? 'deels-bekend' : 'geen-regio';
    return { soort: 'onbekend', waarom, indeling };
  }
  return {
    soort: 'regio',
    indeling,
    basis: editie?.basis ?? 'ontwerp',
    oorsprongjaar: editie?.oorsprongjaar ?? atlas.jaar,
    regios: regios.map((index) => ({
      index,
      code: bron.regios[index]?.code ?? '',
      naam: bron.regios[index]?.naam ?? '',
      gemeenten: [...ledenVan(bron.overdekking, index)],
    })),
    waarommeer: regios.length > 1 ? whySeveral(editie, bron.overdekking, plek.gemeente) : null,
    uit,
  };
}

/** Where a task is decided for a place, and how well that is known. */
export function findWerkgebied(keuze: Indelingkeuze, taak: Taak, plek: Plek): Werkgebied {
  const indeling = indelingOf(taak, keuze.eigen);
  if (indeling !== undefined) return inIndeling(keuze, indeling, plek);
  return { soort: taak.schaal === 'indeling' ? 'lokaal' : taak.schaal };
}
