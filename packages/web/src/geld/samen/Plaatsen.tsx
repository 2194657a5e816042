import { Heading } from '@nl-design-system-candidate/heading-react';
import { findPlaatsen, findSchaal, inhabitantsFor, occupancyOf, refusalOf } from '@samenhang/core/geld';
import { useId, useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import type { Samenadres } from '../adres.ts';
import { mostPlaces, type Rekening } from './rekening.ts';

interface PlaatsenProps {
  readonly rekening: Rekening;
  readonly beheer: Standbeheer<Samenadres>;
}

/** Of whom no more than this is refused, and how full places are at least: what the page begins with. */
const wens = { weigering: 0.05, bezetting: 0.9 } as const;

/** How many places a group needs: scale against refusal and occupancy, by two sliders. */
export function Plaatsen({ rekening, beheer: { stand, wijzig } }: PlaatsenProps) {
  const { t, getal } = useTaal();
  const { samen: woorden } = t.geld;
  const clienten = rekening.delers.reduce((som, d) => som + d.clienten, 0);
  const inwoners = rekening.delers.reduce((som, d) => som + (d.inwoners ?? 0), 0);
  const meeste = mostPlaces(clienten);
  const aanbod = Math.min(meeste, stand.aanbod ?? Math.max(1, Math.round(clienten)));
  const genoeg = useMemo(() => findPlaatsen(aanbod, wens.weigering), [aanbod]);
  const schaal = useMemo(() => findSchaal(wens.bezetting, wens.weigering), []);
  const schaalinwoners = inhabitantsFor(schaal.aanbod, { clienten, inwoners });
  const plaatsen = Math.min(meeste, stand.plaatsen ?? genoeg.plaatsen);
  return (
    <section className="sh-sectie">
      <Heading level={2}>{woorden.plaatsen}</Heading>
      <p className="sh-tekst">{woorden.plaatsenUitleg}</p>
      <Schuifregelaar
        label={woorden.aanbod}
        waarde={aanbod}
        meeste={meeste}
        onWaarde={(x) => wijzig({ aanbod: x })}
      />
      <Schuifregelaar
        label={woorden.aantal}
        waarde={plaatsen}
        meeste={meeste}
        onWaarde={(x) => wijzig({ plaatsen: x })}
      />
      <p className="sh-lead" role="status">
        {woorden.plaatsenZin(
          getal.heel(plaatsen),
          getal.procentFijn(refusalOf(aanbod, plaatsen)),
          getal.procentFijn(occupancyOf(aanbod, plaatsen)),
        )}
      </p>
      <p className="sh-tekst">
        {woorden.genoeg(getal.heel(genoeg.plaatsen), getal.procent(wens.weigering))}{' '}
        {woorden.schaal(
          getal.procent(wens.bezetting),
          getal.procent(wens.weigering),
          getal.heel(schaal.plaatsen),
          getal.kort(schaal.aanbod),
        )}{' '}
        {schaalinwoners !== null && t.geld.vertrek.schaalInwoners(getal.heel(schaalinwoners))}
      </p>
      <Koppeling to="/geld/spreiding" search={{}} className="sh-niet-drukken">
        {t.geld.scherm.naarSpreiding}
      </Koppeling>
    </section>
  );
}

interface SchuifregelaarProps {
  readonly label: string;
  readonly waarde: number;
  readonly meeste: number;
  readonly onWaarde: (waarde: number) => void;
}

function Schuifregelaar({ label, waarde, meeste, onWaarde }: SchuifregelaarProps) {
  const id = useId();
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}: {waarde}
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={meeste}
        value={waarde}
        className="sh-geld__regelaar"
        onChange={(event) => onWaarde(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
