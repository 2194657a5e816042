import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Drukknop } from '../ui/Drukknop.tsx';
import { type Bestand, bewaar, type Csvbestand } from './bewaar.ts';
import { inTaal } from './excel.ts';

type Soort = 'csv' | 'xlsx' | 'xml' | 'json' | 'geojson' | 'svg' | 'png';

/** Makes a file of each kind, when it is asked for; those that every view has where nothing else is said. */
export type Bestanden<S extends Soort = (typeof alleSoorten)[number]> = {
  readonly [K in S]: K extends 'csv' ? () => Csvbestand : () => Bestand | Promise<Bestand>;
};

/** A button: a kind of file, where CSV has two forms. */
type Vorm = Soort | 'csv-excel';

interface UitvoerbalkProps {
  readonly adres: string;
  /** File name without its extension. */
  readonly naam: string;
  readonly maak: () => Partial<Bestanden<Soort>>;
  /** The kinds that this view has; all when left out. */
  readonly soorten?: readonly Soort[];
  /** Part of the page that the files are of, where a page has more of these rows. */
  readonly deel?: string;
  /** Workbooks that the server makes; it is asked for words in the language of the page. */
  readonly vanServer?: readonly { readonly naam: string; readonly href: string }[];
}

const alleSoorten = ['csv', 'json', 'geojson', 'svg', 'png'] as const;
const vaste = {
  csv: 'CSV (,)',
  xlsx: 'Excel',
  xml: 'XML',
  json: 'JSON',
  geojson: 'GeoJSON',
  svg: 'SVG',
  png: 'PNG',
} as const;

interface SoortknopProps {
  readonly soort: Vorm;
  readonly deel: string | undefined;
  readonly onClick: () => void;
}

function Soortknop({ soort, deel, onClick }: SoortknopProps) {
  const { t } = useTaal();
  const naam = soort === 'csv-excel' ? t.acties.csvExcel : vaste[soort];
  const wat = t.acties.download(naam, t.acties.soorten[soort]);
  return (
    <Button
      purpose="secondary"
      aria-label={deel === undefined ? wat : `${deel}: ${wat}`}
      title={t.acties.soorten[soort]}
      onClick={onClick}
    >
      {naam}
    </Button>
  );
}

async function fileOf(bestanden: Partial<Bestanden<Soort>>, vorm: Vorm): Promise<Bestand | undefined> {
  if (vorm !== 'csv-excel') return bestanden[vorm]?.();
  const csv = bestanden.csv?.();
  return csv && { type: csv.type, inhoud: csv.excel };
}

/** Download, print, share: the same row under every view. */
export function Uitvoerbalk(props: UitvoerbalkProps) {
  const { adres, naam, maak, soorten = alleSoorten, vanServer = [], deel } = props;
  const { t, taal } = useTaal();
  const [mislukt, setMislukt] = useState(false);
  const download = async (vorm: Vorm) => {
    setMislukt(false);
    try {
      const bestand = await fileOf(maak(), vorm);
      if (bestand) await bewaar(bestand, `${naam}.${vorm === 'csv-excel' ? 'csv' : vorm}`);
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
        {soorten
          .flatMap((soort): Vorm[] => (soort === 'csv' ? ['csv-excel', 'csv'] : [soort]))
          .map((soort) => (
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
