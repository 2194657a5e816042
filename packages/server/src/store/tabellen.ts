import type { Handeling, Objectsoort, Organisatiesoort, Rol } from '@samenhang/core';
import type { Generated } from 'kysely';
import type { Agendalinkrij, Agendapuntrij } from './agendalinks/rijen.ts';
import type { Eigenaarstaprij, Herinneringrij } from './eigenaars/rijen.ts';
import type { Incidentrij } from './incidenten/rijen.ts';
import type { Kennisrij } from './kennis/rijen.ts';
import type { Samenwerktabellen } from './opmerkingen/rijen.ts';
import type { Samenspraaktabellen } from './samenspraak/tabellen.ts';
import type { Publicatierij } from './stukken/rijen.ts';
import type { Bewaarsoort } from './stukken/soort.ts';

/** A moment as ISO 8601 in UTC. It tells when, never which came first: that is `volgnummer`. */
type Moment = string;

/** The tables of better-auth, with its columns: `Date` on PostgreSQL, text on SQLite. */
export interface Aanmeldtabellen {
  readonly persoon: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean | number;
    twoFactorEnabled: Generated<boolean | number>;
    image: string | null;
    /** In which they are written to: that of the page when they signed in, or what they chose. */
    taal: Generated<'nl' | 'en'>;
    createdAt: Date | string;
    updatedAt: Date | string;
  };
  readonly sessie: {
    id: string;
    expiresAt: Date | string;
    token: string;
    createdAt: Date | string;
    updatedAt: Date | string;
    ipAddress: string | null;
    userAgent: string | null;
    userId: string;
  };
  readonly inlogwijze: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: Date | string | null;
    refreshTokenExpiresAt: Date | string | null;
    scope: string | null;
    password: string | null;
    createdAt: Date | string;
    updatedAt: Date | string;
  };
  /** What makes the codes of somebody's second step; both texts are encrypted. */
  readonly tweedestap: {
    id: string;
    userId: string;
    secret: string;
    backupCodes: string;
    verified: boolean | number;
    failedVerificationCount: Generated<number>;
    lockedUntil: Date | string | null;
    /** The step of the clock (30 seconds) whose code was used last; null where none was. */
    laatste_tel: Generated<number | null>;
  };
  readonly verificatie: {
    id: string;
    identifier: string;
    value: string;
    expiresAt: Date | string;
    createdAt: Date | string;
    updatedAt: Date | string;
  };
}

/** Something that somebody made and that is kept: by that person, or by an organisation. */
export interface Stukrij {
  id: string;
  soort: Bewaarsoort;
  /** The person whose it is; null where it is an organisation's. */
  eigenaar: string | null;
  /** The organisation whose it is; null where it is a person's. One of both is there, never both. */
  organisatie: string | null;
  titel: string;
  /** JSON, as it came. */
  inhoud: string;
  versie: number;
  gemaakt_op: Moment;
  gewijzigd_op: Moment;
  verwijderd_op: Moment | null;
}

/** What was done to a piece, in order; nothing in it is ever changed. `inhoud` is what it was afterwards. */
export interface Geschiedenisrij {
  volgnummer: Generated<number>;
  stuk: string;
  versie: number;
  wie: string;
  wanneer: Moment;
  handeling: 'gemaakt' | 'gewijzigd' | 'weggegooid' | 'teruggehaald' | 'overgedragen';
  titel: string;
  inhoud: string;
}

export interface Organisatierij {
  id: string;
  naam: string;
  soort: Organisatiesoort;
  /** In the data package: GM… of a gemeente, else the number in the register (roo_id); null where it has none. */
  code: string | null;
  versie: Generated<number>;
  /** 1 where a member with a password must have a second step before they reach anything of it. */
  eist_tweede_stap: Generated<number>;
  gemaakt_op: Moment;
}

/** Who is what in which organisation: one role for each. */
interface Lidrij {
  persoon: string;
  organisatie: string;
  rol: Rol;
  versie: Generated<number>;
  /** Who gave it: somebody here, or the identity provider, which also takes it back. */
  herkomst: Generated<'hier' | 'aanbieder'>;
}

/** A session that came by an identity provider, with what ends it there. */
interface Aanbiedersessierij {
  sessie: string;
  /** The issuer. */
  aanbieder: string;
  /** Whose it is there (`sub`), and its number there; null where that is not told. */
  onderwerp: string;
  sid: string | null;
  /** The token by which it came, as a hint for signing out there. */
  bewijs: string;
}

/** A passkey of somebody (WebAuthn): it opens nothing without the device that has the other half. */
export interface Passkeyrij {
  id: string;
  persoon: string;
  /** The credential id, base64url. */
  kenmerk: string;
  naam: string;
  /** The public key (COSE), base64url. */
  sleutel: string;
  /** How often the device says that it was used; 0 where it does not count. */
  teller: number;
  gemaakt_op: Moment;
  gebruikt_op: Moment | null;
}

