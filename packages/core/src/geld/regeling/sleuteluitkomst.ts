/** What another contribution key does, as an answer. */

import type { SleutelAntwoord } from './antwoord.ts';
import { type Bijdragemaat, compareSleutels, contributionsBy } from './bijdrage.ts';
import type { Deelnemer } from './deelnemer.ts';

/** The measures that a regeling's key is made of here. */
export const BIJDRAGEMATEN = [
  'gelijk',
  'inwoners',
  'gebruik',
] as const satisfies readonly Bijdragemaat['maat'][];
export type Bijdragemaatnaam = (typeof BIJDRAGEMATEN)[number];

export interface Sleutelkeuze {
  readonly deelnemers: readonly Deelnemer[];
  readonly sleutel: readonly { readonly maat: Bijdragemaatnaam; readonly gewicht: number }[];
  /** Euro per inhabitant by which a contribution may rise in a year; undefined: at once. */
  readonly hoogstens?: number | undefined;
}

/**
 * Why a key cannot be computed: no contributions of who takes part in it, weights that do not sum to 1, a measure that is not known
 * of these, or a measure that is nowhere.
 */
export type Sleutelvraagfout =
  | { readonly code: 'geen-bijdragen' }
  | { readonly code: 'gewichten'; readonly som: number }
  | { readonly code: 'maat-mist'; readonly maat: Bijdragemaatnaam; readonly namen: readonly string[] }
  | { readonly code: 'maat-nergens'; readonly maat: Bijdragemaatnaam };

export type Sleuteluitkomst =
  | { readonly ok: true; readonly antwoord: SleutelAntwoord }
  | { readonly ok: false; readonly fout: Sleutelvraagfout };

const formules = [
  'bijdrage_g = begroting · Σ_m w_m · x_gm / Σ_h x_hm',
  'bijdrage_g(t) ≤ bijdrage_g(t−1) + d · inwoners_g',
];

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);

function faultOf(
  wie: readonly Deelnemer[],
  begroting: number,
  sleutel: Sleutelkeuze['sleutel'],
): Sleutelvraagfout | undefined {
  if (!(begroting > 0)) return { code: 'geen-bijdragen' };
  const som = sum(sleutel.map(({ gewicht }) => gewicht));
  if (Math.abs(som - 1) > 1e-9) return { code: 'gewichten', som };
  const telt = sleutel.some(({ maat, gewicht }) => maat === 'gebruik' && gewicht > 0);
  const zonder = telt ? wie.filter(({ gebruik }) => gebruik === null).map(({ naam }) => naam) : [];
  if (zonder.length > 0) return { code: 'maat-mist', maat: 'gebruik', namen: zonder };
  return telt && sum(wie.map(({ gebruik }) => gebruik ?? 0)) === 0
    ? { code: 'maat-nergens', maat: 'gebruik' }
    : undefined;
}

/**
 * Compares what is paid now with a new key. Who has no inhabitants, such as a province, keeps paying what it pays now: what others
 * than gemeenten pay is not for a key of gemeenten to divide.
 */
export function presentSleutels({ deelnemers, sleutel, hoogstens }: Sleutelkeuze): Sleuteluitkomst {
  const mee = deelnemers.filter(({ inwoners }) => inwoners !== null && inwoners > 0);
  const inwoners = mee.map((d) => d.inwoners ?? 0);
  const nu = mee.map(({ bijdrage }) => bijdrage);
  const begroting = sum(nu);
  const gevraagd = sleutel.filter(({ gewicht }) => gewicht > 0);
  const fout = faultOf(mee, begroting, gevraagd);
  if (fout) return { ok: false, fout };
  const wie = { inwoners, gebruik: mee.map((d) => d.gebruik ?? 0) };
  const straks = contributionsBy(gevraagd, begroting, wie);
  const { verschil, perInwoner, pad, bereikt } = compareSleutels(nu, straks, wie, hoogstens);
  const antwoord: SleutelAntwoord = {
    sleutel: gevraagd,
    hoogstens: hoogstens ?? null,
    begroting,
    deelnemers: deelnemers.map((d) => {
      const k = mee.indexOf(d);
      const vast = k < 0;
      const { clienten: _clienten, ...rest } = d;
      return {
        ...rest,
        vast,
        straks: vast ? d.bijdrage : (straks[k] ?? 0),
        verschil: vast ? 0 : (verschil[k] ?? 0),
        verschilPerInwoner: vast ? null : (perInwoner[k] ?? 0),
        pad: pad.map(({ bijdragen }) => (vast ? d.bijdrage : (bijdragen[k] ?? 0))),
      };
    }),
    jaren: pad.map(({ tekort }, t) => ({ jaar: t + 1, tekort })),
    bereikt,
    formules,
  };
  return { ok: true, antwoord };
}
