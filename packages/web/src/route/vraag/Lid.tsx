import { Button } from '@nl-design-system-candidate/button-react';
import { LIDSOORTEN, type Lidsoort, type Plaatsbron } from '@samenhang/core';
import { inTaal } from '@samenhang/taal';
import { useId, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { tweedePlaatsenOf } from '../antwoord.ts';
import type { Routegegevens } from '../vragen.ts';
import { groupBehoeften } from './groepen.ts';
import { Plaatsvraag } from './Plaatsvraag.tsx';
import { type Lidkeuze, toggleBehoefte, withTweede } from './vraag.ts';

interface LidProps {
  readonly wie: string;
  readonly lid: Lidkeuze;
  readonly gegevens: Routegegevens;
  readonly bron: Plaatsbron;
  /** What the household's place is called; undefined while it is not chosen. */
  readonly thuis: string | undefined;
  readonly onLid: (lid: Lidkeuze) => void;
  /** Absent for the only member. */
  readonly onWeg?: () => void;
}

/** One member: what kind of person, what is going on, and the other places that the law then looks at. */
export function Lid({ wie, lid, gegevens, bron, thuis, onLid, onWeg }: LidProps) {
  const { t } = useTaal();
  const { huishouden } = t.route;
  const [open, setOpen] = useState(lid.behoeften.length === 0);
  const id = useId();
  return (
    <fieldset className="sh-lid" aria-labelledby={`${id}-wie`}>
      <div className="sh-lid__kop">
        <p id={`${id}-wie`} className="sh-lid__wie">
          {wie}
        </p>
        <Soortkeuze wie={wie} lid={lid} onLid={onLid} />
        {onWeg && (
          <Button purpose="subtle" aria-label={huishouden.wegVan(wie)} onClick={onWeg}>
            {huishouden.weg}
          </Button>
        )}
      </div>
      <Samenvatting lid={lid} gegevens={gegevens} onLid={onLid} />
      <div className="sh-niet-drukken">
        <Button
          purpose="secondary"
          aria-expanded={open}
          aria-controls={`${id}-keuze`}
          aria-label={`${open ? huishouden.klaar : huishouden.kies}: ${wie}`}
          onClick={() => setOpen(!open)}
        >
          {open ? huishouden.klaar : huishouden.kies}
        </Button>
      </div>
      <div id={`${id}-keuze`} hidden={!open} className="sh-lid__keuze">
        <Behoeftekeuze lid={lid} gegevens={gegevens} onLid={onLid} />
      </div>
      <Tweedevragen wie={wie} lid={lid} gegevens={gegevens} bron={bron} thuis={thuis} onLid={onLid} />
    </fieldset>
  );
}

/** The other places that the law looks at for what this member needs. */
function Tweedevragen({ wie, lid, gegevens, bron, thuis, onLid }: Omit<LidProps, 'onWeg'>) {
  const { tweede } = useTaal().t.route;
  return tweedePlaatsenOf(gegevens, lid, bron.atlas.jaar).map((soort) => (
    <div key={soort} className="sh-lid__tweede">
      <Plaatsvraag
        bron={bron}
        label={tweede.vraag(tweede[soort], wie)}
        metVraag
        keuze={lid.tweede[soort]}
        onKies={(plaats) => onLid(withTweede(lid, soort, plaats))}
        uitleg={[
          tweede.waarom[soort],
          ...(thuis === undefined || lid.tweede[soort] ? [] : [tweede.aanname(thuis)]),
        ].join(' ')}
      />
    </div>
  ));
}

type Deelprops = Pick<LidProps, 'lid' | 'gegevens' | 'onLid'>;

function Soortkeuze({ wie, lid, onLid }: Pick<LidProps, 'wie' | 'lid' | 'onLid'>) {
  const { huishouden } = useTaal().t.route;
  return (
    <select
      className="utrecht-select utrecht-select--html-select sh-lid__soort sh-niet-drukken"
      aria-label={huishouden.soortVan(wie)}
      value={lid.soort}
      onChange={(e) => {
        const soort: Lidsoort | undefined = LIDSOORTEN.find((s) => s === e.currentTarget.value);
        if (soort) onLid({ ...lid, soort });
      }}
    >
      {LIDSOORTEN.map((soort) => (
        <option key={soort} value={soort}>
          {huishouden.soorten[soort]}
        </option>
      ))}
    </select>
  );
}

/** What was chosen, in the words of the table. */
function Samenvatting({ lid, gegevens }: Deelprops) {
  const { t, taal } = useTaal();
  const gekozen = gegevens.takenboek.behoeften.filter((b) => lid.behoeften.includes(b.behoefte));
  if (gekozen.length === 0) return <p className="sh-zacht">{t.route.huishouden.niets}</p>;
  return (
    <ul className="sh-lid__gekozen">
      {gekozen.map((b) => (
        <li key={b.behoefte}>
          <strong>{inTaal(taal, b)}</strong>{' '}
          <span className="sh-zacht">{taal === 'en' ? b.omschrijvingEn : b.omschrijving}</span>
        </li>
      ))}
    </ul>
  );
}

function Behoeftekeuze({ lid, gegevens, onLid }: Deelprops) {
  const { t, taal } = useTaal();
  return (
    <>
      {groupBehoeften(gegevens.takenboek.behoeften).map(({ groep, behoeften }) => (
        <fieldset key={groep} className="sh-lid__groep">
          <legend>{t.route.huishouden.groepen[groep]}</legend>
          <div className="sh-chips">
            {behoeften.map((b) => (
              <label key={b.behoefte} className="sh-chip">
                <input
                  type="checkbox"
                  checked={lid.behoeften.includes(b.behoefte)}
                  onChange={() => onLid(toggleBehoefte(lid, b.behoefte))}
                />
                <span>{inTaal(taal, b)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
