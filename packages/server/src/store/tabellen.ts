import type { Generated } from 'kysely';

/** A moment as ISO 8601 in UTC. It tells when, never which came first: that is `volgnummer`. */
type Moment = string;

/** The tables of better-auth, with its columns: `Date` on PostgreSQL, text on SQLite. */
export interface Aanmeldtabellen {
  readonly persoon: {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean | number;
    image: string | null;
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
  readonly verificatie: {
    id: string;
    identifier: string;
    value: string;
    expiresAt: Date | string;
    createdAt: Date | string;
    updatedAt: Date | string;
  };
}

/** Something that a person made and keeps. */
export interface Stukrij {
  id: string;
  soort: string;
  eigenaar: string;
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
  handeling: 'gemaakt' | 'gewijzigd' | 'weggegooid' | 'teruggehaald';
  titel: string;
  inhoud: string;
}

/** Every table of the database. */
export interface Tabellen extends Aanmeldtabellen {
  readonly organisatie: { id: string; naam: string; soort: string; gemaakt_op: Moment };
  readonly lid: { persoon: string; organisatie: string; rol: string };
  readonly stuk: Stukrij;
  readonly geschiedenis: Geschiedenisrij;
  /** How long a kind of thing stays, in days, after what ends it. */
  readonly bewaartermijn: { wat: string; dagen: number };
  /** How often something was tried since: against guessing. */
  readonly poging: { sleutel: string; aantal: number; sinds: number };
  /** What the servers on this database share, such as the key that signs cookies. */
  readonly instelling: { naam: string; waarde: string };
}
