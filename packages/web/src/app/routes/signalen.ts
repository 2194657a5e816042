import { createRoute } from '@tanstack/react-router';
import { later } from '../../atlas/index.ts';
import { parseKennisadres } from '../../kennis/adres.ts';
import { parsePatroonadres } from '../../signalen/adres.ts';
import { root } from '../wortel.tsx';

/** From a signal to what comes of it: signals, agenda, knowledge, peer review. */
export const signaalRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/signalen',
    component: later(async () => (await import('../../signalen/index.ts')).Signalenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signalen/nieuw',
    component: later(async () => (await import('../../signalen/index.ts')).Nieuwpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signalen/patronen',
    validateSearch: parsePatroonadres,
    component: later(async () => (await import('../../signalen/index.ts')).Patronenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signalen/redactie',
    component: later(async () => (await import('../../signalen/index.ts')).Redactiepagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/signalen/$id',
    component: later(async () => (await import('../../signalen/index.ts')).Signaalpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kennis',
    validateSearch: parseKennisadres,
    component: later(async () => (await import('../../kennis/index.ts')).Kennispagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kennis/inbrengen',
    component: later(async () => (await import('../../kennis/index.ts')).Inbrengpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kennis/$id',
    component: later(async () => (await import('../../kennis/index.ts')).Itempagina),
  }),
] as const;
