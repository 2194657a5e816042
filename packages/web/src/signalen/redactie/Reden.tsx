import { Button } from '@nl-design-system-candidate/button-react';
import { findInVelden } from '@samenhang/core/signaal';
import { type ReactNode, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../Bewaaktveld.tsx';

/** As the API takes it. */
const MEESTE_TEKENS = 500;

/** A reason is given, and holds nothing of a person. */
export const isReden = (reden: string): boolean =>
  reden.trim() !== '' && reden.length <= MEESTE_TEKENS && findInVelden({ reden }).length === 0;

interface RedenveldProps {
  readonly naam: string;
  readonly reden: string;
  /** Was it tried without? */
  readonly mist: boolean;
  readonly onReden: (reden: string) => void;
}

export function Redenveld({ naam, reden, mist, onReden }: RedenveldProps) {
  const { redactie, form } = useTaal().t.signaal;
  return (
    <Bewaaktveld
      naam={naam}
      label={redactie.reden}
      uitleg={redactie.redenUitleg}
      waarde={reden}
      hoogstens={MEESTE_TEKENS}
      regels={2}
      required
      fout={mist && reden.trim() === '' ? form.fouten.leeg : undefined}
      onWaarde={onReden}
    />
  );
}

interface RedenformulierProps {
  readonly naam: string;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onReden: (reden: string) => void;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** Something that is done for a reason. */
export function Redenformulier({ naam, knop, bezig, onReden, children }: RedenformulierProps) {
  const [reden, setReden] = useState('');
  const [mist, setMist] = useState(false);
  return (
    <form
      className="sh-formulier"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMist(true);
        if (isReden(reden) && !bezig) onReden(reden.trim());
      }}
    >
      <Redenveld naam={naam} reden={reden} mist={mist} onReden={setReden} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {knop}
        </Button>
        {children}
      </div>
    </form>
  );
}
