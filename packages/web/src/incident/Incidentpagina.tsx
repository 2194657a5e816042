import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ApiFout, Onderweg } from '../atlas/index.ts';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Drukknop } from '../ui/Drukknop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Besluit, Inhoud } from './Inhoud.tsx';
import { Merkjes } from './Merkjes.tsx';
import { Verder } from './Verder.tsx';
import { Verloop } from './Verloop.tsx';
import { type Heel, incidentVraag, mijnVraag } from './vragen.ts';

/** What an organisation of who is signed in has of this incident. */
function useMijn(id: string) {
  const { data: mij, isPending } = useMij();
  const organisaties = mij?.organisaties ?? [];
  const lijsten = useQueries({ queries: organisaties.map(mijnVraag) });
  const [mijn] = lijsten.flatMap(({ data = [] }, k) => {
    const stuk = data.find((een) => een.id === id);
    const organisatie = organisaties[k];
    return stuk && organisatie ? [{ organisatie, stuk }] : [];
  });
  return { mijn, bezig: isPending || lijsten.some((een) => een.isPending) };
}

/** One incident: what was decided, what happened with it, and what was asked before; for members also what comes next. */
export function Incidentpagina() {
  const { id = '' } = useParams({ strict: false });
  const woorden = useTaal().t.incident;
  const openbaar = useQuery(incidentVraag(id));
  const { mijn, bezig } = useMijn(id);
  const heel: Heel | undefined = mijn?.stuk.heel ?? openbaar.data;
  useTitel(heel?.titel ?? woorden.titel);
  if (!heel) {
    const { error } = openbaar;
    const weg = error instanceof ApiFout && error.soort === 'nietGevonden';
    if (!weg || bezig) return <Onderweg fout={weg ? null : error} opnieuw={() => void openbaar.refetch()} />;
    return (
      <div className="sh-smal">
        <Heading level={1}>{woorden.een.nietGevonden}</Heading>
        <p>
          <Koppeling to="/agenda/incidenten">{woorden.een.terug}</Koppeling>
        </p>
      </div>
    );
  }
  return (
    <div className="sh-smal sh-agenda">
      <Kop incident={heel} />
      <Besluit incident={heel} />
      {mijn && <Verder organisatie={mijn.organisatie} stuk={mijn.stuk} />}
      <Inhoud onderzoek={heel.onderzoek} />
      <Verloop verloop={heel.verloop} />
      <Meenemen id={id} openbaar={heel.openbaarSinds !== null} />
    </div>
  );
}

function Kop({ incident }: { readonly incident: Heel }) {
  const { t, taal } = useTaal();
  const { een } = t.incident;
  const { titel, organisatie, domeinen, openbaarSinds } = incident;
  const namen = domeinen.map((domein) => t.opgave.domeinen[domein]);
  return (
    <>
      <Heading level={1}>{titel}</Heading>
      <p className="sh-agenda__merkjes">
        <Merkjes stand={incident} />
      </p>
      <p>
        {[
          organisatie.naam,
          ...namen,
          ...(openbaarSinds === null
            ? []
            : [een.openbaarSinds(datumInWoorden(openbaarSinds.slice(0, 10), taal))]),
        ].join(' · ')}
      </p>
      {openbaarSinds === null && (
        <Melding>
          <p>{een.besloten}</p>
        </Melding>
      )}
    </>
  );
}

function Meenemen({ id, openbaar }: { readonly id: string; readonly openbaar: boolean }) {
  const woorden = useTaal().t.incident.een;
  const file = (vorm: string) => `/api/v1/incidenten/${id}?formaat=${vorm}`;
  return (
    <div className="sh-agenda__meenemen sh-niet-drukken">
      {openbaar && (
        <>
          <Link href={file('csv')}>{woorden.csv}</Link>
          <Link href={file('json')}>{woorden.json}</Link>
        </>
      )}
      <Drukknop />
      <Koppeling to="/agenda/incidenten">{woorden.terug}</Koppeling>
    </div>
  );
}
