import { type Atlas, matchGemeente } from '@samenhang/core';
import { useState } from 'react';
import { andereNamenVan, type Jaarbeeld, voegEigenToe } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Bestandkiezer } from '../ui/velden/Bestandkiezer.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { EigenUitkomst } from './EigenUitkomst.tsx';
import { EigenWachtend } from './EigenWachtend.tsx';
import { Leesmelding, type Mislukt } from './Leesmelding.tsx';
import { leesBestand } from './lees.ts';

interface EigenGegevensProps {
  readonly beeld: Pick<Jaarbeeld, 'atlas' | 'eigen' | 'wachtend' | 'bewaard' | 'jaar'>;
  /** An own indeling came in: the page decides where it takes part. */
  readonly onErbij: (id: string) => void;
  /** It is gone. */
  readonly onWeg: (id: string) => void;
}

/** What the atlas of this moment knows that helps to recognise columns. */
function hints(atlas: Atlas | undefined) {
  const andere = atlas ? andereNamenVan(atlas) : [];
  return {
    indelingen: [...(atlas?.indelingen.values() ?? [])].flatMap((i) => [i.indeling, i.naam, i.naamEn]),
    isGemeente: (cel: string) =>
      atlas !== undefined && matchGemeente(atlas, andere, cel).soort !== 'onbekend',
  };
}

/** Somebody's own indeling: read here, matched here, kept in this browser only. */
export function EigenGegevens({ beeld, onErbij, onWeg }: EigenGegevensProps) {
  const { t } = useTaal();
  const [mislukt, setMislukt] = useState<Mislukt>();
  const take = async (bestand: File) => {
    setMislukt(undefined);
    const gelezen = await leesBestand(bestand, hints(beeld.atlas));
    if (gelezen.ok) onErbij(await voegEigenToe(bestand.name, gelezen.inhoud));
    else setMislukt({ bestand: bestand.name, fout: gelezen.fout });
  };
  return (
    <Uitklap titel={t.eigen.titel} className="sh-niet-drukken">
      <p>{t.eigen.uitleg}</p>
      <Bestandkiezer
        tekst={t.eigen.kies}
        soort=".csv,.tsv,.txt,.xlsx,.geojson,.topojson,.json,text/csv,application/geo+json"
        onBestand={(b) => void take(b)}
      >
        {t.eigen.sleep}
      </Bestandkiezer>
      <p className="sh-noot">{beeld.bewaard === false ? t.eigen.nietBewaard : t.eigen.prive}</p>
      {mislukt && <Leesmelding {...mislukt} />}
      {beeld.wachtend.map((bestand) => (
        <EigenWachtend key={bestand.id} bestand={bestand} jaar={beeld.jaar} onWeg={onWeg} />
      ))}
      {beeld.eigen.map((een) => (
        <EigenUitkomst key={een.id} eigen={een} atlas={beeld.atlas} onWeg={onWeg} />
      ))}
    </Uitklap>
  );
}
