import { Button } from '@nl-design-system-candidate/button-react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { useDoe } from '../doe.ts';
import { type Kring, type Kringtekst, keepTekst } from '../vragen.ts';

interface WegProps {
  readonly kring: Kring;
  /** What was thrown away: a room has no bin, so it stands in this page alone. */
  readonly tekst: Kringtekst;
  readonly onTerug: () => void;
}

/** That a text is gone, and putting it back while this page is open: as one's own, and asked anew of who agreed. */
export function Weg({ kring, tekst: { soort, thema, tekst }, onTerug }: WegProps) {
  const woorden = useTaal().t.kring;
  const terug = useDoe(() => keepTekst(kring.id, { soort, thema, tekst }), onTerug);
  return (
    <div role="status">
      <p>{woorden.isWeg}</p>
      {terug.error && <Probleem fout={terug.error} />}
      <div className="sh-knoppen">
        <Button purpose="secondary" disabled={terug.isPending} onClick={() => terug.mutate(undefined)}>
          {woorden.zetTerug}
        </Button>
      </div>
    </div>
  );
}
