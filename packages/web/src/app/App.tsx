import './stijl/index.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { parseStand, parseZoekdeel } from '../adres/index.ts';
import { atlasVraag, jarenVraag, kaartVraag, mapYearOf } from '../atlas/index.ts';
import { router } from './router.tsx';

// A question without a connection fails at once, and is told; it is asked again when the connection is back.
const vragen = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, refetchOnReconnect: true, networkMode: 'always' },
  },
});

/** The year of which the first screen shows a map. On the pages of money the year of the address is that of amounts: it may have no map. */
async function yearToShow(): Promise<number | undefined> {
  const gevraagd = parseStand(parseZoekdeel(location.search)).jaar;
  const opweg = vragen.query(jarenVraag).catch(() => undefined);
  const { pathname: pad } = location;
  if (gevraagd !== undefined && !pad.startsWith('/geld')) return gevraagd;
  const jaren = await opweg;
  const isVanBedragen = pad === '/geld/uitkeringen' && gevraagd !== undefined;
  return (isVanBedragen && jaren ? mapYearOf(jaren, gevraagd) : undefined) ?? jaren?.laatste;
}

/** Asks for the data of the first screen before React draws anything. */
async function prefetch(): Promise<void> {
  const jaar = await yearToShow();
  if (jaar === undefined) return;
  // What goes wrong here, goes wrong again where it is used, and is told there.
  await Promise.allSettled([vragen.query(atlasVraag(jaar)), vragen.query(kaartVraag(jaar))]);
}
const opgehaald = prefetch();

/** Longest time that what the server sent along may stand, in milliseconds: then the page says how far it is. */
const langste = 20_000;

/** Resolves when the page of this address and its data are there, or cannot be had, or after a long time. */
export async function readyToShow(): Promise<void> {
  const teLang = new Promise((resolve) => {
    setTimeout(resolve, langste);
  });
  await Promise.race([Promise.allSettled([opgehaald, router.load()]), teLang]);
}

/** The web app. */
export function App() {
  return (
    <QueryClientProvider client={vragen}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
