import type { Schrijfwijze } from '@samenhang/taal';

/** Ways of writing that a schema can ask for. */
const schrijfwijzen: ReadonlySet<string> = new Set<Schrijfwijze>([
  'jaar',
  'datum',
  'bestaande-datum',
  'datum-of-periode',
  'heel-vanaf-0',
  'heel-vanaf-1',
  'heel-tot-en-met-99',
  'vier-getallen',
  'rechthoek',
  'gemeentecode',
  'indeling',
  'lijst-tot-en-met-100',
  'zoekterm',
  'raden',
]);

/** The message of a check in a schema: the code of how the value must be written, for a fault that tells it. */
export function alsGeschreven(schrijfwijze: Schrijfwijze): Schrijfwijze {
  return schrijfwijze;
}

/** The code in the message of an issue; nothing when the schema library wrote words of its own. */
export function schrijfwijzeIn(message: string): { readonly schrijfwijze?: Schrijfwijze } {
  return schrijfwijzen.has(message) ? { schrijfwijze: message as Schrijfwijze } : {};
}
