import type { ReactNode } from 'react';

interface UitklapProps {
  readonly titel: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
}

/** A part that opens on demand. On paper it stands open. */
export function Uitklap({ titel, children, open, className = '' }: UitklapProps) {
  return (
    <details className={`sh-uitklap ${className}`} {...(open === undefined ? {} : { open })}>
      <summary className="sh-uitklap__titel">{titel}</summary>
      <div className="sh-uitklap__inhoud">{children}</div>
    </details>
  );
}
