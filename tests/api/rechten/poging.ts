// Somebody tries a route on a thing: what the table of permissions says of that.

import { mayDo, type Recht, type Rol, rollen, type Verhouding } from '@samenhang/core';
import type { Proef, Wie } from './proef.ts';

/** One request, and the status that the table wants. */
export interface Geval {
  readonly wat: string;
  readonly pad: string;
  readonly body?: unknown;
  readonly wil: number;
}

/** Somebody asks for this route, by the name that the description gives it. */
export interface Poging {
  readonly proef: Proef;
  readonly als: Wie;
  readonly pad: string;
  readonly recht: Recht;
  /** The status of a good answer. */
  readonly goed: number;
}

/** What the thing is to who asks; `ander`: nothing at all. */
export type Band = Verhouding | 'ander';

export const isRol = (als: Wie): als is Rol => (rollen as readonly string[]).includes(als);

export function may({ als }: Poging, recht: Recht, band: Band): boolean {
  if (band === 'ander') return false;
  return mayDo({ aangemeld: als !== 'niemand', rol: isRol(als) ? als : undefined }, recht, band);
}

/** 401 for nobody, 404 for what may not even be seen, 403 for what may be seen and not be done. */
export function statusFor(poging: Poging, band: Band, ziet: boolean): number {
  if (may(poging, poging.recht, band)) return poging.goed;
  if (poging.als === 'niemand') return 401;
  return ziet ? 403 : 404;
}
