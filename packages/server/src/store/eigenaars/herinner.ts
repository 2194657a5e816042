import { dueHerinneringen, type Eigenaarschap, type Herinnering } from '@samenhang/core';
import type { Transaction } from 'kysely';
import type { Adapter } from '../adapter.ts';
import { awaitsTweedeStap } from '../mensen/lidmaatschap.ts';
import { addBericht } from '../post/index.ts';
import type { Tabellen } from '../tabellen.ts';

/** How a body is called in a message. */
type Noem = (over: Eigenaarschap['over']) => string;

interface Geadresseerd {
  readonly stuk: string;
  readonly organisatie: string;
  readonly email: string;
  readonly taal: 'nl' | 'en';
  readonly naam: string;
  readonly herinnering: Herinnering;
}

/** What is due to whom; only who is a member now is written to. */
async function findDue(
  trx: Transaction<Tabellen>,
  vandaag: string,
  noem: Noem,
): Promise<readonly Geadresseerd[]> {
  const stukken = await trx
    .selectFrom('stuk')
    .innerJoin('organisatie', 'organisatie.id', 'stuk.organisatie')
    .where('stuk.soort', '=', 'eigenaarschap')
    .where('stuk.verwijderd_op', 'is', null)
    .select(['stuk.id', 'stuk.inhoud', 'organisatie.id as organisatie', 'organisatie.naam'])
    .execute();
  if (stukken.length === 0) return [];
  const stappen = await trx.selectFrom('eigenaarstap').selectAll().orderBy('volgnummer').execute();
  const leden = await trx
    .selectFrom('lid')
    .innerJoin('persoon', 'persoon.id', 'lid.persoon')
    .where((eb) => eb.not(awaitsTweedeStap('lid')))
    .select(['lid.organisatie', 'lid.persoon', 'persoon.email', 'persoon.taal'])
    .execute();
  const adressen = new Map(leden.map((lid) => [`${lid.organisatie} ${lid.persoon}`, lid]));
  return stukken.flatMap(({ id, inhoud, organisatie, naam }) => {
    const schap = JSON.parse(inhoud) as Eigenaarschap;
    const eigen = stappen.filter(({ stuk }) => stuk === id);
    return dueHerinneringen(schap, eigen, vandaag).flatMap((herinnering): Geadresseerd[] => {
      const naar = adressen.get(`${organisatie} ${herinnering.persoon}`);
      return naar === undefined
        ? []
        : [
            {
              stuk: id,
              organisatie: naam,
              email: naar.email,
              taal: naar.taal,
              naam: noem(schap.over),
              herinnering,
            },
          ];
    });
  });
}

/**
 * Puts the reminders that are due in the outbox, each once: that it was and the message itself are one step, so that neither
 * a restart nor another server writes it again. Answers how many there were.
 */
export async function remindEigenaars(
  adapter: Adapter,
  nu: Date,
  vandaag: string,
  noem: Noem,
): Promise<number> {
  return adapter.write('store', async (trx) => {
    let aantal = 0;
    for (const { stuk, organisatie, email, taal, naam, herinnering } of await findDue(trx, vandaag, noem)) {
      const { kenmerk, persoon, taak, moment } = herinnering;
      const { numInsertedOrUpdatedRows: nieuw } = await trx
        .insertInto('herinnering')
        .values({ stuk, kenmerk, persoon, op: nu.toISOString() })
        .onConflict((op) => op.doNothing())
        .executeTakeFirstOrThrow();
      if (nieuw !== 1n) continue;
      const gegevens = { organisatie, naam, wat: taak.wat, datum: taak.datum, moment };
      await addBericht(trx, { naar: email, taal, soort: 'herinnering', gegevens }, null, nu);
      aantal += 1;
    }
    return aantal;
  });
}
