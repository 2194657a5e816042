import { z } from '@hono/zod-openapi';
import { behoeftenTabellen, huishoudensTabellen, POSTCODEJAAR, takenTabellen } from '@samenhang/core';
import {
  behoeftenSchema,
  huishoudensSchema,
  routegegevensSchema,
  takenSchema,
} from '@samenhang/core/antwoorden';
import { readUitvoering } from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';

const query = z.strictObject({});

/**
 * The tables of who answers for what. None of these takes a question: which place and which needs somebody
 * has is worked out where the tables arrive, and never sent.
 */
export function addTaken(router: ResourceRouter): void {
  addTabellen(router);
  addRoutegegevens(router);
}

function addTabellen(router: ResourceRouter): void {
  const { taken, behoeften, huishoudens } = router.bron.pakket.takenboek;

  router.add({
    path: '/taken',
    operationId: 'listTaken',
    tag: 'taken',
    summary: 'Wie waarvoor verantwoordelijk is',
    description:
      'Elke taak met de wet, wie beslist, op welke schaal, en welke plaats telt. Met wat onzeker is.',
    query,
    body: takenSchema,
    vormen: tabelVormen(takenTabellen),
    handle: () => ({ ok: true, key: [], make: () => ({ taken }) }),
  });

  router.add({
    path: '/behoeften',
    operationId: 'listBehoeften',
    tag: 'taken',
    summary: 'Situaties in gewone woorden',
    description: 'Situaties waarin een huishouden hulp nodig heeft, met de taken waar zij naartoe leiden.',
    query,
    body: behoeftenSchema,
    vormen: tabelVormen(behoeftenTabellen),
    handle: () => ({ ok: true, key: [], make: () => ({ behoeften }) }),
  });

  router.add({
    path: '/huishoudens',
    operationId: 'listHuishoudens',
    tag: 'taken',
    summary: 'De voorbeeldhuishoudens',
    description: 'Bedachte huishoudens, voor elke gemeente dezelfde, met de behoeften van elk lid.',
    query,
    body: huishoudensSchema,
    vormen: tabelVormen(huishoudensTabellen),
    handle: () => ({ ok: true, key: [], make: () => ({ huishoudens }) }),
  });
}

function addRoutegegevens(router: ResourceRouter): void {
  const { takenboek, postcodes } = router.bron.pakket;
  router.add({
    path: '/routegegevens',
    operationId: 'getRoutegegevens',
    tag: 'taken',
    summary: 'Alles voor een route in één keer',
    description:
      'Taken, behoeften, voorbeeldhuishoudens en postcodes. Wie ermee uitrekent wie waar verantwoordelijk is, doet ' +
      'dat zelf: deze API vraagt en krijgt nooit een plaats met behoeften.',
    query,
    body: routegegevensSchema,
    thorough: true,
    handle: () => ({
      ok: true,
      key: [],
      make: () => ({
        ...takenboek,
        uitvoering: readUitvoering(router.bron),
        postcodejaar: POSTCODEJAAR,
        postcodes,
      }),
    }),
  });
}
