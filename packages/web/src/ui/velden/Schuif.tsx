import type { ReactNode } from 'react';
import { klassen } from '../klassen.ts';

interface SchuifProps {
  readonly label: string;
  /** As high as the window at most: the rest scrolls under the head of the table. */
  readonly hoog?: boolean;
  readonly children: ReactNode;
}

/** A part that scrolls of its own accord, reachable by keyboard. */
export function Schuif({ label, hoog = false, children }: SchuifProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={klassen('sh-schuif', hoog && 'sh-schuif--hoog')} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
