import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { useLopend } from './lopend.ts';
import { addStap, leegSpoor, type Spoor, stepBack, stepForward } from './spoor.ts';
import { parseVraag, type Vraag, type Vraagwijziging, writeVraag } from './vraag.ts';

/** Moves of a slider closer together than this (milliseconds) are one change. */
const samen = 800;
/** The parts of the question that have a slider. */
const schuiven: readonly string[] = ['gamma', 'laag2'];

/** The change of the question that was last, and when. */
interface Laatst {
  readonly wat: string;
  readonly toen: number;
}

export interface Vraagbeheer {
  readonly vraag: Vraag;
  /** Changes the question: an answer to the old one goes out of the address. */
  readonly wijzig: (wijziging: Vraagwijziging) => void;
  /** Another question with its answer, in the place of this one. */
  readonly vervang: (nieuw: Vraag) => void;
  /** A map that was drawn by hand, as `encodeKaart` wrote it, and what of the question changes with it. */
  readonly teken: (kaart: string, ook?: Vraagwijziging) => void;
  /** The map that a hand began from to draw this one, on this page; undefined for a map that was not drawn here. */
  readonly getekendVanaf: (kaart: string) => string | undefined;
  /** Writes something that is not part of the question: the answer, or whose story is told. */
  readonly noteer: (wijziging: Vraagwijziging) => void;
  /** Absent when there is nothing to take back, or to do again. */
  readonly terug?: () => void;
  readonly vooruit?: () => void;
}

/** The trail of changes: what comes into it, and the two ways along it. */
function useSpoor(vraag: Vraag, show: (nieuw: Vraag) => void) {
  const [spoor, setSpoor] = useState<Spoor<Vraag>>(leegSpoor);
  const [laatst, setLaatst] = useState<Laatst>();
  const along = (stap: ReturnType<typeof stepBack<Vraag>>) =>
    stap &&
    (() => {
      setSpoor(stap.spoor);
      show({ ...stap.naar, ...(vraag.paneel ? { paneel: vraag.paneel } : {}) });
    });
  return {
    terug: along(stepBack(spoor, vraag)),
    vooruit: along(stepForward(spoor, vraag)),
    /** What there is now can be gone back to; of a slider that goes on moving only where it began. Whether it goes on. */
    add: (wat: string): boolean => {
      const nu = { wat, toen: performance.now() };
      const verder = schuiven.includes(wat) && wat === laatst?.wat && nu.toen - laatst.toen < samen;
      setSpoor(verder ? { ...spoor, vooruit: [] } : addStap(spoor, vraag));
      setLaatst(nu);
      return verder;
    },
    /** Another answer to the question: the one before it can be gone back to. */
    keep: useCallback((eerder: Vraag) => setSpoor((nu) => addStap(nu, eerder)), []),
  };
}

/** The address as the question, with every change of it to be taken back. */
export function useVraag(): Vraagbeheer {
  const ruw = useSearch({ strict: false });
  const navigate = useNavigate();
  const [vanaf] = useState(() => new Map<string, string>());
  const go = useCallback(
    (nieuw: Vraagwijziging, replace: boolean) =>
      void navigate({ to: '.', search: () => writeVraag(nieuw), replace, resetScroll: false }),
    [navigate],
  );
  const { vraag, kaart, loopVoor, stop } = useLopend(ruw, go);
  const show = (nieuw: Vraagwijziging, replace = false) => {
    stop();
    go(nieuw, replace);
  };
  const { terug, vooruit, add, keep } = useSpoor(vraag, show);
  const noteer = useCallback(
    (wijziging: Vraagwijziging) => {
      // Read from the address itself: an answer may come long after it was asked for.
      const adres = parseVraag(Object.fromEntries(new URLSearchParams(location.search)));
      const nu = { ...adres, ...(kaart === undefined ? {} : { kaart }) };
      if (nu.kaart !== undefined && wijziging.kaart !== undefined && nu.kaart !== wijziging.kaart) keep(nu);
      go({ ...nu, ...wijziging }, true);
    },
    [go, kaart, keep],
  );
  return {
    vraag,
    noteer,
    getekendVanaf: (getekend) => vanaf.get(getekend),
    teken: (nieuw, ook = {}) => {
      if (nieuw === vraag.kaart && Object.keys(ook).length === 0) return;
      vanaf.set(nieuw, vanaf.get(vraag.kaart ?? '') ?? vraag.kaart ?? '');
      add('kaart');
      // Written and read again, so that what went out of it is gone.
      loopVoor(parseVraag({ ...writeVraag({ ...vraag, ...ook, kaart: nieuw }) }));
    },
    wijzig: (wijziging) => {
      const verder = add(Object.keys(wijziging).join());
      show({ ...vraag, kaart: undefined, ...wijziging }, verder);
    },
    vervang: (nieuw) => {
      add('');
      const { gemeente, taal, paneel } = vraag;
      show({ gemeente, taal, paneel, ...nieuw });
    },
    ...(terug && { terug }),
    ...(vooruit && { vooruit }),
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
