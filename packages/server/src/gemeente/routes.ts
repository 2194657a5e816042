import {
  gemeentenTabellen,
  gemeenteTabellen,
  indexOfGemeente,
  partnerTabellen,
  presentGemeente,
  presentGemeenten,
  presentPartners,
} from '@samenhang/core';
import { gemeentenSchema, gemeenteSchema, partnersSchema } from '@samenhang/core/antwoorden';
import type { Bron } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { jaarQuery, keuzeQuery, readJaar, readKeuze } from '../keuze/index.ts';
import { tabelField, tabelVormen } from '../tabel/index.ts';
import { gemeenteNotFound } from './elders.ts';
import { gemeenteParams } from './schemas.ts';

type KeuzeVraag = Parameters<typeof readKeuze>[1];

export function addGemeenten(router: ResourceRouter): void {
  addLijst(router);
  addGemeente(router);
  addPartners(router);
}

function readGemeente(bron: Bron, query: KeuzeVraag, params: Readonly<Record<string, string>>) {
  const gelezen = readKeuze(bron, query);
  if (!gelezen.ok) return gelezen;
  const { atlas, key } = gelezen;
  const code = (params.code ?? '').toUpperCase();
  const g = indexOfGemeente(atlas, code);
  if (g === undefined) return { ok: false, problem: gemeenteNotFound(bron, code, atlas.jaar) } as const;
  return { ...gelezen, g, key: [code, ...key] };
}

function addLijst(router: ResourceRouter): void {
  router.add({
    path: '/gemeenten',
    operationId: 'listGemeenten',
    tag: 'gemeenten',
    summary: 'Alle gemeenten van een jaar',
    description: 'De gemeenten op 1 januari, met inwoners waar die bekend zijn.',
    query: jaarQuery,
    body: gemeentenSchema,
    vormen: tabelVormen(gemeentenTabellen),
    handle({ jaar }) {
      const gelezen = readJaar(router.bron, jaar);
      if (!gelezen.ok) return gelezen;
      return { ok: true, key: [gelezen.atlas.jaar], make: () => presentGemeenten(gelezen.atlas) };
    },
  });
}

function addGemeente(router: ResourceRouter): void {
  router.add({
    path: '/gemeenten/{code}',
    operationId: 'getGemeente',
    tag: 'gemeenten',
    summary: 'Eén gemeente',
    description: 'Een gemeente met haar buren, haar regio’s in elke indeling en haar congruentie.',
    params: gemeenteParams,
    query: keuzeQuery.extend({ tabel: tabelField(['indelingen', 'buren']) }),
    body: gemeenteSchema,
    vormen: tabelVormen(gemeenteTabellen),
    handle(query, params) {
      const gelezen = readGemeente(router.bron, query, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, keuze, g, key } = gelezen;
      return { ok: true, key, make: () => presentGemeente(atlas, keuze, g) };
    },
  });
}

function addPartners(router: ResourceRouter): void {
  router.add({
    path: '/gemeenten/{code}/partners',
    operationId: 'listPartners',
    tag: 'gemeenten',
    summary: 'De partners van een gemeente',
    description: 'Met wie een gemeente ten minste één regio deelt in de gekozen indelingen, en in welke.',
    params: gemeenteParams,
    query: keuzeQuery,
    body: partnersSchema,
    vormen: tabelVormen(partnerTabellen),
    handle(query, params) {
      const gelezen = readGemeente(router.bron, query, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, keuze, g, key } = gelezen;
      return { ok: true, key, make: () => presentPartners(atlas, keuze, g) };
    },
  });
}
