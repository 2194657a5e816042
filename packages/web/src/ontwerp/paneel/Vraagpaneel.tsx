import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas } from '@samenhang/core';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzepaneel, naamVan } from '../../keuze/index.ts';
import { Term } from '../../ui/Term.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Begin } from '../begin/Begin.tsx';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Serverwerk } from '../Serverwerk.tsx';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { Eisen } from './Eisen.tsx';
import { Gamma } from './Gamma.tsx';
import { Bandveld } from './Getalveld.tsx';
import { InWoorden } from './InWoorden.tsx';
import { Lagen } from './Lagen.tsx';
import { Paren } from './Paren.tsx';
import { Vast } from './Vast.tsx';
import { Deeltitel } from './Velden.tsx';

interface VraagpaneelProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
}

/** The question, part by part. Each change is at once in the address. */
export function Vraagpaneel({ atlas, ontwerp }: VraagpaneelProps) {
  const { t, taal, getal } = useTaal();
  const { gekozen, beheer, keuzebeheer, beeld, vandaag } = ontwerp;
  const rij = atlas.indelingen.get(vandaag?.indeling ?? '');
  return (
    <section className="sh-ontwerp__vraag sh-niet-drukken" aria-label={t.ontwerp.vraag}>
      <Heading level={2} appearance="level-3">
        {t.ontwerp.vraag}
      </Heading>
      {!ontwerp.getoond && <p className="sh-zacht">{t.ontwerp.lead}</p>}
      <InWoorden atlas={atlas} ontwerp={ontwerp} />
      <div className="sh-ontwerp__delen">
        <Uitklap titel={t.ontwerp.begin}>
          <Begin atlas={atlas} ontwerp={ontwerp} />
        </Uitklap>
        <Uitklap
          titel={
            <Deeltitel
              titel={t.ontwerp.indelingen}
              stand={getal.heel(gekozen?.indelingen.length ?? 0)}
              nadruk
            />
          }
        >
          {gekozen && (
            <Keuzepaneel
              atlas={atlas}
              jaren={beeld.jaren}
              gekozen={gekozen}
              beheer={keuzebeheer}
              naarInwoners={false}
            />
          )}
        </Uitklap>
        <Omvang beheer={beheer} />
        <Eisen atlas={atlas} beheer={beheer} vandaag={rij ? naamVan(rij, taal) : ''} />
        <Vast atlas={atlas} ontwerp={ontwerp} />
        <Paren atlas={atlas} beheer={beheer} />
        {gekozen && <Lagen atlas={atlas} gekozen={gekozen} beheer={beheer} />}
      </div>
      <Rekentijd beheer={beheer} />
      <Serverwerk ontwerp={ontwerp} />
    </section>
  );
}

/** How many regions, and how large. */
function Omvang({ beheer: { vraag, wijzig } }: { readonly beheer: Vraagbeheer }) {
  const { t } = useTaal();
  return (
    <Uitklap titel={t.ontwerp.omvang} open>
      <Gamma
        gamma={vraag.gamma}
        label={<Term begrip="gamma">{t.ontwerp.gamma}</Term>}
        naam={t.ontwerp.gamma}
        onGamma={(gamma) => wijzig({ gamma })}
      />
      <p className="sh-noot">{t.ontwerp.gammaUitleg}</p>
      <Bandveld label={t.ontwerp.regios} band={vraag.aantal} onBand={(aantal) => wijzig({ aantal })} />
      <Bandveld
        label={t.ontwerp.inwoners}
        band={vraag.inwoners}
        onBand={(inwoners) => wijzig({ inwoners })}
      />
    </Uitklap>
  );
}

const tijden: readonly number[] = [5, 10, 30, 60, 120];

/** How long the engine may search. */
function Rekentijd({ beheer }: { readonly beheer: Vraagbeheer }) {
  const { t, getal } = useTaal();
  const { tijd } = beheer.vraag;
  return (
    <Keuzeveld
      label={t.ontwerp.tijd}
      waarde={String(tijd)}
      opties={(tijden.includes(tijd) ? tijden : [...tijden, tijd]).map((s) => ({
        waarde: String(s),
        tekst: t.ontwerp.seconden(getal.heel(s)),
      }))}
      onKies={(s) => beheer.noteer({ tijd: Number(s) })}
    />
  );
}
