import { type ReactNode, useState } from 'react';
import { useBreed } from '../breed.ts';
import { klassen } from '../klassen.ts';

/**
 * A part that stands open where there is room, and opens on demand where there is not. What is in it stays as it is
 * when the width changes, as when a phone is turned.
 */
export function Smaluitklap({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const breed = useBreed();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={klassen(!breed && 'sh-uitklap')}
      open={breed || open}
      onToggle={({ currentTarget }) => {
        if (!breed) setOpen(currentTarget.open);
      }}
    >
      <summary className="sh-uitklap__titel" hidden={breed}>
        {titel}
      </summary>
      <div className={klassen(!breed && 'sh-uitklap__inhoud')}>{children}</div>
    </details>
  );
}
