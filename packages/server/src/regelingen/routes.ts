import { regelingenTabellen, regelingTabellen } from '@samenhang/core';
import { regelingenSchema, regelingSchema } from '@samenhang/core/antwoorden';
import {
  atlasOfDate,
  lastChange,
  presentRegeling,
  presentRegelingen,
  standaardDrempel,
} from '../bron/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';
import { tabelVormen } from '../tabel/index.ts';
import { regelingenQuery, regelingParams, regelingQuery } from './schemas.ts';

export function addRegelingen(router: ResourceRouter): void {
  const { bron } = router;
  const { regelingen } = bron.pakket;
  const laatste = lastChange(regelingen);

  router.add({
    path: '/regelingen',
    operationId: 'listRegelingen',
    tag: 'regelingen',
    summary: 'Gemeenschappelijke regelingen op een dag',
    description:
      'De regelingen die op een dag van kracht zijn, en wie met wie samenwerkt: regelingen en partners per gemeente, ' +
      'banden boven een drempel, clusters en eilanden. Het recept zegt hoe er is geteld.',
    query: regelingenQuery,
    body: regelingenSchema,
    vormen: tabelVormen(regelingenTabellen),
    zwaar: true,
    handle({ datum = laatste, drempel = standaardDrempel }) {
      const atlas = atlasOfDate(bron, datum);
      if (!atlas || regelingen.length === 0) return { ok: false, problem: { code: 'geen-regelingen' } };
      return { ok: true, key: [datum, drempel], make: () => presentRegelingen(bron, atlas, datum, drempel) };
    },
  });

  router.add({
    path: '/regelingen/{id}',
    operationId: 'getRegeling',
    tag: 'regelingen',
    summary: 'Eén gemeenschappelijke regeling',
    description: 'Een versie van een regeling uit het register, met haar deelnemers en haar andere versies.',
    params: regelingParams,
    query: regelingQuery,
    body: regelingSchema,
    vormen: tabelVormen(regelingTabellen),
    handle(_query, { id = '' }) {
      const regeling = regelingen.find((r) => r.rooId === id);
      if (regeling) return { ok: true, key: [id], make: () => presentRegeling(bron, regeling) };
      return { ok: false, problem: { code: 'onbekende-regeling', regeling: id } };
    },
  });
}
