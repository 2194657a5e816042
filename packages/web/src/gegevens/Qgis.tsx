import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Smaluitklap } from '../ui/velden/Smaluitklap.tsx';

/** How the map layers come into QGIS. */
export function Qgis() {
  const { t } = useTaal();
  const { qgisStappen: stappen } = t.gegevens;
  const adres = `${location.origin}/api/v1/ogc`;
  return (
    <section className="sh-sectie" id="qgis">
      <Heading level={2}>{t.gegevens.qgis}</Heading>
      <p className="sh-tekst">{t.gegevens.qgisUitleg}</p>
      <Smaluitklap titel={t.gegevens.qgisVouw}>
        <ol className="sh-stappen">
          <li>{stappen.een}</li>
          <li>
            {stappen.twee}
            <span className="sh-stappen__adres">
              <code className="sh-adres">{adres}</code>
              <Deelknop adres={adres} tekst={t.acties.kopieer} />
            </span>
          </li>
          <li>{stappen.drie}</li>
        </ol>
      </Smaluitklap>
    </section>
  );
}
