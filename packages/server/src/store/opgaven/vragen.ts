import { rolesFor } from '@samenhang/core';
import { type Opgave, standingOf, type Toezegging, type Toezegstand } from '@samenhang/core/opgave';
import type { Adapter } from '../adapter.ts';
import { awaitsTweedeStap } from '../mensen/lidmaatschap.ts';
import { addBericht } from '../post/index.ts';
import { inLine } from '../samenspraak/partijen.ts';
import type { Opgaverij } from './rijen.ts';

/** What organisations are asked in it and can see to answer: to own it at once, a part of it once it is public. */
function openAsks(rij: Opgaverij | undefined): readonly Toezegstand[] {
  if (rij === undefined) return [];
  const { inhoud, toezeggingen, gepubliceerd_op } = rij;
  const gezegd = JSON.parse(toezeggingen) as readonly Toezegging[];
  return standingOf(JSON.parse(inhoud) as Opgave, gezegd).filter(
    ({ staat, wat }) => staat === 'gevraagd' && (wat === 'eigenaar' || gepubliceerd_op !== null),
  );
}

const idsIn = (regel: string): readonly string[] => regel.split(' ').filter((id) => id !== '');

/** Who is to be written to after this change by `organisatie`: who is asked something that it was not asked before. */
export function toAsk(was: Opgaverij | undefined, rij: Opgaverij, organisatie: string): string {
  const eerder = openAsks(was);
  const nu = openAsks(rij);
  const nieuw = nu.filter(
    (vraag) => !eerder.some((een) => een.organisatie === vraag.organisatie && een.wat === vraag.wat),
  );
  const ids = [...idsIn(was?.te_vragen ?? ''), ...nieuw.map((vraag) => vraag.organisatie)];
  return inLine(ids.filter((id) => id !== organisatie && nu.some((een) => een.organisatie === id)));
}

/**
 * Writes to each organisation that is asked something in an opgave and was not written to yet. That it was and the messages
 * are one step, so that neither a restart nor another server writes them again.
 */
export function mailGevraagden(adapter: Adapter, nu: Date): Promise<void> {
  return adapter.write('store', async (trx) => {
    const rijen = await trx
      .selectFrom('opgave')
      .where('te_vragen', '<>', '')
      .where('verwijderd_op', 'is', null)
      .select(['id', 'inhoud', 'te_vragen'])
      .execute();
    for (const { id, inhoud, te_vragen } of rijen) {
      const { numUpdatedRows } = await trx
        .updateTable('opgave')
        .set({ te_vragen: '' })
        .where('id', '=', id)
        .where('te_vragen', '=', te_vragen)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) continue;
      const { titel } = JSON.parse(inhoud) as Opgave;
      const leden = await trx
        .selectFrom('lid')
        .innerJoin('persoon', 'persoon.id', 'lid.persoon')
        .innerJoin('organisatie', 'organisatie.id', 'lid.organisatie')
        .where('lid.organisatie', 'in', idsIn(te_vragen))
        .where('lid.rol', 'in', [...rolesFor({ soort: 'opgaveantwoord', handeling: 'maken' })])
        .where((eb) => eb.not(awaitsTweedeStap('lid')))
        .select(['persoon.email', 'persoon.taal', 'organisatie.naam'])
        .execute();
      for (const { email: naar, taal, naam: organisatie } of leden) {
        const gegevens = { opgave: id, titel, organisatie };
        await addBericht(trx, { naar, taal, soort: 'opgavevraag', gegevens }, null, nu);
      }
    }
  });
}
