import { z } from '@hono/zod-openapi';
import { toCsv } from '@samenhang/beeld';
import { keysOf, type Tabel } from '@samenhang/core';
import { grensverschilSchema, patronenSchema } from '@samenhang/core/antwoorden';
import { grensTabel, PATROONSOORTEN, patronenTabel } from '@samenhang/core/signaal';
import { inlijstkoppen, type ResourceRouter } from '../../http/openbaar/index.ts';
import type { Opslag } from '../../store/index.ts';
import { patronenToAtom } from './atom.ts';
import { filtervraag, readFilter, refuseFilter } from './filter.ts';
import { presentGrenzen } from './grenzen.ts';
import { listToHtml } from './lijst.ts';
import { presentPatronen } from './patronen.ts';

const tag = 'signalen';

const indeling = z.string().openapi({ description: 'Een indeling uit /indelingen.', example: 'jeugdregio' });
const soortvraag = z.strictObject({
  soort: z
    .enum(PATROONSOORTEN)
    .optional()
    .openapi({ description: 'Waarop is gegroepeerd; zonder deze parameter: naad.', example: 'taak' }),
  indeling: indeling.optional().openapi({
    description:
      'Bij regio: van welke indeling; zonder deze parameter die van /pakket/voorkeuzes voor vandaag.',
    example: 'jeugdregio',
  }),
  ...filtervraag,
});

/** The one table as CSV. */
function csvOf(tabellen: readonly Tabel[]): Buffer {
  const [tabel] = tabellen;
  return Buffer.from(tabel ? toCsv(keysOf(tabel), tabel.rijen) : '');
}
const csv = { mediaType: 'text/csv; charset=utf-8; header=present', extensie: 'csv', schema: z.string() };

/** What was asked, answered; or that there is no such thing. */
async function readPatronen(
  bron: ResourceRouter['bron'],
  opslag: Opslag,
  { soort = 'naad', indeling: gekozen, ...rest }: z.output<typeof soortvraag>,
) {
  const store = await opslag.peek();
  if (soort !== 'regio') {
    const problem = refuseFilter(rest, ['soort', 'indeling', 'formaat']);
    if (problem) return { ok: false, problem } as const;
    return { ok: true, body: await presentPatronen(bron, store, { soort }) } as const;
  }
  const welke = gekozen ?? bron.atlas(bron.laatsteJaar)?.voorkeuzes.get('vandaag')?.[0] ?? '';
  if (!bron.atlas(bron.laatsteJaar)?.edities.has(welke))
    return { ok: false, problem: { code: 'onbekende-indeling', indeling: welke } } as const;
  const gelezen = readFilter(bron, rest);
  if (!gelezen.ok) return gelezen;
  const vraag = { soort, indeling: welke, filter: gelezen.filter };
  return { ok: true, body: await presentPatronen(bron, store, vraag) } as const;
}

function addPatronen(router: ResourceRouter, opslag: Opslag): void {
  const { bron } = router;
  const lees = (vraag: z.output<typeof soortvraag>) => readPatronen(bron, opslag, vraag);
  router.addLevend({
    path: '/signalen/patronen',
    operationId: 'listSignaalpatronen',
    tag,
    summary: 'Waar signalen over gaan',
    description:
      'Hoeveel signalen er zijn per taak, naad, wet, indeling, regio of kwartaal. Een aantal staat er vanaf een minimum van ' +
      'signalen, gemeenten en organisaties, op vijftallen afgerond; anders is het null, ook als er geen zijn. Het is geen ranglijst. Ook ' +
      'als CSV en als feed (Atom).',
    query: soortvraag,
    body: patronenSchema,
    vormen: {
      csv: { ...csv, write: (body) => csvOf(patronenTabel(body)) },
      atom: {
        mediaType: 'application/atom+xml; charset=utf-8',
        extensie: 'atom',
        schema: z.string(),
        write: (body, _vraag, url) => Buffer.from(patronenToAtom(body, url)),
      },
    },
    lees,
  });
  router.addLevend({
    path: '/signalen/lijst',
    operationId: 'getSignaallijst',
    tag,
    summary: 'Dezelfde aantallen als bladzijde om op te nemen in een eigen website',
    description: 'Voor een iframe: zonder scripts, zonder cookies, met alleen de aantallen.',
    query: soortvraag,
    body: patronenSchema,
    mediaType: 'text/html; charset=utf-8',
    headers: inlijstkoppen,
    write: listToHtml,
    lees,
  });
}

const grensvraag = z.strictObject({
  a: indeling,
  b: indeling.openapi({ description: 'De andere indeling.', example: 'ggd_regio' }),
  ...filtervraag,
});

function addGrensverschil(router: ResourceRouter, opslag: Opslag): void {
  const { bron } = router;
  router.addLevend({
    path: '/signalen/grenzen',
    operationId: 'getSignaalgrenzen',
    tag,
    summary: 'Zijn er meer signalen waar twee indelingen niet samenvallen?',
    description:
      'Het aantal signalen per 100.000 inwoners in gemeenten die volgens de twee indelingen met andere gemeenten ' +
      'samenwerken, gedeeld door dat in de andere gemeenten, met het interval van 95%. Dit is geen bewijs: de groepen ' +
      'verschillen in meer. Zonder taak, naad of wet gaat het over alle signalen.',
    query: grensvraag,
    body: grensverschilSchema,
    vormen: { csv: { ...csv, write: (body) => csvOf(grensTabel(body)) } },
    async lees({ a, b, ...rest }) {
      const gelezen = readFilter(bron, rest);
      if (!gelezen.ok) return gelezen;
      const body = await presentGrenzen(bron, await opslag.peek(), { a, b, kenmerk: gelezen.filter });
      if (body) return { ok: true, body };
      const kent = bron.atlas(bron.laatsteJaar)?.edities.has(a) === true;
      return { ok: false, problem: { code: 'onbekende-indeling', indeling: kent ? b : a } };
    },
  });
}

/** What everybody may know of signals: counts, from the minimum. */
export function addSignaalpatronen(router: ResourceRouter, opslag: Opslag): void {
  addPatronen(router, opslag);
  addGrensverschil(router, opslag);
}
