import type { Vlakfout } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import type { Leesfout } from './lezen/lees.ts';

/** A file that could not be taken. */
export interface Mislukt {
  readonly bestand: string;
  readonly fout: Leesfout | Vlakfout;
}

/** What is wrong with a file, where, and how to mend it. */
export function Leesmelding({ bestand, fout }: Mislukt) {
  const { t } = useTaal();
  return (
    <Melding soort="error" dringend>
      <p>
        <strong>{t.eigen.nietGelezen(bestand)}</strong>{' '}
        {'koppen' in fout ? (
          t.eigen.fouten[fout.code](fout.gevonden || String(fout.regel ?? ''))
        ) : (
          <Vlakzin fout={fout} />
        )}
      </p>
      {'koppen' in fout && fout.koppen.length > 0 && <p>{t.eigen.gevonden(fout.koppen.join(', '))}</p>}
    </Melding>
  );
}

/** A fault in a map, with the number of the feature. */
export function Vlakzin({ fout }: { readonly fout: Vlakfout }) {
  const { t, getal } = useTaal();
  const plaats = fout.nummer === undefined ? '' : `${t.eigen.feature(getal.heel(fout.nummer))} `;
  return <>{plaats + t.eigen.kaartfouten[fout.code](fout.gevonden)}</>;
}
