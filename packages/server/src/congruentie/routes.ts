import { computeCongruentie, congruentieTabellen, presentCongruentie } from '@samenhang/core';
import { congruentieSchema } from '@samenhang/core/antwoorden';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { keuzeQuery, readKeuze } from '../keuze/index.ts';
import { tabelField, tabelVormen } from '../tabel/index.ts';

export function addCongruentie(router: ResourceRouter): void {
  router.add({
    path: '/congruentie',
    operationId: 'getCongruentie',
    tag: 'congruentie',
    summary: 'Congruentie van alle gemeenten',
    description:
      'Hoe vaak partners van een gemeente elkaar in de gekozen indelingen terugzien, met het recept.',
    query: keuzeQuery.extend({ tabel: tabelField(['gemeenten', 'bijdragen', 'land']) }),
    body: congruentieSchema,
    vormen: tabelVormen(congruentieTabellen),
    handle(query) {
      const gelezen = readKeuze(router.bron, query);
      if (!gelezen.ok) return gelezen;
      const { atlas, keuze, key } = gelezen;
      return { ok: true, key, make: () => presentCongruentie(atlas, computeCongruentie(atlas, keuze)) };
    },
  });
}
