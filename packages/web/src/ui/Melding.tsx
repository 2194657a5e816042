import type { ReactNode } from 'react';
import { klassen } from './klassen.ts';

interface MeldingProps {
  readonly soort?: 'info' | 'warning' | 'error';
  /** Told at once to a screen reader. */
  readonly dringend?: boolean;
  readonly children: ReactNode;
}

/** A message that stands out of the text. */
export function Melding({ soort = 'info', dringend = false, children }: MeldingProps) {
  return (
    <div
      className={klassen('utrecht-alert', `utrecht-alert--${soort}`)}
      {...(dringend ? { role: 'alert' } : {})}
    >
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}
