import { Heading } from '@nl-design-system-candidate/heading-react';
import { toetsTabellen } from '@samenhang/core/uitvoerbaarheid';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Onderweg } from '../atlas/index.ts';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { useTitel } from '../ui/titel.ts';
import { csvVan, Uitvoerbalk, werkmapVan } from '../uitvoer/index.ts';
import { Ernaast } from './blad/Ernaast.tsx';
import { Antwoorders, Gaten } from './blad/Gaten.tsx';
import { Vergelijking } from './blad/Vergelijking.tsx';
import { Voorstel } from './blad/Voorstel.tsx';
import { Antwoord } from './invullen/Antwoord.tsx';
import { Stand, standOf } from './Regel.tsx';
import { Verder } from './Verder.tsx';
import { type Blad, mijntoetsVraag, toetsVraag } from './vragen.ts';

/** What everybody reads of this toets, and what each organisation of who is signed in does. */
function useBlad(id: string) {
  const openbaar = useQuery(toetsVraag(id));
  const { data: mij, isPending } = useMij();
  const organisaties = mij?.organisaties ?? [];
  const eigen = useQueries({ queries: organisaties.map((een) => mijntoetsVraag(een.id, id)) });
  const mijn = eigen.flatMap(({ data }, k) => {
    const organisatie = organisaties[k];
    return data && organisatie ? [{ organisatie, stuk: data }] : [];
  });
  const alle = [openbaar, ...eigen];
  return {
    mijn,
    blad: mijn[0]?.stuk ?? openbaar.data,
    bezig: isPending || alle.some((een) => een.isPending),
    fout: alle.find((een) => een.error)?.error,
    opnieuw: () => void Promise.all(alle.map((een) => een.refetch())),
  };
}

/** One toets: what is proposed, how its answers compare, who did not answer, and what a member does with it. */
export function Toetspagina() {
  const { id = '' } = useParams({ strict: false });
  const woorden = useTaal().t.uitvoerbaarheid;
  const { mijn, blad, bezig, fout, opnieuw } = useBlad(id);
  useTitel(blad?.inhoud.titel ?? woorden.lijst.titel);
  if (!blad) {
    if (bezig || fout) return <Onderweg fout={bezig ? null : fout} opnieuw={opnieuw} />;
    return (
      <div className="sh-smal">
        <Heading level={1}>{woorden.een.nietGevonden}</Heading>
        <p>
          <Koppeling to="/agenda/toetsen">{woorden.een.terug}</Koppeling>
        </p>
      </div>
    );
  }
  return (
    <div className="sh-smal sh-agenda sh-toets">
      <Kop blad={blad} />
      {mijn.map(({ organisatie, stuk }) => (
        <Verder key={organisatie.id} organisatie={organisatie} stuk={stuk} />
      ))}
      <Voorstel inhoud={blad.inhoud} />
      {mijn.map(({ organisatie, stuk }) => (
        <Antwoord key={organisatie.id} organisatie={organisatie} stuk={stuk} />
      ))}
      {blad.staat !== 'concept' && (
        <>
          <Vergelijking blad={blad} />
          <Antwoorders antwoorden={blad.antwoorden} />
          <Gaten blad={blad} />
        </>
      )}
      <Ernaast taken={blad.inhoud.taken} />
      <Slot blad={blad} />
    </div>
  );
}

function Kop({ blad }: { readonly blad: Blad }) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const { staat, starter, inhoud } = blad;
  return (
    <>
      <Heading level={1}>{inhoud.titel}</Heading>
      <p className="sh-agenda__merkjes">
        <Merkje>{woorden.staten[staat]}</Merkje>
      </p>
      <div className="sh-toets__stand">
        <p className="sh-zacht">{woorden.lijst.door(starter.naam)}</p>
        <Stand toets={standOf(blad)} />
      </div>
      {staat !== 'openbaar' && (
        <Melding>
          <p>{staat === 'concept' ? woorden.een.concept : woorden.een.besloten}</p>
        </Melding>
      )}
    </>
  );
}

/** Taking it along: the files are made here, so that they are the same for who is asked and for everybody. */
function Slot({ blad }: { readonly blad: Blad }) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid.een;
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <p className="sh-noot">{woorden.verantwoording(getal.heel(blad.vragenversie))}</p>
      <Uitvoerbalk
        adres={`${location.origin}/agenda/toetsen/${blad.id}`}
        naam={woorden.bestand}
        soorten={['csv', 'xlsx', 'json']}
        maak={() => ({
          csv: () => csvVan(toetsTabellen(blad)[0]),
          xlsx: () => werkmapVan(...toetsTabellen(blad)),
          json: () => ({ type: 'application/json', inhoud: `${JSON.stringify(publicOf(blad), null, 2)}\n` }),
        })}
      />
      <p className="sh-niet-drukken">
        <Koppeling to="/agenda/toetsen">{woorden.terug}</Koppeling>
      </p>
    </section>
  );
}

/** Without what is the organisation's alone: a draft of its own answer. */
function publicOf(blad: Blad): Blad {
  const { invulling: _eigen, ...rest } = blad as Blad & { readonly invulling?: unknown };
  return rest;
}
