import { randomUUID } from 'node:crypto';
import type { Handeling } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import type { Uitslag } from '../uitslag.ts';

/** What a member said of a view that is being written. */
interface Gezegd {
  readonly id: string;
  /** Null where that person is no longer here. */
  readonly wie: string | null;
  readonly tekst: string;
  readonly gemaaktOp: string;
}

/** How members discuss a view, before it is adopted and after. */
export interface Besprekingen {
  /** In the order in which it was said. */
  list(stuk: string): Promise<Uitslag<readonly Gezegd[]>>;
  say(stuk: string, tekst: string): Promise<Uitslag<undefined>>;
  remove(stuk: string, id: string): Promise<Uitslag<undefined>>;
}

/** So much is kept of one view. */
const hoogstens = 500;
const deel = 'bespreking';

/** Why this person may not do this; of what they may not even see nothing is told. */
async function refusal(bereik: Bereik, stuk: string, handeling: Handeling) {
  const er = async (soort: 'bespreking' | 'zienswijze', wat: Handeling) =>
    bereik.selectStukken(wat, soort).where('stuk.id', '=', stuk).select('stuk.id').executeTakeFirst();
  if (await er(deel, handeling)) return undefined;
  return { ok: false, code: (await er('zienswijze', 'lezen')) ? 'verboden' : 'onbekend' } as const;
}

async function list(bereik: Bereik, stuk: string): Promise<Uitslag<readonly Gezegd[]>> {
  const reden = await refusal(bereik, stuk, 'lezen');
  if (reden) return reden;
  const waarde = await bereik.opmerkingen
    .select(stuk, deel)
    .leftJoin('persoon', 'persoon.id', 'opmerking.wie')
    .select(['opmerking.id', 'persoon.name as wie', 'opmerking.tekst', 'opmerking.gemaakt_op as gemaaktOp'])
    .orderBy('opmerking.volgnummer')
    .execute();
  return { ok: true, waarde };
}

async function say(bereik: Bereik, stuk: string, tekst: string, nu: string): Promise<Uitslag<undefined>> {
  const reden = await refusal(bereik, stuk, 'maken');
  if (reden) return reden;
  const { aantal } = await bereik.opmerkingen
    .select(stuk, deel)
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow();
  if (aantal >= hoogstens) return { ok: false, code: 'vol' };
  await bereik.opmerkingen.insert({ id: randomUUID(), stuk, tekst, gemaakt_op: nu });
  return { ok: true, waarde: undefined };
}

async function remove(bereik: Bereik, stuk: string, id: string): Promise<Uitslag<undefined>> {
  const reden = await refusal(bereik, stuk, 'weggooien');
  if (reden) return reden;
  const { numDeletedRows } = await bereik.opmerkingen.delete(stuk, id).executeTakeFirstOrThrow();
  return numDeletedRows === 0n ? { ok: false, code: 'onbekend' } : { ok: true, waarde: undefined };
}

/** What a person says of the views of their organisations. `nu` tells the time. */
export function makeBesprekingen({ read, write }: Toegang, nu: () => Date): Besprekingen {
  return {
    list: (stuk) => read((bereik) => list(bereik, stuk)),
    say: (stuk, tekst) => write((bereik) => say(bereik, stuk, tekst, nu().toISOString())),
    remove: (stuk, id) => write((bereik) => remove(bereik, stuk, id)),
  };
}
