import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, hoofdletter, overdrachtTekst } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { Verwijstekst } from '../../verwijzing/index.ts';
import { Deelnemerkaart } from './Deelnemerkaart.tsx';
import { Deelnemers, Versies } from './Deelnemers.tsx';
import { Controles, Inhoud, Vorm } from './Eisen.tsx';
import { Beslissers, Domeinen, Gebieden, Gelijken } from './Samenhang.tsx';
import { type Regeling, regelingVraag } from './vragen.ts';

/** One regeling of the register: who takes part, by which law, since when. */
export function Regelingpagina() {
  const { id = '' } = useParams({ strict: false });
  const { t } = useTaal();
  const { data, error, refetch } = useQuery(regelingVraag(id));
  useTitel(data?.naam ?? t.regelingen.titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return <Blad regeling={data} />;
}

function Blad({ regeling }: { readonly regeling: Regeling }) {
  const { t } = useTaal();
  const { id, deelnemers, versies, verschillen } = regeling;
  const adres = `${location.origin}/regelingen/${id}`;
  const api = `/api/v1/regelingen/${id}?formaat=`;
  return (
    <div className="sh-pagina">
      <Kop regeling={regeling} />
      <div className="sh-regelingkop">
        <Feiten regeling={regeling} />
        <div>
          <Deelnemerkaart regeling={regeling} />
        </div>
      </div>
      <Deelnemers deelnemers={deelnemers} />
      <Beslissers regeling={regeling} />
      <Controles regeling={regeling} />
      {versies.length > 1 && <Versies versies={versies} verschillen={verschillen} id={id} />}
      <Gelijken regeling={regeling} />
      <Gebieden regeling={regeling} />
      <Domeinen regeling={regeling} />
      <Vorm regeling={regeling} />
      <Inhoud regeling={regeling} />
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        <Uitvoerbalk
          adres={adres}
          naam={`samenhang-regeling-${id}`}
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: `${api}csv` },
            { naam: 'JSON', href: `${api}json` },
            { naam: 'Excel', href: `${api}xlsx` },
          ]}
        />
      </section>
    </div>
  );
}

/** The name, who takes part in a sentence, and until when. */
function Kop({ regeling }: { readonly regeling: Regeling }) {
  const { t, getal } = useTaal();
  const { naam, tot, deelnemers } = regeling;
  const gemeenten = deelnemers.filter(({ gemeente }) => gemeente !== null).length;
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  const voorbij = tot !== null && tot <= vandaag;
  return (
    <div className="sh-pagina__kop">
      <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
        <Koppeling to="/regelingen" search={keuzeVan}>
          {t.regelingen.titel}
        </Koppeling>
        <span aria-hidden="true">›</span>
        <span aria-current="page" lang="nl">
          {naam}
        </span>
      </nav>
      <Heading level={1} className="sh-kopzin" lang="nl">
        {naam}
      </Heading>
      <Paragraph className="sh-lead">
        {t.regelingen.een(getal.heel(deelnemers.length), getal.heel(gemeenten), voorbij)}
      </Paragraph>
      {tot !== null && <Vervallen tot={tot} voorbij={voorbij} />}
      <p>
        <Koppeling to="/zienswijzen/$over" params={{ over: regeling.id }}>
          {t.zienswijzen.openbaar.titel}
        </Koppeling>
      </p>
    </div>
  );
}

/** The register also tells of what is no more, and of what will end. */
function Vervallen({ tot, voorbij }: { readonly tot: string; readonly voorbij: boolean }) {
  const { t, taal } = useTaal();
  const dag = datumInWoorden(tot, taal);
  return (
    <Melding>
      <p>{voorbij ? t.regelingen.vervallen(dag) : t.regelingen.vervalt(dag)}</p>
    </Melding>
  );
}

function Feiten({ regeling }: { readonly regeling: Regeling }) {
  const { t, taal } = useTaal();
  const { vorm, vanKracht, lichaam, bevoegdheden, beleidsvelden, grondslag, belang, besluit } = regeling;
  const jaar = Number((regeling.tot ?? vanKracht).slice(0, 4));
  const { feiten } = t.regelingen;
  const regels: readonly (readonly [term: string, waarde: ReactNode])[] = [
    [t.regelingen.vorm, hoofdletter(vorm)],
    [t.regelingen.sinds, datumInWoorden(vanKracht, taal)],
    [feiten.lichaam, lichaam],
    [feiten.beleidsvelden, beleidsvelden.join(', ')],
    [feiten.bevoegdheden, bevoegdheden.map((soort) => overdrachtTekst(t, soort)).join(' ')],
    [feiten.belang, belang],
    [t.indeling.grondslag, grondslag.length > 0 && <Verwijstekst tekst={grondslag.join('; ')} jaar={jaar} />],
    [feiten.besluit, besluit && <Link href={besluit}>{feiten.lees}</Link>],
    [t.recept.bron, <Verwijstekst key="bron" tekst={feiten.register} jaar={jaar} />],
  ];
  return (
    <dl className="sh-gegevens">
      {regels
        .filter(([, waarde]) => Boolean(waarde))
        .map(([term, waarde]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang="nl">{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
