import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { parseVraag, type Vraag, type Vraagwijziging, writeVraag } from './vraag.ts';

/** More steps back than these nobody takes. */
const hoogstens = 100;

/** Moves of a slider closer together than this (milliseconds) are one change. */
const samen = 800;
/** The parts of the question that have a slider. */
const schuiven: readonly string[] = ['gamma', 'laag2'];

interface Spoor {
  readonly terug: readonly Vraag[];
  readonly vooruit: readonly Vraag[];
  /** What changed last, and when. */
  readonly laatst?: { readonly wat: string; readonly toen: number };
}

export interface Vraagbeheer {
  readonly vraag: Vraag;
  /** Changes the question: an answer to the old one goes out of the address. */
  readonly wijzig: (wijziging: Vraagwijziging) => void;
  /** Another question with its answer, in the place of this one. */
  readonly vervang: (nieuw: Vraag) => void;
  /** Writes something that is not part of the question: the answer, or whose story is told. */
  readonly noteer: (wijziging: Vraagwijziging) => void;
  /** Absent when there is nothing to take back, or to do again. */
  readonly terug?: () => void;
  readonly vooruit?: () => void;
}

/** The address as the question, with every change of it to be taken back. */
export function useVraag(): Vraagbeheer {
  const ruw = useSearch({ strict: false });
  const vraag = useMemo(() => parseVraag(ruw), [ruw]);
  const navigate = useNavigate();
  const [spoor, setSpoor] = useState<Spoor>({ terug: [], vooruit: [] });
  const go = useCallback(
    (nieuw: Vraagwijziging, replace: boolean) =>
      void navigate({ to: '.', search: () => writeVraag(nieuw), replace, resetScroll: false }),
    [navigate],
  );
  const noteer = useCallback(
    (wijziging: Vraagwijziging) => {
      // Read from the address itself: an answer may come long after it was asked for.
      const nu = parseVraag(Object.fromEntries(new URLSearchParams(location.search)));
      go({ ...nu, ...wijziging }, true);
    },
    [go],
  );
  const [eerder, later] = [spoor.terug.at(-1), spoor.vooruit.at(-1)];
  return {
    vraag,
    noteer,
    wijzig: (wijziging) => {
      const laatst = { wat: Object.keys(wijziging).join(), toen: performance.now() };
      const verder =
        schuiven.includes(laatst.wat) &&
        laatst.wat === spoor.laatst?.wat &&
        laatst.toen - spoor.laatst.toen < samen;
      const terug = verder ? spoor.terug : [...spoor.terug, vraag].slice(-hoogstens);
      setSpoor({ terug, vooruit: [], laatst });
      go({ ...vraag, kaart: undefined, ...wijziging }, verder);
    },
    vervang: (nieuw) => {
      setSpoor({ terug: [...spoor.terug, vraag].slice(-hoogstens), vooruit: [] });
      const { gemeente, taal, paneel } = vraag;
      go({ gemeente, taal, paneel, ...nieuw }, false);
    },
    ...(eerder && {
      terug: () => {
        setSpoor({ terug: spoor.terug.slice(0, -1), vooruit: [...spoor.vooruit, vraag] });
        go({ ...eerder, paneel: vraag.paneel }, false);
      },
    }),
    ...(later && {
      vooruit: () => {
        setSpoor({ terug: [...spoor.terug, vraag], vooruit: spoor.vooruit.slice(0, -1) });
        go({ ...later, paneel: vraag.paneel }, false);
      },
    }),
  };
}

/** Is this a place where the browser itself takes typing back? */
function isTyping(doel: EventTarget | null): boolean {
  return doel instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(doel.type);
}

/** Ctrl+Z (or Cmd+Z) takes the last change back, with Shift or Ctrl+Y it comes again. */
export function useToetsen({ terug, vooruit }: Vraagbeheer): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const toets = event.key.toLowerCase();
      const doe = toets === 'y' || (toets === 'z' && event.shiftKey) ? vooruit : toets === 'z' && terug;
      if (!doe) return;
      event.preventDefault();
      doe();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [terug, vooruit]);
}
