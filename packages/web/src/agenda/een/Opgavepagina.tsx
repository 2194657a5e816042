import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { isOpenbaar } from '@samenhang/core/opgave';
import { datumInWoorden } from '@samenhang/taal';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ApiFout, Onderweg } from '../../atlas/index.ts';
import { useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Drukknop } from '../../ui/Drukknop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Verder } from '../Verder.tsx';
import { type Heel, mijnVraag, opgaveVraag } from '../vragen.ts';
import { Inhoud } from './Inhoud.tsx';
import { Toezeggen } from './Toezeggen.tsx';
import { Verloop } from './Verloop.tsx';
import { Volgen } from './Volgen.tsx';

/** What organisations of who is signed in have of this opgave: each its own view of it. */
function useMijn(id: string) {
  const { data: mij, isPending } = useMij();
  const organisaties = mij?.organisaties ?? [];
  const lijsten = useQueries({ queries: organisaties.map((een) => mijnVraag(een.id)) });
  const mijn = lijsten.flatMap(({ data = [] }, k) => {
    const stuk = data.find((een) => een.id === id);
    const organisatie = organisaties[k];
    return stuk && organisatie ? [{ organisatie, stuk }] : [];
  });
  return { mijn, bezig: isPending || lijsten.some((een) => een.isPending) };
}

/** One opgave: what it is, who answers for what, and what happened to it. */
export function Opgavepagina() {
  const { id = '' } = useParams({ strict: false });
  const woorden = useTaal().t.opgave.een;
  const openbaar = useQuery(opgaveVraag(id));
  const { mijn, bezig } = useMijn(id);
  const heel: Heel | undefined = openbaar.data ?? mijn[0]?.stuk;
  useTitel(heel?.inhoud.titel ?? woorden.terug);
  if (!heel) {
    const { error } = openbaar;
    const weg = error instanceof ApiFout && error.soort === 'nietGevonden';
    if (!weg || bezig) return <Onderweg fout={weg ? null : error} opnieuw={() => void openbaar.refetch()} />;
    return (
      <div className="sh-smal">
        <Heading level={1}>{woorden.nietGevonden}</Heading>
        <p>
          <Koppeling to="/agenda">{woorden.terug}</Koppeling>
        </p>
      </div>
    );
  }
  return (
    <div className="sh-smal sh-agenda">
      <Kop opgave={heel} />
      <Volgen id={id} openbaar={isOpenbaar(heel.staat)} />
      {mijn.map(({ organisatie, stuk }) => (
        <Toezeggen key={organisatie.id} organisatie={organisatie} stuk={stuk} />
      ))}
      <Verloop verloop={heel.verloop} />
      <Inhoud heel={heel} />
      {mijn.map(({ organisatie, stuk }) => (
        <Verder key={`${organisatie.id} ${stuk.versie}`} organisatie={organisatie} stuk={stuk} />
      ))}
      <Meenemen id={id} openbaar={isOpenbaar(heel.staat)} />
    </div>
  );
}

function Kop({ opgave }: { readonly opgave: Heel }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave;
  const { staat, terugkijken, terugTeKijken, inhoud } = opgave;
  return (
    <>
      <Heading level={1}>{inhoud.titel}</Heading>
      <p className="sh-agenda__merkjes">
        <Merkje>{woorden.staten[staat]}</Merkje>{' '}
        {terugTeKijken && <Merkje toon="let-op">{woorden.lijst.terug}</Merkje>}
      </p>
      {!isOpenbaar(staat) && (
        <Melding>
          <p>{woorden.een.concept}</p>
        </Melding>
      )}
      {terugkijken !== null && (
        <p>
          {terugTeKijken
            ? woorden.een.nuTerug(datumInWoorden(terugkijken, taal))
            : woorden.een.terugkijken(datumInWoorden(terugkijken, taal))}
        </p>
      )}
    </>
  );
}

function Meenemen({ id, openbaar }: { readonly id: string; readonly openbaar: boolean }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave.een;
  const file = (vraag: string) => `/api/v1/opgaven/${id}?formaat=${vraag}`;
  return (
    <div className="sh-agenda__meenemen sh-niet-drukken">
      {openbaar && (
        <>
          <Link href={file(`atom&taal=${taal}`)}>{woorden.feed}</Link>
          <Link href={file('csv')}>{woorden.csv}</Link>
          <Link href={file(`xlsx&taal=${taal}`)}>{woorden.xlsx}</Link>
          <Link href={file('json')}>{woorden.json}</Link>
        </>
      )}
      <Drukknop />
      <Koppeling to="/agenda">{woorden.terug}</Koppeling>
    </div>
  );
}
