import { setImmediate } from 'node:timers/promises';
import type { z } from '@hono/zod-openapi';
import { correctRegisterdag, lastChange, listCorrecties } from '@samenhang/core';
import { regelingenSchema } from '@samenhang/core/antwoorden';
import {
  atlasOfDate,
  type Bron,
  type Kennis,
  presentRegelingen,
  registerOf,
  registerOn,
} from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import { readKennis } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { eigenLijstSchema } from './schemas.ts';
import { readKeuze, search } from './vraag.ts';

/** What organisations say of domains, of every version of the regelingen of which they said anything. */
function correctionsIn(bron: Bron, kennis: Kennis) {
  const { ketens } = registerOf(bron);
  const versies = new Set(
    [...kennis.bekend.regelingen].flatMap((id) => ketens.get(id)?.versies.map(({ rooId }) => rooId) ?? []),
  );
  return [...versies].flatMap((id) => listCorrecties(kennis.imageOf({ soort: 'regeling', id }), id));
}

/** The list of the register as the organisations of who asks classify it: for their members only. */
export function addEigenRegelingen(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  // What this schema describes is made of immutable answers.
  const antwoord: z.ZodType = regelingenSchema;
  const laatste = lastChange(bron.pakket.regelingen);
  router.add({
    method: 'post',
    path: '/mijn/regelingen',
    operationId: 'createEigenRegelingenlijst',
    tag: 'aanvullingen',
    recht: { soort: 'aanvulling', handeling: 'lezen' },
    summary: 'De regelingen van een dag, met wat uw organisaties van de domeinen zeggen',
    description:
      'Als /regelingen: zoeken, filteren, sorteren en bladeren, met tellingen per filter. Wat uw organisaties over het ' +
      'sociaal domein verbeterden, telt mee in filter, lijst en tellingen; bij zo’n regeling staat wie het zegt. Er wordt ' +
      'niets bewaard.',
    body: eigenLijstSchema,
    antwoord,
    async handle({ actor, body }) {
      const { datum = laatste, zoek, keuze = {}, ...vraag } = body;
      if (!atlasOfDate(bron, datum) || bron.pakket.regelingen.length === 0)
        return { ok: false, problem: { code: 'geen-regelingen' } };
      const kennis = await readKennis(await opslag.open(), bron, actor);
      const vondst = await search(bron, zoek);
      // The gemeenten of a year and the register of a day each take a while when they are new: others go between.
      await setImmediate();
      const dag = registerOn(bron, datum);
      if (!dag) throw new Error(`no gemeenten for ${datum}`);
      return {
        ok: true,
        status: 200,
        antwoord: presentRegelingen(bron, correctRegisterdag(dag, correctionsIn(bron, kennis)), {
          ...vraag,
          keuze: readKeuze(bron, datum, keuze),
          vondst,
          overlap: false,
        }),
      };
    },
  });
}
