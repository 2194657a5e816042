import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Onderweg, useJaarbeeld, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { useTitel } from '../../ui/titel.ts';
import { parseUitkeringadres, type Uitkeringadres } from '../adres.ts';
import { Keuze } from './Keuze.tsx';
import { useKaartjaar } from './kaartjaar.ts';
import { Ontvangertabel } from './Ontvangertabel.tsx';
import { Opening } from './Opening.tsx';
import { Slot } from './Slot.tsx';
import { Uitkeringkaart } from './Uitkeringkaart.tsx';
import { type Geldonderwerp, geldonderwerpenVraag, type Uitkeringen, uitkeringenVraag } from './vragen.ts';

/** What the page opens with: the task that this part of the site is about. */
const eerste = 'Maatschappelijke opvang';

/** What is asked: a subject that there is, in a year that it has. */
function chosenOf(onderwerpen: readonly Geldonderwerp[], { onderwerp = eerste, jaar }: Uitkeringadres) {
  const gekozen =
    onderwerpen.find((o) => o.onderwerp.toLowerCase() === onderwerp.toLowerCase()) ??
    onderwerpen.find((o) => o.onderwerp === eerste) ??
    onderwerpen[0];
  if (!gekozen) return undefined;
  const jaren = gekozen.jaren.filter((j) => j !== null);
  const bekend = jaar !== undefined && jaren.includes(jaar) ? jaar : undefined;
  return { gekozen, jaar: bekend ?? jaren.at(-1) ?? null };
}

/** Who got how much: the amounts of a decree by subject and year. */
export function Uitkeringpagina() {
  const { t } = useTaal();
  useTitel(t.geld.uitkeringen.titel);
  const beheer = useStand(parseUitkeringadres);
  const { data, error, refetch } = useQuery(geldonderwerpenVraag);
  const keuze = data && chosenOf(data, beheer.stand);
  if (error || !data || !keuze) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return <Blad onderwerpen={data} onderwerp={keuze.gekozen} jaar={keuze.jaar} beheer={beheer} />;
}

interface BladProps {
  readonly onderwerpen: readonly Geldonderwerp[];
  readonly onderwerp: Geldonderwerp;
  readonly jaar: number | null;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

function Blad({ onderwerpen, onderwerp, jaar, beheer }: BladProps) {
  const { t } = useTaal();
  const { data, error, refetch } = useQuery(uitkeringenVraag(onderwerp.onderwerp, jaar));
  if (error) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <p className="sh-bovenkop">{t.geld.uitkeringen.titel}</p>
          {data ? <Opening antwoord={data} beheer={beheer} /> : <Skelet regels={3} />}
        </div>
        {data && <Beeld antwoord={data} beheer={beheer} />}
        <div className="sh-blad__zij sh-niet-drukken">
          <Keuze onderwerpen={onderwerpen} onderwerp={onderwerp} jaar={jaar} beheer={beheer} />
        </div>
      </div>
      {data && (
        <div className="sh-vervolg">
          <section className="sh-sectie">
            <Heading level={2}>{t.geld.uitkeringen.tabel}</Heading>
            <Paragraph className="sh-tekst">{t.geld.uitkeringen.tabelUitleg}</Paragraph>
            <Ontvangertabel antwoord={data} beheer={beheer} />
          </section>
          <Slot antwoord={data} beheer={beheer} />
        </div>
      )}
    </>
  );
}

interface BeeldProps {
  readonly antwoord: Uitkeringen;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

/** The map, and the way to point a gemeente out. */
function Beeld({ antwoord, beheer }: BeeldProps) {
  const { t } = useTaal();
  const { atlas, kaart } = useJaarbeeld(useKaartjaar(antwoord));
  return (
    <section className="sh-blad__kaart" aria-label={t.geld.uitkeringen.kaart}>
      {atlas && kaart ? (
        <Uitkeringkaart antwoord={antwoord} atlas={atlas} kaart={kaart} beheer={beheer} />
      ) : (
        <Skelet regels={12} />
      )}
      <div className="sh-niet-drukken">
        <Zoekveld
          atlas={atlas}
          label={t.geld.uitkeringen.wijsAan}
          onKies={(gemeente) => beheer.wijzig({ gemeente })}
        />
      </div>
    </section>
  );
}
