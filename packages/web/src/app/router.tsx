import { createRoute, createRouter } from '@tanstack/react-router';
import { parseZoekdeel, stringifyStand } from '../adres/index.ts';
import { later } from '../atlas/index.ts';
import { parseCongruentieadres } from '../congruentie/adres.ts';
import { parseGemeenteadres } from '../gemeente/adres.ts';
import { parseAdres } from '../indelingen/adres.ts';
import { parseLandadres } from '../land/adres.ts';
import { Start } from '../land/index.ts';
import { parseOntwerpadres } from '../ontwerp/adres.ts';
import { parseOverheveladres } from '../overheveling/adres.ts';
import { parseRegelingenadres, parseRegisteradres } from '../regelingen/adres.ts';
import { parseVersnipperadres } from '../route/adres.ts';
import { Fout } from './Fout.tsx';
import { agendaRoutes } from './routes/agenda.ts';
import { eigenRoutes } from './routes/eigen.ts';
import { geldRoutes } from './routes/geld.ts';
import { signaalRoutes } from './routes/signalen.ts';
import { root } from './wortel.tsx';

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
  component: later(async () => (await import('../gemeente/index.ts')).Gemeentepagina),
});

const laboratorium = createRoute({
  getParentRoute: () => root,
  path: '/congruentie',
  validateSearch: parseCongruentieadres,
  component: later(async () => (await import('../congruentie/index.ts')).Laboratorium),
});

const paginas = [
  createRoute({
    getParentRoute: () => root,
    path: '/ontwerp',
    validateSearch: parseOntwerpadres,
    component: later(async () => (await import('../ontwerp/index.ts')).Ontwerppagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regelingen',
    validateSearch: parseRegisteradres,
    component: later(async () => (await import('../regelingen/index.ts')).Registerpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regelingen/samen',
    validateSearch: parseRegelingenadres,
    component: later(async () => (await import('../regelingen/index.ts')).Regelingenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/regelingen/$id',
    component: later(async () => (await import('../regelingen/index.ts')).Regelingpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/raad/$code',
    component: later(async () => (await import('../raad/index.ts')).Raadpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/raad/$code/verbonden-partijen',
    component: later(async () => (await import('../raad/index.ts')).Verbondenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/raad/$code/sturing',
    component: later(async () => (await import('../sturing/index.ts')).Sturingpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/raad/$code/$regeling',
    component: later(async () => (await import('../raad/index.ts')).Opleggerpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/overheveling',
    validateSearch: parseOverheveladres,
    component: later(async () => (await import('../overheveling/index.ts')).Overhevelingpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/route',
    component: later(async () => (await import('../route/index.ts')).Routepagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/route/versnippering',
    validateSearch: parseVersnipperadres,
    component: later(async () => (await import('../route/index.ts')).Versnippering),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    component: later(async () => (await import('../gegevens/index.ts')).Gegevenspagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over',
    component: later(async () => (await import('../over/index.ts')).Over),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/methode',
    component: later(async () => (await import('../over/index.ts')).Methode),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/begrippen',
    component: later(async () => (await import('../over/index.ts')).Begrippen),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/toegankelijkheid',
    component: later(async () => (await import('../over/index.ts')).Toegankelijkheid),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/privacy',
    component: later(async () => (await import('../over/index.ts')).Privacy),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/over/toegang',
    component: later(async () => (await import('../over/index.ts')).Toegang),
  }),
  ...agendaRoutes,
  ...eigenRoutes,
  ...signaalRoutes,
] as const;

const indelingen = createRoute({
  getParentRoute: () => root,
  path: '/indelingen',
  validateSearch: parseAdres,
  component: later(async () => (await import('../indelingen/index.ts')).Catalogus),
});

const indeling = createRoute({
  getParentRoute: () => root,
  path: '/indelingen/$id',
  validateSearch: parseAdres,
  component: later(async () => (await import('../indelingen/index.ts')).Indelingpagina),
});

const vergelijk = createRoute({
  getParentRoute: () => root,
  path: '/indelingen/vergelijk',
  validateSearch: parseAdres,
  component: later(async () => (await import('../vergelijking/index.ts')).Vergelijkpagina),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    gemeente,
    indelingen,
    indeling,
    vergelijk,
    laboratorium,
    ...geldRoutes,
    ...paginas,
  ]),
  parseSearch: parseZoekdeel,
  stringifySearch: stringifyStand,
  defaultPreload: 'intent',
  // Within the frame: the way to the other pages stays.
  defaultErrorComponent: Fout,
  scrollRestoration: true,
  // The default falls back on the whole address: what stands behind the '#' of a route may be kept nowhere.
  getScrollRestorationKey: ({ state, pathname }) => state.__TSR_key ?? pathname,
});

// The router takes a '#' for a place on the page and leaves the top out; here it may hold choices. It restores after this.
router.subscribe('onBeforeRouteMount', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) window.scrollTo(0, 0);
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
