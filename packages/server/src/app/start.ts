import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Fout, openArchief, readPakket, standaardPakket } from '@samenhang/data';
import type { Logger } from 'pino';
import { Aanbieder, aanbiederOf } from '../aanbieder/index.ts';
import type { Bron } from '../bron/index.ts';
import { Herinneraar } from '../eigenaar/index.ts';
import { type Instellingen, readInstellingen } from '../instellingen/index.ts';
import { Linkwacht } from '../kennis/index.ts';
import type { Metrieken } from '../metrieken/index.ts';
import { type Haal, makeHaal } from '../ophalen/index.ts';
import { Pakketwacht } from '../pakket/index.ts';
import { openPostkamer, type Postkamer } from '../post/index.ts';
import type { Rekenopties } from '../rekentaken/index.ts';
import { Meekijkers } from '../samenwerken/index.ts';
import { Opslag, type Opslagplaats, opslagplaatsOf } from '../store/index.ts';
import { Toegang } from '../toegang/index.ts';
import { type Afgedaan, buildLog, logAnswer, Verzoeken } from '../verzoek/index.ts';
import type { Pouleopties } from '../werkplaats/index.ts';
import { type Listening, type ListenOptions, type Loket, listen } from './luister.ts';
import { openPakketdienst, type Pakketdienst, type Pakketomgeving } from './pakketdienst.ts';

export interface StartOptions extends Omit<ListenOptions, 'port'> {
  /** Default: as the environment says, as is everything below that is a setting. */
  readonly instellingen?: Instellingen | undefined;
  readonly port?: number | undefined;
  /** Folder of the data package; default: the one in use on this machine, and any that takes its place while the server runs. */
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
  /** Milliseconds between two looks whether another package was taken into use. */
  readonly pakketwachtMs?: number | undefined;
  /** By which the server fetches what is elsewhere: lists, and whether links work. Default: from the internet. */
  readonly haal?: Haal | undefined;
  /** A line of each request on standard output; off by default. Mistakes of ours are told without it, on standard error. */
  readonly log?: boolean | undefined;
  /** Where those lines go instead. */
  readonly logNaar?: { write(regel: string): void } | undefined;
}

interface Luisterend extends Listening {
  /** Where Prometheus reads the figures of this server, where that is set. */
  readonly metrieken: string | undefined;
}

export type StartResult =
  | {
      readonly ok: true;
      readonly server: Luisterend;
      readonly webBuilt: boolean;
      /** The page where the first beheerder signs up; undefined where somebody did. Told once, to who starts the server. */
      readonly eersteLink: string | undefined;
      /** Whether the identity provider answers; undefined where there is none. It may do so later. */
      readonly aanbiederBereikbaar: boolean | undefined;
    }
  /** `map`: the folder of the package. */
  | { readonly ok: false; readonly map: string; readonly fouten: readonly Fout[] };

const standaardWeb = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Who may come to what people keep (by a password, and by an identity provider where that is set), and the mail to them. */
function openEigen(
  opslag: Opslag,
  instellingen: Instellingen,
  adres: string | undefined,
  log: Logger,
  haal: Haal,
) {
  const postkamer = openPostkamer({ ...instellingen, adres }, opslag, log);
  const toegang = new Toegang(opslag, adres?.startsWith('https:') ?? false, postkamer.postbus);
  const instelling = aanbiederOf(instellingen);
  const aanbieder = instelling && new Aanbieder(instelling, opslag, toegang, log);
  return { opslag, toegang, aanbieder, postkamer, haal, meekijkers: new Meekijkers(opslag) };
}

/** Looks after something by the clock. */
interface Wachter {
  begin(): void;
  close(): Promise<void>;
}

/** Who remind people of what is due, and try links where that is wanted. */
function startWachters(
  { linkcontrole }: Instellingen,
  { opslag, bron, log, haal }: { opslag: Opslag; bron: Bron; log: Logger; haal: Haal },
): readonly Wachter[] {
  const links = linkcontrole ? [new Linkwacht({ opslag, haal, log })] : [];
  const wachters = [new Herinneraar({ opslag, bron, log }), ...links];
  for (const wachter of wachters) wachter.begin();
  return wachters;
}

/** Figures for who runs the server, where that is asked; the library of it is loaded only then. */
async function openMetrieken({ metrieken }: Instellingen): Promise<Metrieken | undefined> {
  return metrieken && new (await import('../metrieken/index.ts')).Metrieken();
}

/** Listens for requests, and where that is set for who reads the figures. */
async function listenAll(
  loket: Loket,
  opties: ListenOptions,
  { metrieken: plek, stopAankondiging, stopGeduld }: Instellingen,
  metrieken: Metrieken | undefined,
): Promise<Luisterend> {
  const cijfers = plek && (await metrieken?.luister(plek));
  const tijden = { aankondigingMs: stopAankondiging * 1000, geduldMs: stopGeduld * 1000 };
  const listening = await listen(loket, { ...tijden, ...opties }).catch(async (error: unknown) => {
    await cijfers?.close();
    throw error;
  });
  return {
    ...listening,
    metrieken: cijfers?.url,
    async close() {
      await listening.close();
      await cijfers?.close();
    },
  };
}

/** What a server is made of, and what it ends with, in that order. */
interface Onderdelen {
  readonly listening: { close(): Promise<void> };
  readonly postkamer: Postkamer;
  readonly meekijkers: Meekijkers;
  readonly opslag: Opslag;
  readonly pakketwacht: Pakketwacht | undefined;
}

