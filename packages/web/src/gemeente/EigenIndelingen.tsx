import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Basismerk, Indelinglink } from '../keuze/index.ts';
import { Staaf } from '../ui/Staaf.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Term } from '../ui/Term.tsx';
import { Verwijstekst } from '../verwijzing/index.ts';
import type { EigenIndeling, EigenRegio, Gemeenteverhaal } from './beeld.ts';

interface EigenIndelingenProps {
  readonly verhaal: Gemeenteverhaal;
  readonly jaar: number;
}

/** In which regio's the gemeente lies, by which law, known how, and what each does to its congruentie. */
export function EigenIndelingen({ verhaal, jaar }: EigenIndelingenProps) {
  const { t } = useTaal();
  const kolommen = useKolommen(verhaal, jaar);
  return (
    <section className="sh-eigen">
      <Heading level={2} appearance="level-3">
        {t.gemeente.indelingenTitel}
      </Heading>
      <Tabel
        bijschrift={t.gemeente.indelingenTitel}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={verhaal.indelingen}
        sleutel={({ rij }) => rij.indeling}
        className="sh-tabel--eigen"
      />
      {verhaal.indelingen.length > 1 && <p className="sh-noot">{t.gemeente.bijdrageUitleg}</p>}
    </section>
  );
}

function useKolommen(verhaal: Gemeenteverhaal, jaar: number): readonly Kolom<EigenIndeling>[] {
  const { t, getal } = useTaal();
  const bekend = verhaal.indelingen.map((i) => Math.abs(i.bijdrage)).filter(Number.isFinite);
  const grootste = Math.max(...bekend, 0.001);
  return [
    {
      id: 'naam',
      kop: t.gemeente.indelingEnRegio,
      isNaam: true,
      cel: (indeling) => <Herkomst indeling={indeling} jaar={jaar} />,
    },
    { id: 'partners', kop: t.tabel.partners, getal: true, cel: ({ partners }) => getal.heel(partners) },
    ...(verhaal.indelingen.length > 1
      ? [
          {
            id: 'bijdrage',
            kop: t.gemeente.bijdrage,
            getal: true,
            cel: ({ bijdrage }: EigenIndeling) => (
              <span className="sh-metstaaf">
                <Staaf deel={bijdrage / grootste} tweezijdig />
                {getal.procentpunt(bijdrage)}
              </span>
            ),
          },
        ]
      : []),
  ];
}

interface HerkomstProps {
  readonly indeling: EigenIndeling;
  readonly jaar: number;
}

function Herkomst({ indeling, jaar }: HerkomstProps) {
  const { rij, editie } = indeling;
  return (
    <>
      <span className="sh-eigen__naam">
        <Indelinglink rij={rij} /> {editie.basis === 'afgeleid' && <Basismerk editie={editie} />}
      </span>
      <span className="sh-eigen__regio">
        <Regios indeling={indeling} />
      </span>
      {rij.grondslag && (
        <span className="sh-eigen__wet">
          <Verwijstekst tekst={rij.grondslag} jaar={jaar} />
        </span>
      )}
    </>
  );
}

function Regios({ indeling }: { readonly indeling: EigenIndeling }) {
  const { t, getal } = useTaal();
  if (indeling.regios.length === 0)
    return <>{indeling.editie.deels === true ? t.gemeente.regioNietBekend : t.gemeente.geenRegio}</>;
  const tekst = ({ naam, code, aandeel }: EigenRegio) => {
    const deel = Number.isNaN(aandeel) || aandeel > 0.995 ? '' : ` (${getal.procent(aandeel)})`;
    return `${naam || code}${deel}`;
  };
  return (
    <>
      {indeling.regios.map(tekst).join(t.gemeente.en)}
      {indeling.onzeker && (
        <span className="sh-twijfel">
          {' '}
          <Term begrip="onzeker">{t.gemeente.onzeker}</Term>
        </span>
      )}
    </>
  );
}
