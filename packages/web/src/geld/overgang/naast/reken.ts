import { Webwerker } from '@samenhang/rekenen/webwerker';
import { useEffect, useState } from 'react';
import type { Naaststand, Reeks } from '../kijk.ts';
import { rustMs } from '../reken.ts';

const werker = new Webwerker();

async function compare(reeks: Reeks, code: string, signal: AbortSignal): Promise<Naaststand> {
  const scenarios = reeks.map(({ scenario, geplaatst }) => ({ scenario, geplaatst }));
  const klaar = await werker.reken({ soort: 'geldnaast', vraag: { scenarios, alleen: [code] } }, { signal });
  if (signal.aborted) return undefined;
  if (!klaar.ok) return { ok: false, code: 'mislukt' };
  return klaar.antwoord ? { ok: true, antwoord: klaar.antwoord } : { ok: false, code: 'ongelijk' };
}

/**
 * Compares the scenarios for one gemeente, with the same draws for all. The ranges of each scenario come later: they are no reason
 * to compare again. One scenario has nothing beside it.
 */
export function useNaast(reeks: Reeks, code: string | undefined): Naaststand {
  const sleutel = JSON.stringify([code, ...reeks.map(({ scenario }) => scenario)]);
  const [vraag, setVraag] = useState({ reeks, code, sleutel });
  if (vraag.sleutel !== sleutel) setVraag({ reeks, code, sleutel });
  const [stand, setStand] = useState<{ readonly bij: string; readonly uitkomst: Naaststand }>();
  useEffect(() => {
    const einde = new AbortController();
    const reken = async (): Promise<void> => {
      if (vraag.code === undefined || vraag.reeks.length < 2) return;
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
