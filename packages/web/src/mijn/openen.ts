import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { atlasVraag } from '../atlas/index.ts';
import { forgetOpen, type OpenStuk, rememberOpen } from '../bewaard/index.ts';
import { openOntwerp, writeVraag } from '../ontwerp/index.ts';

/** Goes to the page of designs with this; `first` is done when it fits. False where it does not fit the data of now. */
function useGaan(): (inhoud: unknown, first: () => void) => Promise<boolean> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (inhoud, first) => {
    const uitkomst = await openOntwerp(JSON.stringify(inhoud), (jaar) =>
      client.query({ ...atlasVraag(jaar), staleTime: 'static' }).catch(() => undefined),
    );
    if (!uitkomst.ok) return false;
    first();
    await navigate({ to: '/ontwerp', search: writeVraag(uitkomst.vraag) });
    return true;
  };
}

/** Goes to the page of designs with what was kept, to work on; false where it does not fit the data of now. */
export function useOpenen(): (stuk: OpenStuk, inhoud: unknown) => Promise<boolean> {
  const gaan = useGaan();
  return (stuk, inhoud) => gaan(inhoud, () => rememberOpen(stuk));
}

/** Goes to the page of designs with what is another's: keeping it there makes a new one. */
export function useTonen(): (inhoud: unknown) => Promise<boolean> {
  const gaan = useGaan();
  return (inhoud) => gaan(inhoud, forgetOpen);
}
