import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { parseHash, stringifyHash } from './vraag/hash.ts';
import { type Huishoudvraag, legeVraag } from './vraag/vraag.ts';

/** The question of this page, and the ways to change it. */
export interface Vraagbeheer {
  readonly vraag: Huishoudvraag;
  /** Pieces of the address that could not be read; gone as soon as something changes. */
  readonly onleesbaar: readonly string[];
  readonly wijzig: (vraag: Huishoudvraag) => void;
  /** Puts another question in the place of this one, such as an example. */
  readonly vervang: (vraag: Huishoudvraag) => void;
  /** Another number when other members stand in the list than before. */
  readonly ronde: number;
  /** Takes the last change back; absent when there is none. */
  readonly herstel?: () => void;
}

/** Writes behind the '#' without a step in the history of the browser, which others may look through. */
function writeHash(hash: string): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}

interface Toestand {
  readonly vraag: Huishoudvraag;
  readonly onleesbaar: readonly string[];
  readonly vorige: readonly Huishoudvraag[];
  readonly ronde: number;
}

const MEESTE_STAPPEN = 50;

function readHash(hash: string): Toestand {
  return { ...(parseHash(hash) ?? { vraag: legeVraag, onleesbaar: [] }), vorige: [], ronde: 0 };
}

/**
 * The question lives here and behind the '#': a browser sends what stands there to nobody. Another '#', by a
 * link or by hand, is read again; one that is no question (a place on the page) makes way for the question.
 */
export function useVraag(): Vraagbeheer {
  const { history: geschiedenis } = useRouter();
  const [toestand, setToestand] = useState<Toestand>(() => readHash(location.hash));
  /** What stands behind the '#' as far as this page knows. */
  const bekend = useRef(location.hash);
  useEffect(() => {
    const { pathname: pad } = geschiedenis.location;
    return geschiedenis.subscribe(({ location: { hash, pathname } }) => {
      if (pathname !== pad || hash === bekend.current) return;
      const gelezen = hash === '' ? undefined : parseHash(hash);
      if (gelezen) {
        bekend.current = hash;
        setToestand((oud) => ({ ...gelezen, vorige: [...oud.vorige, oud.vraag], ronde: oud.ronde + 1 }));
        return;
      }
      // The router writes its own address in a moment: after that.
      setTimeout(() => {
        if (location.pathname === pad) writeHash(bekend.current);
      });
    });
  }, [geschiedenis]);
  const { vraag, onleesbaar, vorige, ronde } = toestand;
  const go = (nieuw: Huishoudvraag, eerder: readonly Huishoudvraag[], anders = false) => {
    bekend.current = stringifyHash(nieuw);
    const rond = anders || nieuw.leden.length !== vraag.leden.length ? ronde + 1 : ronde;
    setToestand({ vraag: nieuw, onleesbaar: [], vorige: eerder, ronde: rond });
    writeHash(bekend.current);
  };
  const bewaard = [...vorige.slice(1 - MEESTE_STAPPEN), vraag];
  const laatste = vorige.at(-1);
  return {
    vraag,
    onleesbaar,
    ronde,
    wijzig: (nieuw) => go(nieuw, bewaard),
    vervang: (nieuw) => go(nieuw, bewaard, true),
    ...(laatste ? { herstel: () => go(laatste, vorige.slice(0, -1)) } : {}),
  };
}
