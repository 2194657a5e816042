import type { Signaalinhoud } from './velden.ts';

/**
 * What a signal is: open for who owns it, kept out or sent back by the redactie, withdrawn by who sent it, replaced by
 * others (merged, split, reworded), or the outcome of a replacement that was undone.
 */
export const SIGNAALSTATEN = [
  'open',
  'verborgen',
  'teruggestuurd',
  'ingetrokken',
  'opgegaan',
  'vervallen',
] as const;
export type Signaalstaat = (typeof SIGNAALSTATEN)[number];

/** What the redactie does. The first three replace signals by others, of which the texts before stay as they were. */
export const REDACTIEDADEN = ['samenvoegen', 'splitsen', 'herschrijven', 'verbergen', 'terugsturen'] as const;
export type Redactiedaad = (typeof REDACTIEDADEN)[number];

/** A signal within its lineage: `bronnen` are those that it replaces; an original has none. */
export interface Knoop {
  readonly id: string;
  readonly staat: Signaalstaat;
  readonly bronnen: readonly string[];
  readonly inhoud: Signaalinhoud;
}

/** All signals by id. Every source of one is in it as well. */
export type Stamboek = ReadonlyMap<string, Knoop>;

/** A deed of the redactie: to which signals, and what comes in their place. */
export interface Redactiehandeling {
  readonly daad: Redactiedaad;
  readonly van: readonly string[];
  readonly naar: readonly { readonly id: string; readonly inhoud: Signaalinhoud }[];
}

/** Why a deed cannot be done or undone: too few or too many signals, one that is unknown, or one that is not (any more) as it must be. */
export type Redactiefout = 'aantal' | 'onbekend' | 'staat';

const vervangt: Readonly<
  Record<Redactiedaad, { readonly van: readonly [number, number]; readonly naar: readonly [number, number] }>
> = {
  samenvoegen: { van: [2, 100], naar: [1, 1] },
  splitsen: { van: [1, 1], naar: [2, 10] },
  herschrijven: { van: [1, 1], naar: [1, 1] },
  verbergen: { van: [1, 1], naar: [0, 0] },
  terugsturen: { van: [1, 1], naar: [0, 0] },
};
const within = (aantal: number, [van, tot]: readonly [number, number]) => aantal >= van && aantal <= tot;

/** What the signals of a deed become by it. */
export function stateAfter(daad: Redactiedaad): Signaalstaat {
  if (daad === 'verbergen') return 'verborgen';
  return daad === 'terugsturen' ? 'teruggestuurd' : 'opgegaan';
}

/** Why this deed cannot be done with signals in these states; undefined where it can. */
export function refuseDaad(
  daad: Redactiedaad,
  van: readonly (Signaalstaat | undefined)[],
  naar: number,
): Redactiefout | undefined {
  if (!within(van.length, vervangt[daad].van) || !within(naar, vervangt[daad].naar)) return 'aantal';
  if (van.includes(undefined)) return 'onbekend';
  return van.every((staat) => staat === 'open') ? undefined : 'staat';
}

/**
 * Why a deed cannot be undone, by the states of its signals and of what came in their place: only where all of that is
 * still open, and nobody did more with it. Who withdrew their signal in the meantime does not stand in the way.
 */
export function refuseUndo(
  daad: Redactiedaad,
  van: readonly (Signaalstaat | undefined)[],
  naar: readonly (Signaalstaat | undefined)[],
): Redactiefout | undefined {
  if (van.includes(undefined) || naar.includes(undefined)) return 'onbekend';
  const na = stateAfter(daad);
  const past =
    van.every((staat) => staat === na || staat === 'ingetrokken') && naar.every((staat) => staat === 'open');
  return past ? undefined : 'staat';
}

/** Does the deed. @throws RangeError where `refuseDaad` has a reason */
export function doDaad(boek: Stamboek, { daad, van, naar }: Redactiehandeling): Stamboek {
  const reden = refuseDaad(
    daad,
    [...new Set(van)].map((id) => boek.get(id)?.staat),
    naar.length,
  );
  if (reden !== undefined || naar.some(({ id }) => boek.has(id))) throw new RangeError(reden ?? 'staat');
  const na = new Map(boek);
  for (const id of van) setStaat(na, id, stateAfter(daad));
  for (const nieuw of naar) na.set(nieuw.id, { ...nieuw, staat: 'open', bronnen: van });
  return na;
}

/** Undoes the deed: what came of it is no longer, though its text stays in the history. @throws RangeError */
export function undoDaad(boek: Stamboek, { daad, van, naar }: Redactiehandeling): Stamboek {
  const reden = refuseUndo(
    daad,
    van.map((id) => boek.get(id)?.staat),
    naar.map(({ id }) => boek.get(id)?.staat),
  );
  if (reden !== undefined) throw new RangeError(reden);
  const na = new Map(boek);
  for (const id of van) if (na.get(id)?.staat !== 'ingetrokken') setStaat(na, id, 'open');
  for (const { id } of naar) setStaat(na, id, 'vervallen');
  return na;
}

function setStaat(boek: Map<string, Knoop>, id: string, staat: Signaalstaat): void {
  const knoop = boek.get(id);
  if (knoop) boek.set(id, { ...knoop, staat });
}

/** The signals as they were sent that this one comes from: itself where it is one. */
export function originalsOf(boek: Stamboek, id: string): ReadonlySet<string> {
  const bronnen = boek.get(id)?.bronnen ?? [];
  if (bronnen.length === 0) return new Set(boek.has(id) ? [id] : []);
  return new Set(bronnen.flatMap((bron) => [...originalsOf(boek, bron)]));
}

/** The signals that count: as they were sent, not withdrawn, and behind one that is open. Each counts once. */
export function countedOriginals(boek: Stamboek): ReadonlySet<string> {
  const open = [...boek.values()].filter(({ staat }) => staat === 'open');
  return new Set(
    open
      .flatMap(({ id }) => [...originalsOf(boek, id)])
      .filter((id) => boek.get(id)?.staat !== 'ingetrokken'),
  );
}
