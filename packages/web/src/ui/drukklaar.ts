import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Set once the visitor prints: from then on nothing waits until it comes in sight. */
let alles = false;
const luisteraars = new Set<() => void>();

function showAll(): void {
  alles = true;
  for (const meld of luisteraars) meld();
}

/** The browser's own print command waits for nobody: what was fetched before can still come on this paper. */
function showAtOnce(): void {
  flushSync(showAll);
}

function subscribe(meld: () => void): () => void {
  luisteraars.add(meld);
  addEventListener('beforeprint', showAtOnce);
  return () => luisteraars.delete(meld);
}

/** True once everything is asked for, also what is out of sight. */
export function useAlles(): boolean {
  return useSyncExternalStore(subscribe, () => alles);
}

/** Marks of a part of the page that is still on its way. */
const onderweg = 'progress, .sh-skelet, .sh-traag';
const langst = 30_000;

const pause = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));

/** Waits until nothing is fetched or drawn any more, or until it takes too long. */
async function settle(isFetching: () => boolean): Promise<void> {
  const einde = Date.now() + langst;
  // Twice quiet in a row: what came in may ask for more.
  for (let stil = 0; stil < 2 && Date.now() < einde; ) {
    await pause(100);
    stil = isFetching() || document.querySelector(onderweg) ? 0 : stil + 1;
  }
  await document.fonts.ready;
}

/** Prints the page when all of it is there; tells meanwhile that it is being made ready. */
export function useDruk() {
  const vragen = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const drukAf = async () => {
    setBezig(true);
    showAll();
    await settle(() => vragen.isFetching() > 0);
    flushSync(() => setBezig(false));
    print();
  };
  return { bezig, drukAf };
}
