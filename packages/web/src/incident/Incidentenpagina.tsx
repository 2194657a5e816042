import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Onderweg } from '../atlas/index.ts';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useStand } from '../keuze/index.ts';
import { Drukknop } from '../ui/Drukknop.tsx';
import { useTitel } from '../ui/titel.ts';
import { type Incidentadres, parseIncidentadres } from './adres.ts';
import { Filters } from './Filters.tsx';
import { Lijst } from './Lijst.tsx';
import { Mijn } from './Mijn.tsx';
import { Tellingen } from './Telling.tsx';
import { fileOf, incidentenVraag } from './vragen.ts';

/** What organisations decided after incidents and whether they looked back, and for members what is theirs. */
export function Incidentenpagina() {
  const { t, getal } = useTaal();
  const { lijst, titel, uitleg } = t.incident;
  const beheer = useStand(parseIncidentadres);
  const { data, error, refetch } = useQuery(incidentenVraag(beheer.stand));
  const { data: mij } = useMij();
  useTitel(titel);
  if (error || !data) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  const { incidenten, totaal, telling } = data;
  return (
    <div className="sh-smal sh-agenda">
      <Heading level={1}>{titel}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      {mij && <Mijn organisaties={mij.organisaties} />}
      {totaal === 0 ? (
        <Paragraph>{lijst.leeg}</Paragraph>
      ) : (
        <>
          <Tellingen telling={telling} />
          <Filters beheer={beheer} />
          <p role="status" className="sh-agenda__aantal">
            {incidenten.length === 0
              ? lijst.geen
              : lijst.aantal(getal.heel(incidenten.length), getal.heel(totaal))}
          </p>
          <Lijst incidenten={incidenten} />
        </>
      )}
      <Meenemen stand={beheer.stand} />
    </div>
  );
}

function Meenemen({ stand }: { readonly stand: Incidentadres }) {
  const { lijst } = useTaal().t.incident;
  return (
    <div className="sh-agenda__meenemen sh-niet-drukken">
      <Link href={fileOf(stand, 'atom')}>{lijst.feed}</Link>
      <Link href={fileOf(stand, 'csv')}>{lijst.csv}</Link>
      <Link href={fileOf(stand, 'json')}>{lijst.json}</Link>
      <Drukknop />
    </div>
  );
}
