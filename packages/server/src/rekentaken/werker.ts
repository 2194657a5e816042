import type { Fout } from '@samenhang/data';
import { readPakket, standaardPakket } from '@samenhang/data';
import { buildBron } from '../bron/index.ts';
import { openStore, type Takenkast, wachtrijnaam } from '../store/index.ts';
import { grenzenOfWerker } from './grenzen.ts';
import { Loper, type Taakgrenzen } from './loper.ts';

export interface Werkeropties {
  /** The database: PostgreSQL. */
  readonly adres: string;
  /** Folder of the data package; default: the one that comes with the program. */
  readonly dataDir?: string | undefined;
  readonly grenzen?: Partial<Taakgrenzen> | undefined;
  /** Milliseconds that another worker may be silent before its work is given to who is there. */
  readonly stilteMs?: number | undefined;
}

/** A worker that runs. */
export interface Werker {
  /** Takes nothing new; what it is busy with waits again, for another. */
  close(): Promise<void>;
}

export type Werkerstart =
  | { readonly ok: true; readonly werker: Werker }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

const standaardStilteMs = 15_000;
/** Milliseconds between two looks at a queue that told of nothing. */
const kijkMs = 2000;

/** Takes work from silent workers, now and then; also what has no place in the queue gets one. */
async function keepReaping(kast: Takenkast, stilteMs: number): Promise<() => void> {
  const reap = () => kast.reap(stilteMs).catch(() => undefined);
  await reap();
  const klok = setInterval(() => void reap(), Math.max(200, stilteMs / 3));
  return () => clearInterval(klok);
}

async function runQueue(loper: Loper, adres: string, stop: AbortSignal) {
  const { Logger, run } = await import('graphile-worker');
  return run({
    connectionString: adres,
    concurrency: 1,
    pollInterval: kijkMs,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: {
      [wachtrijnaam]: async (lading, { job }) => {
        const { id } = lading as { readonly id: string };
        const weer = await loper.run(id, job.locked_by ?? '', stop);
        // The queue offers it again, after a while that grows.
        if (weer) throw new Error('it waits again');
      },
    },
  });
}

/**
 * Does the work that waits in this database, with as many other workers as there are. It may end at any moment: another
 * goes on with what it was busy with.
 *
 * @throws Opslagfout where the database cannot be used
 */
export async function startWerker({
  adres,
  dataDir = standaardPakket,
  grenzen,
  stilteMs = standaardStilteMs,
}: Werkeropties): Promise<Werkerstart> {
  const gelezen = await readPakket(dataDir);
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const store = await openStore({ adres });
  const kast = store.takenkast;
  await kast.prepare();
  const stop = new AbortController();
  const loper = new Loper(kast, buildBron(gelezen.pakket), { ...grenzenOfWerker(), ...grenzen });
  const rij = await runQueue(loper, adres, stop.signal);
  const endReaping = await keepReaping(kast, stilteMs);
  return {
    ok: true,
    werker: {
      async close() {
        endReaping();
        stop.abort();
        await rij.stop();
        await store.close();
      },
    },
  };
}