/** Nothing new comes in; what is under way ends; then what it all stands on is closed. */
async function closeAll(
  { listening, postkamer, meekijkers, opslag, pakketwacht }: Onderdelen,
  { dienst, wachters }: Opgesteld,
): Promise<void> {
  await pakketwacht?.close();
  // Who follows long work or a design would keep the server from closing.
  const gestopt = Promise.all([dienst.stopRekenen(), meekijkers.close()]);
  await listening.close();
  await gestopt;
  await Promise.all(wachters.map((wachter) => wachter.close()));
  await dienst.close();
  await postkamer.close();
  await opslag.close();
}

/** What stands on the package that is in use. */
interface Opgesteld {
  dienst: Pakketdienst;
  wachters: readonly Wachter[];
}

/**
 * Takes another package into use while the server goes on: new requests come to what is made of it; what is under way
 * ends on the one before, whose threads stay until then.
 */
async function takeOver(
  dir: string,
  opgesteld: Opgesteld,
  loket: Loket,
  omgeving: Pakketomgeving,
  instellingen: Instellingen,
): Promise<void> {
  const { log } = omgeving;
  const gelezen = await readPakket(dir);
  if (!gelezen.ok) {
    log.error({ map: dir, fout: gelezen.fouten[0] }, 'pakket geweigerd');
    return;
  }
  const { dienst: oud, wachters } = opgesteld;
  const dienst = openPakketdienst(gelezen.pakket, omgeving);
  Object.assign(loket, { app: dienst.app, voorraad: dienst.voorraad });
  Object.assign(opgesteld, { dienst, wachters: [] });
  await oud.stopRekenen();
  dienst.start();
  await Promise.all(wachters.map((wachter) => wachter.close()));
  opgesteld.wachters = startWachters(instellingen, {
    ...omgeving,
    bron: dienst.bron,
    haal: omgeving.eigen.haal,
  });
  log.info({ versie: gelezen.pakket.versie }, 'pakket overgenomen');
  // No answer is made for longer than this.
  setTimeout(() => void oud.close(), langsteAntwoordMs).unref();
}

/** Sees to it that another package is taken over; who names a folder gets that folder. */
function watchPakket(
  { dataDir, pakketwachtMs: elkeMs }: StartOptions,
  archief: ReturnType<typeof openArchief>,
  log: Logger,
  neemOver: (map: string) => Promise<void>,
): Pakketwacht | undefined {
  if (dataDir !== undefined) return undefined;
  const bestand = archief.standbestand;
  return new Pakketwacht({ bestand, neemOver: async () => neemOver(await archief.active()), log, elkeMs });
}

/** Longer than the longest answer takes to make. */
const langsteAntwoordMs = 120_000;

/**
 * Reads the package and listens. A package with faults is refused: the faults come back, nothing listens.
 *
 * @throws Instellingfout where the environment says what cannot be, Opslagfout where there is a store that cannot be used
 */
export async function startServer(options: StartOptions): Promise<StartResult> {
  const { instellingen = readInstellingen(process.env) } = options;
  const archief = openArchief(standaardPakket, instellingen.map);
  const dir = options.dataDir ?? (await archief.active());
  const gelezen = await readPakket(dir);
  if (!gelezen.ok) return { ok: false, map: dir, fouten: gelezen.fouten };
  const { adres = instellingen.adres, port = instellingen.poort, host = instellingen.host } = options;
  const webDir = options.webDir ?? standaardWeb;
  const log = buildLog(options.log ?? instellingen.logboek, options.logNaar);
  const metrieken = await openMetrieken(instellingen);
  const plaats = options.opslag ?? opslagplaatsOf(instellingen);
  const opslag = new Opslag(plaats, { hoogstens: instellingen.verbindingen, meter: metrieken });
  const eigen = openEigen(opslag, instellingen, adres, log, options.haal ?? makeHaal());
  const sleutel = await eigen.toegang.makeFirstKey();
  const verzoeken = new Verzoeken(instellingen.vertrouwd);
  const stand = { stopt: false, opslagstand: () => opslag.stand() };
  const vertel = (afgedaan: Afgedaan): void => {
    logAnswer(log, afgedaan);
    metrieken?.telVerzoek(afgedaan);
  };
  const { werkplaats, rekenen } = options;
  const omgeving: Pakketomgeving = {
    ...{ webDir, log, adres, opslag, plaats, eigen, verzoeken, vertel, dienst: stand, werkplaats, rekenen },
    telOpslagfout: (reden) => metrieken?.telOpslagfout(reden),
  };
  const dienst = openPakketdienst(gelezen.pakket, omgeving);
  const loket: Loket = { app: dienst.app, voorraad: dienst.voorraad, verzoeken, vertel, dienst: stand };
  const listening = await listenAll(loket, { ...options, port, host }, instellingen, metrieken);
  eigen.postkamer.begin(listening.url);
  dienst.start();
  const { bron } = dienst;
  const opgesteld: Opgesteld = {
    dienst,
    wachters: startWachters(instellingen, { opslag, bron, log, haal: eigen.haal }),
  };
  const pakketwacht = watchPakket(options, archief, log, (map) =>
    takeOver(map, opgesteld, loket, omgeving, instellingen),
  );
  await pakketwacht?.begin();
  const onderdelen = { ...eigen, listening, pakketwacht };
  const server = { ...listening, close: () => closeAll(onderdelen, opgesteld) };
  return {
    ok: true,
    server,
    aanbiederBereikbaar: await eigen.aanbieder?.isReachable(),
    webBuilt: existsSync(`${webDir}/index.html`),
    // Behind a '#', so that the key goes to no server and into no log.
    eersteLink: sleutel && `${adres ?? server.url}/aanmelden/eerste#${sleutel}`,
  };
}
