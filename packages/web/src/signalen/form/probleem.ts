import { ApiFout } from '../../atlas/index.ts';
import type { Veldfout } from './concept.ts';

interface Probleem {
  readonly code?: string;
  readonly vondsten?: readonly { readonly veld: string }[];
  readonly velden?: readonly { readonly veld: string; readonly code: string }[];
}

/** What the server has against the fields of a signal: personal data that it sees, or what it does not know. */
export function faultsOf(fout: Error | null): ReadonlyMap<string, Veldfout> {
  if (!(fout instanceof ApiFout)) return new Map();
  const { code, vondsten = [], velden = [] } = (fout.probleem ?? {}) as Probleem;
  if (code === 'persoonsgegevens') return new Map(vondsten.map(({ veld }) => [veld, 'persoon']));
  // Of a list the server names the place as well: 'taken.0'.
  return new Map(velden.map(({ veld }) => [veld.split('.')[0] ?? veld, 'onbekend']));
}
