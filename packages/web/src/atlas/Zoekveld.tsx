import { type Atlas, searchPlekken } from '@samenhang/core';
import { useCallback, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Zoeklijst } from '../ui/velden/Zoeklijst.tsx';
import { useZoekbron, useZoekregel } from './zoekbron.ts';

interface ZoekveldProps {
  /** Undefined while it is on its way: then nothing is found yet. */
  readonly atlas: Atlas | undefined;
  readonly onKies: (code: string) => void;
  /** Default: find your gemeente. */
  readonly label?: string;
}

/** Finds a gemeente by (part of) its name, also of other years, by a place or postcode in it, or by its CBS code. */
export function Zoekveld({ atlas, onKies, label }: ZoekveldProps) {
  const { t, getal } = useTaal();
  const [nodig, setNodig] = useState(false);
  const bron = useZoekbron(atlas, nodig);
  const toRegel = useZoekregel();
  const zoek = useCallback(
    (tekst: string) =>
      bron
        ? searchPlekken(bron, tekst).map((treffer) => ({
            ...toRegel(bron.atlas, treffer),
            code: bron.atlas.gemeenten[treffer.gemeente]?.code ?? '',
          }))
        : [],
    [bron, toRegel],
  );
  return (
    <Zoeklijst
      label={label ?? t.zoek.label}
      voorbeeld={t.zoek.voorbeeld}
      zoek={zoek}
      niets={t.zoek.niets}
      meer={(aantal) => t.zoek.meer(getal.heel(aantal))}
      onKies={({ code }) => onKies(code)}
      onNodig={() => setNodig(true)}
    />
  );
}
