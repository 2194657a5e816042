import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { parseStand } from '../adres/index.ts';
import { Foutmelding, jarenVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Jaarkeuze, useStand } from '../keuze/index.ts';
import { Skelet, Traag } from '../ui/Skelet.tsx';
import { useTitel } from '../ui/titel.ts';
import { Bestand, bestandId } from './Bestand.tsx';
import { Downloadlijst } from './Downloadlijst.tsx';
import { Groep } from './Groep.tsx';
import { Indelingregel } from './Indelingregel.tsx';
import { Qgis } from './Qgis.tsx';
import { naarThema } from './themas.ts';
import { type Catalogusindeling, indelingenVraag, type Pakketbestand, pakketVraag } from './vragen.ts';

/** Sources, defects and downloads of everything. */
export function Gegevenspagina() {
  const { t, getal } = useTaal();
  const { stand, wijzig } = useStand(parseStand);
  const jaren = useQuery(jarenVraag);
  const jaar = stand.jaar ?? jaren.data?.laatste;
  const pakket = useQuery(pakketVraag);
  const indelingen = useQuery({ ...indelingenVraag(jaar ?? 0), enabled: jaar !== undefined });
  useTitel(t.gegevens.titel);
  const fout = [jaren, pakket, indelingen].find((vraag) => vraag.error);
  if (fout?.error)
    return (
      <div className="sh-smal">
        <Foutmelding fout={fout.error} opnieuw={() => void fout.refetch()} />
      </div>
    );
  const bestanden = pakket.data?.bestanden;
  const lijst = indelingen.data?.indelingen;
  return (
    <div className="sh-gegevenspagina">
      <Heading level={1}>
        {bestanden && lijst ? (
          t.gegevens.kop(getal.heel(bestanden.length), getal.heel(lijst.length))
        ) : (
          <>
            <Skelet regels={1} />
            <span className="sh-verborgen">{t.gegevens.titel}</span>
          </>
        )}
      </Heading>
      <Paragraph className="sh-lead">{t.gegevens.lead}</Paragraph>
      <Wegwijzer />
      <Downloadlijst versie={pakket.data?.versie} />
      <Qgis />
      {bestanden && lijst && jaar !== undefined ? (
        <>
          <Bestanden bestanden={bestanden} />
          <Indelingen indelingen={lijst} jaar={jaar}>
            <Jaarkeuze
              jaren={jaren.data?.jaren ?? [jaar]}
              jaar={jaar}
              onJaar={(gekozen) => wijzig({ jaar: gekozen })}
            />
          </Indelingen>
        </>
      ) : (
        <Traag />
      )}
    </div>
  );
}

function Wegwijzer() {
  const { gegevens } = useTaal().t;
  const delen = ['meenemen', 'qgis', 'bestanden', 'indelingen'] as const;
  return (
    <nav aria-label={gegevens.opPagina} className="sh-inhoudsopgave sh-niet-drukken">
      <ul>
        {delen.map((deel) => (
          <li key={deel}>
            <a className="nl-link" href={`#${deel}`}>
              {gegevens[deel]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Bestanden({ bestanden }: { readonly bestanden: readonly Pakketbestand[] }) {
  const { t, getal } = useTaal();
  const { gegevens } = t;
  return (
    <section className="sh-sectie sh-sectie--lang" id="bestanden">
      <Heading level={2}>{gegevens.bestanden}</Heading>
      <p className="sh-tekst">{gegevens.bestandenUitleg}</p>
      <div className="sh-groepen">
        {naarThema(bestanden).map(({ thema, bestanden: hierin }) => (
          <Groep
            key={thema}
            titel={gegevens.metBestanden(gegevens.themas[thema], getal.heel(hierin.length))}
            ids={hierin.map(bestandId)}
          >
            {hierin.map((bestand) => (
              <Bestand key={bestand.naam} bestand={bestand} />
            ))}
          </Groep>
        ))}
      </div>
    </section>
  );
}

interface IndelingenProps {
  readonly indelingen: readonly Catalogusindeling[];
  readonly jaar: number;
  readonly children: ReactNode;
}

function Indelingen({ indelingen, jaar, children }: IndelingenProps) {
  const { t, getal } = useTaal();
  const { gegevens } = t;
  const namen: Readonly<Record<string, string>> = t.domeinen;
  const domeinen = [...new Set([...Object.keys(namen), ...indelingen.map((rij) => rij.domein)])].filter(
    (domein) => indelingen.some((rij) => rij.domein === domein),
  );
  return (
    <section className="sh-sectie sh-sectie--lang" id="indelingen">
      <Heading level={2}>{gegevens.indelingen}</Heading>
      <p className="sh-tekst">{gegevens.indelingenUitleg(String(jaar))}</p>
      {children}
      <div className="sh-groepen">
        {domeinen.map((domein) => {
          const hierin = indelingen.filter((rij) => rij.domein === domein);
          return (
            <Groep
              key={domein}
              titel={gegevens.metIndelingen(namen[domein] ?? domein, getal.heel(hierin.length))}
              ids={hierin.map(({ indeling }) => indeling)}
            >
              {hierin.map((rij) => (
                <Indelingregel key={rij.indeling} rij={rij} jaar={jaar} />
              ))}
            </Groep>
          );
        })}
      </div>
    </section>
  );
}
