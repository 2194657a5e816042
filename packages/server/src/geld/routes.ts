import { z } from '@hono/zod-openapi';
import { geldonderwerpenSchema, uitkeringenSchema } from '@samenhang/core/antwoorden';
import {
  findUitkeringen,
  type GeldonderwerpenAntwoord,
  geldonderwerpenTabel,
  listOnderwerpen,
  type UitkeringenAntwoord,
  type Uitkeringuitkomst,
  uitkeringenTabel,
} from '@samenhang/core/geld';
import { inhabitantsFor } from '../bron/index.ts';
import type { Problem, ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { uitkeringenQuery } from './schemas.ts';

function problemOf(uitkomst: Exclude<Uitkeringuitkomst, { ok: true }>, onderwerp: string): Problem {
  switch (uitkomst.code) {
    case 'onbekend':
      return { code: 'onbekende-uitkering', onderwerp, bedoeld: uitkomst.bedoeld };
    case 'meerdere':
      return { code: 'uitkering-meerdere', onderwerp, onderwerpen: uitkomst.onderwerpen };
    case 'ander-jaar':
      return {
        code: 'uitkering-ander-jaar',
        onderwerp: uitkomst.onderwerp,
        jaren: uitkomst.jaren.filter((jaar) => jaar !== null),
      };
  }
}

/** The amounts of the decree on decentralisatie- and integratie-uitkeringen. */
export function addGeld(router: ResourceRouter): void {
  const { bron } = router;
  const { geld } = bron.pakket;

  router.add({
    path: '/geld/onderwerpen',
    operationId: 'listGeldonderwerpen',
    tag: 'geld',
    summary: 'Waarvan er bedragen zijn',
    description:
      'De onderwerpen van de decentralisatie- en integratie-uitkeringen, met de jaren waarvan er bedragen zijn.',
    query: z.strictObject({}),
    body: geldonderwerpenSchema,
    vormen: tabelVormen((antwoord: GeldonderwerpenAntwoord) => [geldonderwerpenTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => ({ onderwerpen: listOnderwerpen(geld) }) }),
  });

  router.add({
    path: '/geld/uitkeringen',
    operationId: 'getUitkeringen',
    tag: 'geld',
    summary: 'Wie hoeveel kreeg',
    description:
      'De bedragen van een onderwerp in een jaar, per ontvanger, zoals de bijlagen bij het besluit ze noemen. ' +
      'Met de som, en het totaal dat het besluit zelf noemt waar dat bekend is.',
    query: uitkeringenQuery,
    body: uitkeringenSchema,
    vormen: tabelVormen((antwoord: UitkeringenAntwoord) => [uitkeringenTabel(antwoord)]),
    handle({ onderwerp, jaar = null }) {
      const uitkomst = findUitkeringen({
        regels: geld,
        onderwerp,
        jaar,
        inwoners: inhabitantsFor(bron, jaar),
      });
      if (!uitkomst.ok) return { ok: false, problem: problemOf(uitkomst, onderwerp) };
      return { ok: true, key: [uitkomst.antwoord.onderwerp, jaar], make: () => uitkomst.antwoord };
    },
  });
}
