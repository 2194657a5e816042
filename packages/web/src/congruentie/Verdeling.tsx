import { Heading } from '@nl-design-system-candidate/heading-react';
import { indexOfGemeente } from '@samenhang/core';
import { memo, useMemo } from 'react';
import { later, Zoekveld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Skelet } from '../ui/Skelet.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import type { Proefstand } from './effecten.ts';
import { maakVerdeling, type Staafklasse, type Verdeling as Verdeeld } from './verdeling.ts';

const Staven = later(
  async () => (await import('./Staven.tsx')).Staven,
  () => <Skelet regels={8} />,
);

interface VerdelingProps {
  readonly proef: Proefstand;
  /** Code of the gemeente that is pointed out. */
  readonly gemeente: string | undefined;
  readonly onKies: (code: string) => void;
}

/** How the gemeenten are spread over the figures, with one of them pointed out. */
export const Verdeling = memo(function Verdeling({ proef, gemeente, onKies }: VerdelingProps) {
  const { t, getal } = useTaal();
  const { atlas, land } = proef;
  const verdeling = useMemo(() => maakVerdeling(land.waarden), [land]);
  const index = indexOfGemeente(atlas, gemeente ?? '') ?? -1;
  const tekst = ({ van, tot }: Staafklasse) =>
    t.congruentie.van(getal.procentFijn(van), getal.procentFijn(tot));
  return (
    <section className="sh-sectie sh-verdeling">
      <Heading level={2}>{t.congruentie.verdeling}</Heading>
      <div className="sh-verdeling__uitleg">
        <Plaats proef={proef} index={index} verdeling={verdeling} />
        <Zoekveld atlas={atlas} onKies={onKies} />
      </div>
      <Staven
        verdeling={verdeling}
        land={land}
        naam={atlas.gemeenten[index]?.naam}
        waarde={land.waarden[index]}
      />
      <Uitklap titel={t.congruentie.alsTabel} className="sh-niet-drukken">
        <Tabel
          bijschrift={t.congruentie.verdelingTabel}
          rijen={verdeling.klassen}
          sleutel={({ van }) => String(van)}
          className="sh-tabel--smal"
          kolommen={[
            { id: 'klasse', kop: t.congruentie.klasse, isNaam: true, cel: tekst },
            {
              id: 'aantal',
              kop: t.congruentie.gemeenten,
              getal: true,
              cel: ({ aantal }) => getal.heel(aantal),
            },
          ]}
        />
      </Uitklap>
    </section>
  );
});

interface PlaatsProps {
  readonly proef: Proefstand;
  readonly index: number;
  readonly verdeling: Verdeeld;
}

/** In words: where the chosen gemeente stands, or where the middle is. */
function Plaats({ proef: { atlas, land }, index, verdeling }: PlaatsProps) {
  const { t, getal } = useTaal();
  const gemeente = atlas.gemeenten[index];
  if (!gemeente) return <p>{t.congruentie.verdelingUitleg(getal.procentFijn(verdeling.mediaan))}</p>;
  const waarde = land.waarden[index] ?? Number.NaN;
  const hoger = land.waarden.filter((x) => x > waarde + 1e-12).length;
  return (
    <p>
      {Number.isNaN(waarde) ? (
        t.congruentie.verdelingGeen(gemeente.naam)
      ) : (
        <>
          <strong>{t.congruentie.verdelingKop(gemeente.naam, getal.procentFijn(waarde))}</strong>{' '}
          {t.congruentie.verdelingPlaats(getal.heel(hoger), getal.heel(verdeling.aantal))}
        </>
      )}{' '}
      <span className="sh-niet-drukken">
        <Koppeling to="/gemeente/$code" params={{ code: gemeente.code }} search={keuzeVan}>
          {t.congruentie.naarGemeente(gemeente.naam)}
        </Koppeling>
      </span>
    </p>
  );
}
