import type { Eigenaarschap } from '@samenhang/core';
import type { Uitgegeven } from '@samenhang/core/kalender';
import type { Signaalregel } from '@samenhang/core/signaal';
import { sql } from 'kysely';
import { type Meekijken, openMeekijken } from './aanwezigheid/index.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import type { Adapter, Verbinding } from './adapter.ts';
import {
  type Agendalinks,
  type Geopend,
  makeAgendalinks,
  openAgenda,
  publishAgenda,
} from './agendalinks/index.ts';
import type { Toegang } from './bereik.ts';
import { Bereik } from './bereik.ts';
import { type Deellinks, type Gedeeld, makeDeellinks, openDeellink } from './deellinks.ts';
import { type Eigenaars, makeEigenaars, remindEigenaars } from './eigenaars/index.ts';
import { type Incidentdeel, openIncidenten } from './incidenten/index.ts';
import { type Kennisdeel, openKennis } from './kennis/index.ts';
import { type Kringdeel, openKringen } from './kringen/index.ts';
import { type Mensen, openMensen } from './mensen/index.ts';
import { migrate } from './migraties/index.ts';
import { type Opgavekamer, openOpgavekamer } from './opgaven/index.ts';
import {
  addOpmerking,
  makeOpmerkingen,
  type Opgemerkt,
  type Opmerkingen,
  tellGenoemden,
} from './opmerkingen/index.ts';
import { purge } from './opruimen/index.ts';
import { makeOrganisaties, type Organisaties } from './organisaties.ts';
import { type Opslagplaats, openAdapter } from './plaats.ts';
import { makePostvak, openPost, type Post, type Postvak } from './post/index.ts';
import { makeRekentaken, makeTakenkast, type Rekentaken, type Takenkast } from './rekentaken/index.ts';
import { makeSamenteksten, type Samenteksten } from './samen/index.ts';
import {
  listSignaalregels,
  makeSignalen,
  openTellingen,
  type Signaaltellingen,
  type Signalen,
} from './signalen/index.ts';
import {
  type Aanvullingen,
  listPublicaties,
  makeAanvullingen,
  makeStukken,
  makeZienswijzen,
  type Publicatie,
  type Stukken,
  type Zienswijzen,
} from './stukken/index.ts';
import { makeUitnodigingen, type Uitnodigingen } from './uitnodigingen.ts';
import { openToetskamer, type Toetskamer } from './uitvoerbaarheid/index.ts';
import { makeVrijgaven, type Openbaarstuk, openVrijgave, type Vrijgaven } from './vrijgaven/index.ts';

