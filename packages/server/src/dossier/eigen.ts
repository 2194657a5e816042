import type { z } from '@hono/zod-openapi';
import { lastChange } from '@samenhang/core';
import { dossierSchema, gripSchema, opleggerSchema } from '@samenhang/core/antwoorden';
import {
  type Bron,
  type Dossiervraag,
  presentDossier,
  presentGripOf,
  presentOplegger,
  registerOn,
} from '../bron/index.ts';
import type { Actor, EigenRouter } from '../http/eigen/index.ts';
import { readKennis, spraakOf, today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { onbekendStuk } from '../stuk/index.ts';
import { readDossier } from './lees.ts';
import { dossierParams, opleggerParams } from './schemas.ts';

const recht = { soort: 'aanvulling', handeling: 'lezen' } as const;

/** The question of who asks: their gemeente from today on, with what their organisations told of its bodies. */
export async function readEigen(
  opslag: Opslag,
  bron: Bron,
  actor: Actor,
  code: string,
): Promise<Dossiervraag | undefined> {
  const gelezen = readDossier(bron, code, today());
  if (!gelezen.ok) return undefined;
  const kennis = await readKennis(await opslag.open(), bron, actor);
  return { ...gelezen.vraag, kennis };
}

/** The hold of a council on its bodies with what one's own organisations recorded of votes, money and days. */
export function addEigenGrip(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const grip: z.ZodType = gripSchema;
  router.add({
    method: 'get',
    path: '/mijn/dossiers/{code}/grip',
    operationId: 'getEigenGrip',
    tag: 'aanvullingen',
    recht,
    summary: 'Hoeveel grip een gemeente heeft, met wat uw organisaties toevoegen',
    description:
      'Als /dossiers/{code}/grip, met de stemmen, de bijdragen, de begroting van de gemeente en de dagen die uw ' +
      'organisaties invulden, ook van andere gemeenten.',
    params: dossierParams,
    antwoord: grip,
    async handle({ actor, params: { code = '' } }) {
      const vraag = await readEigen(opslag, bron, actor, code);
      const dag = vraag && registerOn(bron, lastChange(bron.pakket.regelingen));
      const antwoord = dag && presentGripOf(bron, dag, vraag.kring.gemeente.code, vraag);
      return antwoord ? { ok: true, status: 200, antwoord } : { ok: false, problem: onbekendStuk };
    },
  });
}

/** The dossier of a council with what one's own organisations add to the register: for their members only. */
export function addEigenDossiers(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  // What these schemas describe is made of immutable answers.
  const dossier: z.ZodType = dossierSchema;
  const oplegger: z.ZodType = opleggerSchema;
  router.add({
    method: 'get',
    path: '/mijn/dossiers/{code}',
    operationId: 'getEigenDossier',
    tag: 'aanvullingen',
    recht,
    summary: 'Alle regelingen van een gemeente, met wat uw organisaties toevoegen',
    description:
      'Als /dossiers/{code}, vanaf vandaag, met het geld en de stemmen die uw organisaties invulden, en met de partijen ' +
      'die zij toevoegden omdat het register die niet heeft.',
    params: dossierParams,
    antwoord: dossier,
    async handle({ actor, taal, params: { code = '' } }) {
      const vraag = await readEigen(opslag, bron, actor, code);
      if (!vraag) return { ok: false, problem: onbekendStuk };
      return { ok: true, status: 200, antwoord: presentDossier(bron, vraag, spraakOf(taal)) };
    },
  });
  router.add({
    method: 'get',
    path: '/mijn/dossiers/{code}/regelingen/{id}',
    operationId: 'getEigenOplegger',
    tag: 'aanvullingen',
    recht,
    summary: 'De oplegger van één regeling, met wat uw organisaties toevoegen',
    description: 'Als /dossiers/{code}/regelingen/{id}, vanaf vandaag, met wat uw organisaties invulden.',
    params: opleggerParams,
    antwoord: oplegger,
    async handle({ actor, taal, params: { code = '', id = '' } }) {
      const vraag = await readEigen(opslag, bron, actor, code);
      const antwoord = vraag && presentOplegger(bron, vraag, id, spraakOf(taal));
      return antwoord ? { ok: true, status: 200, antwoord } : { ok: false, problem: onbekendStuk };
    },
  });
}
