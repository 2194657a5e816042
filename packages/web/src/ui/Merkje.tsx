import type { ReactNode } from 'react';

interface MerkjeProps {
  readonly toon?: 'rustig' | 'let-op';
  readonly children: ReactNode;
}

/** A small label beside a name. */
export function Merkje({ toon = 'rustig', children }: MerkjeProps) {
  return <span className={`nl-data-badge sh-merkje sh-merkje--${toon}`}>{children}</span>;
}
