import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** So long a page gets to write its title before it is told. */
const WACHT_MS = 400;

/**
 * Who goes to another page within the site arrives there: the keyboard starts at its content, and a screen reader hears
 * its title. A browser does this by itself only where the whole page is loaded anew.
 */
export function Aankomst() {
  const pad = useLocation({ select: ({ pathname }) => pathname });
  const vorig = useRef(pad);
  const [titel, setTitel] = useState('');
  useEffect(() => {
    if (vorig.current === pad) return;
    vorig.current = pad;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
    const later = setTimeout(() => {
      setTitel(document.title);
    }, WACHT_MS);
    return () => {
      clearTimeout(later);
    };
  }, [pad]);
  return (
    <p className="sh-verborgen" role="status">
      {titel}
    </p>
  );
}
