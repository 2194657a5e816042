import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { atlasVraag } from '../atlas/index.ts';
import { type OpenStuk, rememberOpen } from '../bewaard/index.ts';
import { openOntwerp, writeVraag } from '../ontwerp/index.ts';

/** Goes to the page of designs with what was kept; false where it does not fit the data of now. */
export function useOpenen(): (stuk: OpenStuk, inhoud: unknown) => Promise<boolean> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (stuk, inhoud) => {
    const uitkomst = await openOntwerp(JSON.stringify(inhoud), (jaar) =>
      client.query({ ...atlasVraag(jaar), staleTime: 'static' }).catch(() => undefined),
    );
    if (!uitkomst.ok) return false;
    rememberOpen(stuk);
    await navigate({ to: '/ontwerp', search: writeVraag(uitkomst.vraag) });
    return true;
  };
}
