import { PATROONMINIMUM } from '@samenhang/core/signaal';
import { sql } from 'kysely';
import type { Uitslag } from '../uitslag.ts';
import type { Signaalbereik } from './bereik.ts';
import { askEigenaar } from './eigenaars.ts';
import type { Deelgenoot, Signaalblad } from './vormen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const bezet = { ok: false, code: 'bezet' } as const;

/**
 * Of what this signal has: each task with each seam under which, of all that organisations sent, there are enough signals
 * of enough gemeenten to be told to everybody.
 */
function selectPatronen(db: Signaalbereik['db'], signaal: number) {
  return db
    .selectFrom('signaalkenmerk as eigenTaak')
    .innerJoin('signaalkenmerk as eigenNaad', 'eigenNaad.signaal', 'eigenTaak.signaal')
    .innerJoin('signaalkenmerk as taak', (k) =>
      k.onRef('taak.soort', '=', 'eigenTaak.soort').onRef('taak.waarde', '=', 'eigenTaak.waarde'),
    )
    .innerJoin('signaalkenmerk as naad', (k) =>
      k
        .onRef('naad.signaal', '=', 'taak.signaal')
        .onRef('naad.soort', '=', 'eigenNaad.soort')
        .onRef('naad.waarde', '=', 'eigenNaad.waarde'),
    )
    .innerJoin('signaal as nu', 'nu.volgnummer', 'taak.signaal')
    .innerJoin('signaalbron as bron', 'bron.signaal', 'nu.volgnummer')
    .innerJoin('signaal as eerste', 'eerste.volgnummer', 'bron.bron')
    .leftJoin('signaalkenmerk as plaats', (k) =>
      k.onRef('plaats.signaal', '=', 'eerste.volgnummer').on('plaats.soort', '=', 'gemeente'),
    )
    .where('eigenTaak.signaal', '=', signaal)
    .where('eigenTaak.soort', '=', 'taak')
    .where('eigenNaad.soort', '=', 'naad')
    .where('nu.staat', '=', 'open')
    .where('bron.soort', '=', 'eerste')
    .where('eerste.staat', '<>', 'ingetrokken')
    .groupBy(['taak.waarde', 'naad.waarde'])
    .having(sql<number>`count(distinct ${sql.ref('eerste.volgnummer')})`, '>=', PATROONMINIMUM.signalen)
    .having(sql<number>`count(distinct ${sql.ref('plaats.waarde')})`, '>=', PATROONMINIMUM.gemeenten)
    .select(['taak.waarde as taak', 'naad.waarde as naad']);
}

/** Who owns an open signal of such a pattern, and not yet this one; only who can be asked, by their code. */
async function findSharing({ db }: Signaalbereik, signaal: number): Promise<Deelgenoot[]> {
  const eigenaars = db
    .selectFrom('signaaleigenaar')
    .where('signaal', '=', signaal)
    .where('staat', '=', 'eigenaar')
    .select('organisatie');
  return db
    .with('patroon', () => selectPatronen(db, signaal))
    .selectFrom('patroon')
    .innerJoin('signaalkenmerk as taak', (k) =>
      k.on('taak.soort', '=', 'taak').onRef('taak.waarde', '=', 'patroon.taak'),
    )
    .innerJoin('signaalkenmerk as naad', (k) =>
      k
        .onRef('naad.signaal', '=', 'taak.signaal')
        .on('naad.soort', '=', 'naad')
        .onRef('naad.waarde', '=', 'patroon.naad'),
    )
    .innerJoin('signaal', 'signaal.volgnummer', 'taak.signaal')
    .innerJoin('signaaleigenaar', 'signaaleigenaar.signaal', 'signaal.volgnummer')
    .innerJoin('organisatie', 'organisatie.id', 'signaaleigenaar.organisatie')
    .where('signaal.staat', '=', 'open')
    .where('signaaleigenaar.staat', '=', 'eigenaar')
    .where('organisatie.id', 'not in', eigenaars)
    .where('organisatie.code', 'is not', null)
    .select(['organisatie.id as organisatie', 'organisatie.naam'])
    .select((eb) => eb.ref('organisatie.code').$notNull().as('code'))
    .distinct()
    .orderBy('organisatie.naam')
    .orderBy('organisatie.id')
    .execute();
}

const find = (bereik: Signaalbereik, handeling: 'lezen' | 'overdragen', id: string) =>
  bereik
    .select(handeling)
    .where('signaal.id', '=', id)
    .select(['signaal.volgnummer', 'signaal.staat'])
    .executeTakeFirst();

/** The organisations that run into the same as this signal tells; none where too few signals tell of it. */
export async function listDeelgenoten(
  bereik: Signaalbereik,
  id: string,
): Promise<Uitslag<readonly Deelgenoot[]>> {
  const rij = await find(bereik, 'lezen', id);
  if (!rij) return onbekend;
  return { ok: true, waarde: rij.staat === 'open' ? await findSharing(bereik, rij.volgnummer) : [] };
}

/** Asks one of these to own the signal too. */
export async function inviteDeelgenoot(
  bereik: Signaalbereik,
  id: string,
  organisatie: string,
  nu: string,
): Promise<Uitslag<Signaalblad>> {
  if (!(await find(bereik, 'lezen', id))) return onbekend;
  if (!(await find(bereik, 'overdragen', id))) return verboden;
  const delend = await listDeelgenoten(bereik, id);
  const wie = delend.ok ? delend.waarde.find((een) => een.organisatie === organisatie) : undefined;
  return wie ? askEigenaar(bereik, id, wie.code, nu) : bezet;
}
