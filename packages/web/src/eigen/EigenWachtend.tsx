import type { EigenBestand } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Bestandkop } from './Bestandkop.tsx';
import { Vlakzin } from './Leesmelding.tsx';

interface EigenWachtendProps {
  readonly bestand: EigenBestand;
  readonly jaar: number | undefined;
  readonly onWeg: (id: string) => void;
}

/** A map that is being laid over the gemeenten, or that cannot be. */
export function EigenWachtend({ bestand: { id, naam, kaart }, jaar, onWeg }: EigenWachtendProps) {
  const { t } = useTaal();
  const stand = kaart?.perJaar.get(jaar ?? 0);
  const tekst = t.eigen.leggen(String(jaar ?? ''));
  return (
    <div className="sh-bestand">
      <Bestandkop id={id} naam={naam} onWeg={onWeg} />
      {stand?.soort === 'mis' ? (
        <Melding soort="error" dringend>
          <strong>{t.eigen.nietGelezen(naam)}</strong>{' '}
          {stand.fout ? <Vlakzin fout={stand.fout} /> : t.eigen.leggenMislukt}
        </Melding>
      ) : (
        <>
          <p role="status">{tekst}</p>
          <progress
            className="sh-voortgang"
            aria-label={tekst}
            value={stand?.soort === 'bezig' ? stand.deel : 0}
          />
        </>
      )}
    </div>
  );
}
