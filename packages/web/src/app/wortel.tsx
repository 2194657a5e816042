import type { Taal } from '@samenhang/taal';
import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { parseStand, type Stand } from '../adres/index.ts';
import { loadCatalogus } from '../i18n/taal.tsx';
import { Fout } from './Fout.tsx';
import { NietGevonden } from './NietGevonden.tsx';
import { Pagina } from './Pagina.tsx';
import { taalVan } from './taalkeuze.ts';

/** What every page has around it: its language, and the frame. */
export const root = createRootRoute({
  validateSearch: (ruw: Record<string, unknown>): Stand => parseStand(ruw),
  search: { middlewares: [retainSearchParams<Stand>(['taal'])] },
  loaderDeps: ({ search }) => ({ taal: taalVan(search) }),
  loader: async ({ deps: { taal } }: { deps: { taal: Taal } }) => {
    try {
      return { taal, catalogus: await loadCatalogus(taal) };
    } catch {
      // Without a connection there is Dutch, which came with the page.
      return { taal: 'nl' as const, catalogus: await loadCatalogus('nl') };
    }
  },
  component: () => <Pagina {...root.useLoaderData()} />,
  notFoundComponent: NietGevonden,
  errorComponent: Fout,
});
