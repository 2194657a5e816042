import { createHash } from 'node:crypto';
import type { Store } from '../store/index.ts';

/** So often somebody may try within a quarter of an hour: from one address, and for one account. */
const hoogstens = { adres: 60, account: 10, herstel: 3 } as const;
const vensterSeconden = 900;

/** Who tries: from this network address, with these headers. */
export interface Poging {
  readonly adres: string;
  readonly headers: Headers;
}

interface Wat {
  readonly wat: 'account' | 'herstel';
  readonly email: string;
  /** The network address; not counted where who tries is known. */
  readonly adres?: string;
}

/** What tries are counted under: nobody reads an address from that. */
const keyOf = (soort: keyof typeof hoogstens, waarde: string): string =>
  `${soort}:${createHash('sha256').update(waarde).digest('hex')}`;

function count(store: Store, soort: keyof typeof hoogstens, waarde: string): Promise<number> {
  return store.accounts.countTry(keyOf(soort, waarde), hoogstens[soort], vensterSeconden);
}

/** Counts one try of this network address: seconds to wait when it was one too many, else 0. */
export function countAddress(store: Store, adres: string): Promise<number> {
  return count(store, 'adres', adres);
}

/** Counts a try, whether or not there is such an account: seconds to wait when it was one too many, else 0. */
export async function countTries(store: Store, { wat, email, adres }: Wat): Promise<number> {
  const wacht = adres === undefined ? 0 : await countAddress(store, adres);
  return wacht || count(store, wat, email);
}

/** It went well: what was counted for this account no longer counts. */
export async function forgetTries({ accounts }: Store, email: string): Promise<void> {
  await accounts.forgetTries(keyOf('account', email));
  await accounts.forgetTries(keyOf('herstel', email));
}
