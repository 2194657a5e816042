import type { RegelingRij } from '../tabellen/index.ts';
import type { Roodeelname } from './rijen.ts';

type Waarde = string | readonly string[] | null;

/** What differs between two states of the register; a participant that came or went is a field that was or becomes null. */
export interface Rooverschil {
  readonly soort: 'nieuw' | 'verdwenen' | 'gewijzigd';
  readonly regeling: string;
  readonly naam: string;
  /** For what changed. */
  readonly velden: readonly {
    readonly veld: string;
    readonly deelnemer?: string;
    readonly was: Waarde;
    readonly wordt: Waarde;
  }[];
}

/** One state of the register, in rows of our tables. */
export interface Registerstand {
  readonly regelingen: readonly RegelingRij[];
  readonly deelnames: readonly Roodeelname[];
}

const isLijst = (waarde: Waarde): waarde is readonly string[] => Array.isArray(waarde);
/** Of some texts the order does not matter. */
const asText = (waarde: Waarde): string =>
  JSON.stringify(isLijst(waarde) ? [...waarde].map((een) => een.trim()).sort() : waarde);

function fieldsOf<T extends object>(
  was: T,
  wordt: T,
  overslaan: readonly string[],
): { readonly veld: string; readonly was: Waarde; readonly wordt: Waarde }[] {
  const oud = was as Readonly<Record<string, Waarde>>;
  const nieuw = wordt as Readonly<Record<string, Waarde>>;
  return Object.keys(oud)
    .filter((veld) => !overslaan.includes(veld))
    .map((veld) => ({ veld, was: oud[veld] ?? null, wordt: nieuw[veld] ?? null }))
    .filter((een) => asText(een.was) !== asText(een.wordt));
}

function participantsOf(was: readonly Roodeelname[], wordt: readonly Roodeelname[]): Rooverschil['velden'] {
  const oud = new Map(was.map((rij) => [rij.deelnemer, rij]));
  const nieuw = new Map(wordt.map((rij) => [rij.deelnemer, rij]));
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((deelnemer) => {
    const [a, b] = [oud.get(deelnemer), nieuw.get(deelnemer)];
    if (!a || !b) return [{ veld: 'deelnemer', deelnemer, was: a?.naam ?? null, wordt: b?.naam ?? null }];
    return fieldsOf(a, b, ['regeling', 'deelnemer']).map((een) => ({ ...een, deelnemer }));
  });
}

/** What changed from one state of the register to another, by regeling: what is new, what is gone, and each field. */
export function compareRegister(was: Registerstand, wordt: Registerstand): readonly Rooverschil[] {
  const oud = new Map(was.regelingen.map((rij) => [rij.rooId, rij]));
  const nieuw = new Map(wordt.regelingen.map((rij) => [rij.rooId, rij]));
  const bij = (stand: Registerstand) => Map.groupBy(stand.deelnames, ({ regeling }) => regeling);
  const [oudeDeelnames, nieuweDeelnames] = [bij(was), bij(wordt)];
  return [...new Set([...oud.keys(), ...nieuw.keys()])].sort().flatMap((regeling): Rooverschil[] => {
    const [a, b] = [oud.get(regeling), nieuw.get(regeling)];
    if (!a || !b)
      return [{ soort: a ? 'verdwenen' : 'nieuw', regeling, naam: (a ?? b)?.naam ?? '', velden: [] }];
    const velden = [
      ...fieldsOf(a, b, ['rooId']),
      ...participantsOf(oudeDeelnames.get(regeling) ?? [], nieuweDeelnames.get(regeling) ?? []),
    ];
    return velden.length === 0 ? [] : [{ soort: 'gewijzigd', regeling, naam: b.naam, velden }];
  });
}
