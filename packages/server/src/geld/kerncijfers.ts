import { z } from '@hono/zod-openapi';
import { nearestSpelling } from '@samenhang/core';
import { kerncijferSchema, kerncijfersSchema, taakveldenSchema } from '@samenhang/core/antwoorden';
import {
  type KerncijferAntwoord,
  type KerncijfersAntwoord,
  kerncijfersTabel,
  kerncijferTabel,
  presentKerncijfer,
  presentKerncijfers,
  type TaakveldenAntwoord,
  taakveldenTabel,
} from '@samenhang/core/geld';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { readJaar } from '../keuze/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { kenmerkParams, kerncijferQuery } from './schemas.ts';

/** The key figures by which money can be divided. */
export function addKerncijfers(router: ResourceRouter): void {
  const { pakket, jaarboek } = router.bron;

  router.add({
    path: '/geld/kerncijfers',
    operationId: 'listKerncijfers',
    tag: 'geld',
    summary: 'Welke kerncijfers er zijn',
    description:
      'De kerncijfers van gemeenten in het pakket: naam, eenheid, jaren en bron, en of zij een aantal zijn.',
    query: z.strictObject({}),
    body: kerncijfersSchema,
    vormen: tabelVormen((antwoord: KerncijfersAntwoord) => [kerncijfersTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => presentKerncijfers(pakket) }),
  });

  router.add({
    path: '/geld/kerncijfers/{kenmerk}',
    operationId: 'getKerncijfer',
    tag: 'geld',
    summary: 'Eén kerncijfer per gemeente',
    description:
      'Een kerncijfer van een jaar op de gemeenten van een jaar. Wat door een herindeling heen is overgezet, staat als afgeleid; ' +
      'wat niet bekend is, blijft leeg.',
    params: kenmerkParams,
    query: kerncijferQuery,
    body: kerncijferSchema,
    vormen: tabelVormen((antwoord: KerncijferAntwoord) => [kerncijferTabel(antwoord)]),
    handle({ van, jaar }, { kenmerk = '' }) {
      const gelezen = readJaar(router.bron, jaar);
      if (!gelezen.ok) return gelezen;
      const { jaar: naar } = gelezen.atlas;
      const bekend = pakket.kenmerken.find((k) => k.kenmerk === kenmerk);
      if (!bekend) {
        const namen = pakket.kenmerken.map((k) => k.kenmerk);
        return {
          ok: false,
          problem: { code: 'onbekend-kerncijfer', kenmerk, bedoeld: nearestSpelling(kenmerk, namen) },
        };
      }
      const { jaren } = bekend;
      const cijferjaar = van ?? jaren.at(-1) ?? naar;
      const antwoord = presentKerncijfer(jaarboek, pakket, kenmerk, { van: cijferjaar, naar });
      return antwoord
        ? { ok: true, key: [kenmerk, cijferjaar, naar], make: () => antwoord }
        : { ok: false, problem: { code: 'kerncijfer-ander-jaar', kenmerk, jaren } };
    },
  });
}

/** The task fields under which gemeenten account for their money. */
export function addTaakvelden(router: ResourceRouter): void {
  const { pakket } = router.bron;
  router.add({
    path: '/geld/taakvelden',
    operationId: 'listTaakvelden',
    tag: 'geld',
    summary: 'Taakvelden van het sociaal domein',
    description:
      'De taakvelden waaronder gemeenten hun geld verantwoorden (Iv3): nummer, naam, het nummer waaronder het voor 2023 stond, ' +
      'en de bron. Andere taakvelden staan niet in het pakket.',
    query: z.strictObject({}),
    body: taakveldenSchema,
    vormen: tabelVormen((antwoord: TaakveldenAntwoord) => [taakveldenTabel(antwoord)]),
    handle: () => ({ ok: true, key: [], make: () => ({ taakvelden: [...pakket.taakvelden] }) }),
  });
}