/** What people keep. There is no way to it but as somebody. */
export interface Store extends Incidentdeel, Kennisdeel, Kringdeel {
  readonly accounts: Accounts;
  /** What people do with their own account. */
  readonly mensen: Mensen;
  /** Messages to people. */
  readonly post: Post;
  /** Those that wait, for who manages the server. */
  postvakFor(actor: { readonly id: string }): Postvak;
  /** What this person keeps, alone and with their organisations. */
  for(actor: { readonly id: string }): Stukken;
  /** What their organisations add to the national register. */
  aanvullingenFor(actor: { readonly id: string }): Aanvullingen;
  /** The views of their councils, and how members discuss them. */
  zienswijzenFor(actor: { readonly id: string }): Zienswijzen;
  /** Who looks after which body within their organisations. */
  eigenaarsFor(actor: { readonly id: string }): Eigenaars;
  /** Writes the reminders that are due on this day, each once; how many there were. `noem`: what a body is called. */
  remindEigenaars(vandaag: string, noem: (over: Eigenaarschap['over']) => string): Promise<number>;
  /** The texts that their councils decide upon with others. */
  samentekstenFor(actor: { readonly id: string }): Samenteksten;
  /** What they and others tell of where things do not join. */
  signalenFor(actor: { readonly id: string }): Signalen;
  /** How many there are, for what everybody is told of it. */
  readonly signaaltellingen: Signaaltellingen;
  /** All signals with their lineage: for who has the machine. */
  listSignaalregels(): Promise<readonly Signaalregel[]>;
  /** What everybody may read of views about any of these things (`regeling 22938625`). */
  publicaties(over: readonly string[]): Promise<readonly Publicatie[]>;
  /** Opgaven: what everybody may read, and what organisations do with them. */
  readonly opgaven: Opgavekamer;
  /** Whether gemeenten can do what is proposed: what everybody may read, and what organisations do with it. */
  readonly toetsen: Toetskamer;
  /** The organisations of this person, with who is what there. */
  organisatiesFor(actor: { readonly id: string }): Organisaties;
  /** Who is invited to them. */
  uitnodigingenFor(actor: { readonly id: string }): Uitnodigingen;
  /** The links by which they share. */
  deellinksFor(actor: { readonly id: string }): Deellinks;
  /** The private feeds of their calendar. */
  agendalinksFor(actor: { readonly id: string }): Agendalinks;
  /** Whose feed a key opens, and of what. */
  openAgenda(sleutel: string): Promise<Geopend>;
  /** What this feed gives from now on, by what it gave before; undefined where it was withdrawn. */
  publishAgenda(
    link: string,
    maak: (eerder: readonly Uitgegeven[], nu: Date) => readonly Uitgegeven[],
  ): Promise<readonly Uitgegeven[] | undefined>;
  /** What was said of what they share. */
  opmerkingenFor(actor: { readonly id: string }): Opmerkingen;
  /** Writes to who were mentioned in what was said and not told of yet, each once; how many messages there were. */
  tellGenoemden(): Promise<number>;
  /** Who has which design open, and what becomes of it. */
  readonly meekijken: Meekijken;
  /** What they make public. */
  vrijgavenFor(actor: { readonly id: string }): Vrijgaven;
  /** What everybody may see of a piece that was made public. */
  openVrijgave(stuk: string): Promise<Openbaarstuk | undefined>;
  /** Keeps what whoever has this key says. */
  addOpmerking(
    sleutel: string,
    opmerking: { readonly naam: string; readonly tekst: string },
  ): Promise<Opgemerkt>;
  /** The long work that the server does for them. */
  rekentakenFor(actor: { readonly id: string }): Rekentaken;
  /** The long work of all, for who does it. */
  readonly takenkast: Takenkast;
  /** What whoever has this key sees; undefined where it opens nothing. */
  openDeellink(sleutel: string): Promise<Gedeeld | undefined>;
  /** Does the database answer? @throws Opslagfout where it does not */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the store, and makes or updates its tables. @throws Opslagfout */
export async function openStore(
  plaats: Opslagplaats,
  nu: () => Date = () => new Date(),
  verbinding: Verbinding = {},
): Promise<Store> {
  const adapter = await openAdapter(plaats, verbinding);
  try {
    await migrate(adapter);
    const opruimen = atMostEvery(minuut, nu, () => purge(adapter, nu()));
    await opruimen();
    const als = (id: string) => accessOf(adapter, id);
    const accounts = await openAccounts(adapter, nu);
    return {
      accounts,
      mensen: openMensen(adapter, accounts.geheim, nu),
      post: openPost(adapter, accounts.geheim, nu),
      postvakFor: ({ id }) => makePostvak(als(id), accounts.geheim, nu),
      for: ({ id }) => withPurge(makeStukken(als(id), nu), opruimen),
      aanvullingenFor: ({ id }) => makeAanvullingen(als(id), nu),
      zienswijzenFor: ({ id }) => makeZienswijzen(als(id), nu),
      eigenaarsFor: ({ id }) => makeEigenaars(als(id), nu),
      remindEigenaars: (vandaag, noem) => remindEigenaars(adapter, nu(), vandaag, noem),
      ...openSamenspraak(adapter, als, nu),
      ...openKringen(adapter, accounts.geheim, nu),
      samentekstenFor: ({ id }) => makeSamenteksten(adapter, als(id), nu),
      publicaties: (over) => listPublicaties(adapter, over),
      opgaven: openOpgavekamer(adapter, als, accounts.geheim, nu),
      organisatiesFor: ({ id }) => makeOrganisaties(als(id), nu),
      uitnodigingenFor: ({ id }) => makeUitnodigingen(als(id), nu),
      rekentakenFor: ({ id }) => makeRekentaken(adapter, id, nu),
      takenkast: makeTakenkast(adapter, nu),
      deellinksFor: ({ id }) => makeDeellinks(als(id), nu),
      agendalinksFor: ({ id }) => makeAgendalinks(adapter, id, nu),
      openAgenda: (sleutel) => openAgenda(adapter, sleutel),
      publishAgenda: (link, maak, moment = nu()) =>
        publishAgenda(adapter, link, moment.toISOString(), (eerder) => maak(eerder, moment)),
      ...openSamenwerken(adapter, als, nu),
      openDeellink: (sleutel) => openDeellink(adapter, sleutel, nu()),
      ping: () => adapter.read('store', async (db) => void (await sql`select 1`.execute(db))),
      close: () => adapter.close(),
    };
  } catch (error) {
    await adapter.close();
    throw error;
  }
}

/** Reading and writing as this person. */
const accessOf = (adapter: Adapter, persoon: string): Toegang => ({
  read: (werk) => adapter.read({ persoon }, (db) => werk(new Bereik(db, persoon))),
  write: (werk) => adapter.write({ persoon }, (db) => werk(new Bereik(db, persoon))),
});

/** Where organisations speak with each other and with everybody. */
function openSamenspraak(
  adapter: Adapter,
  als: (id: string) => Toegang,
  nu: () => Date,
): Incidentdeel &
  Kennisdeel &
  Pick<Store, 'signalenFor' | 'signaaltellingen' | 'listSignaalregels' | 'toetsen'> {
  return {
    ...openIncidenten(adapter, als, nu),
    ...openKennis(adapter, als, nu),
    signalenFor: ({ id }) => makeSignalen(adapter, id, nu),
    signaaltellingen: openTellingen(adapter),
    listSignaalregels: () => listSignaalregels(adapter),
    toetsen: openToetskamer(adapter, als, nu),
  };
}

/** Where people work on one piece together. */
function openSamenwerken(
  adapter: Adapter,
  als: (id: string) => Toegang,
  nu: () => Date,
): Pick<
  Store,
  'opmerkingenFor' | 'addOpmerking' | 'tellGenoemden' | 'meekijken' | 'vrijgavenFor' | 'openVrijgave'
> {
  const vertel = () => tellGenoemden(adapter, nu());
  return {
    opmerkingenFor: ({ id }) => makeOpmerkingen(als(id), nu, vertel),
    addOpmerking: (sleutel, opmerking) => addOpmerking(adapter, sleutel, opmerking, nu()),
    tellGenoemden: vertel,
    meekijken: openMeekijken(adapter, als, nu),
    vrijgavenFor: ({ id }) => makeVrijgaven(als(id), nu),
    openVrijgave: (stuk) => openVrijgave(adapter, stuk),
  };
}

const minuut = 60_000;

/** Work that was done less than so many milliseconds ago, by a clock that may jump, is not done again. */
function atMostEvery(ms: number, nu: () => Date, werk: () => Promise<void>): () => Promise<void> {
  let laatst = Number.NaN;
  return async () => {
    const moment = nu().getTime();
    if (Math.abs(moment - laatst) < ms) return;
    laatst = moment;
    await werk();
  };
}

/** Whoever looks finds nothing in the bin that should be gone: that costs more than looking, so once a minute will do. */
function withPurge(stukken: Stukken, opruimen: () => Promise<void>): Stukken {
  return {
    ...stukken,
    async list() {
      await opruimen();
      return stukken.list();
    },
  };
}
