import { Button } from '@nl-design-system-candidate/button-react';
import { useTaal } from '../i18n/taal.tsx';
import { useDruk } from './drukklaar.ts';

/** Prints the whole page, also the parts that were not looked at yet. */
export function Drukknop() {
  const { t } = useTaal();
  const { bezig, drukAf } = useDruk();
  return (
    <span className="sh-deel">
      <Button
        purpose="secondary"
        aria-disabled={bezig}
        onClick={() => {
          if (!bezig) void drukAf();
        }}
      >
        {t.acties.afdrukken}
      </Button>
      <span role="status" className="sh-deel__status">
        {bezig && t.acties.drukklaar}
      </span>
    </span>
  );
}
