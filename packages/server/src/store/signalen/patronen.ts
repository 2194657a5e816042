import type { Patroonsoort } from '@samenhang/core/signaal';
import { sql } from 'kysely';
import type { Adapter } from '../adapter.ts';

/** How many signals, as they were sent, count under a value in one gemeente (empty: in none), with their last quarter. */
export interface Gemeentetelling {
  readonly waarde: string;
  readonly gemeente: string;
  readonly signalen: number;
  readonly kwartaal: string;
}

/**
 * The counts of signals by gemeente: of each value of this kind, of each quarter, or of all together (`alles`). For what
 * everybody is told, so never as they are: see `publishPatronen`.
 */
export async function countSignalen(
  adapter: Adapter,
  soort: Exclude<Patroonsoort, 'regio'> | 'alles' | 'plaats',
): Promise<readonly Gemeentetelling[]> {
  const wat = soort === 'plaats' ? 'regio' : soort === 'kwartaal' ? 'alles' : soort;
  const waarde = soort === 'kwartaal' ? 'kwartaal' : 'waarde';
  return adapter.read('store', (db) =>
    db
      .selectFrom('signaaltelling')
      .where('soort', '=', wat)
      .where('aantal', '>', 0)
      .select([`${waarde} as waarde`, 'gemeente'])
      .select([
        sql<number>`cast(sum(aantal) as bigint)`.as('signalen'),
        sql<string>`max(kwartaal)`.as('kwartaal'),
      ])
      .groupBy([waarde, 'gemeente'])
      .orderBy(waarde)
      .orderBy('gemeente')
      .execute(),
  );
}