/** What was done within an organisation beside its pieces, in order; nothing in it is ever changed. */
export interface Logboekrij {
  volgnummer: Generated<number>;
  organisatie: string;
  /** Who did it: no name, so that who leaves leaves none behind. */
  wie: string;
  wanneer: Moment;
  soort: Objectsoort;
  handeling: Handeling;
  /** What it was done to: the id of a person or of the organisation. */
  object: string;
  /** JSON of what it was before and after; null where there was nothing. */
  voor: string | null;
  na: string | null;
}

/** Who may become a member, by a link of which only this hash is kept. */
export interface Uitnodigingrij {
  id: string;
  organisatie: string;
  rol: Rol;
  email: string;
  sleutelhash: string;
  wie: string;
  gemaakt_op: Moment;
  verloopt_op: Moment;
  /** When it was taken up or withdrawn; null where neither. */
  gebruikt_op: Moment | null;
  ingetrokken_op: Moment | null;
  /** Since when it waits for who has the account of that address: its link was used, but not by them. */
  wacht_op: Moment | null;
}

/** A link by which whoever has it sees a piece, until it ends; only this hash of its key is kept. */
export interface Deellinkrij {
  id: string;
  stuk: string;
  sleutelhash: string;
  wie: string;
  gemaakt_op: Moment;
  verloopt_op: Moment;
  ingetrokken_op: Moment | null;
  /** What it lets its holder do: see the piece, or also say something of it. */
  mag: Deelwijze;
}

/** What a link lets its holder do. */
export type Deelwijze = 'lezen' | 'opmerken';

/** A message that waits to be sent, or to be handed over where nothing is sent. What was sent is not kept. */
interface Postrij {
  volgnummer: Generated<number>;
  id: string;
  naar: string;
  taal: 'nl' | 'en';
  soort: string;
  /** JSON of what its text is made of. */
  gegevens: string;
  /** The key in its link, sealed with the secret of this store; null where it has none. */
  sleutel: string | null;
  gemaakt_op: Moment;
  /** When it is tried (again). */
  volgende_op: Moment;
  pogingen: Generated<number>;
  /** Why it was not taken the last time; null where it was not tried. */
  reden: string | null;
}

/** Long work that the server does for somebody. */
export interface Rekentaakrij {
  id: string;
  soort: string;
  titel: string;
  /** The question, as JSON. */
  vraag: string;
  /** The person whose it is; null where it is the organisation's. */
  eigenaar: string | null;
  /** The organisation whose room it takes. */
  organisatie: string;
  wie: string;
  /** Seconds that it may take, as was asked. */
  seconden: number;
  /** Lower goes first. */
  voorrang: number;
  staat: 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'afgebroken';
  /** How often a worker began. */
  pogingen: number;
  /** Whose turn it is: only who has this key may write what came of it. */
  loper: string | null;
  /** The worker as its queue knows it. */
  werker: string | null;
  /** When that worker was heard last: milliseconds by the clock of the database. */
  levensteken: number | null;
  /** How far it is, as JSON. */
  stand: string | null;
  /** Why it failed: a code. */
  reden: string | null;
  /** What came of it, as JSON. */
  uitkomst: string | null;
  gemaakt_op: Moment;
  begonnen_op: Moment | null;
  /** When somebody asked to end it. */
  afbreken_op: Moment | null;
  klaar_op: Moment | null;
}

/** Every table of the database. */
export interface Tabellen extends Aanmeldtabellen, Samenspraaktabellen, Samenwerktabellen {
  readonly organisatie: Organisatierij;
  readonly lid: Lidrij;
  readonly logboek: Logboekrij;
  readonly aanbiedersessie: Aanbiedersessierij;
  readonly uitnodiging: Uitnodigingrij;
  readonly deellink: Deellinkrij;
  readonly agendalink: Agendalinkrij;
  readonly agendapunt: Agendapuntrij;
  readonly post: Postrij;
  /** By which somebody may choose a new password, once; only the hash of the key is kept. */
  readonly herstelsleutel: { persoon: string; sleutelhash: string; verloopt_op: Moment };
  /** With which browsers somebody signed in before, as a hash: of a new one they are told. */
  readonly browser: { persoon: string; kenmerk: string; gezien_op: Moment };
  readonly passkey: Passkeyrij;
  /** Challenges that wait for the answer of a passkey, as a hash: of who adds one, or (null) of who signs in. */
  readonly passkeyvraag: { vraaghash: string; persoon: string | null; verloopt_op: Moment };
  readonly rekentaak: Rekentaakrij;
  readonly stuk: Stukrij;
  readonly geschiedenis: Geschiedenisrij;
  readonly publicatie: Publicatierij;
  readonly eigenaarstap: Eigenaarstaprij;
  readonly herinnering: Herinneringrij;
  readonly kennis: Kennisrij;
  readonly incident: Incidentrij;
  /** How long a kind of thing stays, in days, after what ends it. */
  readonly bewaartermijn: { wat: string; dagen: number };
  /** How often something was tried since: against guessing. */
  readonly poging: { sleutel: string; aantal: number; sinds: number };
  /** What the servers on this database share, such as the key that signs cookies. */
  readonly instelling: { naam: string; waarde: string };
}
