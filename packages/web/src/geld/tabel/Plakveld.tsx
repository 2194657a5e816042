import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';

/** A table as it was copied from a sheet, in place of a file. */
export function Plakveld({ onBestand }: { readonly onBestand: (bestand: File) => void }) {
  const { invoer: woorden } = useTaal().t.geld.tabel;
  const id = useId();
  const [tekst, setTekst] = useState('');
  return (
    <Uitklap titel={woorden.plak} className="sh-tabelinvoer__plak">
      <label className="utrecht-form-label" htmlFor={id}>
        {woorden.plakVeld}
      </label>
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={5}
        spellCheck={false}
        value={tekst}
        onChange={(event) => setTekst(event.currentTarget.value)}
      />
      <div>
        <Button
          purpose="secondary"
          disabled={tekst.trim() === ''}
          onClick={() => onBestand(new File([tekst], woorden.geplakt))}
        >
          {woorden.plakLees}
        </Button>
      </div>
    </Uitklap>
  );
}
