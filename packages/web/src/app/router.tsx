import type { Taal } from '@samenhang/taal';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { parseStand, parseZoekdeel, type Stand, stringifyStand } from '../adres/index.ts';
import { parseCongruentieadres } from '../congruentie/adres.ts';
import { parseGemeenteadres } from '../gemeente/adres.ts';
import { loadCatalogus } from '../i18n/taal.tsx';
import { parseAdres } from '../indelingen/adres.ts';
import { parseLandadres } from '../land/adres.ts';
import { Start } from '../land/index.ts';
import { parseOntwerpadres } from '../ontwerp/adres.ts';
import { parseRegelingenadres } from '../regelingen/adres.ts';
import { parseVersnipperadres } from '../route/adres.ts';
import { Fout } from './Fout.tsx';
import { NietGevonden } from './NietGevonden.tsx';
import { Pagina } from './Pagina.tsx';
import { taalVan } from './taalkeuze.ts';

const root = createRootRoute({
  validateSearch: (ruw: Record<string, unknown>): Stand => parseStand(ruw),
  search: { middlewares: [retainSearchParams<Stand>(['taal'])] },
  loaderDeps: ({ search }) => ({ taal: taalVan(search) }),
  loader: async ({ deps }: { deps: { taal: Taal } }) => ({
    taal: deps.taal,
    catalogus: await loadCatalogus(deps.taal),
  }),
  component: () => <Pagina {...root.useLoaderData()} />,
  notFoundComponent: NietGevonden,
  errorComponent: ({ error, reset }) => (
    <Fout fout={error instanceof Error ? error : new Error(String(error))} opnieuw={reset} />
  ),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseLandadres,
  component: Start,
});

const gemeente = createRoute({
  getParentRoute: () => root,
  path: '/gemeente/$code',
  validateSearch: parseGemeenteadres,
  component: lazyRouteComponent(() => import('../gemeente/index.ts'), 'Gemeentepagina'),
});

const laboratorium = createRoute({
  getParentRoute: () => root,
  path: '/congruentie',
  validateSearch: parseCongruentieadres,
  component: lazyRouteComponent(() => import('../congruentie/index.ts'), 'Laboratorium'),
});

const paginas = [
  createRoute({
    getParentRoute: () => root,
    path: '/ontwerp',
    validateSearch: parseOntwerpadres,
    component: lazyRouteComponent(() => import('../ontwerp/index.ts'), 'Ontwerppagina'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regelingen',
    validateSearch: parseRegelingenadres,
    component: lazyRouteComponent(() => import('../regelingen/index.ts'), 'Regelingenpagina'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/route',
    component: lazyRouteComponent(() => import('../route/index.ts'), 'Routepagina'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/route/versnippering',
    validateSearch: parseVersnipperadres,
    component: lazyRouteComponent(() => import('../route/index.ts'), 'Versnippering'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    component: lazyRouteComponent(() => import('../gegevens/index.ts'), 'Gegevenspagina'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over',
    component: lazyRouteComponent(() => import('../over/index.ts'), 'Over'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/methode',
    component: lazyRouteComponent(() => import('../over/index.ts'), 'Methode'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/begrippen',
    component: lazyRouteComponent(() => import('../over/index.ts'), 'Begrippen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/toegankelijkheid',
    component: lazyRouteComponent(() => import('../over/index.ts'), 'Toegankelijkheid'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/privacy',
    component: lazyRouteComponent(() => import('../over/index.ts'), 'Privacy'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden',
    component: lazyRouteComponent(() => import('../aanmelden/index.ts'), 'Aanmelden'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden/eerste',
    component: lazyRouteComponent(() => import('../aanmelden/index.ts'), 'Eerste'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn',
    component: lazyRouteComponent(() => import('../mijn/index.ts'), 'Mijn'),
  }),
] as const;

const indelingen = createRoute({
  getParentRoute: () => root,
  path: '/indelingen',
  validateSearch: parseAdres,
  component: lazyRouteComponent(() => import('../indelingen/index.ts'), 'Catalogus'),
});

const indeling = createRoute({
  getParentRoute: () => root,
  path: '/indelingen/$id',
  validateSearch: parseAdres,
  component: lazyRouteComponent(() => import('../indelingen/index.ts'), 'Indelingpagina'),
});

const vergelijk = createRoute({
  getParentRoute: () => root,
  path: '/indelingen/vergelijk',
  validateSearch: parseAdres,
  component: lazyRouteComponent(() => import('../vergelijking/index.ts'), 'Vergelijkpagina'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, gemeente, indelingen, indeling, vergelijk, laboratorium, ...paginas]),
  parseSearch: parseZoekdeel,
  stringifySearch: stringifyStand,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // The default falls back on the whole address: what stands behind the '#' of a route may be kept nowhere.
  getScrollRestorationKey: ({ state, pathname }) => state.__TSR_key ?? pathname,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
