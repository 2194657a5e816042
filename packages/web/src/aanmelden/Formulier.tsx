import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

interface FormulierProps {
  /** What went wrong with the whole; of one field it stands at that field. */
  readonly fout: Error | null;
  readonly knop: string;
  readonly bezig: boolean;
  readonly onVerstuur: () => void;
  readonly children: ReactNode;
}

/** A form with one button, which is sent once however often it is pressed. */
export function Formulier({ fout, knop, bezig, onVerstuur, children }: FormulierProps) {
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
      </div>
    </form>
  );
}
