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
  readonly stand: 'laden' | 'bezig' | 'klaar' | 'gestopt' | 'mislukt' | 'past niet';
  readonly keuze?: Keuze;
}

export interface Zoektocht {
  readonly stand: Loop['stand'];
  /** The best choice so far; undefined as long as there is none in which all fit. */
  readonly antwoord: SpreidingAntwoord | undefined;
  /** Whether it is proven that none fits, where none was found. */
  readonly nietsBewezen: boolean;
  readonly stop: () => void;
  readonly opnieuw: () => void;
}

/** A name for a question: the same for the same question only. @param merk of the distances. */
function nameOf(vraag: Spreidvraag, land: Spreidland, merk: string): string {
  const { capaciteit, ...rest } = vraag;
  return [land.jaar, merk, JSON.stringify(rest), capaciteit?.join(' ') ?? ''].join('|');
}

/**
 * Looks for places in a worker, at once for every question that has an answer; another question ends what runs.
 * @param vraag the same object as long as it is the same question.
 */
export function useZoektocht(land: Spreidland, vraag: Spreidvraag, merk: string): Zoektocht {
  const waarvoor = nameOf(vraag, land, merk);
  const { start, stop } = useWerk(waarvoor);
  const [laatste, setLoop] = useState<Loop>();
  const kan = vraag.fout === undefined;
  const loop: Loop =
    laatste?.waarvoor === waarvoor ? laatste : { waarvoor, stand: kan ? 'bezig' : 'past niet' };
  const zoek = useCallback(() => {
    const { factor: _inLand, fout, ...kaal } = vraag;
    if (fout) return;
    start(
      { soort: 'spreiding', vraag: { ...kaal, land, tijdMs, exact: kaal.doel !== 'afstand' } },
      {
        fase: (fase) => setLoop({ waarvoor, stand: fase === 'laden' ? 'laden' : 'bezig' }),
        voortgang: (keuze) => setLoop({ waarvoor, stand: 'bezig', keuze: { ...keuze, bewezen: false } }),
      },
      (uitkomst) => {
        if (uitkomst.ok) setLoop({ waarvoor, stand: endOf(uitkomst), keuze: uitkomst.antwoord });
        else setLoop({ waarvoor, stand: uitkomst.fout.code === 'gestopt' ? 'gestopt' : 'mislukt' });
      },
    );
  }, [waarvoor, vraag, land, start]);
  useEffect(zoek, [zoek]);
  const opnieuw = () => {
    setLoop({ waarvoor, stand: 'bezig' });
    zoek();
  };
  return {
    stand: loop.stand,
    antwoord: useAntwoord(land, vraag, loop.keuze),
    nietsBewezen: loop.keuze?.bewezen === true,
    stop,
    opnieuw,
  };
}

function endOf({ gestopt, antwoord }: { readonly gestopt: boolean; readonly antwoord: Keuze }) {
  if (gestopt) return 'gestopt';
  return (antwoord.teveel ?? 0) > 0 ? 'past niet' : 'klaar';
}

/** What a choice comes to, where all fit. */
function useAntwoord(land: Spreidland, vraag: Spreidvraag, keuze: Keuze | undefined) {
  return useMemo(() => {
    if (!keuze || (keuze.teveel ?? 0) > 0) return undefined;
    const { doel, straal, factor, open, capaciteit } = vraag;
    const gevraagd = {
      doel,
      factor,
      bestaand: open,
      capaciteit,
      ...(doel === 'bereik' ? { straal } : {}),
    };
    return presentSpreiding(land, { ...keuze, ...gevraagd });
  }, [land, vraag, keuze]);
}
