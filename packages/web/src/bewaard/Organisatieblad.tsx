import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Buiten } from './Buiten.tsx';
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

interface OrganisatiekeuzeProps<O> {
  readonly organisaties: readonly O[];
  /** What is shown of one organisation; begun anew for another. */
  readonly children: (hier: O) => ReactNode;
}

/** What is of one of somebody's organisations, with the choice of which; nothing where they have none. */
export function Organisatiekeuze<O extends { readonly id: string; readonly naam: string }>(
  props: OrganisatiekeuzeProps<O>,
) {
  const { organisaties, children } = props;
  const { t } = useTaal();
  const [gekozen, setGekozen] = useState<string>();
  const hier = organisaties.find(({ id }) => id === gekozen) ?? organisaties[0];
  if (!hier) return null;
  return (
    <>
      {organisaties.length > 1 && (
        <Keuzeveld
          label={t.aanvulling.kies}
          waarde={hier.id}
          opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          onKies={setGekozen}
        />
      )}
      <Fragment key={hier.id}>{children(hier)}</Fragment>
    </>
  );
}
