import type { z } from '@hono/zod-openapi';
import { lastChange, type Registerkeuze, regelingenTabellen, regelingTabellen } from '@samenhang/core';
import { regelingenSchema, regelingSchema } from '@samenhang/core/antwoorden';
import {
  atlasOfDate,
  presentRegeling,
  presentRegelingen,
  registerOn,
  standaardDrempel,
  zoekindexOf,
} from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { regelingenQuery, regelingParams, regelingQuery } from './schemas.ts';
import { readKeuze, search } from './vraag.ts';

type Vraag = z.output<typeof regelingenQuery>;

/** As many as somebody reads before turning the page. */
const PER_PAGINA = 25;

/** Whether the question is about the list, and not about the day as a whole. */
function asksForList({ zoek, sorteer, pagina, perPagina }: Vraag, keuze: Registerkeuze): boolean {
  return (
    [zoek, sorteer, pagina, perPagina].some((deel) => deel !== undefined) || Object.keys(keuze).length > 0
  );
}

export function addRegelingen(router: ResourceRouter): void {
  addList(router);
  addOne(router);
}

function addList(router: ResourceRouter): void {
  const { bron } = router;
  const { regelingen } = bron.pakket;
  const laatste = lastChange(regelingen);
  router.add({
    path: '/regelingen',
    operationId: 'listRegelingen',
    tag: 'regelingen',
    summary: 'Gemeenschappelijke regelingen op een dag',
    description:
      'Het register op een dag: zoeken, filteren, sorteren en bladeren, met tellingen per filter. Zonder zo’n vraag ook ' +
      'wie met wie samenwerkt: regelingen en partners per gemeente, banden boven een drempel, clusters en eilanden. Het ' +
      'recept zegt hoe er is geteld.',
    query: regelingenQuery,
    body: regelingenSchema,
    vormen: tabelVormen(regelingenTabellen),
    handle(vraag) {
      const { datum = laatste, drempel = standaardDrempel, zoek, sorteer } = vraag;
      if (!atlasOfDate(bron, datum) || regelingen.length === 0)
        return { ok: false, problem: { code: 'geen-regelingen' } };
      const keuze = readKeuze(bron, datum, vraag);
      const lijst = asksForList(vraag, keuze);
      // Who looks at the list will search it: the index is made meanwhile.
      if (lijst || vraag.overlap === 'nee') void zoekindexOf(bron);
      const overlap = (vraag.overlap ?? (lijst ? 'nee' : 'ja')) === 'ja';
      const perPagina = vraag.perPagina ?? (vraag.pagina === undefined ? undefined : PER_PAGINA);
      const key = [datum, drempel, zoek?.trim() ?? '', keuze, sorteer, vraag.pagina, perPagina, overlap];
      return {
        ok: true,
        key,
        zwaar: overlap,
        async make() {
          const vondst = await search(bron, zoek);
          const dag = registerOn(bron, datum);
          if (!dag) throw new Error(`no gemeenten for ${datum}`);
          const { pagina } = vraag;
          return presentRegelingen(bron, dag, {
            keuze,
            vondst,
            sorteer,
            pagina,
            perPagina,
            drempel,
            overlap,
          });
        },
      };
    },
  });
}

function addOne(router: ResourceRouter): void {
  const { bron } = router;
  const { regelingen } = bron.pakket;
  const laatste = lastChange(regelingen);
  router.add({
    path: '/regelingen/{id}',
    operationId: 'getRegeling',
    tag: 'regelingen',
    summary: 'Eén gemeenschappelijke regeling',
    description:
      'Een versie van een regeling uit het register: wie meedoet, haar andere versies en wat daarin veranderde, ' +
      'regelingen met dezelfde deelnemers, gebieden waarmee zij samenvalt, haar domeinen, de controles die haar ' +
      'aanwijzen, wat haar vorm mag en wat erin moet staan.',
    params: regelingParams,
    query: regelingQuery,
    body: regelingSchema,
    vormen: tabelVormen(regelingTabellen),
    handle({ datum = laatste }, { id = '' }) {
      const regeling = regelingen.find((r) => r.rooId === id);
      if (regeling) return { ok: true, key: [id, datum], make: () => presentRegeling(bron, regeling, datum) };
      return { ok: false, problem: { code: 'onbekende-regeling', regeling: id } };
    },
  });
}
