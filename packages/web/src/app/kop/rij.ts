import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** A row of links: on a phone it is longer than the screen, and where one is stands in sight. */
export function useRij() {
  const pad = useLocation({ select: ({ pathname }) => pathname });
  const rij = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const hier = rij.current?.querySelector<HTMLElement>('[aria-current]');
    rij.current?.scrollTo({ left: pad === '/' ? 0 : (hier?.offsetLeft ?? 0) - 20 });
  }, [pad]);
  return rij;
}
