import type { NaastAntwoord } from '@samenhang/core/geld';
import { Webwerker } from '@samenhang/rekenen/webwerker';
import { useEffect, useState } from 'react';
import type { Reeks } from '../kijk.ts';
import { rustMs } from '../reken.ts';

const werker = new Webwerker();

/** Of the scenarios that are held beside each other: undefined as long as it is computed. */
export type Naaststand =
  | { readonly ok: true; readonly antwoord: NaastAntwoord }
  | { readonly ok: false; readonly code: 'ongelijk' | 'mislukt' }
  | undefined;

async function compare(reeks: Reeks, code: string, signal: AbortSignal): Promise<Naaststand> {
  const scenarios = reeks.map(({ scenario, geplaatst }) => ({ scenario, geplaatst }));
  const klaar = await werker.reken({ soort: 'geldnaast', vraag: { scenarios, alleen: [code] } }, { signal });
  if (signal.aborted) return undefined;
  if (!klaar.ok) return { ok: false, code: 'mislukt' };
  return klaar.antwoord ? { ok: true, antwoord: klaar.antwoord } : { ok: false, code: 'ongelijk' };
}

/**
 * Compares the scenarios for one gemeente, with the same draws for all. The ranges of each scenario come later: they are no reason
 * to compare again.
 */
export function useNaast(reeks: Reeks, code: string): Naaststand {
  const sleutel = JSON.stringify([code, ...reeks.map(({ scenario }) => scenario)]);
  const [vraag, setVraag] = useState({ reeks, code, sleutel });
  if (vraag.sleutel !== sleutel) setVraag({ reeks, code, sleutel });
  const [stand, setStand] = useState<{ readonly bij: string; readonly uitkomst: Naaststand }>();
  useEffect(() => {
    const einde = new AbortController();
    const reken = async (): Promise<void> => {
      const uitkomst = await compare(vraag.reeks, vraag.code, einde.signal);
      if (uitkomst) setStand({ bij: vraag.sleutel, uitkomst });
    };
    const straks = setTimeout(() => void reken(), rustMs);
    return () => {
      clearTimeout(straks);
      einde.abort();
    };
  }, [vraag]);
  return stand?.bij === sleutel ? stand.uitkomst : undefined;
}
