import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import { later } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { Skelet } from '../../ui/Skelet.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { type Curvepunt, curvegammas, type Vandaagpunt } from './curvebeeld.ts';
import { type Curvebeeld, useCurve } from './curvegebruik.ts';

const Curvegrafiek = later(
  async () => (await import('./Curvegrafiek.tsx')).Curvegrafiek,
  () => <Skelet regels={12} />,
);

interface CurveProps {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly gamma: number;
  readonly onGamma: (gamma: number) => void;
}

/** The whole curve from coarse to fine, beside today's indelingen. */
export function Curve({ atlas, opgave, gamma, onGamma }: CurveProps) {
  const { t, taal } = useTaal();
  const curve = useCurve(atlas, opgave);
  const naam = (id: string) => {
    const rij = atlas.indelingen.get(id);
    return rij ? naamVan(rij, taal) : id;
  };
  const leeg = curve.punten.length === 0;
  return (
    <section className={leeg ? 'sh-sectie sh-niet-drukken' : 'sh-sectie'}>
      <Heading level={2}>{t.ontwerp.curve}</Heading>
      <p className="sh-tekst">{t.ontwerp.curveUitleg}</p>
      <Curveknoppen curve={curve} />
      {curve.mislukt && (
        <Melding soort="error" dringend>
          {t.ontwerp.kapot}
        </Melding>
      )}
      {!leeg && (
        <>
          <Curvegrafiek {...curve} naamVan={naam} gamma={gamma} onGamma={onGamma} />
          <p className="sh-noot">{t.ontwerp.curveGrens}</p>
          <Uitklap titel={t.ontwerp.alsTabel}>
            <Curvetabel punten={curve.punten} onGamma={onGamma} />
            <Vandaagtabel punten={curve.vandaag} naamVan={naam} />
          </Uitklap>
        </>
      )}
    </section>
  );
}

function Curveknoppen({ curve: { punten, bezig, start, stop } }: { readonly curve: Curvebeeld }) {
  const { t, getal } = useTaal();
  const beste = punten.reduce<Curvepunt | undefined>(
    (a, b) => (a && a.overeenkomst >= b.overeenkomst ? a : b),
    undefined,
  );
  const compleet = !bezig && punten.length === curvegammas.length;
  return (
    <>
      {!compleet && (
        <div className="sh-knoppen sh-niet-drukken">
          <Button purpose="secondary" onClick={bezig ? stop : start}>
            {bezig ? t.ontwerp.curveStop : t.ontwerp.curveBereken}
          </Button>
          {bezig && <span className="sh-zacht">{t.ontwerp.curveBezig(getal.heel(punten.length))}</span>}
        </div>
      )}
      <p role="status" className="sh-tekst">
        {compleet &&
          beste &&
          t.ontwerp.curveBeste(getal.heel(beste.regios), getal.procent(beste.overeenkomst))}
      </p>
    </>
  );
}

interface CurvetabelProps {
  readonly punten: readonly Curvepunt[];
  readonly onGamma: (gamma: number) => void;
}

function Curvetabel({ punten, onGamma }: CurvetabelProps) {
  const { t, getal } = useTaal();
  return (
    <Schuif label={t.ontwerp.curveTabel}>
      <Tabel<Curvepunt>
        bijschrift={t.ontwerp.curveTabel}
        rijen={[...punten].sort((a, b) => a.gamma - b.gamma)}
        sleutel={({ gamma }) => String(gamma)}
        className="sh-tabel--smal"
        kolommen={[
          {
            id: 'gamma',
            kop: 'γ',
            isNaam: true,
            cel: ({ gamma }) => (
              <button type="button" className="sh-tekstknop" onClick={() => onGamma(gamma)}>
                {t.ontwerp.curveNeem(getal.fijn(gamma))}
              </button>
            ),
          },
          { id: 'regios', kop: t.ontwerp.curveAs, getal: true, cel: ({ regios }) => getal.heel(regios) },
          {
            id: 'overeenkomst',
            kop: t.ontwerp.curveAsY,
            getal: true,
            cel: ({ overeenkomst }) => getal.procent(overeenkomst),
          },
          { id: 'gat', kop: t.ontwerp.curveGat, getal: true, cel: ({ gat }) => getal.procentFijn(gat) },
        ]}
      />
    </Schuif>
  );
}

interface VandaagtabelProps {
  readonly punten: readonly Vandaagpunt[];
  readonly naamVan: (indeling: string) => string;
}

function Vandaagtabel({ punten, naamVan: naam }: VandaagtabelProps) {
  const { t, getal } = useTaal();
  return (
    <Schuif label={t.ontwerp.curveTabelVandaag}>
      <Tabel<Vandaagpunt>
        bijschrift={t.ontwerp.curveTabelVandaag}
        rijen={[...punten].sort((a, b) => b.overeenkomst - a.overeenkomst)}
        sleutel={({ indeling }) => indeling}
        kolommen={[
          { id: 'naam', kop: t.ontwerp.indeling, isNaam: true, cel: ({ indeling }) => naam(indeling) },
          { id: 'regios', kop: t.ontwerp.regiosNu, getal: true, cel: ({ regios }) => getal.heel(regios) },
          {
            id: 'overeenkomst',
            kop: t.ontwerp.curveAsY,
            getal: true,
            cel: ({ overeenkomst }) => getal.procent(overeenkomst),
          },
        ]}
      />
    </Schuif>
  );
}
