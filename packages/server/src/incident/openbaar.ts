import { z } from '@hono/zod-openapi';
import { toAtom } from '@samenhang/beeld';
import type { Immutable } from '@samenhang/core';
import { incidentenSchema, incidentstukSchema } from '@samenhang/core/antwoorden';
import {
  type IncidentenAntwoord,
  type Incidentstuk,
  type IncidentstukAntwoord,
  incidentenTabellen,
  incidentTabellen,
  openOf,
  presentIncident,
  presentIncidenten,
} from '@samenhang/core/incident';
import { nl } from '@samenhang/taal';
import type { ResourceRouter, Vormen } from '../http/openbaar/index.ts';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { incidentenQuery, incidentParams } from './schemas.ts';

type Vraag = z.output<typeof incidentenQuery>;
type Lijst = Immutable<IncidentenAntwoord>;

/** The table of an answer as CSV; nothing here takes so long that another thread should make it. */
function csvOf<B extends object, Q extends object>(
  tabellen: Parameters<typeof tabelVormen<B, Q>>[0],
): Vormen<B, Q> {
  const { csv } = tabelVormen<B, Q>(tabellen);
  return csv ? { csv } : {};
}

const vormen: Vormen<Lijst, Vraag> = {
  ...csvOf<Lijst, Vraag>(incidentenTabellen),
  atom: {
    mediaType: 'application/atom+xml; charset=utf-8',
    extensie: 'atom',
    write({ incidenten }, _vraag, zelf) {
      const { keuzes, staten, titel } = nl.incident;
      const stukken = incidenten.map(({ id, organisatie, gewijzigdOp, besluit, staat, titel: over }) => ({
        kenmerk: ['incident', id],
        titel: over,
        tekst: besluit ? keuzes[besluit.keuze].naam : staten[staat],
        adres: `/agenda/incidenten/${id}`,
        auteur: organisatie.naam,
        op: gewijzigdOp,
      }));
      return Buffer.from(
        toAtom({ titel: `Samenhang: ${titel}`, taal: 'nl', zelf, adres: '/agenda/incidenten', stukken }),
      );
    },
  },
};

/** What everybody may read of incidents; none where nobody keeps anything yet. */
export async function readAll(opslag: Opslag): Promise<readonly Incidentstuk[]> {
  const store = await opslag.peek();
  return ((await store?.incidenten()) ?? []).map(openOf);
}

function addList(router: ResourceRouter, opslag: Opslag): void {
  router.addLevend({
    path: '/incidenten',
    operationId: 'listIncidenten',
    tag: 'incidenten',
    summary: 'Wat organisaties na een incident besloten, en of zij terugkeken',
    description:
      'Alles wat organisaties openbaar maakten, met de telling: hoe vaak kwam er een regel, is daarop teruggekeken, en is die ' +
      'gehouden, gewijzigd of ingetrokken. Als CSV een rij per incident; als Atom om te volgen.',
    query: incidentenQuery,
    body: incidentenSchema,
    vormen,
    async lees({ terugTeKijken, ...vraag }) {
      const alle = await readAll(opslag);
      const body = presentIncidenten(alle, { ...vraag, terugTeKijken: terugTeKijken === 'ja' }, today());
      return { ok: true, body };
    },
  });
}

function addOne(router: ResourceRouter, opslag: Opslag): void {
  router.addLevend({
    path: '/incidenten/{id}',
    operationId: 'getOpenbaarIncident',
    tag: 'incidenten',
    summary: 'Eén incident, met het besluit en wat daarna gebeurde',
    description:
      'De antwoorden op de vragen, het besluit met de reden, de dag om terug te kijken, en op volgorde wat de organisatie deed. ' +
      'Wat na het openbaar maken is teruggedraaid, staat erbij.',
    params: incidentParams,
    query: z.strictObject({}),
    body: incidentstukSchema,
    vormen: csvOf<Immutable<IncidentstukAntwoord>, object>(incidentTabellen),
    async lees(_query, { id = '' }) {
      const stuk = (await readAll(opslag)).find((een) => een.id === id);
      if (!stuk) return { ok: false, problem: { code: 'onbekend-incident' } };
      return { ok: true, body: presentIncident(stuk, today()) };
    },
  });
}

/** What organisations made public of incidents. */
export function addIncidenten(router: ResourceRouter, opslag: Opslag): void {
  addList(router, opslag);
  addOne(router, opslag);
}
