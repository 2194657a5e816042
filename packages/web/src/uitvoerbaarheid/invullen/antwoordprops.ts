import type { Rol } from '@samenhang/core';
import type { Mijn } from '../vragen.ts';

/** An organisation that is asked, and the toets as it sees that. */
export interface AntwoordProps {
  readonly organisatie: {
    readonly id: string;
    readonly naam: string;
    readonly rol: Rol;
    readonly soort: string;
    readonly code: string | null;
  };
  readonly stuk: Mijn;
}
