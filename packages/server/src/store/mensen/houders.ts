import { type Recht, rolesFor } from '@samenhang/core';
import type { Transaction } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import { awaitsTweedeStap } from './lidmaatschap.ts';

/** Who may do this for any of these organisations, each once: they are written to when it is due. */
export function selectHouders(trx: Transaction<Tabellen>, organisaties: readonly string[], recht: Recht) {
  return trx
    .selectFrom('lid')
    .innerJoin('persoon', 'persoon.id', 'lid.persoon')
    .where('lid.organisatie', 'in', [...organisaties])
    .where('lid.rol', 'in', [...rolesFor(recht)])
    .where((eb) => eb.not(awaitsTweedeStap('lid')))
    .select(['persoon.email', 'persoon.taal'])
    .distinct()
    .execute();
}
