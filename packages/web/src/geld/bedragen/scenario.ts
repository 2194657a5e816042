/** Scenarios for the page of money that moves, made of somebody's own amounts. */

import {
  buildEigenscenario,
  indelingOfOnderwerp,
  joinScenarios,
  keyOnBedragen,
  readScenarios,
  type Scenario,
  scaleBedragen,
} from '@samenhang/core/geld/scenario';
import { openScenarios } from '../overgang/eigen.ts';
import { type Grondslag, prijs } from '../overgang/grondslag.ts';
import type { Bedragbeeld } from './beeld.ts';

/** How own amounts come into a scenario: as the old money, as its total, or as what the key counts. */
export const SCENARIOWIJZEN = ['oud', 'totaal', 'sleutel'] as const;
export type Scenariowijze = (typeof SCENARIOWIJZEN)[number];

export interface Scenariovraag {
  readonly wijze: Scenariowijze;
  readonly beeld: Bedragbeeld & { readonly jaar: number };
  readonly grondslag: Grondslag;
  /** Id of the indeling in which the regions of the old money lie. */
  readonly taken: Parameters<typeof indelingOfOnderwerp>[0];
  readonly naam: string;
  /** Where the amounts are from. */
  readonly bron: string;
  /** How an assumption of nobody is called. */
  readonly eigen: string;
}

/** What would not stand in an address, or would be taken for something else there. */
const vreemd = /[;~,*@:!]/gu;
const meesteLetters = 100;

export function makeScenario(vraag: Scenariovraag): Scenario {
  const { wijze, beeld, grondslag, taken, naam, bron, eigen } = vraag;
  const { atlas, begin, feiten, onderwerp } = grondslag;
  if (wijze === 'sleutel') {
    const maat = naam.replaceAll(vreemd, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, meesteLetters);
    return { ...keyOnBedragen(begin, beeld.gemeenten, { maat, bron }), naam };
  }
  const oud = [...feiten.uitkeringen].flatMap(({ gemeente: code, euro }) =>
    code === null ? [] : [{ code, euro }],
  );
  return buildEigenscenario({
    naam,
    atlas,
    andereNamen: feiten.andereNamen,
    indeling: indelingOfOnderwerp(taken, onderwerp),
    jaar: beeld.jaar,
    leden: [],
    prijs,
    bronnen: { besluit: bron, eigen },
    bedragen: wijze === 'oud' ? beeld.gemeenten : scaleBedragen(oud, beeld.som),
  }).scenario;
}

/** The address of the page that shows it, beside those that were kept; else what is wrong with it. */
export function placeBeside(bewaard: readonly Scenario[], nieuw: Scenario) {
  const samen = joinScenarios([...bewaard, nieuw]);
  const gelezen = readScenarios(samen);
  const adres = gelezen.ok ? openScenarios(samen) : undefined;
  const fouten = gelezen.ok ? [] : gelezen.fouten;
  return { adres, fouten };
}
