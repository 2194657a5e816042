import { createRoute } from '@tanstack/react-router';
import { later } from '../../atlas/index.ts';
import { root } from '../wortel.tsx';

/** The pages of signing in, and of what is somebody's own. */
export const eigenRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden',
    component: later(async () => (await import('../../aanmelden/index.ts')).Aanmelden),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden/eerste',
    component: later(async () => (await import('../../aanmelden/index.ts')).Eerste),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden/code',
    component: later(async () => (await import('../../aanmelden/index.ts')).Code),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/aanmelden/terug',
    component: later(async () => (await import('../../aanmelden/index.ts')).Terug),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/gedeeld',
    component: later(async () => (await import('../../mijn/index.ts')).Gedeeld),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/gedeeld/$id',
    component: later(async () => (await import('../../mijn/index.ts')).Openbaar),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ontwerp/$id',
    component: later(async () => (await import('../../mijn/index.ts')).Openen),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uitnodiging',
    component: later(async () => (await import('../../aanmelden/index.ts')).Uitnodiging),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtwoord',
    component: later(async () => (await import('../../aanmelden/index.ts')).Herstel),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wachtwoord/vergeten',
    component: later(async () => (await import('../../aanmelden/index.ts')).Vergeten),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/beheer/post',
    component: later(async () => (await import('../../post/index.ts')).Postpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn',
    component: later(async () => (await import('../../mijn/index.ts')).Mijn),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/account',
    component: later(async () => (await import('../../account/index.ts')).Accountpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/taken',
    component: later(async () => (await import('../../mijn/index.ts')).Taken),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/zienswijzen',
    component: later(async () => (await import('../../zienswijzen/index.ts')).Zienswijzenpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/zienswijzen/$over',
    component: later(async () => (await import('../../zienswijzen/index.ts')).Openbaar),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/eigenaars',
    component: later(async () => (await import('../../eigenaars/index.ts')).Eigenaarspagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kring',
    component: later(async () => (await import('../../kring/index.ts')).Kringpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/kring/$id',
    component: later(async () => (await import('../../kring/index.ts')).Kringblad),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/register',
    component: later(async () => (await import('../../aanvulling/index.ts')).Aanvulpagina),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mijn/organisatie',
    component: later(async () => (await import('../../organisatie/index.ts')).Organisatiepagina),
  }),
] as const;
