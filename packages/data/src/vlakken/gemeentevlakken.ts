import type { Benoemd, EigenRij } from '@samenhang/core';
import { plainKop } from '../eigen/index.ts';
import { type Vlakfout, vlakfout } from './fouten.ts';
import { isRegioveld } from './velden.ts';

/** What helps to find the property with the regio's. */
export interface Veldwens {
  /** Names of indelingen, which people use as the name of a property. */
  readonly indelingen?: readonly string[];
  /** The property that somebody chose. */
  readonly regioveld?: string | undefined;
}

const gemeentecode = /^GM\d{4}$/iu;

/** The properties of features that put them in groups: more than one name, and fewer than there are features. */
function groupings(features: readonly Benoemd[], codeveld: string): string[] {
  const velden = new Set(features.flatMap(({ eigenschappen }) => Object.keys(eigenschappen)));
  return [...velden].filter((veld) => {
    if (veld === codeveld) return false;
    const namen = features
      .map(({ eigenschappen }) => eigenschappen[veld] ?? '')
      .filter((naam) => naam !== '');
    const verschillend = new Set(namen).size;
    return verschillend > 1 && verschillend < features.length;
  });
}

function chooseRegioveld(features: readonly Benoemd[], codeveld: string, wens: Veldwens): string | Vlakfout {
  const alle = Object.keys(features[0]?.eigenschappen ?? {}).filter((veld) => veld !== codeveld);
  if (wens.regioveld !== undefined) {
    const gevraagd = plainKop(wens.regioveld);
    return alle.find((veld) => plainKop(veld) === gevraagd) ?? vlakfout('regioveld-onbekend', wens.regioveld);
  }
  const indelingen = new Set((wens.indelingen ?? []).map((naam) => plainKop(naam).replace(/s$/u, '')));
  const bekend = alle.filter(
    (veld) => isRegioveld(veld) || indelingen.has(plainKop(veld).replace(/(?:naam|code)$|s$/gu, '')),
  );
  const naam = bekend.find((veld) => /naam|name/iu.test(veld)) ?? bekend[0];
  if (naam !== undefined) return naam;
  const groepen = groupings(features, codeveld);
  const [enige] = groepen;
  return groepen.length === 1 && enige !== undefined ? enige : vlakfout('geen-regioveld', groepen.join(', '));
}

/**
 * Features that are gemeenten, each with its code and a property with its regio, need no laying over: rows of a table.
 * Undefined where the features are no gemeenten; a fault where the property with the regio's cannot be told.
 */
export function asRows(
  features: readonly Benoemd[],
  wens: Veldwens,
): readonly EigenRij[] | Vlakfout | undefined {
  const velden = Object.keys(features[0]?.eigenschappen ?? {});
  const codeveld = velden.find((veld) =>
    features.every(({ eigenschappen }) => gemeentecode.test(eigenschappen[veld] ?? '')),
  );
  if (codeveld === undefined) return undefined;
  const regioveld = chooseRegioveld(features, codeveld, wens);
  if (typeof regioveld !== 'string') return regioveld;
  return features.map(({ nummer, eigenschappen }) => ({
    rij: nummer,
    gemeente: eigenschappen[codeveld] ?? '',
    regio: eigenschappen[regioveld] ?? '',
    aandeel: null,
  }));
}
