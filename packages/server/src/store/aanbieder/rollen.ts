import type { Rol } from '@samenhang/core';
import type { Transaction } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

type Trx = Transaction<Tabellen>;

/** A rule that fits somebody: the organisation by its code in the data or its number, and their role there. */
export interface Rolregel {
  readonly organisatie: string;
  readonly rol: Rol;
}

export interface Lidmaatschap {
  readonly organisatie: string;
  readonly rol: Rol;
}

/** The organisations that are here, each once, with the role of the first rule that names it. */
export async function resolveRollen(trx: Trx, rollen: readonly Rolregel[]): Promise<Lidmaatschap[]> {
  const namen = rollen.map(({ organisatie }) => organisatie);
  if (namen.length === 0) return [];
  const rijen = await trx
    .selectFrom('organisatie')
    .select(['id', 'code'])
    .where((eb) => eb.or([eb('id', 'in', namen), eb('code', 'in', namen)]))
    .execute();
  return rijen.flatMap(({ id, code }) => {
    const regel = rollen.find(({ organisatie }) => organisatie === id || organisatie === code);
    return regel ? [{ organisatie: id, rol: regel.rol }] : [];
  });
}

async function log(
  trx: Trx,
  persoon: string,
  { organisatie, voor, na }: { organisatie: string; voor: Rol | undefined; na: Rol | undefined },
  wanneer: string,
): Promise<void> {
  const tekst = (rol: Rol | undefined) => (rol === undefined ? null : JSON.stringify(rol));
  await trx
    .insertInto('logboek')
    .values({
      organisatie,
      wie: persoon,
      wanneer,
      soort: 'aanmelding',
      handeling: voor === undefined ? 'maken' : na === undefined ? 'weggooien' : 'wijzigen',
      object: persoon,
      voor: tekst(voor),
      na: tekst(na),
    })
    .execute();
}

interface Lid extends Lidmaatschap {
  readonly herkomst: 'hier' | 'aanbieder';
  readonly versie: number;
}

/** Whoever was made beheerder here stays so while nobody else is: an organisation cannot be lost by a rule. */
async function isOnlyBeheerder(
  trx: Trx,
  persoon: string,
  { organisatie, rol, herkomst }: Lid,
): Promise<boolean> {
  if (rol !== 'beheerder' || herkomst !== 'hier') return false;
  const ander = await trx
    .selectFrom('lid')
    .select('persoon')
    .where('organisatie', '=', organisatie)
    .where('rol', '=', 'beheerder')
    .where('persoon', '<>', persoon)
    .executeTakeFirst();
  return ander === undefined;
}

async function giveRole(trx: Trx, persoon: string, was: Lid | undefined, wil: Lidmaatschap, nu: string) {
  const { organisatie, rol } = wil;
  if (was?.herkomst === 'aanbieder' && was.rol === rol) return;
  if (was && rol !== 'beheerder' && (await isOnlyBeheerder(trx, persoon, was))) return;
  const versie = (was?.versie ?? 0) + 1;
  await trx
    .insertInto('lid')
    .values({ persoon, organisatie, rol, versie, herkomst: 'aanbieder' })
    .onConflict((botsing) =>
      botsing.columns(['persoon', 'organisatie']).doUpdateSet({ rol, versie, herkomst: 'aanbieder' }),
    )
    .execute();
  if (was?.rol !== rol) await log(trx, persoon, { organisatie, voor: was?.rol, na: rol }, nu);
}

/** Makes the memberships what the provider says; what it gave before and says no longer falls away. */
export async function applyRollen(
  trx: Trx,
  persoon: string,
  lidmaatschappen: readonly Lidmaatschap[],
  nu: string,
): Promise<void> {
  const leden: Lid[] = await trx
    .selectFrom('lid')
    .select(['organisatie', 'rol', 'herkomst', 'versie'])
    .where('persoon', '=', persoon)
    .execute();
  for (const wil of lidmaatschappen)
    await giveRole(
      trx,
      persoon,
      leden.find(({ organisatie }) => organisatie === wil.organisatie),
      wil,
      nu,
    );
  const vervallen = leden.filter(
    ({ organisatie, herkomst }) =>
      herkomst === 'aanbieder' && !lidmaatschappen.some((een) => een.organisatie === organisatie),
  );
  for (const { organisatie, rol } of vervallen) {
    await trx
      .deleteFrom('lid')
      .where('persoon', '=', persoon)
      .where('organisatie', '=', organisatie)
      .execute();
    await log(trx, persoon, { organisatie, voor: rol, na: undefined }, nu);
  }
}
