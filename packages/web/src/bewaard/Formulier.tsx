import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';

import { useTaal } from '../i18n/taal.tsx';
import { Probleem } from './Probleem.tsx';

interface FormulierProps {
  /** What went wrong with the whole; of one field it stands at that field. */
  readonly fout: Error | null;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onVerstuur: () => void;
  /** Goes back without sending; without it there is nothing to go back to. */
  readonly onSluit?: () => void;
  readonly children: ReactNode;
}

/** A form that is sent once however often its button is pressed. */
export function Formulier({ fout, knop, bezig, onVerstuur, onSluit, children }: FormulierProps) {
  const { t } = useTaal();
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bezig) onVerstuur();
      }}
    >
      {fout && <Probleem fout={fout} />}
      {children}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={bezig}>
          {bezig ? t.mijn.bezig : knop}
        </Button>
        {onSluit && (
          <Button purpose="secondary" onClick={onSluit}>
            {t.mijn.annuleer}
          </Button>
        )}
      </div>
    </form>
  );
}
