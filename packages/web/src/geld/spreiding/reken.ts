import { presentSpreiding, type SpreidingAntwoord, type Spreidland } from '@samenhang/core/geld';
import type { AntwoordVan } from '@samenhang/rekenen';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWerk } from '../../werk/index.ts';
import type { Spreidvraag } from './vraag.ts';

/** Milliseconds that a search may take: what is not proven by then is shown with its bound. */
const tijdMs = 60_000;

type Keuze = AntwoordVan['spreiding'];

/** A search, and the question it is for. */
interface Loop {
  readonly waarvoor: string;
  readonly stand: 'laden' | 'bezig' | 'klaar' | 'gestopt' | 'mislukt';
  readonly keuze?: Keuze;
}

export interface Zoektocht {
  readonly stand: Loop['stand'];
  /** The best choice so far. */
  readonly antwoord: SpreidingAntwoord | undefined;
  readonly stop: () => void;
  readonly opnieuw: () => void;
}

/**
 * Looks for places in a worker, at once for every question; another question ends what runs.
 * @param vraag the same object as long as it is the same question.
 */
export function useZoektocht(land: Spreidland, vraag: Spreidvraag): Zoektocht {
  const waarvoor = `${land.jaar} ${JSON.stringify(vraag)}`;
  const { start, stop } = useWerk(waarvoor);
  const [laatste, setLoop] = useState<Loop>();
  const loop: Loop = laatste?.waarvoor === waarvoor ? laatste : { waarvoor, stand: 'bezig' };
  const zoek = useCallback(() => {
    const { factor: _inLand, ...kaal } = vraag;
    start(
      { soort: 'spreiding', vraag: { ...kaal, land, tijdMs, exact: kaal.doel !== 'afstand' } },
      {
        fase: (fase) => setLoop({ waarvoor, stand: fase === 'laden' ? 'laden' : 'bezig' }),
        voortgang: (keuze) => setLoop({ waarvoor, stand: 'bezig', keuze: { ...keuze, bewezen: false } }),
      },
      (uitkomst) => {
        if (uitkomst.ok)
          setLoop({ waarvoor, stand: uitkomst.gestopt ? 'gestopt' : 'klaar', keuze: uitkomst.antwoord });
        else setLoop({ waarvoor, stand: uitkomst.fout.code === 'gestopt' ? 'gestopt' : 'mislukt' });
      },
    );
  }, [waarvoor, vraag, land, start]);
  useEffect(zoek, [zoek]);
  const opnieuw = () => {
    setLoop({ waarvoor, stand: 'bezig' });
    zoek();
  };
  return { stand: loop.stand, antwoord: useAntwoord(land, vraag, loop.keuze), stop, opnieuw };
}

/** What a choice comes to. */
function useAntwoord(land: Spreidland, vraag: Spreidvraag, keuze: Keuze | undefined) {
  return useMemo(() => {
    if (!keuze) return undefined;
    const { doel, straal, factor, open } = vraag;
    const gevraagd = { doel, factor, bestaand: open, ...(doel === 'bereik' ? { straal } : {}) };
    return presentSpreiding(land, { ...keuze, ...gevraagd });
  }, [land, vraag, keuze]);
}
