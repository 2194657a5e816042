import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fout, readPakket, standaardPakket } from '@samenhang/data';
import { buildBron } from '../bron/index.ts';
import { Voorraad } from '../http/openbaar/index.ts';
import { type Instellingen, readInstellingen } from '../instellingen/index.ts';
import { makeRekendienst, type Rekenopties } from '../rekentaken/index.ts';
import { Opslag, type Opslagplaats, opslagplaatsOf } from '../store/index.ts';
import { Toegang } from '../toegang/index.ts';
import { Poule, type Pouleopties } from '../werkplaats/index.ts';
import { createApp } from './app.ts';
import { type Listening, type ListenOptions, listen } from './luister.ts';
import { buildLog } from './verzoeklog.ts';

export interface StartOptions extends Omit<ListenOptions, 'port'> {
  /** Default: as the environment says, as is everything below that is a setting. */
  readonly instellingen?: Instellingen | undefined;
  readonly port?: number | undefined;
  /** Folder of the data package; default: the one that comes with the program. */
  readonly dataDir?: string | undefined;
  /** Folder of the built web app; default: that of this repository. */
  readonly webDir?: string | undefined;
  /** The address by which the world knows this server; without it: that of the socket it listens on. */
  readonly adres?: string | undefined;
  /** Where what people keep goes. */
  readonly opslag?: Opslagplaats | undefined;
  /** Bounds of the threads that make long answers. */
  readonly werkplaats?: Omit<Pouleopties, 'bestand' | 'gegevens' | 'log'> | undefined;
  /** Bounds of the long work that this server does itself, where people's own things are in a file. */
  readonly rekenen?: Rekenopties | undefined;
  /** A line of each request on standard output; off by default. Mistakes of ours are told without it, on standard error. */
  readonly log?: boolean | undefined;
}

export type StartResult =
  | {
      readonly ok: true;
      readonly server: Listening;
      readonly webBuilt: boolean;
      /** The page where the first beheerder signs up; undefined where somebody did. Told once, to who starts the server. */
      readonly eersteLink: string | undefined;
    }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

const standaardWeb = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/**
 * Reads the package and listens. A package with faults is refused: the faults come back, nothing listens.
 *
 * @throws Instellingfout where the environment says what cannot be, Opslagfout where there is a store that cannot be used
 */
export async function startServer(options: StartOptions): Promise<StartResult> {
  const { instellingen = readInstellingen(process.env) } = options;
  const gelezen = await readPakket(options.dataDir ?? standaardPakket);
  if (!gelezen.ok) return { ok: false, fouten: gelezen.fouten };
  const { adres = instellingen.adres, port = instellingen.poort, host = instellingen.host } = options;
  const webDir = options.webDir ?? standaardWeb;
  const log = buildLog(options.log ?? instellingen.logboek);
  const voorraad = new Voorraad();
  const { pakket } = gelezen;
  const werkplaats = new Poule({
    bestand: new URL('./werker.ts', import.meta.url),
    gegevens: () => pakket.opname(),
    log,
    ...options.werkplaats,
  });
  const plaats = options.opslag ?? opslagplaatsOf(instellingen);
  const opslag = new Opslag(plaats);
  const bron = buildBron(pakket);
  const rekenen = makeRekendienst(opslag, plaats, bron, options.rekenen);
  const toegang = new Toegang(opslag, adres?.startsWith('https:') ?? false);
  const sleutel = await toegang.makeFirstKey();
  const eigen = { opslag, toegang, rekenen };
  const app = createApp({ pakket, bron, webDir, log, adres, voorraad, werkplaats, eigen });
  const listening = await listen({ app, voorraad, log }, { ...options, port, host });
  rekenen.start();
  const server = {
    ...listening,
    close: async () => {
      const gestopt = rekenen.close();
      await listening.close();
      await gestopt;
      await werkplaats.sluit();
      await opslag.close();
    },
  };
  return {
    ok: true,
    server,
    webBuilt: existsSync(`${webDir}/index.html`),
    // Behind a '#', so that the key goes to no server and into no log.
    eersteLink: sleutel && `${adres ?? server.url}/aanmelden/eerste#${sleutel}`,
  };
}
