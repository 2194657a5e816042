import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Buiten, Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useTitel } from '../ui/titel.ts';
import { Berichtregel } from './Berichtregel.tsx';
import { postVraag } from './vragen.ts';

/** The outbox, for who manages the server: what waits, and to hand it over where no mail is sent. */
export function Postpagina() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.post.pagina.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.post.pagina.titel}</Heading>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {mij.data && <Berichten />}
    </div>
  );
}

function Berichten() {
  const { t } = useTaal();
  const woorden = t.post.pagina;
  const { data, error } = useQuery(postVraag);
  if (error) return <Probleem fout={error} />;
  if (!data) return <p role="status">{woorden.laden}</p>;
  return (
    <>
      <Paragraph>{data.verzendt ? woorden.uitlegMet : woorden.uitlegZonder}</Paragraph>
      {data.berichten.length === 0 && <Paragraph>{woorden.leeg}</Paragraph>}
      <ul className="sh-mijn__lijst">
        {data.berichten.map((bericht) => (
          <Berichtregel key={bericht.id} bericht={bericht} />
        ))}
      </ul>
    </>
  );
}
