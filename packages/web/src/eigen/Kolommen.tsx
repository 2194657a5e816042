import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas } from '@samenhang/core';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Eigen, type EigenInhoud, voegEigenToe } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Kolomkiezer } from './Kolomkiezer.tsx';

/** A button to choose other columns of a table, also when they were certain. */
export function Kolommen({ eigen, atlas }: { readonly eigen: Eigen; readonly atlas: Atlas }) {
  const { t } = useTaal();
  const [kiest, setKiest] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const { naam, bytes, lezing } = eigen;
  const vraag = useMemo(() => lezing && bytes && { naam, bytes, blad: lezing }, [naam, bytes, lezing]);
  // Files that were kept before columns could be chosen have no bytes.
  if (!vraag) return null;
  // Who used the keyboard goes on where the chooser was opened.
  const sluit = () => {
    flushSync(() => setKiest(false));
    knop.current?.focus();
  };
  const take = async (inhoud: EigenInhoud) => {
    await voegEigenToe(naam, inhoud, true);
    sluit();
  };
  return kiest ? (
    <Kolomkiezer vraag={vraag} atlas={atlas} onGebruik={(inhoud) => void take(inhoud)} onStop={sluit} />
  ) : (
    <div>
      <Button
        purpose="secondary"
        ref={knop}
        aria-label={t.eigen.kolommen.andersVan(naam)}
        onClick={() => setKiest(true)}
      >
        {t.eigen.kolommen.anders}
      </Button>
    </div>
  );
}
