import { Link } from '@nl-design-system-candidate/link-react';
import { Fragment, type ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';

interface FeitenProps {
  readonly feiten: readonly { readonly naam: string; readonly inhoud: ReactNode }[];
}

/** Facts of a source, as name and value. */
export function Feiten({ feiten }: FeitenProps) {
  return (
    <dl className="sh-feiten">
      {feiten.map(({ naam, inhoud }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{inhoud}</dd>
        </div>
      ))}
    </dl>
  );
}

interface VerwijzingenProps {
  readonly naar: readonly { readonly titel: string; readonly adres: string | null }[];
}

/** Sources or licences, linked where they have an address. */
export function Verwijzingen({ naar }: VerwijzingenProps) {
  return naar.map(({ titel, adres }, i) => (
    <Fragment key={titel}>
      {i > 0 && '; '}
      {adres === null ? titel : <Link href={adres}>{titel}</Link>}
    </Fragment>
  ));
}

/** What is wrong with it; said too when nothing is known. */
export function Gebreken({ gebreken }: { readonly gebreken: readonly string[] }) {
  const { t, taal } = useTaal();
  if (gebreken.length === 0) return <>{t.gegevens.geenGebreken}</>;
  const nederlands = taal === 'nl' ? {} : { lang: 'nl' };
  const [enige] = gebreken;
  if (gebreken.length === 1) return <span {...nederlands}>{enige}</span>;
  return (
    <ul {...nederlands}>
      {gebreken.map((gebrek) => (
        <li key={gebrek}>{gebrek}</li>
      ))}
    </ul>
  );
}

interface DownloadsProps {
  readonly wat: string;
  readonly bestanden: readonly { readonly soort: string; readonly adres: string; readonly noot?: string }[];
}

/** Links that download. */
export function Downloads({ wat, bestanden }: DownloadsProps) {
  const { t } = useTaal();
  return (
    <span className="sh-downloads">
      {bestanden.map(({ soort, adres, noot }) => (
        <span key={soort}>
          <Link href={adres} download="" aria-label={t.gegevens.download(soort, wat)}>
            {soort}
          </Link>
          {noot && <span className="sh-zacht"> {noot}</span>}
        </span>
      ))}
    </span>
  );
}
