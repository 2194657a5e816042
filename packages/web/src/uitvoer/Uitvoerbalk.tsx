import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';

type Soort = 'csv' | 'json' | 'geojson' | 'svg' | 'png';

interface Bestand {
  readonly type: string;
  readonly inhoud: string | Blob;
}

/** Makes a file of each kind, when it is asked for. */
export type Bestanden<S extends Soort = Soort> = { readonly [K in S]: () => Bestand | Promise<Bestand> };

interface UitvoerbalkProps {
  readonly adres: string;
  /** File name without its extension. */
  readonly naam: string;
  readonly maak: () => Partial<Bestanden>;
  /** The kinds that this view has; all when left out. */
  readonly soorten?: readonly Soort[];
  /** Files that the server makes. */
  readonly vanServer?: readonly { readonly naam: string; readonly href: string }[];
}

const alleSoorten = ['csv', 'json', 'geojson', 'svg', 'png'] as const;
const namen: Record<Soort, string> = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' };

function save({ type, inhoud }: Bestand, naam: string): void {
  const adres = URL.createObjectURL(inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = naam;
  anker.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/** Download, print, share: the same row under every view. */
export function Uitvoerbalk(props: UitvoerbalkProps) {
  const { adres, naam, maak, soorten = alleSoorten, vanServer = [] } = props;
  const { t } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const download = async (soort: Soort) => {
    setMislukt(false);
    try {
      const bestand = await maak()[soort]?.();
      if (bestand) save(bestand, `${naam}.${soort}`);
    } catch {
      setMislukt(true);
    }
  };
  return (
    <div className="sh-uitvoer">
      <fieldset aria-label={t.acties.downloaden} className="sh-knoppen">
        <span className="sh-uitvoer__kop" aria-hidden="true">
          {t.acties.downloaden}
        </span>
        {soorten.map((soort) => (
          <Button
            key={soort}
            purpose="secondary"
            aria-label={t.acties.download(namen[soort], t.acties.soorten[soort])}
            title={t.acties.soorten[soort]}
            onClick={() => void download(soort)}
          >
            {namen[soort]}
          </Button>
        ))}
        {vanServer.map(({ naam: bestand, href }) => (
          <Link key={href} href={href} className="sh-uitvoer__link">
            {bestand}
          </Link>
        ))}
      </fieldset>
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => print()}>
          {t.acties.afdrukken}
        </Button>
        <Deelknop adres={adres} />
      </div>
      <p role="status" className="sh-uitvoer__fout">
        {mislukt && t.acties.mislukt}
      </p>
    </div>
  );
}
