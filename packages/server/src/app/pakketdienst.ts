import type { Pakket } from '@samenhang/data';
import type { Logger } from 'pino';
import { type Bron, buildBron } from '../bron/index.ts';
import { Voorraad } from '../http/openbaar/index.ts';
import { makeRekendienst, type Rekenopties } from '../rekentaken/index.ts';
import type { Opslag, Opslagplaats } from '../store/index.ts';
import { Poule, type Pouleopties } from '../werkplaats/index.ts';
import type { Eigen } from './api.ts';
import { type AppOptions, createApp } from './app.ts';

/** What stays the same whatever the package is. */
export interface Pakketomgeving
  extends Pick<AppOptions, 'webDir' | 'adres' | 'verzoeken' | 'vertel' | 'telOpslagfout' | 'dienst'> {
  readonly log: Logger;
  readonly opslag: Opslag;
  readonly plaats: Opslagplaats;
  readonly eigen: Omit<Eigen, 'rekenen'>;
  readonly werkplaats?: Omit<Pouleopties, 'bestand' | 'gegevens' | 'log'> | undefined;
  readonly rekenen?: Rekenopties | undefined;
}

/** All of a server that stands on one package: it is made anew when another is taken into use. */
export interface Pakketdienst {
  readonly bron: Bron;
  readonly app: ReturnType<typeof createApp>;
  readonly voorraad: Voorraad;
  /** Takes up long work. */
  start(): void;
  /** Lets go of long work: it is kept, and who comes after takes it up. */
  stopRekenen(): Promise<void>;
  /** Ends the threads that make long answers. */
  close(): Promise<void>;
}

export function openPakketdienst(pakket: Pakket, omgeving: Pakketomgeving): Pakketdienst {
  const { log, opslag, plaats, eigen, werkplaats: poule, rekenen: rekenopties, ...rest } = omgeving;
  const voorraad = new Voorraad();
  const werkplaats = new Poule({
    bestand: new URL('./werker.ts', import.meta.url),
    gegevens: () => pakket.opname(),
    log,
    ...poule,
  });
  const bron = buildBron(pakket);
  const rekenen = makeRekendienst(opslag, plaats, bron, rekenopties);
  const app = createApp({ ...rest, log, pakket, bron, voorraad, werkplaats, eigen: { ...eigen, rekenen } });
  return {
    bron,
    app,
    voorraad,
    start: () => rekenen.start(),
    stopRekenen: () => rekenen.close(),
    close: () => werkplaats.sluit(),
  };
}
