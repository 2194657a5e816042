import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Band } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { stringifyStand } from '../adres/index.ts';
import { Onderweg, useJaarbeeld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Traag } from '../ui/Skelet.tsx';
import { Term } from '../ui/Term.tsx';
import { useTitel } from '../ui/titel.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { parseRegelingenadres, type Regelingenadres } from './adres.ts';
import { Cijfers } from './Cijfers.tsx';
import { Groepen } from './Groepen.tsx';
import { Keuze } from './Keuze.tsx';
import { Netwerkkaart } from './Netwerkkaart.tsx';
import { maakNetwerk, type Netwerk, standaardDrempel, telBanden } from './netwerk.ts';
import { Recept } from './Recept.tsx';
import { Gemeentetabel } from './Tabellen.tsx';
import { maakBestanden } from './uitvoer.ts';
import { type Regelingen, regelingenVraag } from './vragen.ts';

/** Overlap of real cooperation: who meets whom in how many regelingen. */
export function Regelingenpagina() {
  const { t } = useTaal();
  const beheer = useStand(parseRegelingenadres);
  const { data, error, refetch } = useQuery({
    ...regelingenVraag(beheer.stand.datum),
    placeholderData: (vorige) => vorige,
  });
  useTitel(t.regelingen.titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  if (data.recept.kennis.stand === 'onbekend') return <Onbekend data={data} beheer={beheer} />;
  return <Blad data={data} beheer={beheer} />;
}

interface BladProps {
  readonly data: Regelingen;
  readonly beheer: Standbeheer<Regelingenadres>;
}

function Blad({ data, beheer }: BladProps) {
  const { t, taal, getal } = useTaal();
  const { recept, gemeenten } = data;
  const beeld = useJaarbeeld(recept.jaar);
  const drempel = beheer.stand.drempel ?? standaardDrempel;
  const banden = useMemo(() => telBanden(data), [data]);
  const netwerk = useMemo(() => maakNetwerk(banden, gemeenten.length, drempel), [banden, gemeenten, drempel]);
  const datum = datumInWoorden(recept.datum, taal);
  const adres = `${location.origin}/regelingen/samen${stringifyStand({ datum: recept.datum, drempel })}`;
  const { atlas, kaart } = beeld;
  const bronnen = { data, banden: netwerk, drempel, adres, vorm: kaart?.vorm, t, getal, datum };
  return (
    <>
      <div className="sh-blad">
        <Opening data={data} datum={datum} />
        <section className="sh-blad__kaart" aria-label={t.start.kaart}>
          {atlas && kaart ? (
            <Netwerkkaart
              data={data}
              atlas={atlas}
              kaart={kaart}
              netwerk={netwerk}
              datum={datum}
              drempel={drempel}
            />
          ) : (
            <div className="sh-kaart sh-kaart--leeg">
              {beeld.fout ? <p>{t.regelingen.geenKaart}</p> : <Traag />}
            </div>
          )}
        </section>
        <Zijkant data={data} banden={banden} netwerk={netwerk} drempel={drempel} beheer={beheer} />
      </div>
      <div className="sh-vervolg">
        <Groepen data={data} netwerk={netwerk} />
        <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
          <Gemeentetabel data={data} beheer={beheer} />
          <Recept recept={recept} adres={adres} />
          <Uitvoerbalk
            adres={adres}
            naam={`samenhang-regelingen-${recept.datum}`}
            maak={() => maakBestanden(bronnen)}
            vanServer={[{ naam: 'Excel', href: `/api/v1/regelingen?datum=${recept.datum}&formaat=xlsx` }]}
          />
        </section>
      </div>
    </>
  );
}

function Opening({ data, datum }: { readonly data: Regelingen; readonly datum: string }) {
  const { t, getal } = useTaal();
  const { perGemeente } = data;
  return (
    <div className="sh-blad__kop">
      <p className="sh-bovenkop">{t.regelingen.bovenkop(datum)}</p>
      <Heading level={1} className="sh-kopzin">
        {data.recept.kennis.stand === 'bekend'
          ? t.regelingen.kop(
              getal.heel(data.aantal ?? Number.NaN),
              getal.decimaal(perGemeente.gemiddelde ?? Number.NaN),
              getal.heel(perGemeente.gemiddeldAantalPartners ?? Number.NaN),
            )
          : t.regelingen.kopOnvolledig(datum, getal.heel(data.aantal ?? Number.NaN))}
      </Heading>
      <Paragraph className="sh-lead">
        {t.regelingen.uitlegVoor} <Term begrip="regeling">{t.regelingen.regeling}</Term>{' '}
        {t.regelingen.uitlegNa}
      </Paragraph>
    </div>
  );
}

/** A day of which the register knows nothing: that, and the way to another day; no figures and no map. */
function Onbekend({ data: { recept }, beheer }: BladProps) {
  const { t, taal } = useTaal();
  const { vanaf, tot } = recept.kennis;
  return (
    <div className="sh-smal">
      <Heading level={1} className="sh-kopzin">
        {t.regelingen.kopOnbekend(datumInWoorden(recept.datum, taal))}
      </Heading>
      <Paragraph className="sh-lead">
        {t.regelingen.onbekend(datumInWoorden(vanaf, taal), datumInWoorden(tot, taal))}
      </Paragraph>
      <Keuze
        datum={recept.datum}
        drempel={beheer.stand.drempel ?? standaardDrempel}
        hoogste={1}
        wijzig={beheer.wijzig}
      />
    </div>
  );
}

interface ZijkantProps extends BladProps {
  readonly banden: readonly Band[];
  readonly netwerk: Netwerk;
  readonly drempel: number;
}

function Zijkant({ data: { recept, perGemeente }, banden, netwerk, drempel, beheer }: ZijkantProps) {
  const { t, getal } = useTaal();
  return (
    <div className="sh-blad__zij">
      <Cijfers perGemeente={perGemeente} />
      <Keuze datum={recept.datum} drempel={drempel} hoogste={banden[0]?.aantal ?? 1} wijzig={beheer.wijzig} />
      {recept.kennis.stand !== 'bekend' && <Melding soort="warning">{t.regelingen.onvolledig}</Melding>}
      <p role="status">
        {t.regelingen.netwerk(
          getal.heel(netwerk.banden.length),
          getal.heel(netwerk.clusters.length),
          getal.heel(netwerk.eilanden.length),
        )}
      </p>
    </div>
  );
}
