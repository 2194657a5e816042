import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { ApiFout } from './api/client.ts';

interface FoutmeldingProps {
  readonly fout: Error;
  readonly opnieuw: () => void;
}

/** Was something else not found than a year, such as a regeling that is no more? */
function isNotYear(fout: Error): boolean {
  if (!(fout instanceof ApiFout) || fout.soort !== 'nietGevonden') return false;
  const { code } = (fout.probleem ?? {}) as { readonly code?: string };
  return code !== undefined && code !== 'onbekend-jaar';
}

/** What went wrong, in words, with a way on. */
export function Foutmelding({ fout, opnieuw }: FoutmeldingProps) {
  const { t } = useTaal();
  const { titel, tekst } = isNotYear(fout)
    ? t.nietGevonden
    : t.fouten[fout instanceof ApiFout ? fout.soort : 'onbekend'];
  return (
    <Melding soort="error" dringend>
      <Heading level={1} appearance="level-3">
        {titel}
      </Heading>
      <p>{tekst}</p>
      <p>
        <Button purpose="primary" onClick={opnieuw}>
          {t.fouten.opnieuw}
        </Button>
      </p>
    </Melding>
  );
}
