import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { Tekstveld } from '../../../ui/velden/Tekstveld.tsx';
import { type Overgangadres, SCENARIOS, type Scenarioletter } from '../../adres.ts';
import type { Eigenbeheer } from '../eigen.ts';
import { readHefbomen, writeHefbomen } from './hefboom.ts';
import { addScenario, removeScenario } from './letters.ts';

interface ScenariokiezerProps {
  readonly letters: readonly Scenarioletter[];
  /** What each is called, in the order of the letters. */
  readonly namen: readonly string[];
  readonly nu: number;
  readonly beheer: Standbeheer<Overgangadres>;
  readonly eigen: Eigenbeheer;
}

/** Which of the scenarios has its levers here, what it is called, and those beside it. */
export function Scenariokiezer({ letters, namen, nu, beheer, eigen }: ScenariokiezerProps) {
  const { scherm: woorden, naast } = useTaal().t.geld;
  const { stand, wijzig } = beheer;
  const hier = letters[nu] ?? 'a';
  const van = eigen.scenarios[nu];
  const add = (tekst: string) => {
    // What came from a file has no levers in the link: another beside it begins with the same file.
    if (van) eigen.neem([...eigen.scenarios, van]);
    wijzig(addScenario(stand, tekst));
  };
  const remove = () => {
    if (van) eigen.neem(eigen.scenarios.filter((_, k) => k !== nu));
    wijzig(removeScenario(stand, hier));
  };
  return (
    <>
      {letters.length > 1 && (
        <fieldset className="sh-geld__scenarios" aria-label={woorden.scenarios}>
          {letters.map((letter, k) => (
            <Button
              key={letter}
              purpose="secondary"
              toggle
              pressed={k === nu}
              onClick={() => wijzig({ bij: letter === 'a' ? undefined : letter })}
            >
              {letter.toUpperCase()}. {namen[k]}
            </Button>
          ))}
        </fieldset>
      )}
      <Naamveld
        key={`${hier}${namen[nu] ?? ''}`}
        naam={namen[nu] ?? ''}
        onNaam={(naam) => wijzig({ [hier]: writeHefbomen({ ...readHefbomen(stand[hier]), naam }) })}
      />
      <div className="sh-geld__scenarios">
        {letters.length === SCENARIOS.length ? (
          <p className="sh-noot">{naast.genoeg}</p>
        ) : (
          <Erbij onErbij={add} tekst={stand[hier] ?? ''} />
        )}
        {letters.length > 1 && (
          <button type="button" className="sh-tekstknop" onClick={remove}>
            {naast.haalWeg(namen[nu] ?? '')}
          </button>
        )}
      </div>
    </>
  );
}

interface ErbijProps {
  readonly onErbij: (tekst: string) => void;
  /** The levers of the scenario that is copied. */
  readonly tekst: string;
}

/** Another scenario: as this one is, or as the page begins. */
function Erbij({ onErbij, tekst }: ErbijProps) {
  const { naast } = useTaal().t.geld;
  return (
    <>
      <Button purpose="secondary" onClick={() => onErbij(tekst)}>
        {naast.kopie}
      </Button>
      <Button purpose="secondary" onClick={() => onErbij('')}>
        {naast.nieuw}
      </Button>
    </>
  );
}

/** A name counts when one leaves the field or presses Enter: not every letter is a change of the page. */
function Naamveld({ naam, onNaam }: { readonly naam: string; readonly onNaam: (naam: string) => void }) {
  const woorden = useTaal().t.geld.naast;
  const [tekst, setTekst] = useState(naam);
  const keep = () => {
    if (tekst.trim() !== naam) onNaam(tekst.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onBlur={keep}
    >
      <Tekstveld label={woorden.naam} waarde={tekst} onWaarde={setTekst} />
    </form>
  );
}
