import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { opsomming } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { regelingVraag } from '../regelingen/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useTitel } from '../ui/titel.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Naast } from './Naast.tsx';
import { Vastgesteld } from './Vastgesteld.tsx';
import { type Gepubliceerd, publicatiesVraag } from './vragen.ts';

/** What councils published about one body: each, and two beside each other. */
export function Openbaar() {
  const { over = '' } = useParams({ strict: false });
  const woorden = useTaal().t.zienswijzen.openbaar;
  const { data, error } = useQuery(publicatiesVraag(over));
  const { data: regeling } = useQuery({ ...regelingVraag(over), enabled: !over.startsWith('eigen-') });
  useTitel(woorden.titel);
  const leesbaar = data?.filter(({ staat }) => staat !== 'ingetrokken') ?? [];
  return (
    <div className="sh-smal">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {!over.startsWith('eigen-') && (
        <p>
          <Koppeling to="/regelingen/$id" params={{ id: over }}>
            {regeling ? woorden.over(regeling.lichaam ?? regeling.naam) : woorden.naarRegeling}
          </Koppeling>
        </p>
      )}
      {error && <Probleem fout={error} />}
      {data?.length === 0 && <Paragraph>{woorden.geen}</Paragraph>}
      {leesbaar.length > 1 && <Kiezen zienswijzen={leesbaar} />}
      {data?.map((een) => (
        <Een key={een.id} zienswijze={een} alle={leesbaar} />
      ))}
    </div>
  );
}

interface EenProps {
  readonly zienswijze: Gepubliceerd;
  readonly alle: readonly Gepubliceerd[];
}

function Een({ zienswijze, alle }: EenProps) {
  const woorden = useTaal().t.zienswijzen.openbaar;
  const { organisatie, titel, staat, id } = zienswijze;
  if (staat === 'ingetrokken') return <Paragraph>{woorden.ingetrokken(organisatie.naam)}</Paragraph>;
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{woorden.van(organisatie.naam)}</Heading>
      <p className="sh-zacht">{titel}</p>
      <Vastgesteld zienswijze={zienswijze} />
      <Gedeeld zienswijze={zienswijze} alle={alle} />
      <p>
        <Koppeling to="/mijn/zienswijzen" hash={`van=${id}&over=${zienswijze.over.id}`}>
          {woorden.neemOver}
        </Koppeling>
      </p>
    </section>
  );
}

/** Of a text that several councils decided upon: which others published this version, or another. */
function Gedeeld({ zienswijze: { id, samen }, alle }: EenProps) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen.samen;
  const ander = alle.filter((een) => een.id !== id && samen && een.samen?.tekst === samen.tekst);
  const namen = (zelfde: boolean) =>
    ander
      .filter((een) => (een.samen?.versie === samen?.versie) === zelfde)
      .map(({ organisatie }) => organisatie.naam);
  return (
    <>
      {namen(true).length > 0 && <p>{woorden.zelfde(opsomming(taal, namen(true)))}</p>}
      {namen(false).length > 0 && <p>{woorden.ander(opsomming(taal, namen(false)))}</p>}
    </>
  );
}

/** Two councils to choose, and their texts beside each other. */
function Kiezen({ zienswijzen }: { readonly zienswijzen: readonly Gepubliceerd[] }) {
  const woorden = useTaal().t.zienswijzen.openbaar;
  const [eerste, setEerste] = useState(zienswijzen[0]?.id);
  const [tweede, setTweede] = useState(zienswijzen[1]?.id);
  const opties = zienswijzen.map(({ id, organisatie, titel }) => ({
    waarde: id,
    tekst: `${organisatie.naam}: ${titel}`,
  }));
  const find = (id: string | undefined) => zienswijzen.find((een) => een.id === id);
  const [a, b] = [find(eerste), find(tweede)];
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>{woorden.naastElkaar}</Heading>
      <div className="sh-formulier">
        <Keuzeveld label={woorden.eerste} waarde={eerste ?? ''} opties={opties} onKies={setEerste} />
        <Keuzeveld label={woorden.tweede} waarde={tweede ?? ''} opties={opties} onKies={setTweede} />
      </div>
      {a && b && <Naast eerste={a} tweede={b} />}
    </section>
  );
}
