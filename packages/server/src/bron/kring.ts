import { isInForce, lastChange } from '@samenhang/core';
import type { RegelingRij } from '@samenhang/data';
import type { Bron } from './bron.ts';

/** Whose calendar it is: of a gemeente, of one regeling, or of nobody in particular. */
export interface Kring {
  readonly gemeente: { readonly code: string; readonly naam: string } | null;
  readonly regeling: RegelingRij | null;
  /** The day on which the register says who takes part. */
  readonly peildatum: string;
  /** Those in force on that day in which the gemeente takes part, by name; or the one. */
  readonly regelingen: readonly RegelingRij[];
}

/** By gemeente the regelingen of the register in which it takes part, in force or not. */
function indexDeelnames({ pakket }: Bron): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { gemeente, regeling } of pakket.deelnames) {
    if (gemeente === null) continue;
    const bekend = index.get(gemeente);
    if (bekend) bekend.add(regeling);
    else index.set(gemeente, new Set([regeling]));
  }
  return index;
}

const indexen = new WeakMap<Bron, ReadonlyMap<string, ReadonlySet<string>>>();

function regelingenOf(bron: Bron, code: string, datum: string): readonly RegelingRij[] {
  const index = indexen.get(bron) ?? indexDeelnames(bron);
  indexen.set(bron, index);
  const ids = index.get(code);
  return bron.pakket.regelingen
    .filter((r) => ids?.has(r.rooId) && isInForce({ geldigVan: r.vanKracht, geldigTot: r.tot }, datum))
    .toSorted((a, b) => bodyName(a).localeCompare(bodyName(b), 'nl'));
}

/** How people call it: by its body where it has one. */
export function bodyName({ lichaam, naam }: Pick<RegelingRij, 'lichaam' | 'naam'>): string {
  return lichaam ?? naam;
}

/** What was asked for cannot be found. */
export type Kringfout =
  | { readonly code: 'onbekende-gemeente'; readonly gemeente: string }
  | { readonly code: 'onbekende-regeling'; readonly regeling: string };

/** Whose calendar a question means: what of it is not known is told. */
export function findKring(
  bron: Bron,
  { gemeente, regeling }: { readonly gemeente?: string | undefined; readonly regeling?: string | undefined },
): { readonly ok: true; readonly kring: Kring } | { readonly ok: false; readonly fout: Kringfout } {
  const { regelingen } = bron.pakket;
  const peildatum = lastChange(regelingen);
  const code = gemeente?.toUpperCase();
  const wie =
    code === undefined ? null : bron.atlas(bron.laatsteJaar)?.gemeenten.find((g) => g.code === code);
  if (wie === undefined) return { ok: false, fout: { code: 'onbekende-gemeente', gemeente: code ?? '' } };
  const een = regeling === undefined ? null : regelingen.find((r) => r.rooId === regeling);
  if (een === undefined) return { ok: false, fout: { code: 'onbekende-regeling', regeling: regeling ?? '' } };
  const lijst = een ? [een] : wie ? regelingenOf(bron, wie.code, peildatum) : [];
  const naam = wie && { code: wie.code, naam: wie.naam };
  return { ok: true, kring: { gemeente: naam, regeling: een, peildatum, regelingen: lijst } };
}
