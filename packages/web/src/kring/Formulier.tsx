import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

interface FormulierProps {
  readonly fout: Error | null;
  /** What the button says that sends it. */
  readonly knop: string;
  readonly onVerstuur: () => void;
  /** Without it there is nothing to go back to. */
  readonly onSluit?: () => void;
  readonly children: ReactNode;
}

/** A form in a room: what went wrong above it, its buttons below. */
export function Formulier({ fout, knop, onVerstuur, onSluit, children }: FormulierProps) {
  const { t } = useTaal();
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        onVerstuur();
      }}
    >
      {fout && <Probleem fout={fout} />}
      {children}
      <div className="sh-knoppen">
        <Button purpose="primary" type="submit">
          {knop}
        </Button>
        {onSluit && (
          <Button purpose="secondary" onClick={onSluit}>
            {t.kring.annuleer}
          </Button>
        )}
      </div>
    </form>
  );
}
