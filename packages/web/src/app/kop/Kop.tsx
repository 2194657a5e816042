import type { Taal } from '@samenhang/taal';
import { useNavigate } from '@tanstack/react-router';
import { Wie } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { bewaarTaal } from '../taalkeuze.ts';
import { Onderrij } from './Onderrij.tsx';
import { useRij } from './rij.ts';

function Merk() {
  return (
    <svg className="sh-merk" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="12" cy="12.6" r="7" />
      <circle cx="20" cy="12.6" r="7" />
      <circle cx="16" cy="19.8" r="7" />
    </svg>
  );
}

export function Kop() {
  const { t } = useTaal();
  return (
    <header className="utrecht-page-header sh-kop">
      <div className="utrecht-page-header__content sh-kop__inhoud">
        <Koppeling to="/" search={keuzeVan} className="sh-kop__naam">
          <Merk />
          <span>{t.site.naam}</span>
        </Koppeling>
        <span className="sh-kop__leus">{t.site.leus}</span>
        <Wie />
        <Taalwissel />
        <Navigatie />
        <Onderrij />
      </div>
    </header>
  );
}

/** The places of the site. A new page is one line here. */
function Navigatie() {
  const { t } = useTaal();
  const rij = useRij();
  const plaatsen = [
    { naar: '/', naam: t.site.kaart },
    { naar: '/indelingen', naam: t.indelingen.titel },
    { naar: '/indelingen/vergelijk', naam: t.vergelijking.menu },
    { naar: '/congruentie', naam: t.site.plaatsCongruentie },
    { naar: '/ontwerp', naam: t.ontwerp.titel },
    { naar: '/regelingen', naam: t.regelingen.titel },
    { naar: '/route', naam: t.route.menu },
    { naar: '/geld', naam: t.geld.scherm.menu },
    { naar: '/signalen', naam: t.signaal.lijst.menu },
    { naar: '/data', naam: t.gegevens.titel },
    { naar: '/over', naam: t.over.nav },
  ] as const;
  return (
    <nav aria-label={t.site.hoofdnavigatie} className="sh-nav">
      <ul ref={rij}>
        {plaatsen.map(({ naar, naam }) => (
          <li key={naar}>
            <Koppeling
              to={naar}
              search={keuzeVan}
              activeOptions={{ exact: naar === '/' || naar === '/indelingen', includeSearch: false }}
            >
              {naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Taalwissel() {
  const { t, taal } = useTaal();
  const navigate = useNavigate();
  const ander: Taal = taal === 'nl' ? 'en' : 'nl';
  return (
    <button
      type="button"
      className="sh-tekstknop sh-kop__taal"
      lang={ander}
      onClick={() => {
        bewaarTaal(ander);
        void navigate({
          to: '.',
          search: (stand) => ({ ...stand, taal: ander }),
          hash: true,
          resetScroll: false,
          replace: true,
        });
      }}
    >
      {t.site.andereTaal}
    </button>
  );
}
