import { useState } from 'react';
import { type Eigen, voegEigenToe } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Bestandkiezer } from '../ui/Bestandkiezer.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Uitklap } from '../ui/Uitklap.tsx';
import { EigenUitkomst } from './EigenUitkomst.tsx';
import { type Leesfout, leesBestand } from './lees.ts';

interface EigenGegevensProps {
  readonly eigen: readonly Eigen[];
  /** An own indeling came in: the page decides where it takes part. */
  readonly onErbij: (id: string) => void;
  /** It is gone. */
  readonly onWeg: (id: string) => void;
}

/** Somebody's own indeling: read here, matched here, kept nowhere. */
export function EigenGegevens({ eigen, onErbij, onWeg }: EigenGegevensProps) {
  const { t } = useTaal();
  const [mislukt, setMislukt] = useState<{ readonly bestand: string; readonly fout: Leesfout }>();
  const take = async (bestand: File) => {
    setMislukt(undefined);
    const gelezen = await leesBestand(bestand);
    if (gelezen.ok) onErbij(voegEigenToe(bestand.name, gelezen.rijen));
    else setMislukt({ bestand: bestand.name, fout: gelezen.fout });
  };
  return (
    <Uitklap titel={t.eigen.titel} className="sh-niet-drukken">
      <p>{t.eigen.uitleg}</p>
      <Bestandkiezer tekst={t.eigen.kies} soort=".csv,.tsv,.txt,text/csv" onBestand={(b) => void take(b)}>
        {t.eigen.sleep}
      </Bestandkiezer>
      <p className="sh-noot">{t.eigen.prive}</p>
      {mislukt && (
        <Melding soort="error" dringend>
          <p>
            <strong>{t.eigen.nietGelezen(mislukt.bestand)}</strong> {t.eigen.fouten[mislukt.fout.code]}
          </p>
          {mislukt.fout.koppen.length > 0 && <p>{t.eigen.gevonden(mislukt.fout.koppen.join(', '))}</p>}
        </Melding>
      )}
      {eigen.map((een) => (
        <EigenUitkomst key={een.id} eigen={een} onWeg={onWeg} />
      ))}
    </Uitklap>
  );
}
