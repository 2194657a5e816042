import { createRoute } from '@tanstack/react-router';
import { parseAgendaadres } from '../../agenda/adres.ts';
import { later } from '../../atlas/index.ts';
import { parseIncidentadres } from '../../incident/adres.ts';
import { root } from '../wortel.tsx';

/** The pages of what organisations bring to each other: signals, the agenda, knowledge and peers. */
export const agendaRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/agenda',
    validateSearch: parseAgendaadres,
    component: later(async () => (await import('../../agenda/index.ts')).Agendapagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agenda/incidenten',
    validateSearch: parseIncidentadres,
    component: later(async () => (await import('../../incident/index.ts')).Incidentenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agenda/incidenten/$id',
    component: later(async () => (await import('../../incident/index.ts')).Incidentpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agenda/toetsen',
    component: later(async () => (await import('../../uitvoerbaarheid/index.ts')).Toetsenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agenda/toetsen/$id',
    component: later(async () => (await import('../../uitvoerbaarheid/index.ts')).Toetspagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agenda/$id',
    component: later(async () => (await import('../../agenda/index.ts')).Opgavepagina),
  }),
] as const;
