import { Link } from '@nl-design-system-candidate/link-react';
import { useTaal } from '../i18n/taal.tsx';

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
        </section>
        <section>
          <h2 className="sh-voet__kop">{t.voet.hergebruik}</h2>
          <p>{t.voet.hergebruikTekst}</p>
          <p>
            <Link href="/api/v1/openapi.json">{t.voet.api}</Link>
          </p>
        </section>
      </div>
    </footer>
  );
}
