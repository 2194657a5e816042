import { type PointerEvent, useRef } from 'react';

/** How far the sheet of a phone is up: only its figures and tabs, half the window, or nearly all of it. */
export type Hoogte = 'laag' | 'half' | 'hoog';

const hoogtes: readonly Hoogte[] = ['laag', 'half', 'hoog'];

/** A swipe is at least this long, in pixels; what is shorter is a tap. */
const veeg = 24;

/** One step up or down; at an end it stays. */
export function stepHoogte(hoogte: Hoogte, stap: -1 | 1): Hoogte {
  return hoogtes[hoogtes.indexOf(hoogte) + stap] ?? hoogte;
}

/** What a tap comes to: up, and from the top all the way down. */
export function nextHoogte(hoogte: Hoogte): Hoogte {
  return hoogte === 'hoog' ? 'laag' : stepHoogte(hoogte, 1);
}

/** The handle: a swipe moves the sheet with it, a tap or a key takes the next height. */
export function useGreep(hoogte: Hoogte, onHoogte: (hoogte: Hoogte) => void) {
  const begin = useRef<number>(undefined);
  const gesleept = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      begin.current = event.clientY;
      gesleept.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent) => {
      const afstand = event.clientY - (begin.current ?? event.clientY);
      begin.current = undefined;
      if (Math.abs(afstand) < veeg) return;
      gesleept.current = true;
      onHoogte(stepHoogte(hoogte, afstand < 0 ? 1 : -1));
    },
    onClick: () => {
      if (!gesleept.current) onHoogte(nextHoogte(hoogte));
      gesleept.current = false;
    },
  };
}
