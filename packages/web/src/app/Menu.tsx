import { jaarVan, keuzeVan } from '../congruentie/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';

/** The pages of the site, in the order of the header. */
const paginas = [
  { to: '/', naam: 'start' },
  { to: '/indelingen', naam: 'indelingen' },
  { to: '/indelingen/vergelijk', naam: 'vergelijk' },
] as const;

/** The way to the other pages. */
export function Menu() {
  const { t } = useTaal();
  return (
    <nav className="sh-menu" aria-label={t.menu.label}>
      <ul>
        {paginas.map(({ to, naam }) => (
          <li key={to}>
            <Koppeling
              to={to}
              search={to === '/' ? keuzeVan : jaarVan}
              activeOptions={{ exact: true, includeSearch: false }}
              className="sh-menu__link"
            >
              {t.menu[naam]}
            </Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}
