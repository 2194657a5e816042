import type { Signaalinhoud } from '@samenhang/core/signaal';
import type { Kysely, Selectable } from 'kysely';
import type { Tabellen } from '../tabellen.ts';
import type { Signaalbereik } from './bereik.ts';
import type { Signaalrij } from './rijen.ts';
import type { Signaal, Signaalblad, Signaalverwijzing } from './vormen.ts';

type Rij = Selectable<Signaalrij>;

export const readInhoud = (rij: { readonly inhoud: string }) => JSON.parse(rij.inhoud) as Signaalinhoud;

/** These signals with their owners, in the same order. */
export async function showAll(db: Kysely<Tabellen>, rijen: readonly Rij[]): Promise<Signaal[]> {
  if (rijen.length === 0) return [];
  const eigenaars = await db
    .selectFrom('signaaleigenaar')
    .leftJoin('organisatie', 'organisatie.id', 'signaaleigenaar.organisatie')
    .where(
      'signaaleigenaar.signaal',
      'in',
      rijen.map(({ volgnummer }) => volgnummer),
    )
    .select(['signaaleigenaar.signaal', 'signaaleigenaar.organisatie', 'signaaleigenaar.staat'])
    .select('organisatie.naam')
    .orderBy('organisatie.naam')
    .orderBy('signaaleigenaar.organisatie')
    .execute();
  return rijen.map((rij) => {
    const van = eigenaars.filter(({ signaal }) => signaal === rij.volgnummer);
    return {
      id: rij.id,
      staat: rij.staat,
      versie: rij.versie,
      inhoud: readInhoud(rij),
      zender:
        rij.zender === null
          ? null
          : {
              organisatie: rij.zender,
              naam: van.find(({ organisatie }) => organisatie === rij.zender)?.naam ?? '',
            },
      eigenaars: van.map(({ organisatie, naam, staat }) => ({ organisatie, naam: naam ?? '', staat })),
      aantal: rij.aantal,
      gemaaktOp: rij.gemaakt_op,
      gewijzigdOp: rij.gewijzigd_op,
    };
  });
}

/** May the sender still change it: as it was sent, and nothing came of it yet. */
export const isOfSender = (rij: Pick<Rij, 'staat' | 'zender'>) =>
  rij.zender !== null && (rij.staat === 'open' || rij.staat === 'teruggestuurd');

/** May the sender withdraw it: also what was merged. */
export const isWithdrawable = (rij: Pick<Rij, 'staat' | 'zender'>) =>
  rij.zender !== null && rij.staat !== 'ingetrokken';

/** One signal with its lineage, as far as this person sees it. */
export async function showBlad(bereik: Signaalbereik, rij: Rij): Promise<Signaalblad> {
  const [signaal] = await showAll(bereik.db, [rij]);
  if (!signaal) throw new RangeError('no signal');
  const wijst = async (van: 'signaal' | 'bron', soort: 'direct' | 'eerste') => {
    const rijen = await bereik
      .select('lezen')
      .innerJoin('signaalbron', `signaalbron.${van === 'signaal' ? 'bron' : 'signaal'}`, 'signaal.volgnummer')
      .where(`signaalbron.${van}`, '=', rij.volgnummer)
      .where('signaalbron.soort', '=', soort)
      .where('signaal.staat', '<>', 'vervallen')
      .select(['signaal.id', 'signaal.inhoud', 'signaal.staat'])
      .orderBy('signaal.volgnummer')
      .execute();
    return rijen.map(
      ({ id, staat, inhoud }): Signaalverwijzing => ({ id, staat, titel: readInhoud({ inhoud }).titel }),
    );
  };
  const redigeren = await bereik.isRedactie('maken');
  const gevraagd = await bereik.db
    .selectFrom('signaaleigenaar')
    .where('signaal', '=', rij.volgnummer)
    .where('staat', '=', 'gevraagd')
    .where('organisatie', 'in', bereik.organisaties('aannemen'))
    .select('organisatie')
    .execute();
  const mag = async (handeling: 'wijzigen' | 'weggooien') =>
    rij.zender !== null && (await bereik.mayFor(rij.zender, handeling)) === true;
  const vragen = await bereik
    .select('overdragen')
    .where('signaal.id', '=', rij.id)
    .select('signaal.id')
    .executeTakeFirst();
  return {
    ...signaal,
    bronnen: await wijst('signaal', 'direct'),
    gevolgd: await wijst('bron', 'direct'),
    eerste: await wijst('signaal', 'eerste'),
    mag: {
      wijzigen: isOfSender(rij) && (await mag('wijzigen')),
      intrekken: isWithdrawable(rij) && (await mag('weggooien')),
      redigeren,
      aannemen: gevraagd.map(({ organisatie }) => organisatie),
      vragen: rij.staat === 'open' && vragen !== undefined,
    },
  };
}
