import type { Atlas } from '@samenhang/core';
import { useRef, useState } from 'react';
import { andereNamenVan, type EigenInhoud, type Jaarbeeld, merkVan, voegEigenToe } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Bestandkiezer } from '../ui/velden/Bestandkiezer.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { EigenUitkomst } from './EigenUitkomst.tsx';
import { EigenWachtend } from './EigenWachtend.tsx';
import { Kolomkiezer } from './Kolomkiezer.tsx';
import { Leesmelding, type Mislukt } from './Leesmelding.tsx';
import { type Kolomvraag, leesBestand } from './lezen/lees.ts';
import { Sjablonen } from './Sjablonen.tsx';

interface EigenGegevensProps {
  readonly beeld: Pick<Jaarbeeld, 'atlas' | 'eigen' | 'wachtend' | 'bewaard' | 'jaar'>;
  /** An own indeling came in: the page decides where it takes part. */
  readonly onErbij: (id: string) => void;
  /** It is gone. */
  readonly onWeg: (id: string) => void;
}

/** A file that comes in: read, asked about, or refused. */
function useInvoer(atlas: Atlas | undefined, onErbij: (id: string) => void) {
  const [mislukt, setMislukt] = useState<Mislukt>();
  const [vraag, setVraag] = useState<Kolomvraag>();
  const [net, setNet] = useState<string>();
  const stop = () => {
    setMislukt(undefined);
    setVraag(undefined);
  };
  const take = async (bestand: File) => {
    stop();
    setNet(undefined);
    const gelezen = await leesBestand(bestand, { atlas, andere: atlas ? andereNamenVan(atlas) : [] });
    if (gelezen.ok) onErbij(await voegEigenToe(bestand.name, gelezen.inhoud));
    else {
      if (gelezen.fout) setMislukt({ bestand: bestand.name, fout: gelezen.fout });
      setVraag(gelezen.vraag);
    }
  };
  const answer = async (naam: string, inhoud: EigenInhoud) => {
    stop();
    const id = await voegEigenToe(naam, inhoud, true);
    setNet(id);
    onErbij(id);
  };
  return { mislukt, vraag, net, take, answer, stop };
}

/** Somebody's own indeling: read here, matched here, kept in this browser only. */
export function EigenGegevens({ beeld, onErbij, onWeg }: EigenGegevensProps) {
  const { t } = useTaal();
  const { atlas } = beeld;
  const { mislukt, vraag, net, take, answer, stop } = useInvoer(atlas, onErbij);
  const kiezer = useRef<HTMLDivElement>(null);
  return (
    <Uitklap titel={t.eigen.titel} className="sh-niet-drukken">
      <p>{t.eigen.uitleg}</p>
      <div ref={kiezer}>
        <Bestandkiezer
          tekst={t.eigen.kies}
          soort=".csv,.tsv,.txt,.xlsx,.geojson,.topojson,.json,text/csv,application/geo+json"
          onBestand={(b) => void take(b)}
        >
          {t.eigen.sleep}
        </Bestandkiezer>
      </div>
      <p className="sh-noot">{beeld.bewaard === false ? t.eigen.nietBewaard : t.eigen.prive}</p>
      {atlas && <Sjablonen atlas={atlas} />}
      {mislukt && <Leesmelding {...mislukt} />}
      {vraag && atlas && (
        <Kolomkiezer
          key={merkVan(vraag.bytes, vraag.naam)}
          vraag={vraag}
          atlas={atlas}
          onGebruik={(inhoud) => void answer(vraag.naam, inhoud)}
          onStop={() => {
            stop();
            kiezer.current?.querySelector('button')?.focus();
          }}
        />
      )}
      {beeld.wachtend.map((bestand) => (
        <EigenWachtend key={bestand.id} bestand={bestand} jaar={beeld.jaar} onWeg={onWeg} />
      ))}
      {beeld.eigen.map((een) => (
        <EigenUitkomst key={een.id} eigen={een} atlas={atlas} isNet={een.id === net} onWeg={onWeg} />
      ))}
    </Uitklap>
  );
}
