import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Drukknop } from '../ui/Drukknop.tsx';
import { type Bestand, bewaar } from './bewaar.ts';
import { inTaal } from './excel.ts';

type Soort = 'csv' | 'json' | 'geojson' | 'svg' | 'png';

/** Makes a file of each kind, when it is asked for. */
export type Bestanden<S extends Soort = Soort> = { readonly [K in S]: () => Bestand | Promise<Bestand> };

interface UitvoerbalkProps {
  readonly adres: string;
  /** File name without its extension. */
  readonly naam: string;
  readonly maak: () => Partial<Bestanden>;
  /** The kinds that this view has; all when left out. */
  readonly soorten?: readonly Soort[];
  /** Part of the page that the files are of, where a page has more of these rows. */
  readonly deel?: string;
  /** Workbooks that the server makes; it is asked for words in the language of the page. */
  readonly vanServer?: readonly { readonly naam: string; readonly href: string }[];
}

const alleSoorten = ['csv', 'json', 'geojson', 'svg', 'png'] as const;
const namen: Record<Soort, string> = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', svg: 'SVG', png: 'PNG' };

interface SoortknopProps {
  readonly soort: Soort;
  readonly deel: string | undefined;
  readonly onClick: () => void;
}

function Soortknop({ soort, deel, onClick }: SoortknopProps) {
  const { t } = useTaal();
  const wat = t.acties.download(namen[soort], t.acties.soorten[soort]);
  return (
    <Button
      purpose="secondary"
      aria-label={deel === undefined ? wat : `${deel}: ${wat}`}
      title={t.acties.soorten[soort]}
      onClick={onClick}
    >
      {namen[soort]}
    </Button>
  );
}

/** Download, print, share: the same row under every view. */
export function Uitvoerbalk(props: UitvoerbalkProps) {
  const { adres, naam, maak, soorten = alleSoorten, vanServer = [], deel } = props;
  const { t, taal } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const download = async (soort: Soort) => {
    setMislukt(false);
    try {
      const bestand = await maak()[soort]?.();
      if (bestand) await bewaar(bestand, `${naam}.${soort}`);
      else setMislukt(true);
    } catch {
      setMislukt(true);
    }
  };
  return (
    <div className="sh-uitvoer">
      <fieldset aria-label={[deel, t.acties.downloaden].filter(Boolean).join(': ')} className="sh-knoppen">
        <span className="sh-uitvoer__kop" aria-hidden="true">
          {t.acties.downloaden}
        </span>
        {soorten.map((soort) => (
          <Soortknop key={soort} soort={soort} deel={deel} onClick={() => void download(soort)} />
        ))}
        {vanServer.map(({ naam: bestand, href }) => (
          // A file to fetch is a link; beside files that are made here it looks like them.
          <a
            key={href}
            href={inTaal(href, taal)}
            download=""
            className="nl-button nl-button--secondary sh-uitvoer__link"
          >
            {bestand}
          </a>
        ))}
      </fieldset>
      <div className="sh-knoppen">
        <Drukknop />
        <Deelknop adres={adres} />
      </div>
      <p role="status" className="sh-uitvoer__fout">
        {mislukt && t.acties.mislukt}
      </p>
    </div>
  );
}
