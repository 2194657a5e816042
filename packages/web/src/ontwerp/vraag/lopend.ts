import { useEffect, useMemo, useState } from 'react';
import { parseVraag, type Vraag, type Vraagwijziging } from './vraag.ts';

/** A map that was drawn goes into the address when the hand rests so long (milliseconds): browsers refuse more. */
const rust = 300;

/** What the hand drew and the address does not have yet. */
interface Lopend {
  readonly vraag: Vraag;
  /** The address that it runs ahead of. */
  readonly bij: unknown;
  /** The map that was last sent to the address. */
  readonly verzonden?: string | undefined;
}

/** The question of the address, or of the hand that runs ahead of it. */
export function useLopend(
  ruw: Record<string, unknown>,
  go: (nieuw: Vraagwijziging, replace: boolean) => void,
) {
  const adres = useMemo(() => parseVraag(ruw), [ruw]);
  const [lopend, setLopend] = useState<Lopend>();
  if (lopend && lopend.bij !== ruw) {
    // The address moved on: to what was sent while the hand went on drawing, or to where somebody went.
    const isOnze = adres.kaart === lopend.verzonden && adres.kaart !== lopend.vraag.kaart;
    setLopend(isOnze ? { ...lopend, bij: ruw } : undefined);
  }
  const nu = lopend?.bij === ruw ? lopend.vraag : undefined;
  useEffect(() => {
    if (!nu) return undefined;
    const wekker = setTimeout(() => {
      setLopend((l) => l && { ...l, verzonden: nu.kaart });
      go(nu, true);
    }, rust);
    return () => clearTimeout(wekker);
  }, [nu, go]);
  return {
    vraag: nu ?? adres,
    /** The map that the address does not have yet. */
    kaart: nu?.kaart,
    loopVoor: (vraag: Vraag) => setLopend((l) => ({ ...l, vraag, bij: ruw })),
    stop: () => setLopend(undefined),
  };
}
