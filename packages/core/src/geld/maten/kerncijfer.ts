/**
 * A key figure of one year on the gemeenten of another, through the herindelingen. Numbers are added up; a ratio to inhabitants is
 * weighed by them, r = Σ r_i n_i / Σ n_i; a mean, of which the weights are not known, goes along only where a gemeente stayed
 * what it was. What cannot be told so (a gemeente that was split) is a gap.
 */

import { carryCounts, type Jaarboek } from '../../atlas/index.ts';

/** What a key figure is: a number of something, a ratio, or a mean. */
export type Maatsoort = 'aantal' | 'verhouding' | 'gemiddelde';

/** A key figure as the package describes it. */
export interface Kenmerk {
  readonly kenmerk: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly jaren: readonly number[];
  readonly bron: string;
}

/** One value of a key figure. */
export interface Kerncijferrij {
  readonly jaar: number;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly waarde: number;
}

const geteld: ReadonlySet<string> = new Set(['personen', 'inwoners', 'huishoudens', 'woningen', 'km²']);

/** By the name and unit of the package: 'Gemiddelde grootte van een huishouden, personen' is a mean. */
export function kindOf({ naam, eenheid }: Pick<Kenmerk, 'naam' | 'eenheid'>): Maatsoort {
  if (eenheid === 'procent' || eenheid.startsWith('per 1.000 inwoners')) return 'verhouding';
  return geteld.has(eenheid) && !/^(?:gemiddeld|middelste)/iu.test(naam) ? 'aantal' : 'gemiddelde';
}

/** The value of a gemeente: as the source has it, carried through herindelingen, or not known. */
export interface Gedragencijfer {
  readonly code: string;
  readonly naam: string;
  readonly waarde: number | null;
  readonly basis: 'waargenomen' | 'afgeleid' | null;
}

/**
 * @param waarden by code, of the gemeenten of `van`.
 * @returns one for each gemeente of `naar`, in the order of its atlas.
 */
export function carryKerncijfer(
  jaarboek: Jaarboek,
  waarden: ReadonlyMap<string, number>,
  soort: Maatsoort,
  { van, naar }: { readonly van: number; readonly naar: number },
): readonly Gedragencijfer[] {
  const bron = jaarboek.jaargang(van);
  const doel = jaarboek.jaargang(naar);
  const vertaling = jaarboek.vertaling(van, naar);
  const lijst = Float64Array.from(bron.codes, (code) => waarden.get(code) ?? Number.NaN);
  const count = (getallen: Float64Array) => carryCounts(getallen, bron.indexVan, vertaling, doel.codes);
  // With one predecessor of its own a gemeente is that gemeente, whatever the figure is.
  const gelijk = count(lijst);
  const gewogen = count(lijst.map((x, g) => x * (bron.inwoners[g] ?? Number.NaN)));
  const inwoners = count(bron.inwoners);
  return doel.gemeenten.map(({ code, naam }, g) => {
    const verwanten = vertaling.get(code) ?? [];
    const een = verwanten.length === 1;
    const samen = soort === 'verhouding' ? gewogen[g]! / inwoners[g]! : Number.NaN;
    const waarde = een || soort === 'aantal' ? gelijk[g]! : samen;
    if (!Number.isFinite(waarde)) return { code, naam, waarde: null, basis: null };
    const zelfde = een && verwanten[0]?.gemeente === code;
    return { code, naam, waarde, basis: zelfde ? 'waargenomen' : 'afgeleid' };
  });
}
