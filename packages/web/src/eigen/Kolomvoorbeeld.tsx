import type { Kolomblad, Kolomplaatsen } from '@samenhang/data/eigen';
import { useTaal } from '../i18n/taal.tsx';
import { Voorbeeldtabel } from '../ui/velden/Voorbeeldtabel.tsx';
import { rollen } from './kolomkeus.ts';

interface KolomvoorbeeldProps {
  readonly blad: Kolomblad;
  /** What the columns are called, also those without a heading. */
  readonly namen: readonly string[];
  readonly keus: Kolomplaatsen;
}

/** The first rows of a table; above the columns that count stands as what. */
export function Kolomvoorbeeld({ blad, namen, keus }: KolomvoorbeeldProps) {
  const { kolommen: woorden } = useTaal().t.eigen;
  const merkVan = (kolom: number): string | undefined => {
    const rol = rollen.find((een) => keus[een] === kolom);
    return rol && woorden.merken[rol];
  };
  return (
    <Voorbeeldtabel bijschrift={woorden.voorbeeld} namen={namen} rijen={blad.voorbeeld} merkVan={merkVan} />
  );
}
