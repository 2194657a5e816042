import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fout, readPakket, standaardPakket } from '@samenhang/data';
import { type Logger, pino } from 'pino';
import { Voorraad } from '../http/openbaar/index.ts';
import { Poule, type Pouleopties } from '../werkplaats/index.ts';
import { createApp } from './app.ts';
import { type Listening, type ListenOptions, listen } from './luister.ts';

export interface StartOptions extends ListenOptions {
  /** Folder of the data package; default: the one that comes with the program. */
  readonly dataDir?: string | undefined;
  /** Folder of the built web app; default: that of this repository. */
  readonly webDir?: string | undefined;
  /** The address by which the world knows this server; default: that of the socket it listens on. */
  readonly adres?: string | undefined;
  /** Bounds of the threads that make long answers. */
  readonly werkplaats?: Omit<Pouleopties, 'bestand' | 'gegevens' | 'log'> | undefined;
  /** Request log on standard output; off by default. */
  readonly log?: boolean | undefined;
}

export type StartResult =
  | { readonly ok: true; readonly server: Listening; readonly webBuilt: boolean }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

const standaardWeb = fileURLToPath(new URL('../../../web/dist', import.meta.url));

function buildLog(on: boolean): Logger {
  return pino({ enabled: on, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Reads the package and listens. A package with faults is refused: the faults come back, nothing listens. */
export async function startServer(options: StartOptions): Promise<StartResult> {
  const gelezen = await readPakket(options.dataDir ?? standaardPakket);
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const webDir = options.webDir ?? standaardWeb;
  const log = buildLog(options.log ?? false);
  const voorraad = new Voorraad();
  const { pakket } = gelezen;
  const werkplaats = new Poule({
    bestand: new URL('./werker.ts', import.meta.url),
    gegevens: () => pakket.opname(),
    log,
    ...options.werkplaats,
  });
  const app = createApp({ pakket, webDir, log, adres: options.adres, voorraad, werkplaats });
  const listening = await listen({ app, voorraad, log }, options);
  const server = {
    ...listening,
    close: async () => {
      await listening.close();
      await werkplaats.sluit();
    },
  };
  return { ok: true, server, webBuilt: existsSync(`${webDir}/index.html`) };
}
