import type { Toets, Toetsantwoord, Toetsinvulling, Toetsstuk } from '@samenhang/core/uitvoerbaarheid';
import type { Kysely } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { readPartijen } from '../samenspraak/partijen.ts';
import type { Tabellen } from '../tabellen.ts';
import type { Toetsrij } from './rijen.ts';

/** The adopted answers to these toetsen, by toets, in the order of the names. */
async function readAnswers(db: Kysely<Tabellen>, ids: readonly string[]) {
  const rijen = await db
    .selectFrom('toetsinvulling')
    .innerJoin('organisatie', 'organisatie.id', 'toetsinvulling.organisatie')
    .where('toetsinvulling.toets', 'in', [...ids])
    .where('toetsinvulling.staat', '=', 'vastgesteld')
    .select([
      'toetsinvulling.toets',
      'toetsinvulling.organisatie',
      'toetsinvulling.inhoud',
      'toetsinvulling.vastgesteld_op',
      'organisatie.naam',
      'organisatie.soort',
    ])
    .orderBy('organisatie.naam')
    .orderBy('organisatie.id')
    .execute();
  return Map.groupBy(rijen, ({ toets }) => toets);
}

/** These toetsen, each with who began it and what was answered. */
export async function withAnswers(
  db: Kysely<Tabellen>,
  rijen: readonly Toetsrij[],
): Promise<readonly Toetsstuk[]> {
  if (rijen.length === 0) return [];
  const antwoorden = await readAnswers(
    db,
    rijen.map(({ id }) => id),
  );
  const starters = await readPartijen(db, [...new Set(rijen.map(({ organisatie }) => organisatie))]);
  return rijen.map(({ id, staat, organisatie, inhoud, vragenversie, gewijzigd_op, gepubliceerd_op }) => ({
    id,
    staat,
    starter: { organisatie, naam: starters.get(organisatie)?.naam ?? '' },
    inhoud: JSON.parse(inhoud) as Toets,
    vragenversie,
    gewijzigdOp: gewijzigd_op,
    gepubliceerdOp: gepubliceerd_op,
    antwoorden: (antwoorden.get(id) ?? []).map(
      (een): Toetsantwoord => ({
        ...(JSON.parse(een.inhoud) as Toetsinvulling),
        organisatie: een.organisatie,
        naam: een.naam,
        isGemeente: een.soort === 'gemeente',
        vastgesteldOp: een.vastgesteld_op ?? '',
      }),
    ),
  }));
}

/** What everybody may read, asked by nobody in particular. */
export function listOpenbaar(adapter: Adapter): Promise<readonly Toetsstuk[]> {
  return adapter.read({ persoon: '' }, async (db) => {
    const rijen = await db
      .selectFrom('toets')
      .where('gepubliceerd_op', 'is not', null)
      .selectAll()
      .orderBy('id')
      .execute();
    return withAnswers(db, rijen);
  });
}
