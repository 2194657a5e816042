import type { Rol } from '@samenhang/core';
import type { Taal } from '@samenhang/taal';
import type { Postbus } from '../post/index.ts';
import type { Store } from '../store/index.ts';

/** An invitation that was just made, with the key of its link. */
interface Uitnodiging {
  readonly email: string;
  readonly rol: Rol;
  readonly verlooptOp: string;
  readonly sleutel: string;
  readonly taal: Taal;
}

/** Puts the link of an invitation in the outbox, for its address. */
export async function sendUitnodiging(
  store: Store,
  postbus: Postbus,
  { email, rol, verlooptOp, sleutel, taal }: Uitnodiging,
): Promise<void> {
  const organisatie = (await store.accounts.findAanbod(sleutel))?.organisatie;
  if (organisatie === undefined) return;
  const aan = { naar: email, taal, sleutel };
  await postbus.post(store, aan, { soort: 'uitnodiging', organisatie, rol, verlooptOp });
}
