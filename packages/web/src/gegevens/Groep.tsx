import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

interface GroepProps {
  readonly titel: string;
  /** The ids of what stands in it: an address that ends in one of these opens the group and brings it in view. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

/** A group of sources, folded until somebody asks for it: all of them are too long to walk through on a phone. */
export function Groep({ titel, ids, children }: GroepProps) {
  const gevraagd = useLocation({ select: ({ hash }) => hash });
  const open = ids.includes(gevraagd);
  useEffect(() => {
    if (open) document.getElementById(gevraagd)?.scrollIntoView();
  }, [open, gevraagd]);
  return (
    <Uitklap titel={titel} open={open} className="sh-bronnen">
      {children}
    </Uitklap>
  );
}
