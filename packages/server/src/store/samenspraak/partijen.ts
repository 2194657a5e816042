import type { Partij } from '@samenhang/core/opgave';
import type { Kysely } from 'kysely';
import type { Organisatierij, Tabellen } from '../tabellen.ts';

/** These organisations as they are here; those that take no part are not among them. */
export async function readPartijen(
  db: Kysely<Tabellen>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Organisatierij, 'naam' | 'soort' | 'code'>>> {
  if (ids.length === 0) return new Map();
  const rijen = await db
    .selectFrom('organisatie')
    .where('id', 'in', [...ids])
    .select(['id', 'naam', 'soort', 'code'])
    .execute();
  return new Map(rijen.map(({ id, ...rest }) => [id, rest]));
}

/** The ids of those that take part here, each with a space before and after it. */
export const idsOf = (partijen: readonly Partij[]): string =>
  partijen.map(({ organisatie }) => (organisatie === null ? '' : ` ${organisatie} `)).join('');
