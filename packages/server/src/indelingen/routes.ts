import { nearestSpelling } from '@samenhang/core';
import type { Bron } from '../bron/index.ts';
import { notFound, type ResourceRouter } from '../http/index.ts';
import { jaarQuery, readJaar } from '../keuze/index.ts';
import { presentIndeling, presentIndelingen, presentRegios } from './present.ts';
import { indelingenSchema, indelingParams, indelingSchema, regiosSchema } from './schemas.ts';

export function addIndelingen(router: ResourceRouter): void {
  addCatalogus(router);
  addIndeling(router);
  addRegios(router);
}

function readIndeling(bron: Bron, jaar: number | undefined, params: Readonly<Record<string, string>>) {
  const gelezen = readJaar(bron, jaar);
  if (!gelezen.ok) return gelezen;
  const { atlas } = gelezen;
  const id = params.id ?? '';
  const editie = atlas.edities.get(id);
  const rij = atlas.indelingen.get(id);
  if (editie && rij) return { ok: true, atlas, editie, rij, key: [atlas.jaar, id] } as const;
  const bedoeld = nearestSpelling(id, atlas.edities.keys());
  const herstel = bedoeld === undefined ? 'Kies uit de lijst op /indelingen.' : `Bedoelde u '${bedoeld}'?`;
  return {
    ok: false,
    problem: notFound(`De indeling '${id}' kennen we niet. ${herstel}`, 'onbekende-indeling'),
  } as const;
}

function addCatalogus(router: ResourceRouter): void {
  const { feiten } = router.bron.pakket;
  router.add({
    path: '/indelingen',
    operationId: 'listIndelingen',
    tag: 'indelingen',
    summary: 'De catalogus van indelingen',
    description: 'Elke indeling van Nederland in regio’s, met bron, grondslag en gebreken, voor één jaar.',
    query: jaarQuery,
    body: indelingenSchema,
    handle({ jaar }) {
      const gelezen = readJaar(router.bron, jaar);
      if (!gelezen.ok) return gelezen;
      const { atlas } = gelezen;
      return { ok: true, key: [atlas.jaar], make: () => presentIndelingen(atlas, feiten) };
    },
  });
}

function addIndeling(router: ResourceRouter): void {
  const { feiten } = router.bron.pakket;
  router.add({
    path: '/indelingen/{id}',
    operationId: 'getIndeling',
    tag: 'indelingen',
    summary: 'Eén indeling',
    description: 'Een indeling in één jaar, en alle edities die het pakket bevat.',
    params: indelingParams,
    query: jaarQuery,
    body: indelingSchema,
    handle({ jaar }, params) {
      const gelezen = readIndeling(router.bron, jaar, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, rij, editie, key } = gelezen;
      return { ok: true, key, make: () => presentIndeling(atlas, feiten, rij, editie) };
    },
  });
}

function addRegios(router: ResourceRouter): void {
  router.add({
    path: '/indelingen/{id}/regios',
    operationId: 'listRegios',
    tag: 'indelingen',
    summary: 'De regio’s van een indeling',
    description: 'Elke regio met haar gemeenten, hun aandeel en de inwoners.',
    params: indelingParams,
    query: jaarQuery,
    body: regiosSchema,
    handle({ jaar }, params) {
      const gelezen = readIndeling(router.bron, jaar, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, editie, key } = gelezen;
      return { ok: true, key, make: () => presentRegios(atlas, editie) };
    },
  });
}
