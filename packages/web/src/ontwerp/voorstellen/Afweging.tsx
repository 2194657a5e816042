import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import { encodeKaart } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useMemo, useState } from 'react';
import { later } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Spelden } from './Spelden.tsx';
import {
  makeVoorstelmeter,
  referenceOf,
  todayPoints,
  type Voorsteldoel,
  voorsteldoelen,
} from './voorstelbeeld.ts';
import { useVoorstellen } from './voorstelgebruik.ts';

const Afweeggrafiek = later(
  async () => (await import('./Afweeggrafiek.tsx')).Afweeggrafiek,
  () => <Skelet regels={12} />,
);

/** Seconds that a search for proposals needs at least: it is many searches. */
const minstens = 30;

/** At most so many are held side by side. */
const hoogstens = 4;

export interface AfwegingProps {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly ontwerp: Ontwerpbeeld;
  /** Draws a proposal on the large map for as long as it is pointed at. */
  readonly onVoorbeeld: (labels: Labels | undefined) => void;
}

/** Proposals of which none beats another: a chart of two goals, what is pinned side by side, and all of it as a table. */
export function Afweging(props: AfwegingProps) {
  const { t } = useTaal();
  const w = t.ontwerp.voorstellen;
  return (
    <section className="sh-sectie sh-voorstellen">
      <Heading level={2}>{w.titel}</Heading>
      <p className="sh-tekst">{w.uitleg}</p>
      {props.opgave.lagen.length > 1 ? <p>{w.eenLaag}</p> : <Voorstellen {...props} />}
    </section>
  );
}

/** The proposals and the points of today, measured on every goal. */
function useGemeten(
  { atlas, ontwerp: { meter, vandaag, gekozen } }: AfwegingProps,
  kaarten: readonly Labels[],
) {
  const measure = useMemo(() => makeVoorstelmeter(meter, vandaag), [meter, vandaag]);
  const nu = useMemo(() => (measure && gekozen ? todayPoints(gekozen, measure) : []), [measure, gekozen]);
  const maatstaf = useMemo(() => measure && referenceOf(atlas, vandaag, measure), [measure, atlas, vandaag]);
  const gemeten = useMemo(
    // One region for the whole country divides nothing.
    () => (measure ? kaarten.map(measure).filter(({ maten }) => maten.aantalRegios > 1) : []),
    [measure, kaarten],
  );
  return { nu, maatstaf, gemeten };
}

function Voorstellen(props: AfwegingProps) {
  const { atlas, opgave, ontwerp, onVoorbeeld } = props;
  const { t } = useTaal();
  const w = t.ontwerp.voorstellen;
  const zoek = useVoorstellen(atlas, opgave, Math.max(minstens, ontwerp.beheer.vraag.tijd));
  const { nu, maatstaf, gemeten } = useGemeten(props, zoek.kaarten);
  const [assen, setAssen] = useState<readonly [Voorsteldoel, Voorsteldoel]>([
    'verplaatsingen',
    'overeenkomst',
  ]);
  const [gespeld, setGespeld] = useState<readonly Labels[]>([]);
  const take = (labels: Labels) => {
    const codes = atlas.gemeenten.map(({ code }) => code);
    onVoorbeeld(undefined);
    ontwerp.beheer.teken(encodeKaart([labels], codes));
  };
  const toggle = (labels: Labels) =>
    setGespeld((oud) =>
      oud.includes(labels) ? oud.filter((l) => l !== labels) : [...oud, labels].slice(-hoogstens),
    );
  return (
    <>
      <Zoekknop zoek={zoek} aantal={gemeten.length} />
      {gemeten.length > 0 && (
        <>
          <Assen assen={assen} onAssen={setAssen} />
          <Afweeggrafiek {...{ gemeten, nu, assen, gespeld, onVoorbeeld }} onKies={toggle} />
          <p className="sh-noot">{w.grafiekuitleg}</p>
          <Spelden
            {...{ atlas, ontwerp, gemeten, nu, maatstaf, gespeld, onVoorbeeld }}
            onNeem={take}
            onSpeld={toggle}
          />
        </>
      )}
    </>
  );
}

interface ZoekknopProps {
  readonly zoek: ReturnType<typeof useVoorstellen>;
  /** Proposals so far. */
  readonly aantal: number;
}

function Zoekknop({ zoek, aantal }: ZoekknopProps) {
  const { t, getal } = useTaal();
  const w = t.ontwerp.voorstellen;
  return (
    <>
      <div className="sh-knoppen sh-niet-drukken">
        <Button purpose="secondary" onClick={zoek.bezig ? zoek.stop : zoek.start}>
          {zoek.bezig ? w.stop : w.zoek}
        </Button>
        <span role="status" className="sh-zacht">
          {zoek.bezig && w.bezig(getal.procent(zoek.deel), getal.heel(aantal))}
          {!zoek.bezig && aantal > 0 && w.klaar(getal.heel(aantal))}
        </span>
      </div>
      {zoek.mislukt && (
        <Melding soort="error" dringend>
          {t.ontwerp.kapot}
        </Melding>
      )}
    </>
  );
}

interface AssenProps {
  readonly assen: readonly [Voorsteldoel, Voorsteldoel];
  readonly onAssen: (assen: readonly [Voorsteldoel, Voorsteldoel]) => void;
}

function Assen({ assen: [x, y], onAssen }: AssenProps) {
  const { t } = useTaal();
  const w = t.ontwerp.voorstellen;
  const opties = voorsteldoelen.map((doel) => ({ waarde: doel, tekst: w.doelen[doel] }));
  const asDoel = (waarde: string) => voorsteldoelen.find((d) => d === waarde) ?? 'overeenkomst';
  return (
    <div className="sh-knoppen sh-niet-drukken">
      <Keuzeveld label={w.asX} waarde={x} opties={opties} onKies={(d) => onAssen([asDoel(d), y])} />
      <Keuzeveld label={w.asY} waarde={y} opties={opties} onKies={(d) => onAssen([x, asDoel(d)])} />
    </div>
  );
}
