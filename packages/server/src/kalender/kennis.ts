import { type Bron, type Kennis, makeKennis, registerbeeldOf } from '../bron/index.ts';
import type { Store } from '../store/index.ts';

/** What the organisations of this person filled in of days. */
export async function readKennis(
  store: Pick<Store, 'aanvullingenFor'>,
  bron: Bron,
  actor: { readonly id: string },
): Promise<Kennis> {
  const inbreng = await store.aanvullingenFor(actor).inbreng();
  return makeKennis(inbreng, (id) => registerbeeldOf(bron, id));
}

/** Today in the Netherlands, where councils meet. */
export const today = (nu = new Date()): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(nu);
