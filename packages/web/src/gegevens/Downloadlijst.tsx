import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useTaal } from '../i18n/taal.tsx';

/** Everything at once: package, Parquet, catalogue, API. */
export function Downloadlijst({ versie }: { readonly versie: string | undefined }) {
  const { gegevens: g } = useTaal().t;
  const wegen = [
    { adres: 'pakket.zip', naam: g.pakket, uitleg: g.pakketUitleg(versie ?? '…'), bestand: true },
    { adres: 'lidmaatschap.parquet', naam: g.parquetLid, uitleg: g.parquetLidUitleg, bestand: true },
    { adres: 'woonwerk.parquet', naam: g.parquetWerk, uitleg: g.parquetWerkUitleg, bestand: true },
    { adres: 'catalogus', naam: g.dcat, uitleg: g.dcatUitleg, bestand: false },
    { adres: 'openapi.json', naam: g.api, uitleg: g.apiUitleg, bestand: false },
  ];
  return (
    <section className="sh-sectie" id="meenemen">
      <Heading level={2}>{g.meenemen}</Heading>
      <ul className="sh-wegen">
        {wegen.map(({ adres, naam, uitleg, bestand }) => (
          <li key={adres}>
            <Link href={`/api/v1/${adres}`} {...(bestand ? { download: '' } : {})}>
              {naam}
            </Link>
            <span className="sh-zacht">{uitleg}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
