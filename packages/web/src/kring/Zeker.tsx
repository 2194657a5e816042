import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';

interface ZekerProps {
  readonly knop: string;
  readonly zeker: string;
  readonly onZeker: () => void;
}

/** A button for what cannot be undone: it asks once more. */
export function Zeker({ knop, zeker, onZeker }: ZekerProps) {
  const { t } = useTaal();
  const [vraagt, setVraagt] = useState(false);
  if (!vraagt)
    return (
      <Button purpose="subtle" onClick={() => setVraagt(true)}>
        {knop}
      </Button>
    );
  return (
    <>
      <Button
        purpose="primary"
        onClick={() => {
          setVraagt(false);
          onZeker();
        }}
      >
        {zeker}
      </Button>
      <Button purpose="secondary" onClick={() => setVraagt(false)}>
        {t.mijn.annuleer}
      </Button>
    </>
  );
}
