import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stringifyStand } from '../adres/index.ts';
import { Onderweg, takentabelVraag, useJaarbeeld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useStand } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Skelet } from '../ui/Skelet.tsx';
import { useTitel } from '../ui/titel.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { type Overheveladres, parseOverheveladres } from './adres.ts';
import { Blad } from './Blad.tsx';
import { Oordeelblok } from './Oordeelblok.tsx';
import { Vraag } from './Vraag.tsx';
import { type Overheveling, overhevelVraag } from './vragen.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is asked, with what is left out at its default: the first day of the year after the next. */
function asVraag(
  { taken = [], gemeenten = [], vorm, ingang }: Overheveladres,
  vandaag: string,
): Overheveling {
  return {
    taken,
    gemeenten,
    vorm: vorm ?? 'openbaar lichaam',
    ingang: ingang ?? `${Number(vandaag.slice(0, 4)) + 2}-01-01`,
    vandaag,
  };
}

/** Before a task moves: what is asked, and what that takes. */
export function Overhevelingpagina() {
  const { t } = useTaal();
  useTitel(t.overheveling.titel);
  const beheer = useStand(parseOverheveladres);
  const [vandaag] = useState(today);
  const vraag = asVraag(beheer.stand, vandaag);
  const { data: taken, error, refetch } = useQuery(takentabelVraag);
  const { atlas } = useJaarbeeld(undefined);
  if (error || !taken) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return (
    <div className="sh-pagina sh-overheveling">
      <div className="sh-pagina__kop">
        <Heading level={1} className="sh-kopzin">
          {t.overheveling.titel}
        </Heading>
        <Paragraph className="sh-lead">{t.overheveling.lead}</Paragraph>
      </div>
      {isGenoeg(vraag) ? (
        <Oordeel vraag={vraag} />
      ) : (
        <Melding>
          <p>{t.overheveling.nietGenoeg}</p>
        </Melding>
      )}
      <Vraag vraag={vraag} taken={taken} atlas={atlas} wijzig={beheer.wijzig} />
      {isGenoeg(vraag) && <Uitkomst vraag={vraag} beheer={beheer} />}
    </div>
  );
}

const isGenoeg = ({ taken, gemeenten }: Overheveling): boolean => taken.length > 0 && gemeenten.length > 1;

/** Whether it can be, above all else; what went wrong stands where the rest would be. */
function Oordeel({ vraag }: { readonly vraag: Overheveling }) {
  const { taal } = useTaal();
  const { data, error } = useQuery(overhevelVraag(vraag, taal));
  if (error) return null;
  return data ? <Oordeelblok antwoord={data} /> : <Skelet regels={2} />;
}

interface UitkomstProps {
  readonly vraag: Overheveling;
  readonly beheer: ReturnType<typeof useStand<Overheveladres>>;
}

function Uitkomst({ vraag, beheer }: UitkomstProps) {
  const { t, taal } = useTaal();
  const { data, error, refetch } = useQuery(overhevelVraag(vraag, taal));
  if (error) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet regels={6} />;
  const { taken, gemeenten, vorm, ingang, vandaag } = vraag;
  const delen = { taken: taken.join(','), gemeenten: gemeenten.join(','), vorm, ingang, vandaag, taal };
  const api = `/api/v1/overheveling?${new URLSearchParams(delen).toString()}&formaat=`;
  return (
    <>
      <Blad antwoord={data} beheer={beheer} />
      <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
        <Uitvoerbalk
          adres={`${location.origin}/overheveling${stringifyStand({ ...beheer.stand, ingang, vorm })}`}
          naam={`samenhang-overheveling-${ingang}`}
          soorten={[]}
          maak={() => ({})}
          vanServer={[
            { naam: 'CSV (,)', href: `${api}csv` },
            { naam: 'JSON', href: `${api}json` },
            { naam: 'Excel', href: `${api}xlsx` },
          ]}
        />
      </section>
    </>
  );
}
