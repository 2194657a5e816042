import { type Atlas, type Gemeente, indexOfGemeente } from '@samenhang/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Jaarbeeld, Onderweg, useJaarbeeld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import {
  Basisnoot,
  type GekozenIndelingen,
  Jaarkeuze,
  Keuzepaneel,
  keuzeVan,
  Ontbreeknoot,
  type Standbeheer,
  useGekozen,
  useStand,
} from '../keuze/index.ts';
import { EigenRegelingen } from '../regelingen/index.ts';
import { Jaren } from '../tijdlijn/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { type Gemeenteadres, parseGemeenteadres } from './adres.ts';
import { type Gemeenteverhaal, maakVerhaal } from './beeld.ts';
import { EigenIndelingen } from './EigenIndelingen.tsx';
import { Elders } from './Elders.tsx';
import { Kengetallen } from './Kengetallen.tsx';
import { Naarroute } from './Naarroute.tsx';
import { Onderblok } from './Onderblok.tsx';
import { Opening } from './Opening.tsx';
import { Partnerkaart } from './Partnerkaart.tsx';
import { Partnertabel } from './Partnertabel.tsx';

/** Is my gemeente in pieces? One gemeente, its partners and its indelingen. */
export function Gemeentepagina() {
  const code = (useParams({ strict: false }).code ?? '').toUpperCase();
  const beheer = useStand(parseGemeenteadres);
  const beeld = useJaarbeeld(beheer.stand.jaar);
  const { atlas } = beeld;
  const gekozen = useGekozen(atlas, beheer.stand);
  const gemeente = atlas?.gemeenten[indexOfGemeente(atlas, code) ?? -1];
  useTitel(gemeente?.naam ?? code);
  if (beeld.fout || !atlas || !gekozen) return <Onderweg fout={beeld.fout} opnieuw={beeld.opnieuw} />;
  if (!gemeente)
    return (
      <Elders code={code} jaar={atlas.jaar}>
        <Jaarkeuze jaren={beeld.jaren} jaar={atlas.jaar} onJaar={(jaar) => beheer.wijzig({ jaar })} />
      </Elders>
    );
  return <Blad atlas={atlas} beeld={beeld} gemeente={gemeente} gekozen={gekozen} beheer={beheer} />;
}

interface BladProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly gemeente: Gemeente;
  readonly gekozen: GekozenIndelingen;
  readonly beheer: Standbeheer<Gemeenteadres>;
}

function Blad({ atlas, beeld, gemeente, gekozen, beheer }: BladProps) {
  const navigate = useNavigate();
  const { code } = gemeente;
  const verhaal = useMemo(() => maakVerhaal(atlas, gekozen, code), [atlas, gekozen, code]);
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <Opening atlas={atlas} gemeente={gemeente} verhaal={verhaal} />
        </div>
        <Partnerkaart
          atlas={atlas}
          kaart={beeld.kaart}
          verhaal={verhaal}
          aantal={gekozen.indelingen.length}
          onOpen={(naar) =>
            void navigate({ to: '/gemeente/$code', params: { code: naar }, search: keuzeVan })
          }
        />
        <Zijkant atlas={atlas} beeld={beeld} verhaal={verhaal} gekozen={gekozen} beheer={beheer} />
      </div>
      {verhaal && (
        <div className="sh-vervolg">
          <Partnertabel atlas={atlas} verhaal={verhaal} gekozen={gekozen} beheer={beheer} />
          <EigenRegelingen gemeente={gemeente} stand={beheer.stand} />
          <Naarroute gemeente={gemeente} />
          <Jaren wie={gemeente} jaren={beeld.jaren} beheer={beheer} />
          <Onderblok
            atlas={atlas}
            kaart={beeld.kaart}
            verhaal={verhaal}
            gekozen={gekozen}
            stand={beheer.stand}
          />
        </div>
      )}
    </>
  );
}

interface ZijkantProps extends Omit<BladProps, 'gemeente'> {
  readonly verhaal: Gemeenteverhaal | undefined;
}

function Zijkant({ atlas, beeld, verhaal, gekozen, beheer }: ZijkantProps) {
  const { t, getal } = useTaal();
  const aantal = gekozen.indelingen.length;
  return (
    <div className="sh-blad__zij">
      {verhaal ? (
        <Kengetallen verhaal={verhaal} aantal={aantal} />
      ) : (
        <Melding>{t.start.nietsGekozen}</Melding>
      )}
      <Ontbreeknoot gekozen={gekozen} jaar={atlas.jaar} />
      <Basisnoot gekozen={gekozen} />
      <Uitklap titel={t.gemeente.keuze(String(atlas.jaar), getal.heel(aantal))} className="sh-niet-drukken">
        <Keuzepaneel atlas={atlas} jaren={beeld.jaren} gekozen={gekozen} beheer={beheer} />
      </Uitklap>
      {verhaal && <EigenIndelingen verhaal={verhaal} jaar={atlas.jaar} />}
    </div>
  );
}
