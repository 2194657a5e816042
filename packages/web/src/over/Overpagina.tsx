import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';

interface OverpaginaProps {
  /** Its name in the path. */
  readonly pad: string;
  /** Its heading; absent when the text brings its own. */
  readonly titel: string | undefined;
  readonly children: ReactNode;
}

/** A page of words about the site. */
export function Overpagina({ pad, titel, children }: OverpaginaProps) {
  const { t } = useTaal();
  useTitel(pad);
  return (
    <div className="sh-smal sh-proza">
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/over" search={keuzeVan}>
          {t.over.nav}
        </Koppeling>
        <span aria-hidden="true">›</span>
        <span aria-current="page">{pad}</span>
      </nav>
      {titel && <Heading level={1}>{titel}</Heading>}
      {children}
    </div>
  );
}
