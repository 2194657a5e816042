import { type Gemeente, searchGemeenten } from '@samenhang/core';
import { useCallback } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Zoeklijst } from '../ui/velden/Zoeklijst.tsx';

interface ZoekveldProps {
  readonly gemeenten: readonly Gemeente[];
  readonly onKies: (code: string) => void;
  /** Default: find your gemeente. */
  readonly label?: string;
}

/** Finds a gemeente by (part of) its name or by its CBS code. */
export function Zoekveld({ gemeenten, onKies, label }: ZoekveldProps) {
  const { t, getal } = useTaal();
  const zoek = useCallback(
    (tekst: string) =>
      searchGemeenten(gemeenten, tekst).map(({ code, naam }) => ({ sleutel: code, naam, bij: code })),
    [gemeenten],
  );
  return (
    <Zoeklijst
      label={label ?? t.zoek.label}
      voorbeeld={t.zoek.voorbeeld}
      zoek={zoek}
      niets={t.zoek.niets}
      meer={(aantal) => t.zoek.meer(getal.heel(aantal))}
      onKies={({ sleutel }) => onKies(sleutel)}
    />
  );
}
