import type { Poort } from '@samenhang/rekenen';
import type { Bron } from '../bron/index.ts';
import type { Opslag, Opslagplaats } from '../store/index.ts';
import { grenzenBesideServer } from './grenzen.ts';
import { Loper, type Taakgrenzen } from './loper.ts';
import { Lus, type Lustempo, lustempo } from './lus.ts';
import type { Taakdienst } from './routes.ts';
import { Stromen } from './stroom.ts';

/** What a server has beside its routes for long work. */
export interface Rekendienst extends Taakdienst {
  /** Begins to look for work. */
  start(): void;
  /** Ends what follows work, and the work itself: that goes on with the next server, or the next worker. */
  close(): Promise<void>;
}

export interface Rekenopties {
  readonly grenzen?: Partial<Taakgrenzen> | undefined;
  readonly tempo?: Partial<Lustempo> | undefined;
  /** By which the work is done; threads where none is given. */
  readonly poort?: Poort | undefined;
}

/** Long work for who is signed in. With a file the server does it itself; with PostgreSQL workers do. */
export function makeRekendienst(
  opslag: Opslag,
  plaats: Opslagplaats,
  bron: Bron,
  { grenzen, tempo, poort }: Rekenopties = {},
): Rekendienst {
  const stromen = new Stromen();
  const lus =
    'bestand' in plaats
      ? new Lus(
          opslag,
          ({ takenkast }) => new Loper(takenkast, bron, { ...grenzenBesideServer(), ...grenzen }, poort),
          { ...lustempo, ...tempo },
        )
      : undefined;
  return {
    start: () => lus?.start(),
    opslag,
    bron,
    stromen,
    wake: () => lus?.wake(),
    async close() {
      stromen.close();
      await lus?.close();
    },
  };
}
