import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';

type Uitkomst = 'gekopieerd' | 'mislukt';

async function copy(tekst: string): Promise<Uitkomst> {
  try {
    await navigator.clipboard.writeText(tekst);
    return 'gekopieerd';
  } catch {
    return 'mislukt';
  }
}

interface DeelknopProps {
  readonly adres: string;
  /** Default: share this page. */
  readonly tekst?: string;
}

/** Copies a link and says so. Where the browser forbids it, shows the link to copy by hand. */
export function Deelknop({ adres, tekst }: DeelknopProps) {
  const { t } = useTaal();
  const [uitkomst, setUitkomst] = useState<Uitkomst>();
  useEffect(() => {
    if (uitkomst !== 'gekopieerd') return undefined;
    const wekker = setTimeout(() => setUitkomst(undefined), 6000);
    return () => clearTimeout(wekker);
  }, [uitkomst]);
  return (
    <span className="sh-deel">
      <Button
        purpose="secondary"
        onClick={() => {
          void copy(adres).then(setUitkomst);
        }}
      >
        {tekst ?? t.acties.deel}
      </Button>
      <span role="status" className="sh-deel__status">
        {uitkomst === 'gekopieerd' && t.acties.gekopieerd}
        {uitkomst === 'mislukt' && (
          <label className="sh-deel__label">
            {t.acties.kopieerZelf}
            <input
              className="utrecht-textbox"
              readOnly
              value={adres}
              onFocus={(e) => e.currentTarget.select()}
            />
          </label>
        )}
      </span>
    </span>
  );
}
