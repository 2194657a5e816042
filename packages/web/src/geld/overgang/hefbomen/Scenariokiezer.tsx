import { Button } from '@nl-design-system-candidate/button-react';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import { type Overgangadres, SCENARIOS, type Scenarioletter } from '../../adres.ts';
import { readHefbomen, writeHefbomen } from './hefboom.ts';

interface ScenariokiezerProps {
  readonly letters: readonly Scenarioletter[];
  readonly nu: number;
  readonly beheer: Standbeheer<Overgangadres>;
}

/** Which of the scenarios has its levers here; another begins as a copy of this one. */
export function Scenariokiezer({ letters, nu, beheer: { stand, wijzig } }: ScenariokiezerProps) {
  const { scherm: woorden } = useTaal().t.geld;
  const hier = letters[nu] ?? 'a';
  const vrij = SCENARIOS.find((letter) => !letters.includes(letter));
  return (
    <fieldset className="sh-geld__scenarios" aria-label={woorden.scenarios}>
      {letters.map((letter, k) => (
        <Button
          key={letter}
          purpose="secondary"
          toggle
          pressed={k === nu}
          onClick={() => wijzig({ bij: letter === 'a' ? undefined : letter })}
        >
          {woorden.scenario(letter.toUpperCase())}
        </Button>
      ))}
      {vrij && (
        <Button
          purpose="secondary"
          onClick={() => wijzig({ [vrij]: writeHefbomen(readHefbomen(stand[hier])), bij: vrij })}
        >
          {woorden.ernaast}
        </Button>
      )}
      {hier !== 'a' && (
        <button
          type="button"
          className="sh-tekstknop"
          onClick={() => wijzig({ [hier]: undefined, bij: undefined })}
        >
          {woorden.haalWeg(hier.toUpperCase())}
        </button>
      )}
    </fieldset>
  );
}
