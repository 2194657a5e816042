import { useEffect, useState } from 'react';

/** A design as the server tells who has it open. */
export interface Stand {
  readonly versie: number;
  readonly titel: string;
  readonly door: string | null;
  readonly doorU: boolean;
  readonly weg: boolean;
  readonly opmerkingen: string;
  readonly aanwezig: readonly { readonly naam: string; readonly uzelf: boolean }[];
}

interface Gevolgd {
  readonly stand: Stand | undefined;
  /** Has nothing come in for some time, because there is no connection? */
  readonly verbroken: boolean;
}

const niets: Gevolgd = { stand: undefined, verbroken: false };
/** Milliseconds until a lost connection is told of: a browser finds most back sooner. */
const geduldMs = 5000;
/** Milliseconds until it is tried again where the server would not have it. */
const opnieuwMs = 15_000;

/** Follows a design while the page is in view; gives what ends that. */
function follow(id: string, onStand: (stand: Stand) => void, onVerbroken: (verbroken: boolean) => void) {
  let stroom: EventSource | undefined;
  let klok: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(klok);
    klok = undefined;
    stroom?.close();
    stroom = undefined;
  };
  const heard = () => {
    clearTimeout(klok);
    klok = undefined;
    onVerbroken(false);
  };
  const begin = () => {
    const nieuw = new EventSource(`/api/v1/mijn/stukken/${encodeURIComponent(id)}/stand`);
    stroom = nieuw;
    nieuw.onopen = heard;
    nieuw.onmessage = ({ data }: MessageEvent<string>) => onStand(JSON.parse(data) as Stand);
    nieuw.onerror = () => {
      const voorgoed = nieuw.readyState === EventSource.CLOSED;
      klok ??= setTimeout(() => onVerbroken(true), geduldMs);
      if (voorgoed) setTimeout(() => stroom === nieuw && begin(), opnieuwMs);
    };
  };
  // A browser keeps few connections to one server: a page that nobody looks at needs none.
  const look = () => {
    if (document.visibilityState === 'hidden') stop();
    else if (!stroom) begin();
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop();
  };
}

/** How this design is on the server, as it changes; who follows is seen by the others. */
export function useStand(id: string | undefined): Gevolgd {
  const [gevolgd, setGevolgd] = useState<Gevolgd & { readonly id?: string }>(niets);
  useEffect(() => {
    if (id === undefined) return undefined;
    return follow(
      id,
      (stand) => setGevolgd({ id, stand, verbroken: false }),
      (verbroken) => setGevolgd((vorige) => ({ ...(vorige.id === id ? vorige : niets), id, verbroken })),
    );
  }, [id]);
  return gevolgd.id === id ? gevolgd : niets;
}
