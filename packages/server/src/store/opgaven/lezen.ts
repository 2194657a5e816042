import type { Opgave, Opgavegebeurtenis, Opgavestuk, Toezegging } from '@samenhang/core/opgave';
import type { Kysely } from 'kysely';
import type { Adapter } from '../adapter.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Opgaverij, Opgavestaprij } from './rijen.ts';

/** What a step has beside its own columns. */
type Stapgegevens = Pick<Opgavegebeurtenis, 'reden' | 'antwoord' | 'loket' | 'velden'>;

type Gelezenstap = Omit<Opgavestaprij, 'volgnummer'> & { readonly volgnummer: number };

function eventOf({ volgnummer, wat, staat, terugkijken, organisatie, naam, op, gegevens }: Gelezenstap) {
  return {
    nummer: volgnummer,
    wat,
    staat,
    terugkijken,
    organisatie: organisatie === null ? null : { id: organisatie, naam },
    op,
    ...(JSON.parse(gegevens) as Stapgegevens),
  } satisfies Opgavegebeurtenis;
}

/** These opgaven, each with what happened to it in order. */
export async function withSteps(
  db: Kysely<Tabellen>,
  rijen: readonly Opgaverij[],
): Promise<readonly Opgavestuk[]> {
  if (rijen.length === 0) return [];
  const stappen = await db
    .selectFrom('opgavestap')
    .where(
      'opgave',
      'in',
      rijen.map(({ id }) => id),
    )
    .selectAll()
    .orderBy('volgnummer')
    .execute();
  const bij = Map.groupBy(stappen, ({ opgave }) => opgave);
  return rijen.map(({ id, staat, terugkijken, gepubliceerd_op, gewijzigd_op, inhoud, toezeggingen }) => ({
    id,
    staat,
    terugkijken,
    gepubliceerdOp: gepubliceerd_op,
    gewijzigdOp: gewijzigd_op,
    inhoud: JSON.parse(inhoud) as Opgave,
    toezeggingen: JSON.parse(toezeggingen) as readonly Toezegging[],
    verloop: (bij.get(id) ?? []).map(eventOf),
  }));
}

/** What everybody may read of opgaven, asked by nobody in particular. */
export function listOpenbaar(adapter: Adapter): Promise<readonly Opgavestuk[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await db
      .selectFrom('opgave')
      .where('gepubliceerd_op', 'is not', null)
      .selectAll()
      .orderBy('id')
      .execute();
    return withSteps(db, rijen);
  });
}
