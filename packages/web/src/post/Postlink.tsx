import { useQuery } from '@tanstack/react-query';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { postVraag } from './vragen.ts';

/** The way to the outbox, with how much waits there; nothing for who does not manage the server. */
export function Postlink() {
  const { t, getal } = useTaal();
  const { data } = useQuery({ ...postVraag, retry: false });
  if (!data) return null;
  return (
    <p>
      <Koppeling to="/beheer/post">{t.post.pagina.naar(getal.heel(data.berichten.length))}</Koppeling>
    </p>
  );
}
