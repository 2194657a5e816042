import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Kaartplek, Sleep } from './props.ts';

/** A fast hand is followed in steps of this many pixels, so that it passes over no gebied unseen. */
const stap = 6;

/** The gebied under an element, by its number. */
export function indexAt(doel: EventTarget | null): number | undefined {
  const index = doel instanceof SVGElement ? doel.dataset.index : undefined;
  return index === undefined ? undefined : Number(index);
}

function plekAt(svg: SVGSVGElement, x: number, y: number): Kaartplek {
  const { x: px, y: py } = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse());
  return { index: indexAt(document.elementFromPoint(x, y)), punt: [px, py] };
}

/** A stroke over the map: begun by a press, followed point by point, ended where the hand lets go. */
export function useSleep(sleep: Sleep | undefined, beeld: RefObject<SVGSVGElement | null>) {
  const vorige = useRef<readonly [number, number]>(undefined);
  if (!sleep) return undefined;
  const end = () => {
    if (vorige.current) sleep.eind();
    vorige.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !beeld.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      vorige.current = [event.clientX, event.clientY];
      sleep.begin(plekAt(beeld.current, event.clientX, event.clientY));
    },
    onPointerMove: (event: PointerEvent) => {
      const svg = beeld.current;
      const van = vorige.current;
      if (!van || !svg) return;
      const [dx, dy] = [event.clientX - van[0], event.clientY - van[1]];
      const aantal = Math.max(1, Math.ceil(Math.hypot(dx, dy) / stap));
      sleep.over(
        Array.from({ length: aantal }, (_, k) =>
          plekAt(svg, van[0] + (dx * (k + 1)) / aantal, van[1] + (dy * (k + 1)) / aantal),
        ),
      );
      vorige.current = [event.clientX, event.clientY];
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
