import type { Organisatiesoort, Rol } from '@samenhang/core';
import type { Kysely } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { awaitsTweedeStap } from './lidmaatschap.ts';

export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  /** In which they are written to. */
  readonly taal: 'nl' | 'en';
  /** Can they come in by a password? Without one there is none to change, nor a code to ask after it. */
  readonly wachtwoord: boolean;
  /** Is a code asked of them after the password? */
  readonly tweedeStap: boolean;
  /** Can they also come in by the identity provider of their organisation? */
  readonly gekoppeld: boolean;
  readonly organisaties: {
    readonly id: string;
    readonly naam: string;
    readonly soort: Organisatiesoort;
    readonly code: string | null;
    readonly rol: Rol;
  }[];
  /** Organisations of theirs that ask a second step, which they have not: nothing of these may be seen yet. */
  readonly wachtOpTweedeStap: { readonly id: string; readonly naam: string }[];
}

/** Who this is, how they come in, and what they are where; undefined where there is no such person. */
export async function describe(db: Kysely<Tabellen>, id: string): Promise<Persoon | undefined> {
  const persoon = await db
    .selectFrom('persoon')
    .where('id', '=', id)
    .select(['name as naam', 'email', 'taal', 'twoFactorEnabled'])
    .executeTakeFirst();
  const lidmaatschappen = await db
    .selectFrom('lid')
    .innerJoin('organisatie', 'organisatie.id', 'lid.organisatie')
    .where('lid.persoon', '=', id)
    .select([
      'organisatie.id',
      'organisatie.naam',
      'organisatie.soort',
      'organisatie.code',
      'lid.rol',
      awaitsTweedeStap('lid').as('wacht'),
    ])
    .orderBy('organisatie.naam')
    .execute();
  const wijzen = await db
    .selectFrom('inlogwijze')
    .where('userId', '=', id)
    .select(['providerId', 'password'])
    .execute();
  if (!persoon) return undefined;
  const { naam, email, taal, twoFactorEnabled } = persoon;
  return {
    id,
    naam,
    email,
    taal,
    wachtwoord: wijzen.some(({ password }) => password !== null),
    tweedeStap: Boolean(twoFactorEnabled),
    gekoppeld: wijzen.some(({ providerId }) => providerId.startsWith('oidc:')),
    organisaties: lidmaatschappen.filter(({ wacht }) => !wacht).map(({ wacht: _, ...rest }) => rest),
    wachtOpTweedeStap: lidmaatschappen
      .filter(({ wacht }) => wacht)
      .map((een) => ({ id: een.id, naam: een.naam })),
  };
}
