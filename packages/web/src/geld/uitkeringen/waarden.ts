import type { Catalogus } from '@samenhang/taal';
import type { Uitkeringen } from './vragen.ts';

/** Where it is from, in words. */
export function sourceOf({ bijlagen }: Uitkeringen, t: Catalogus): string {
  const { bron, besluit } = t.geld.uitkeringen;
  return bron(besluit(bijlagen.join(', ')));
}
