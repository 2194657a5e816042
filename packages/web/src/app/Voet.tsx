import { Link } from '@nl-design-system-candidate/link-react';
import { useRouterState } from '@tanstack/react-router';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Lichtkeuze } from './Lichtkeuze.tsx';

export function Voet() {
  const { t } = useTaal();
  return (
    <footer className="utrecht-page-footer sh-voet">
      <div className="utrecht-page-footer__content sh-voet__inhoud">
        <section>
          <h2 className="sh-voet__kop">{t.voet.watNiet}</h2>
          <p>{t.voet.watNietTekst}</p>
        </section>
        <section>
          <h2 className="sh-voet__kop">{t.voet.bronnen}</h2>
          <p>{t.voet.bronnenTekst}</p>
          <p>
            <Koppeling to="/data" search={keuzeVan}>
              {t.gegevens.titel}
            </Koppeling>
          </p>
        </section>
        <section>
          <h2 className="sh-voet__kop">{t.voet.hergebruik}</h2>
          <p>{t.voet.hergebruikTekst}</p>
          <p>
            <Link href="/api/v1/openapi.json">{t.voet.api}</Link>
          </p>
        </section>
        <div className="sh-voet__meer sh-niet-drukken">
          <Meer />
          <Lichtkeuze />
        </div>
      </div>
      <Adres />
    </footer>
  );
}

/** Where this paper came from. */
function Adres() {
  const { t } = useTaal();
  const href = useRouterState({ select: ({ location }) => location.href });
  return <p className="sh-alleen-druk sh-voet__adres">{t.voet.adres(`${location.origin}${href}`)}</p>;
}

function Meer() {
  const { t } = useTaal();
  const paginas = [
    { naar: '/over', naam: t.over.titel },
    { naar: '/over/methode', naam: t.over.methode },
    { naar: '/over/begrippen', naam: t.over.begrippen },
    { naar: '/over/toegankelijkheid', naam: t.over.toegankelijkheid },
    { naar: '/over/toegang', naam: t.toegang.titel },
    { naar: '/over/privacy', naam: t.over.privacy },
  ] as const;
  return (
    <nav aria-labelledby="sh-voet-meer">
      <h2 className="sh-voet__kop" id="sh-voet-meer">
        {t.voet.meer}
      </h2>
      <ul>
        {paginas.map(({ naar, naam }) => (
          <li key={naar}>
            <Koppeling to={naar} search={keuzeVan}>
              {naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}
