import type { Patroonfilter, Patroonsoort, Telregel } from '@samenhang/core/signaal';
import { sql } from 'kysely';
import type { Adapter } from '../adapter.ts';

/** How many signals, as they were sent, count under a value, and of how many gemeenten they tell. */
export interface Waardetelling {
  readonly waarde: string;
  /** Of each organisation that sent some: how many. */
  readonly perZender: readonly number[];
  readonly gemeenten: number;
  /** The last quarter in which one was sent. */
  readonly kwartaal: string;
}

/** How many one organisation sent that tell of one gemeente or region (`INDELING:CODE`; empty: of none). */
export interface Plaatstelling extends Telregel {
  readonly regio: string;
  readonly kwartaal: string;
}

/** The counts of signals, for what everybody is told, so never as they are: see `publishPatronen`. */
export interface Signaaltellingen {
  /** Of each value of this kind, of each quarter, or of all together (`alles`: one value, empty). */
  perWaarde(soort: Exclude<Patroonsoort, 'regio'> | 'alles'): Promise<readonly Waardetelling[]>;
  /** Of each organisation and each place: of the signals that have this, or of all. */
  perPlaats(
    filter: { readonly soort: Patroonfilter; readonly waarde: string } | null,
  ): Promise<readonly Plaatstelling[]>;
}

const signalen = sql<number>`cast(sum(aantal) as bigint)`.as('signalen');
const laatste = sql<string>`max(kwartaal)`.as('kwartaal');

async function perWaarde(
  adapter: Adapter,
  soort: Parameters<Signaaltellingen['perWaarde']>[0],
): Promise<readonly Waardetelling[]> {
  const waarde = soort === 'kwartaal' ? 'kwartaal' : 'waarde';
  return adapter.read('store', async (db) => {
    const rijen = db
      .selectFrom('signaaltelling')
      .where('soort', '=', soort === 'kwartaal' ? 'alles' : soort)
      .where('aantal', '>', 0)
      .select(`${waarde} as waarde`);
    // Each organisation and each gemeente with its sum: together they would be very many.
    const zenders = await rijen.select([signalen, laatste]).groupBy([waarde, 'zender']).execute();
    const gemeenten = await db
      .selectFrom(rijen.where('gemeente', '<>', '').select('gemeente').distinct().as('een'))
      .select(['waarde', (eb) => eb.fn.countAll<number>().as('aantal')])
      .groupBy('waarde')
      .execute();
    const perGemeente = new Map(gemeenten.map((rij) => [rij.waarde, rij.aantal]));
    return [...Map.groupBy(zenders, (rij) => rij.waarde)].map(([welke, van]) => ({
      waarde: welke,
      perZender: van.map((rij) => rij.signalen),
      gemeenten: perGemeente.get(welke) ?? 0,
      kwartaal: van.reduce((tot, rij) => (rij.kwartaal > tot ? rij.kwartaal : tot), ''),
    }));
  });
}

/** The counts that this store keeps. */
export function openTellingen(adapter: Adapter): Signaaltellingen {
  return {
    perWaarde: (soort) => perWaarde(adapter, soort),
    perPlaats: (filter) =>
      adapter.read('store', (db) =>
        db
          .selectFrom('signaaltelling')
          .where('soort', '=', filter?.soort ?? 'alles')
          .where('waarde', '=', filter?.waarde ?? '')
          .where('aantal', '>', 0)
          .select(['gemeente', 'regio', 'zender', signalen, laatste])
          .groupBy(['gemeente', 'regio', 'zender'])
          .execute(),
      ),
  };
}
