import type { OvergangAntwoord } from '@samenhang/core/geld';
import {
  type Geplaatst,
  placeScenario,
  presentOvergang,
  readScenario,
  type Scenario,
  type Scenariofeiten,
  type Scenariofout,
} from '@samenhang/core/geld/scenario';
import { Webwerker } from '@samenhang/rekenen/webwerker';
import { useEffect, useMemo, useState } from 'react';

export type Uitkomst =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly geplaatst: Geplaatst;
      readonly antwoord: OvergangAntwoord;
    }
  | { readonly ok: false; readonly fouten: readonly Scenariofout[] };

/** Computes a scenario without its ranges: at once. */
function computeFirst(scenario: Scenario, feiten: Scenariofeiten): Uitkomst {
  const gelezen = readScenario(scenario);
  if (!gelezen.ok) return gelezen;
  const { bandbreedte: _later, ...zonder } = gelezen.scenario;
  const plaatsing = placeScenario(zonder, feiten);
  if (!plaatsing.ok) return plaatsing;
  const { geplaatst } = plaatsing;
  return { ok: true, scenario: gelezen.scenario, geplaatst, antwoord: presentOvergang(zonder, geplaatst) };
}

const werker = new Webwerker();

/** The question must stay the same for so long before a worker begins: it changes with every step of a lever. */
export const rustMs = 200;

export type Gelukt = Extract<Uitkomst, { readonly ok: true }>;

/** With its ranges; undefined when it was stopped, or could not be computed. */
async function addBand(
  { scenario, geplaatst }: Gelukt,
  signal: AbortSignal,
): Promise<OvergangAntwoord | undefined> {
  const vraag = { scenario: { ...scenario, bandbreedte: scenario.bandbreedte ?? {} }, geplaatst };
  const klaar = await werker.reken({ soort: 'geldovergang', vraag }, { signal });
  return klaar.ok && !signal.aborted ? klaar.antwoord : undefined;
}

/** The ranges of scenarios, one after the other; each comes when its worker is done. */
function useBanden(uitkomsten: readonly Uitkomst[]): ReadonlyMap<Uitkomst, OvergangAntwoord> {
  const [banden, setBanden] = useState<ReadonlyMap<Uitkomst, OvergangAntwoord>>(new Map());
  useEffect(() => {
    const einde = new AbortController();
    const reken = async (): Promise<void> => {
      for (const uitkomst of uitkomsten.filter((u) => u.ok)) {
        const antwoord = await addBand(uitkomst, einde.signal);
        if (einde.signal.aborted) return;
        if (antwoord) setBanden((eerder) => new Map(eerder).set(uitkomst, antwoord));
      }
    };
    const straks = setTimeout(() => void reken(), rustMs);
    return () => {
      clearTimeout(straks);
      einde.abort();
    };
  }, [uitkomsten]);
  return banden;
}

/** The outcome of each scenario: the figures at once, the ranges as soon as they are there. */
export function useUitkomsten(scenarios: readonly Scenario[], feiten: Scenariofeiten): readonly Uitkomst[] {
  const eerste = useMemo(() => scenarios.map((s) => computeFirst(s, feiten)), [scenarios, feiten]);
  const banden = useBanden(eerste);
  return eerste.map((uitkomst) => {
    const antwoord = banden.get(uitkomst);
    return uitkomst.ok && antwoord ? { ...uitkomst, antwoord } : uitkomst;
  });
}
