import {
  catalogusTabellen,
  indelingTabellen,
  nearestSpelling,
  presentIndeling,
  presentIndelingen,
  presentRegios,
  presentWijzigingen,
  regioTabellen,
} from '@samenhang/core';
import { indelingenSchema, indelingSchema, regiosSchema } from '@samenhang/core/antwoorden';
import { type Bron, readWoonwerk } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { kaartVormen } from '../kaart/index.ts';
import { jaarQuery, readJaar } from '../keuze/index.ts';
import { tabelField, tabelVormen } from '../tabel/index.ts';
import { presentRegiogrenzen } from './grenzen.ts';
import { indelingParams, indelingQuery, regiogrenzenQuery, regiogrenzenSchema } from './schemas.ts';

export function addIndelingen(router: ResourceRouter): void {
  addCatalogus(router);
  addIndeling(router);
  addRegios(router);
  addRegiogrenzen(router);
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
  return { ok: false, problem: { code: 'onbekende-indeling', indeling: id, bedoeld } } as const;
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
    vormen: tabelVormen(catalogusTabellen),
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
    description:
      'Een indeling in één jaar, alle edities die het pakket bevat en desgewenst de wijzigingen sinds een ander jaar.',
    params: indelingParams,
    query: indelingQuery.extend({ tabel: tabelField(['edities', 'wijzigingen']) }),
    body: indelingSchema,
    vormen: tabelVormen(indelingTabellen),
    handle({ jaar, vergelijkMet }, params) {
      const { bron } = router;
      const gelezen = readIndeling(bron, jaar, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, rij, editie, key } = gelezen;
      if (vergelijkMet === undefined || vergelijkMet === atlas.jaar)
        return { ok: true, key, make: () => presentIndeling(atlas, feiten, rij, editie) };
      const ander = readJaar(bron, vergelijkMet, 'vergelijkMet');
      if (!ander.ok) return ander;
      return {
        ok: true,
        key: [...key, vergelijkMet],
        make: () => {
          const wijzigingen = presentWijzigingen(bron.jaarboek, atlas, ander.atlas, rij.indeling);
          return presentIndeling(atlas, feiten, rij, editie, wijzigingen);
        },
      };
    },
  });
}

function addRegios(router: ResourceRouter): void {
  router.add({
    path: '/indelingen/{id}/regios',
    operationId: 'listRegios',
    tag: 'indelingen',
    summary: 'De regio’s van een indeling',
    description: 'Elke regio met haar gemeenten, hun aandeel, de inwoners en de zelfvoorziening.',
    params: indelingParams,
    query: jaarQuery.extend({ tabel: tabelField(['regios', 'gemeenten']) }),
    body: regiosSchema,
    vormen: tabelVormen(regioTabellen),
    handle({ jaar }, params) {
      const gelezen = readIndeling(router.bron, jaar, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, editie, key } = gelezen;
      return {
        ok: true,
        key,
        make: () => presentRegios(atlas, editie, readWoonwerk(router.bron, atlas.jaar)),
      };
    },
  });
}

function addRegiogrenzen(router: ResourceRouter): void {
  const { bron } = router;
  router.add({
    path: '/indelingen/{id}/grenzen',
    operationId: 'getRegiogrenzen',
    tag: 'grenzen',
    summary: 'De grenzen van de regio’s van een indeling',
    description:
      'De grenzen van alle regio’s in één jaar. Een gemeente in meer regio’s hoort helemaal bij het vlak van elk.',
    params: indelingParams,
    query: regiogrenzenQuery,
    body: regiogrenzenSchema,
    vormen: kaartVormen(regiogrenzenSchema),
    handle({ jaar }, params) {
      const gelezen = readIndeling(bron, jaar, params);
      if (!gelezen.ok) return gelezen;
      const { atlas, editie, key } = gelezen;
      const grenzen = bron.pakket.grenzen(atlas.jaar);
      if (!grenzen) return { ok: false, problem: { code: 'geen-grenzen', jaar: atlas.jaar } };
      return { ok: true, key, make: () => presentRegiogrenzen(atlas, editie, grenzen) };
    },
  });
}
