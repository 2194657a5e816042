import type { z } from '@hono/zod-openapi';
import { kalenderSchema } from '@samenhang/core/antwoorden';
import { addDays, type Raad } from '@samenhang/core/kalender';
import { type Bron, type Kennis, participantsOf, presentAgenda, presentKalender } from '../bron/index.ts';
import type { EigenRouter } from '../http/eigen/index.ts';
import type { Opslag } from '../store/index.ts';
import { readKennis, today } from './kennis.ts';
import { eigenAgendaSchema, eigenParams, eigenVraagSchema } from './schemas.ts';
import { readKring, spraakOf } from './vraag.ts';

const tag = 'aanvullingen';
const recht = { soort: 'aanvulling', handeling: 'lezen' } as const;
const VOORUIT = 365;
const VEERTIEN = 14;

type Eigenvraag = z.output<typeof eigenVraagSchema>;

/** The councils of the gemeenten that take part in this body, with the days that are known, or that the question names. */
function councilsOf(bron: Bron, kennis: Kennis, vraag: Eigenvraag): readonly Raad[] {
  const genoemd = new Map(
    vraag.raden?.map(({ gemeente, vergaderdagen }) => [gemeente.toLowerCase(), vergaderdagen.toSorted()]),
  );
  return participantsOf(bron, vraag.regeling).map(({ id, naam }) => {
    const bekend = kennis.councilOf(id, naam);
    const dagen = genoemd.get(naam.toLowerCase()) ?? genoemd.get(id.toLowerCase());
    return dagen ? { ...bekend, vergaderdagen: dagen } : bekend;
  });
}

function addJaar(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const antwoord: z.ZodType = kalenderSchema;
  router.add({
    method: 'post',
    path: '/mijn/kalender',
    operationId: 'createEigenKalender',
    tag,
    recht,
    summary: 'Het begrotingsjaar van een regeling, met de dagen die uw organisaties invulden',
    description:
      'Als /kalender voor één regeling. De eigen dagen van het bestuur gelden, en van elke raad die meedoet de ' +
      'vergaderdagen, het reces en de aanlevertermijn. Dagen in de vraag gaan voor. Er wordt niets bewaard.',
    body: eigenVraagSchema,
    antwoord,
    async handle({ actor, taal, body }) {
      const { begrotingsjaar: jaar, regeling, vaststelling, ontwerp } = body;
      const gelezen = readKring(bron, { regeling });
      if (!gelezen.ok) return gelezen;
      const kennis = await readKennis(await opslag.open(), bron, actor);
      const gekozen = new Map(
        Object.entries({ vaststelling, ontwerpbegroting: ontwerp }).flatMap(([stap, dag]) =>
          dag === undefined ? [] : [[stap, dag] as const],
        ),
      );
      const { voorbereiding = VEERTIEN, antwoord: antwoorddagen = VEERTIEN } = body;
      const raden = {
        raden: councilsOf(bron, kennis, body),
        voorbereiding,
        antwoord: antwoorddagen,
      };
      const vraag = { cyclus: 'begroting', jaar, gekozen, raden, kennis } as const;
      return { ok: true, status: 200, antwoord: presentKalender(bron, gelezen.kring, vraag, spraakOf(taal)) };
    },
  });
}

function addAgenda(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  const antwoord: z.ZodType = eigenAgendaSchema;
  router.add({
    method: 'get',
    path: '/mijn/agendas/{soort}/{id}',
    operationId: 'getEigenAgenda',
    tag,
    recht,
    summary: 'Wat er het komende jaar komt, met de dagen die uw organisaties invulden',
    description:
      'Als /agenda, vanaf vandaag. Waar een bestuur zelf een dag aanhoudt, staat die er, met de laatste dag van de wet erbij.',
    params: eigenParams,
    antwoord,
    async handle({ actor, taal, params: { soort = '', id = '' } }) {
      const gelezen = readKring(bron, soort === 'regeling' ? { regeling: id } : { gemeente: id });
      if (!gelezen.ok) return gelezen;
      const kennis = await readKennis(await opslag.open(), bron, actor);
      const vanaf = today();
      const tijd = { vanaf, tot: addDays(vanaf, VOORUIT) };
      return {
        ok: true,
        status: 200,
        antwoord: presentAgenda(bron, gelezen.kring, tijd, spraakOf(taal), kennis),
      };
    },
  });
}

/** The calendar with what one's own organisations filled in of days: for their members only. */
export function addEigenKalender(router: EigenRouter, opslag: Opslag, bron: Bron): void {
  addJaar(router, opslag, bron);
  addAgenda(router, opslag, bron);
}
