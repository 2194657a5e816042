import { type Atlas, computeCongruentie, type Editie, indexOfGemeente, viewGemeente } from '@samenhang/core';

/** One year of a series. */
export interface Jaarpunt {
  readonly jaar: number;
  /** False for a year in which the gemeente is not on the list. */
  readonly bestaat: boolean;
  /** NaN where undefined. */
  readonly congruentie: number;
  /** Partners of the gemeente; of the country: on average. NaN where undefined. */
  readonly partners: number;
  /** How many of the chosen indelingen were observed in this year itself. */
  readonly waargenomen: number;
  /** Gemeenten on the list of this year. */
  readonly gemeenten: number;
}

export type Atlassen = ReadonlyMap<number, Atlas>;

/** Was an indeling seen in the year itself, and not carried or derived? */
function isWaargenomen(editie: Editie | undefined): boolean {
  return editie?.basis === 'waargenomen';
}

/** The indelingen observed in both years: only over these can two years be compared. */
export function inBeide(atlassen: Atlassen, van: number, tot: number): string[] {
  const eerste = atlassen.get(van)?.edities ?? new Map<string, Editie>();
  const tweede = atlassen.get(tot)?.edities ?? new Map<string, Editie>();
  return [...eerste.keys()].filter((id) => isWaargenomen(eerste.get(id)) && isWaargenomen(tweede.get(id)));
}

/** The longest span with at least two indelingen observed at both ends. */
export function standaardSpan(
  atlassen: Atlassen,
): { readonly van: number; readonly tot: number } | undefined {
  const jaren = [...atlassen.keys()].sort((a, b) => a - b);
  const paren = jaren.flatMap((van) => jaren.filter((tot) => tot > van).map((tot) => ({ van, tot })));
  return paren
    .sort((a, b) => b.tot - b.van - (a.tot - a.van) || b.tot - a.tot)
    .find(({ van, tot }) => inBeide(atlassen, van, tot).length > 1);
}

function figures(atlas: Atlas, edities: readonly Editie[], code: string | undefined) {
  const geen = { bestaat: true, congruentie: Number.NaN, partners: Number.NaN };
  if (code === undefined) {
    if (edities.length === 0) return geen;
    const land = computeCongruentie(atlas, { edities });
    return { bestaat: true, congruentie: land.gemiddelde, partners: land.gemiddeldAantalPartners };
  }
  const index = indexOfGemeente(atlas, code);
  if (index === undefined) return { ...geen, bestaat: false };
  if (edities.length === 0) return geen;
  const beeld = viewGemeente(atlas, { edities }, index);
  return { bestaat: true, congruentie: beeld.congruentie, partners: beeld.partners.length };
}

/** The same indelingen through all years, for one gemeente, or for the country when no code is given. */
export function maakReeks(atlassen: Atlassen, ids: readonly string[], code?: string): Jaarpunt[] {
  return [...atlassen.values()]
    .sort((a, b) => a.jaar - b.jaar)
    .map((atlas) => {
      const edities = ids.flatMap((id) => atlas.edities.get(id) ?? []);
      return {
        jaar: atlas.jaar,
        ...figures(atlas, edities, code),
        waargenomen: edities.filter(isWaargenomen).length,
        gemeenten: atlas.gemeenten.length,
      };
    });
}
