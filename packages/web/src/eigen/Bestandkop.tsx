import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { verwijderEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';

interface BestandkopProps {
  readonly id: string;
  readonly naam: string;
  /** Who works by keyboard goes on here. */
  readonly isNet?: boolean;
  readonly onWeg: (id: string) => void;
}

/** The name of an own file, and the button that takes it away. */
export function Bestandkop({ id, naam, isNet = false, onWeg }: BestandkopProps) {
  const { t } = useTaal();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNet) kop.current?.focus();
  }, [isNet]);
  return (
    <div className="sh-bestand__kop">
      <Heading level={2} appearance="level-5" ref={kop} tabIndex={-1}>
        {naam}
      </Heading>
      <Button
        purpose="subtle"
        aria-label={t.eigen.verwijder(naam)}
        onClick={() => {
          verwijderEigen(id);
          onWeg(id);
        }}
      >
        {t.eigen.verwijderKort}
      </Button>
    </div>
  );
}
