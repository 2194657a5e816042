import { reachesMinimum, sumTelregels } from '@samenhang/core/signaal';
import type { Uitslag } from '../uitslag.ts';
import type { Signaalbereik } from './bereik.ts';
import { askEigenaar } from './eigenaars.ts';
import type { Deelgenoot, Signaalblad } from './vormen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;
const bezet = { ok: false, code: 'bezet' } as const;

interface Patroon {
  readonly taak: string;
  readonly naad: string;
}

/** Of each task with each seam that this signal has: what organisations sent that has these too, as it is counted. */
function countPatronen(db: Signaalbereik['db'], signaal: number) {
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
    .groupBy(['taak.waarde', 'naad.waarde', 'eerste.zender', 'plaats.waarde'])
    .select(['taak.waarde as taak', 'naad.waarde as naad'])
    .select((eb) => [
      eb.fn.coalesce('eerste.zender', eb.val('')).as('zender'),
      eb.fn.coalesce('plaats.waarde', eb.val('')).as('gemeente'),
      eb.fn.count<number>('eerste.volgnummer').distinct().as('signalen'),
    ])
    .execute();
}

/** The tasks with seams of this signal that enough others sent to be told to everybody. */
async function findPatronen(db: Signaalbereik['db'], signaal: number): Promise<readonly Patroon[]> {
  const perPatroon = Map.groupBy(await countPatronen(db, signaal), ({ taak, naad }) =>
    JSON.stringify([taak, naad]),
  );
  return [...perPatroon.values()].flatMap((regels) =>
    reachesMinimum(sumTelregels(regels)) ? regels.slice(0, 1) : [],
  );
}

/** Who owns an open signal of such a pattern, and not yet this one; only who can be asked, by their code. */
async function findSharing({ db }: Signaalbereik, signaal: number): Promise<Deelgenoot[]> {
  const patronen = await findPatronen(db, signaal);
  if (patronen.length === 0) return [];
  const eigenaars = db
    .selectFrom('signaaleigenaar')
    .where('signaal', '=', signaal)
    .where('staat', '=', 'eigenaar')
    .select('organisatie');
  return db
    .selectFrom('signaalkenmerk as taak')
    .innerJoin('signaalkenmerk as naad', 'naad.signaal', 'taak.signaal')
    .innerJoin('signaal', 'signaal.volgnummer', 'taak.signaal')
    .innerJoin('signaaleigenaar', 'signaaleigenaar.signaal', 'signaal.volgnummer')
    .innerJoin('organisatie', 'organisatie.id', 'signaaleigenaar.organisatie')
    .where('taak.soort', '=', 'taak')
    .where('naad.soort', '=', 'naad')
    .where((eb) => eb.or(patronen.map((een) => eb.and({ 'taak.waarde': een.taak, 'naad.waarde': een.naad }))))
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
