import type { Atlas } from '@samenhang/core';
import { zegVerband } from '@samenhang/taal';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Indeling } from '../../keuze/index.ts';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';

interface VerbandProps {
  readonly atlas: Atlas;
  readonly indeling: Indeling;
}

/** What holds regions together that do not over land: a ferry, a bridge, a dam, the other side; nothing where all do. */
export function Verband({ atlas, indeling: { editie } }: VerbandProps) {
  const { t } = useTaal();
  const zinnen = useMemo(() => zegVerband(t, atlas, editie), [t, atlas, editie]);
  const { titel, uitleg } = t.indelingen.verband;
  if (zinnen.length === 0) return null;
  return (
    <Uitklap titel={titel}>
      <p className="sh-tekst">{uitleg}</p>
      <ul className="utrecht-unordered-list">
        {zinnen.map((zin) => (
          <li key={zin} className="utrecht-unordered-list__item">
            {zin}
          </li>
        ))}
      </ul>
    </Uitklap>
  );
}
