import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Onderweg } from '../atlas/index.ts';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Drukknop } from '../ui/Drukknop.tsx';
import { useTitel } from '../ui/titel.ts';
import { Mijntoetsen } from './Mijntoetsen.tsx';
import { Regel } from './Regel.tsx';
import { Vragenlijst } from './Vragenlijst.tsx';
import { toetsenVraag } from './vragen.ts';

/** Whether gemeenten can do what is proposed: what is public, what is a member's to do, and what is asked. */
export function Toetsenpagina() {
  const { t } = useTaal();
  const woorden = t.uitvoerbaarheid.lijst;
  const { data, error, refetch } = useQuery(toetsenVraag);
  const { data: mij, isPending } = useMij();
  useTitel(woorden.titel);
  if (error || !data || isPending) return <Onderweg fout={error} opnieuw={() => void refetch()} />;
  return (
    <div className="sh-smal sh-agenda">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {mij && <Mijntoetsen organisaties={mij.organisaties} />}
      <section className="sh-mijn__deel">
        <Heading level={2}>{woorden.openbaar}</Heading>
        {data.length === 0 ? (
          <Paragraph>{woorden.leeg}</Paragraph>
        ) : (
          <ul className="sh-agenda__lijst">
            {data.map((een) => (
              <Regel key={een.id} toets={een} />
            ))}
          </ul>
        )}
      </section>
      <Vragenlijst />
      <div className="sh-agenda__meenemen sh-niet-drukken">
        <Link href="/api/v1/toetsen?formaat=csv">{woorden.csv}</Link>
        <Link href="/api/v1/toetsen?formaat=json">{woorden.json}</Link>
        <Drukknop />
      </div>
    </div>
  );
}
