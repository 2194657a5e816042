import { z } from '@hono/zod-openapi';
import type { Immutable } from '@samenhang/core';
import { toetsbladSchema, toetsenSchema } from '@samenhang/core/antwoorden';
import {
  presentToets,
  presentToetsen,
  type ToetsbladAntwoord,
  type ToetsenAntwoord,
  toetsenTabellen,
  toetsTabellen,
} from '@samenhang/core/uitvoerbaarheid';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { today } from '../kalender/index.ts';
import type { Opslag } from '../store/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { toetsParams, toetsQuery } from './schemas.ts';

/** The toetsen that were published, and each of them: see `http/openbaar`. */
export function addToetsen(router: ResourceRouter, opslag: Opslag): void {
  const readAll = async () => (await (await opslag.peek())?.toetsen.openbaar()) ?? [];
  router.addLevend({
    path: '/toetsen',
    operationId: 'listToetsen',
    tag: 'toetsen',
    summary: 'Openbare toetsen: kunnen gemeenten uitvoeren wat wordt voorgesteld?',
    description:
      'Alles wat wie een toets begon, openbaar maakte. Wat het laatst openbaar werd, staat vooraan.',
    query: z.strictObject({}),
    body: toetsenSchema,
    vormen: tabelVormen<Immutable<ToetsenAntwoord>, object>(toetsenTabellen),
    async lees() {
      return { ok: true, body: presentToetsen(await readAll(), today()) };
    },
  });
  router.addLevend({
    path: '/toetsen/{id}',
    operationId: 'getToets',
    tag: 'toetsen',
    summary: 'Eén openbare toets, met alle vastgestelde antwoorden vergeleken',
    description:
      'Per vraag hoe vaak elk antwoord is gegeven en namens hoeveel gemeenten, het midden en de spreiding, de redenen, en wie ' +
      'niet antwoordde. Als CSV een rij per vraag en organisatie, ook van wie niet antwoordde.',
    params: toetsParams,
    query: toetsQuery,
    body: toetsbladSchema,
    vormen: tabelVormen<Immutable<ToetsbladAntwoord>, z.output<typeof toetsQuery>>(toetsTabellen),
    async lees(_query, { id = '' }) {
      const stuk = (await readAll()).find((een) => een.id === id);
      if (!stuk) return { ok: false, problem: { code: 'onbekende-toets' } };
      return { ok: true, body: presentToets(stuk, today()) };
    },
  });
}
