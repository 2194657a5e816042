import { type Recht, type Rol, rolesFor } from '@samenhang/core';
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

/**
 * Is this membership as good as none, for now? So where the organisation asks a second step and this member comes in by a
 * password alone. It is the one place that decides so; whoever has no password comes by the identity provider of their
 * organisation, which asks what it wants.
 */
export function awaitsTweedeStap(lid: 'lid' | 'mij'): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select 1 from organisatie as eist
    inner join persoon as wie on wie.id = ${sql.ref(`${lid}.persoon`)}
    inner join inlogwijze as wijze on wijze."userId" = wie.id and wijze.password is not null
    where eist.id = ${sql.ref(`${lid}.organisatie`)} and eist.eist_tweede_stap = 1 and not wie."twoFactorEnabled")`;
}

/** The memberships of this person that count, as `mij`. */
export function selectMij(db: Kysely<Tabellen>, persoon: string) {
  return db
    .selectFrom('lid as mij')
    .where('mij.persoon', '=', persoon)
    .where((eb) => eb.not(awaitsTweedeStap('mij')));
}

/** Of those the ones by whose role this may be done. */
export function selectMijFor(
  db: Kysely<Tabellen>,
  persoon: string,
  recht: Recht,
  verhouding: 'eigen' | 'organisatie' | 'server' = 'organisatie',
) {
  return selectMij(db, persoon).where('mij.rol', 'in', named(rolesFor(recht, verhouding)));
}

/** These roles as SQL takes them; where there are none, one that nobody has: a list of nothing is no SQL. */
function named(rollen: readonly Rol[]): Rol[] {
  return rollen.length === 0 ? ['' as Rol] : [...rollen];
}
