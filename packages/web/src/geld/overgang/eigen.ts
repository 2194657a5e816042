import { joinScenarios, readScenarios, type Scenario } from '@samenhang/core/geld/scenario';
import { useState } from 'react';
import { known } from '../../adres/index.ts';
import type { Overgangadres } from '../adres.ts';
import { placesOf } from './hefbomen/letters.ts';

const bewaarnaam = 'samenhang.geldscenarios';

/** Keeps scenarios that do not fit in a link for this tab, so that the page has them again after it was loaded anew. */
function keepEigen(scenarios: readonly Scenario[]): void {
  try {
    sessionStorage.setItem(bewaarnaam, JSON.stringify(joinScenarios(scenarios)));
  } catch {
    // Then the page says that they are missing.
  }
}

function readEigen(): readonly Scenario[] {
  try {
    const gelezen = readScenarios(JSON.parse(sessionStorage.getItem(bewaarnaam) ?? 'null'));
    return gelezen.ok ? gelezen.scenarios.scenarios : [];
  } catch {
    return [];
  }
}

/** Scenarios of a file, of an own table or of what was kept, by the place of their letter. */
export interface Eigenbeheer {
  readonly scenarios: readonly Scenario[];
  readonly neem: (scenarios: readonly Scenario[]) => void;
  /** Reads again what was kept for this tab. */
  readonly reload: () => void;
}

/** @param aan does the address say that there are such scenarios? Else they do not count. */
export function useEigen(aan: boolean): Eigenbeheer {
  const [scenarios, setScenarios] = useState(readEigen);
  return {
    scenarios: aan ? scenarios : [],
    neem: (nieuw) => {
      keepEigen(nieuw);
      setScenarios(nieuw);
    },
    reload: () => setScenarios(readEigen()),
  };
}

/** The address of the page that shows kept scenarios; undefined where they are none. They are ready for it from now. */
export function openScenarios(inhoud: unknown): Overgangadres | undefined {
  const gelezen = readScenarios(inhoud);
  if (!gelezen.ok) return undefined;
  const { scenarios, gemeente, kijk } = gelezen.scenarios;
  keepEigen(scenarios);
  return known<Overgangadres>({ ...placesOf(scenarios.length), gemeente, kijk, bestand: 'eigen' });
}
