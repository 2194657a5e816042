import { Fragment, type ReactNode, useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';

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
