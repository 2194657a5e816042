import { findRegeling, type Genoemd } from '@samenhang/core';
import { useId } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

interface RegelingvakProps {
  readonly regelingen: readonly Genoemd[];
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  readonly fout: string | undefined;
}

/** A regeling by number or by name: the names that there are come along as one types, and below stands which one it is. */
export function Regelingvak({ regelingen, waarde, ...rest }: RegelingvakProps) {
  const woorden = useTaal().t.aanvulling;
  const id = useId();
  const gevonden = regelingen.find((een) => een.id === findRegeling(regelingen, waarde));
  return (
    <>
      <Tekstveld
        label={woorden.nummers.regeling}
        list={id}
        waarde={waarde}
        {...(gevonden ? { uitleg: woorden.gekozen(gevonden.lichaam ?? gevonden.naam) } : {})}
        {...rest}
      />
      <datalist id={id}>
        {regelingen.map((een) => (
          <option key={een.id} value={een.id}>
            {een.naam}
          </option>
        ))}
      </datalist>
    </>
  );
}
