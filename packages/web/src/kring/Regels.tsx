import { Heading } from '@nl-design-system-candidate/heading-react';
import { KRINGREGELS } from '@samenhang/core/kring';
import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';

interface RegelsProps {
  readonly akkoord: boolean;
  readonly onAkkoord: (akkoord: boolean) => void;
}

/** The rules of a room, and the word to them, which is recorded with their version. */
export function Regels({ akkoord, onAkkoord }: RegelsProps) {
  const woorden = useTaal().t.kring.regels;
  const id = useId();
  return (
    <section className="sh-kringregels">
      <Heading level={3}>{woorden.kop}</Heading>
      <ul>
        {Object.entries(woorden.punten).map(([punt, tekst]) => (
          <li key={punt}>{tekst}</li>
        ))}
      </ul>
      <p className="sh-noot">{woorden.versie(KRINGREGELS)}</p>
      <p>
        <input
          id={id}
          type="checkbox"
          required
          checked={akkoord}
          onChange={(event) => onAkkoord(event.currentTarget.checked)}
        />{' '}
        <label htmlFor={id}>{woorden.akkoord}</label>
      </p>
    </section>
  );
}
