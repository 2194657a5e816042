import { z } from '@hono/zod-openapi';
import { opgavenToAtom } from '@samenhang/beeld';
import type { Immutable } from '@samenhang/core';
import { opgavenSchema, opgavestukSchema } from '@samenhang/core/antwoorden';
import {
  type OpgavenAntwoord,
  type Opgavestuk,
  type OpgavestukAntwoord,
  openOf,
  opgavenTabellen,
  opgaveTabellen,
  presentOpgave,
  presentOpgaven,
} from '@samenhang/core/opgave';
import { nl, type Taal } from '@samenhang/taal';
import { en } from '@samenhang/taal/en';
import { inlijstkoppen, type ResourceRouter, type Vormen } from '../http/openbaar/index.ts';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { listToHtml } from './lijst.ts';
import { opgavenQuery, opgaveParams } from './schemas.ts';

/** What a form is made of, beside the answer itself: that goes out as JSON. */
const stof = new WeakMap<object, readonly Opgavestuk[]>();

const taalField = z
  .enum(['nl', 'en'])
  .optional()
  .openapi({ description: 'Alleen bij atom en xlsx: de taal. Zonder deze parameter: Nederlands.' });

/** The feed of an answer, and its tables as CSV and XLSX. */
function vormenOf<B extends object, Q extends object>(
  tabellen: Parameters<typeof tabelVormen<B, Q>>[0],
  een: (body: B, stukken: readonly Opgavestuk[]) => Opgavestuk | undefined,
): Vormen<B, Q> {
  const { csv, xlsx } = tabelVormen<B, Q>(tabellen);
  const taalOf = (query: Q): Taal => ('taal' in query && query.taal === 'en' ? 'en' : 'nl');
  return {
    ...(csv && xlsx ? { csv, xlsx: { ...xlsx, vragen: { taal: taalField } } } : {}),
    atom: {
      mediaType: 'application/atom+xml; charset=utf-8',
      extensie: 'atom',
      vragen: { taal: taalField },
      schema: z.string(),
      key: taalOf,
      write(body, query, zelf) {
        const stukken = stof.get(body) ?? [];
        const taal = taalOf(query);
        const kop = { t: taal === 'en' ? en : nl, taal, zelf };
        return Buffer.from(opgavenToAtom(stukken, kop, een(body, stukken)));
      },
    },
  };
}

/** Remembers what an answer was made of, for as long as it is there. */
function withStof<B extends object>(body: B, stukken: readonly Opgavestuk[]): B {
  stof.set(body, stukken);
  return body;
}

/** What everybody may read of opgaven; none where nobody keeps anything yet. */
async function readAll(opslag: Opslag): Promise<readonly Opgavestuk[]> {
  const store = await opslag.peek();
  return ((await store?.opgaven.openbaar()) ?? []).map(openOf);
}

/** The agenda as it was asked for. */
async function readList(opslag: Opslag, { terugTeKijken, ...vraag }: z.output<typeof opgavenQuery>) {
  const alle = await readAll(opslag);
  const body = presentOpgaven(alle, { ...vraag, terugTeKijken: terugTeKijken === 'ja' }, today());
  const ids = new Set(body.opgaven.map(({ id }) => id));
  const gevonden = alle.filter(({ id }) => ids.has(id));
  return { ok: true, body: withStof(body, gevonden) } as const;
}

function addList(router: ResourceRouter, opslag: Opslag): void {
  router.addLevend({
    path: '/opgaven',
    operationId: 'listOpgaven',
    tag: 'opgaven',
    summary: 'De agenda: opgaven met hun eigenaars, staat en antwoorden',
    description:
      'Alles wat leden op de agenda zetten. Filteren kan op staat, domein, niveau, gemeente en eigenaar; zoeken in alle ' +
      'tekst, ook zonder accenten. Als CSV en XLSX een rij per opgave; als Atom wat ermee gebeurde.',
    query: opgavenQuery,
    body: opgavenSchema,
    vormen: vormenOf<Immutable<OpgavenAntwoord>, z.output<typeof opgavenQuery>>(
      opgavenTabellen,
      () => undefined,
    ),
    lees: (vraag) => readList(opslag, vraag),
  });
  router.addLevend({
    path: '/opgavenlijst',
    operationId: 'getOpgavenlijst',
    tag: 'opgaven',
    summary: 'Dezelfde opgaven als bladzijde om op te nemen in een eigen website',
    description: 'Voor een iframe: zonder scripts en zonder cookies. Een opgave opent in een nieuw venster.',
    query: opgavenQuery,
    body: opgavenSchema,
    mediaType: 'text/html; charset=utf-8',
    headers: inlijstkoppen,
    write: listToHtml,
    lees: (vraag) => readList(opslag, vraag),
  });
}

function addOne(router: ResourceRouter, opslag: Opslag): void {
  router.addLevend({
    path: '/opgaven/{id}',
    operationId: 'getOpgave',
    tag: 'opgaven',
    summary: 'Eén opgave met alles wat ermee gebeurde',
    description:
      'De domeinen met hun effecten, wie waarvoor verantwoordelijk is (of dat het niet belegd is), de antwoorden, en op ' +
      'volgorde welke organisatie wat deed. Wat is teruggedraaid, staat erbij.',
    params: opgaveParams,
    query: z.strictObject({}),
    body: opgavestukSchema,
    vormen: vormenOf<Immutable<OpgavestukAntwoord>, object>(opgaveTabellen, (_body, [een]) => een),
    async lees(_query, { id = '' }) {
      const stuk = (await readAll(opslag)).find((een) => een.id === id);
      if (!stuk) return { ok: false, problem: { code: 'onbekende-opgave' } };
      return { ok: true, body: withStof(presentOpgave(stuk, today()), [stuk]) };
    },
  });
}

/** The agenda and each opgave on it. */
export function addOpgaven(router: ResourceRouter, opslag: Opslag): void {
  addList(router, opslag);
  addOne(router, opslag);
}
