import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Buiten } from './Buiten.tsx';
import { Organisatiekeuze } from './Organisatiekeuze.tsx';
import { Probleem } from './Probleem.tsx';
import { useMij } from './sessie.ts';

type Mij = NonNullable<ReturnType<typeof useMij>['data']>;

interface OrganisatiebladProps {
  readonly titel: string;
  readonly uitleg: string;
  /** What is shown of one organisation; begun anew for another. */
  readonly children: (hier: Mij['organisaties'][number]) => ReactNode;
}

/** A page of what belongs to one of the organisations of who is signed in, with the choice of which. */
export function Organisatieblad({ titel, uitleg, children }: OrganisatiebladProps) {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(titel);
  const organisaties = mij.data?.organisaties ?? [];
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{titel}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && organisaties.length === 0 && <Paragraph>{t.aanvulling.nietLezen}</Paragraph>}
      <Organisatiekeuze organisaties={organisaties}>{children}</Organisatiekeuze>
      <p>
        <Koppeling to="/mijn">{t.mijn.titel}</Koppeling>
      </p>
    </div>
  );
}
