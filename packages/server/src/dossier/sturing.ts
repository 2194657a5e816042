import type { z } from '@hono/zod-openapi';
import { sturingSchema } from '@samenhang/core/antwoorden';
import { sturingTabellen } from '@samenhang/core/sturing';
import { atlasOfDate, type Bron, presentSturingOf } from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import type { Opslag } from '../store/index.ts';
import { onbekendStuk } from '../stuk/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { readEigen } from './eigen.ts';
import { readDossier } from './lees.ts';
import { dossierParams, sturingQuery } from './schemas.ts';

/** Who steers the tasks of a gemeente, and who executes them. */
export function addSturing(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/dossiers/{code}/sturing',
    operationId: 'getSturing',
    tag: 'raad',
    summary: 'Wie de taken van een gemeente stuurt, en wie ze uitvoert',
    description:
      'Per taak die de wet aan de gemeente geeft: wie beslist, welke regelingen haar volgens het register uitvoeren, op grond ' +
      'van welke overgedragen bevoegdheden, wie verantwoording aflegt aan de raad, en wat niet bekend is.',
    params: dossierParams,
    query: sturingQuery,
    body: sturingSchema,
    vormen: tabelVormen(sturingTabellen),
    handle({ vanaf }, { code = '' }) {
      const gelezen = readDossier(bron, code, vanaf);
      if (!gelezen.ok) return gelezen;
      const { vraag } = gelezen;
      const { gemeente } = vraag.kring;
      const problem: Problem = { code: 'onbekende-gemeente', gemeente: code };
      if (!atlasOfDate(bron, vraag.vanaf)?.gemeenten.some((g) => g.code === gemeente.code))
        return { ok: false, problem };
      const make = () => {
        const sturing = presentSturingOf(bron, vraag);
        if (!sturing) throw new Error(`no gemeente ${gemeente.code}`);
        return sturing;
      };
      return { ok: true, key: [gemeente.code, vraag.vanaf], make };
    },
  });
}

/** The same with what one's own organisations recorded of it. */
export function addEigenSturing(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  // What this schema describes is made of immutable answers.
  const antwoord: z.ZodType = sturingSchema;
  router.add({
    method: 'get',
    path: '/mijn/dossiers/{code}/sturing',
    operationId: 'getEigenSturing',
    tag: 'aanvullingen',
    recht: { soort: 'aanvulling', handeling: 'lezen' },
    summary: 'Wie de taken van een gemeente stuurt en uitvoert, met wat uw organisaties toevoegen',
    description: 'Als /dossiers/{code}/sturing, vanaf vandaag, met wat uw organisaties per taak invulden.',
    params: dossierParams,
    antwoord,
    async handle({ actor, params: { code = '' } }) {
      const vraag = await readEigen(opslag, bron, actor, code);
      const sturing = vraag && presentSturingOf(bron, vraag);
      return sturing ? { ok: true, status: 200, antwoord: sturing } : { ok: false, problem: onbekendStuk };
    },
  });
}
