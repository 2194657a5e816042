import type { Catalogus } from '@samenhang/taal';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { atlasVraag } from '../atlas/index.ts';
import { forgetOpen, type OpenStuk, rememberOpen, soortOf } from '../bewaard/index.ts';
import { openScenarios } from '../geld/index.ts';
import { openOntwerp, writeVraag } from '../ontwerp/index.ts';

/**
 * Goes to the page of its kind with this; `first` is done when it fits. False where it does not fit the data of now, or
 * cannot be read.
 */
function useGaan(): (soort: string, inhoud: unknown, first: () => void) => Promise<boolean> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const goToOntwerp = async (inhoud: unknown, first: () => void) => {
    const uitkomst = await openOntwerp(JSON.stringify(inhoud), (jaar) =>
      client.query({ ...atlasVraag(jaar), staleTime: 'static' }).catch(() => undefined),
    );
    if (!uitkomst.ok) return false;
    first();
    await navigate({ to: '/ontwerp', search: writeVraag(uitkomst.vraag) });
    return true;
  };
  const goToGeld = async (inhoud: unknown, first: () => void) => {
    const adres = openScenarios(inhoud);
    if (!adres) return false;
    first();
    await navigate({ to: '/geld', search: adres });
    return true;
  };
  return (soort, inhoud, first) =>
    soortOf({ soort }) === 'geldscenario' ? goToGeld(inhoud, first) : goToOntwerp(inhoud, first);
}

/** What is said where this could not be opened. */
export function refusalOf(soort: string, { mijn: { soorten } }: Catalogus): string {
  return soortOf({ soort }) === 'geldscenario'
    ? soorten.geldscenario.openMislukt
    : soorten.ontwerp.openMislukt;
}

/** Goes to the page of its kind with what was kept, to work on; false where it does not fit the data of now. */
export function useOpenen(): (stuk: OpenStuk, inhoud: unknown) => Promise<boolean> {
  const gaan = useGaan();
  return (stuk, inhoud) => gaan(stuk.soort, inhoud, () => rememberOpen(stuk));
}

/** Goes to the page of its kind with what is another's: keeping it there makes a new one. */
export function useTonen(): (stuk: {
  readonly soort: string;
  readonly inhoud?: unknown;
}) => Promise<boolean> {
  const gaan = useGaan();
  return ({ soort, inhoud }) => gaan(soort, inhoud, () => forgetOpen(soortOf({ soort })));
}
