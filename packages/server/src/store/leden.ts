import { type Handeling, mayDo, type Rol } from '@samenhang/core';
import { type SqlBool, sql } from 'kysely';
import type { Bereik } from './bereik.ts';
import { logOrganisatie, refusalIn, type Uitslag } from './uitslag.ts';

export interface Lid {
  readonly persoon: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly versie: number;
  /** Whether a code is asked of them after their password; null for who may not know. */
  readonly tweedeStap: Tweedestapstand | null;
}

/** `zonder`: they have no password that it would come after. */
type Tweedestapstand = 'aan' | 'uit' | 'zonder';

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;

/** The columns of a member. */
function selectLid(bereik: Bereik, handeling: Handeling, organisatie: string) {
  return bereik
    .selectLeden(handeling, organisatie)
    .select(['lid.persoon', 'persoon.name as naam', 'persoon.email', 'lid.rol', 'lid.versie'])
    .select(['persoon.twoFactorEnabled', hasWachtwoord.as('metWachtwoord')]);
}

const hasWachtwoord = sql<SqlBool>`exists (
  select 1 from inlogwijze where inlogwijze."userId" = persoon.id and inlogwijze.password is not null)`;

type Lidrij = Awaited<ReturnType<ReturnType<typeof selectLid>['executeTakeFirstOrThrow']>>;

/** A member as they are shown; of their second step only who manages members hears. */
function showLid({ twoFactorEnabled, metWachtwoord, ...lid }: Lidrij, beheert: boolean): Lid {
  if (!beheert) return { ...lid, tweedeStap: null };
  if (!metWachtwoord) return { ...lid, tweedeStap: 'zonder' };
  return { ...lid, tweedeStap: twoFactorEnabled ? 'aan' : 'uit' };
}

/** The members of an organisation, by name. */
export async function leden(bereik: Bereik, id: string): Promise<Uitslag<readonly Lid[]>> {
  const reden = await refusalIn(bereik, id, 'lid', 'lezen');
  if (reden) return reden;
  const beheert = (await refusalIn(bereik, id, 'lid', 'wijzigen')) === undefined;
  const rijen = await selectLid(bereik, 'lezen', id).orderBy('persoon.name').execute();
  return { ok: true, waarde: rijen.map((rij) => showLid(rij, beheert)) };
}

/** The member to whom this may be done, or why not: of oneself one may do more than of others. */
async function findLid(
  bereik: Bereik,
  handeling: Handeling,
  organisatie: string,
  persoon: string,
): Promise<Uitslag<Lid>> {
  const rol = await bereik.rolIn(organisatie);
  if (rol === undefined) return onbekend;
  const wie = { aangemeld: true, rol };
  const lid = await selectLid(bereik, handeling, organisatie)
    .where('lid.persoon', '=', persoon)
    .executeTakeFirst();
  const beheert = mayDo(wie, { soort: 'lid', handeling: 'wijzigen' }, 'organisatie');
  if (lid) return { ok: true, waarde: showLid(lid, beheert) };
  // Who may not see the members hears of none of them whether they are one.
  return mayDo(wie, { soort: 'lid', handeling }, 'organisatie') ? onbekend : verboden;
}

/** Would nobody be left to manage it, were this member no longer to? */
async function isLast(bereik: Bereik, organisatie: string, { persoon, rol }: Lid): Promise<boolean> {
  if (rol !== 'beheerder') return false;
  return (await bereik.countOtherBeheerders(organisatie, persoon)) === 0;
}

/** Gives a member another role, or ends their membership where none is given. */
export async function changeLid(
  bereik: Bereik,
  organisatie: string,
  persoon: string,
  versie: number,
  rol: Rol | undefined,
  nu: string,
): Promise<Uitslag<Lid>> {
  const handeling = rol === undefined ? 'weggooien' : 'wijzigen';
  await bereik.lockOrganisatie(organisatie);
  const gevonden = await findLid(bereik, handeling, organisatie, persoon);
  if (!gevonden.ok) return gevonden;
  const was = gevonden.waarde;
  if (was.versie !== versie) return { ok: false, code: 'gewijzigd', huidig: was };
  if (rol !== 'beheerder' && (await isLast(bereik, organisatie, was))) return { ok: false, code: 'laatste' };
  await logOrganisatie(
    bereik,
    organisatie,
    { soort: 'lid', handeling, object: persoon, voor: was.rol, na: rol },
    nu,
  );
  if (rol === undefined) await bereik.deleteLid(organisatie, persoon, versie).execute();
  else
    await bereik
      .updateLid(organisatie, persoon, versie)
      .set({ rol, versie: versie + 1 })
      .execute();
  return { ok: true, waarde: { ...was, rol: rol ?? was.rol, versie: versie + 1 } };
}

/** Takes the second step of a member who lost it. */
export async function endTweedeStap(
  bereik: Bereik,
  organisatie: string,
  persoon: string,
  nu: string,
): Promise<Uitslag<Lid>> {
  const gevonden = await findLid(bereik, 'wijzigen', organisatie, persoon);
  if (!gevonden.ok) return gevonden;
  // One's own is ended with one's password: who finds a browser open does not do without.
  if (persoon === bereik.persoon) return verboden;
  if (gevonden.waarde.tweedeStap !== 'aan') return { ok: false, code: 'bezet' };
  await logOrganisatie(bereik, organisatie, { soort: 'account', handeling: 'wijzigen', object: persoon }, nu);
  await bereik.endTweedeStap(organisatie, persoon);
  return { ok: true, waarde: { ...gevonden.waarde, tweedeStap: 'uit' } };
}
