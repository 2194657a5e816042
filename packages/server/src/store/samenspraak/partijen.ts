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

/** Ids, each with a space before and after it. */
export const inLine = (ids: readonly string[]): string => [...new Set(ids)].map((id) => ` ${id} `).join('');
