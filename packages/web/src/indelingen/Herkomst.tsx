import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

interface HerkomstProps {
  readonly regels: readonly { readonly term: string; readonly tekst: ReactNode }[];
  /** Link that gives these figures again. */
  readonly adres: string;
}

/** How the figures on a page were made: its recipe, line by line, and its permanent link. */
export function Herkomst({ regels, adres }: HerkomstProps) {
  const { t } = useTaal();
  return (
    <Uitklap titel={t.recept.titel} className="sh-recept">
      <p>{t.recept.inleiding}</p>
      <dl className="sh-gegevens">
        {regels.map(({ term, tekst }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
        <div>
          <dt>{t.recept.link}</dt>
          <dd>
            <code className="sh-adres">{adres}</code>
            <Deelknop adres={adres} tekst={t.acties.kopieer} />
          </dd>
        </div>
      </dl>
    </Uitklap>
  );
}
