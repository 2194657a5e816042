import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Onderweg, useJaarbeeld, Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { useTitel } from '../../ui/titel.ts';
import { parseUitkeringadres, type Uitkeringadres } from '../adres.ts';
import { Bedragkaart } from '../uitkomst/Bedragkaart.tsx';
import { measureOf } from '../uitkomst/bedragwaarde.ts';
import { Keuze } from './Keuze.tsx';
import { useKaartjaar } from './kaartjaar.ts';
import { Ontvangerblad } from './Ontvangerblad.tsx';
import { Ontvangerkiezer } from './Ontvangerkiezer.tsx';
import { Ontvangertabel } from './Ontvangertabel.tsx';
import { Opening } from './Opening.tsx';
import { Slot } from './Slot.tsx';
import { type Geldonderwerp, geldonderwerpenVraag, uitkeringenVraag } from './vragen.ts';

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

/** Who got how much: the amounts of a decree by subject and year, or all of one recipient. */
export function Uitkeringpagina() {
  const beheer = useStand(parseUitkeringadres);
  const { ontvanger } = beheer.stand;
  return ontvanger === undefined ? (
    <Onderwerpblad beheer={beheer} />
  ) : (
    <Ontvangerblad ontvanger={ontvanger} beheer={beheer} />
  );
}

function Onderwerpblad({ beheer }: { readonly beheer: Standbeheer<Uitkeringadres> }) {
  const { t } = useTaal();
  useTitel(t.geld.uitkeringen.titel);
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
  const { uitkeringen: woorden } = t.geld;
  const { data, error, refetch } = useQuery(uitkeringenVraag(onderwerp.onderwerp, jaar));
  // While the next amounts are on their way, those of before stand on their own map.
  const { atlas, kaart, fout } = useJaarbeeld(useKaartjaar(data ? data.jaar : jaar));
  if (error || fout || !data || !atlas || !kaart)
    return <Onderweg fout={error ?? fout} opnieuw={() => void refetch()} />;
  return (
    <>
      <div className="sh-blad">
        <div className="sh-blad__kop">
          <p className="sh-bovenkop">{woorden.titel}</p>
          <Opening antwoord={data} beheer={beheer} />
        </div>
        <section className="sh-blad__kaart" aria-label={woorden.kaart}>
          <Bedragkaart
            label={woorden.kaartLabel(data.onderwerp)}
            bedragen={data.ontvangers}
            maat={measureOf(beheer.stand, data.ontvangers)}
            atlas={atlas}
            kaart={kaart}
            gemeente={beheer.stand.gemeente}
            onGemeente={(gemeente) => beheer.wijzig({ gemeente })}
          />
        </section>
        <div className="sh-blad__zij sh-niet-drukken">
          <Zoekveld
            atlas={atlas}
            label={woorden.wijsAan}
            onKies={(gemeente) => beheer.wijzig({ gemeente })}
          />
          <Ontvangerkiezer onKies={(ontvanger) => beheer.wijzig({ ontvanger })} />
          <Keuze onderwerpen={onderwerpen} onderwerp={onderwerp} jaar={jaar} beheer={beheer} />
        </div>
      </div>
      <div className="sh-vervolg">
        <section className="sh-sectie">
          <Heading level={2}>{woorden.tabel}</Heading>
          <Paragraph className="sh-tekst">{woorden.tabelUitleg}</Paragraph>
          <Ontvangertabel antwoord={data} beheer={beheer} />
        </section>
        <Slot antwoord={data} beheer={beheer} />
      </div>
    </>
  );
}
