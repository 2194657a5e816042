/** Scenarios for the page of money that moves, made of somebody's own amounts. */

import {
  buildEigenscenario,
  indelingOfOnderwerp,
  joinScenarios,
  keyOnBedragen,
  readScenarios,
  type Scenario,
  scaleBedragen,
  type Voorbeeld,
} from '@samenhang/core/geld/scenario';
import { openScenarios } from '../overgang/eigen.ts';
import { type Grondslag, prijs } from '../overgang/grondslag.ts';
import type { Lid } from '../overgang/leden/leden.ts';
import type { Bedragbeeld } from './beeld.ts';

/** How own amounts come into a scenario: as the old money, as its total, or as what the key counts. */
export const SCENARIOWIJZEN = ['oud', 'totaal', 'sleutel'] as const;
export type Scenariowijze = (typeof SCENARIOWIJZEN)[number];

export interface Scenariovraag {
  readonly wijze: Scenariowijze;
  readonly beeld: Bedragbeeld & { readonly jaar: number };
  readonly grondslag: Grondslag;
  /** Of which one says in which indeling the regions of the old money lie. */
  readonly taken: Parameters<typeof indelingOfOnderwerp>[0];
  /** Who belongs to which centre by the visitor. */
  readonly leden: readonly Lid[];
  readonly naam: string;
  /** Where the amounts are from. */
  readonly bron: string;
  /** How an assumption of nobody is called. */
  readonly eigen: string;
}

/** What would not stand in an address, or would be taken for something else there. */
const vreemd = /[;~,*@:!]/gu;
const meesteLetters = 100;

/** The scenario, and the gemeenten of which it is not known to which centre they belong. */
export function makeScenario(vraag: Scenariovraag): Voorbeeld {
  const { wijze, beeld, grondslag, taken, naam, bron, eigen } = vraag;
  const { atlas, begin, feiten, onderwerp } = grondslag;
  if (wijze === 'sleutel') {
    const maat = naam.replaceAll(vreemd, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, meesteLetters);
    return { scenario: { ...keyOnBedragen(begin, beeld.gemeenten, { maat, bron }), naam }, onbekend: [] };
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
    leden: vraag.leden,
    prijs,
    bronnen: { besluit: bron, eigen },
    bedragen: wijze === 'oud' ? beeld.gemeenten : scaleBedragen(oud, beeld.som),
  });
}

/** The address of the page that shows it, beside those that were kept; else what is wrong with it. */
export function placeBeside(bewaard: readonly Scenario[], nieuw: Scenario) {
  const samen = joinScenarios([...bewaard, nieuw]);
  const gelezen = readScenarios(samen);
  const adres = gelezen.ok ? openScenarios(samen) : undefined;
  const fouten = gelezen.ok ? [] : gelezen.fouten;
  return { adres, fouten };
}
