import { createRoute } from '@tanstack/react-router';
import { later } from '../../atlas/index.ts';
import { geldadressen } from '../../geld/adres.ts';
import { root } from '../wortel.tsx';

/** The pages of money. */
export const geldRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/geld',
    validateSearch: geldadressen.overgang,
    component: later(async () => (await import('../../geld/index.ts')).Geldpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/samen',
    validateSearch: geldadressen.samen,
    component: later(async () => (await import('../../geld/index.ts')).Samenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/spreiding',
    validateSearch: geldadressen.spreiding,
    component: later(async () => (await import('../../geld/index.ts')).Spreidingpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/uitkeringen',
    validateSearch: geldadressen.uitkeringen,
    component: later(async () => (await import('../../geld/index.ts')).Uitkeringpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/bedragen',
    validateSearch: geldadressen.bedragen,
    component: later(async () => (await import('../../geld/index.ts')).Bedragpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/vertrek',
    validateSearch: geldadressen.vertrek,
    component: later(async () => (await import('../../geld/index.ts')).Vertrekpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/sleutels',
    validateSearch: geldadressen.sleutels,
    component: later(async () => (await import('../../geld/index.ts')).Sleutelpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/geld/huisvesting',
    validateSearch: geldadressen.huisvesting,
    component: later(async () => (await import('../../geld/index.ts')).Huisvestingpagina),
  }),
] as const;
