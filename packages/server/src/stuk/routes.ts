import type { z } from '@hono/zod-openapi';
import type { Objectsoort } from '@samenhang/core';
import type { EigenProblem, EigenRouter } from '../http/eigen/index.ts';
import type { Opslag, Soortstukken, Store } from '../store/index.ts';
import { geschiedenisSchema, idParams, versieParams, vorigeSchema } from './schemas.ts';
import { afterChange, onbekendStuk, shown } from './uitkomst.ts';

/** A kind of piece, as its routes are named and described. */
export interface Stukwijze<Inhoud extends z.ZodType> {
  /** The part of each path and the group in the description: `aanvullingen`. */
  readonly pad: string;
  /** In the names of the operations: `Aanvulling`. */
  readonly naam: string;
  /** In sentences: `een aanvulling`. */
  readonly een: string;
  readonly soort: Objectsoort;
  readonly inhoud: Inhoud;
  readonly antwoord: z.ZodType;
  /** Why what was written cannot be kept, before the store judges it. */
  readonly keur?: (inhoud: z.output<Inhoud>) => EigenProblem | undefined;
  readonly van: (store: Store, actor: { readonly id: string }) => Soortstukken;
}

function addReading<I extends z.ZodType>(router: EigenRouter, opslag: Opslag, wijze: Stukwijze<I>): void {
  const { pad, naam, een, soort, antwoord, van } = wijze;
  router.add({
    method: 'get',
    path: `/mijn/${pad}/{id}`,
    operationId: `get${naam}`,
    tag: pad,
    recht: { soort, handeling: 'lezen' },
    summary: `Lees ${een}`,
    description: 'Met wat erin staat. Het ETag is de versie, die bij een wijziging in If-Match hoort.',
    params: idParams,
    antwoord,
    async handle({ actor, params: { id = '' } }) {
      const stuk = await van(await opslag.open(), actor).get(id);
      return stuk ? shown(stuk) : { ok: false, problem: onbekendStuk };
    },
  });
  router.add({
    method: 'get',
    path: `/mijn/${pad}/{id}/geschiedenis`,
    operationId: `list${naam}geschiedenis`,
    tag: pad,
    recht: { soort, handeling: 'lezen' },
    summary: `Wat er met ${een} is gebeurd`,
    description: 'Elke versie: wie, wanneer, en wat er is gedaan. De eerste staat bovenaan.',
    params: idParams,
    antwoord: geschiedenisSchema,
    async handle({ actor, params: { id = '' } }) {
      const stappen = await van(await opslag.open(), actor).history(id);
      if (stappen.length === 0) return { ok: false, problem: onbekendStuk };
      return { ok: true, status: 200, antwoord: { stappen: [...stappen] } };
    },
  });
  router.add({
    method: 'get',
    path: `/mijn/${pad}/{id}/geschiedenis/{versie}`,
    operationId: `get${naam}versie`,
    tag: pad,
    recht: { soort, handeling: 'lezen' },
    summary: `Lees ${een} zoals het was`,
    description: 'De inhoud in een vorige versie.',
    params: versieParams,
    antwoord: vorigeSchema,
    async handle({ actor, params: { id = '', versie = '' } }) {
      const nummer = /^\d{1,9}$/u.test(versie) ? Number(versie) : 0;
      const vorige = await van(await opslag.open(), actor).atVersion(id, nummer);
      return vorige ? { ok: true, status: 200, antwoord: vorige } : { ok: false, problem: onbekendStuk };
    },
  });
}

function addChanging<I extends z.ZodType>(router: EigenRouter, opslag: Opslag, wijze: Stukwijze<I>): void {
  const { pad, naam, een, soort, inhoud, antwoord, keur, van } = wijze;
  router.addChange({
    method: 'put',
    path: `/mijn/${pad}/{id}`,
    operationId: `update${naam}`,
    tag: pad,
    recht: { soort, handeling: 'wijzigen' },
    summary: `Wijzig ${een}`,
    description:
      'Alleen vanaf de versie die If-Match noemt. Is er intussen een andere, dan staat die in het antwoord (412).',
    params: idParams,
    body: inhoud,
    antwoord,
    async handle({ actor, params: { id = '' }, versie, body }) {
      const problem = keur?.(body);
      if (problem) return { ok: false, problem };
      const stukken = van(await opslag.open(), actor);
      return afterChange(await stukken.update(id, versie, { titel: '', inhoud: body }));
    },
  });
  router.addChange({
    method: 'delete',
    path: `/mijn/${pad}/{id}`,
    operationId: `delete${naam}`,
    tag: pad,
    recht: { soort, handeling: 'weggooien' },
    summary: `Leg ${een} in de prullenbak`,
    description: 'Terughalen kan 30 dagen lang. Daarna is het weg, met zijn geschiedenis.',
    params: idParams,
    antwoord,
    async handle({ actor, params: { id = '' }, versie }) {
      return afterChange(await van(await opslag.open(), actor).discard(id, versie));
    },
  });
  router.add({
    method: 'post',
    path: `/mijn/${pad}/{id}/herstel`,
    operationId: `create${naam}herstel`,
    tag: pad,
    recht: { soort, handeling: 'terughalen' },
    summary: `Haal ${een} uit de prullenbak`,
    description: 'Daarna is het er weer, met zijn geschiedenis.',
    params: idParams,
    antwoord,
    async handle({ actor, params: { id = '' } }) {
      return afterChange(await van(await opslag.open(), actor).recover(id));
    },
  });
}

/** The routes of the pieces of one kind that an organisation keeps: reading, changing, the bin and the history. */
export function addStukroutes<I extends z.ZodType>(
  router: EigenRouter,
  opslag: Opslag,
  wijze: Stukwijze<I>,
): void {
  addReading(router, opslag, wijze);
  addChanging(router, opslag, wijze);
}
