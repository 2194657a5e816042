import { mayDo } from '@samenhang/core';
import { type Kringrol, listDue, planOf, readInstemming, type Stapstanden } from '@samenhang/core/kring';
import type { Kringbereik } from './bereik.ts';
import type { Kluis } from './kluis.ts';
import type { Kringafspraakrij, Kringinstemmingrij, Kringrij, Kringtekstrij } from './rijen.ts';
import type { Afspraakinhoud, Kring, Kringafspraak, Kringkop, Kringlid, Kringtekst } from './vormen.ts';

/** Who works on rooms, with what opens them, and when. */
export interface Werk {
  readonly bereik: Kringbereik;
  readonly kluis: Kluis;
  readonly nu: Date;
}

/** The places for which what stays is sealed. */
export const plekken = {
  titel: 'titel',
  lid: (persoon: string) => `lid ${persoon}`,
  tekst: ({ id, soort }: Pick<Kringtekstrij, 'id' | 'soort'>) => `${soort} ${id}`,
  afspraak: (id: string) => `afspraak ${id}`,
} as const;

export const dayOf = (nu: Date): string => nu.toISOString().slice(0, 10);

async function readLeden({ bereik, kluis }: Werk, { id, sleutel }: Kringrij): Promise<readonly Kringlid[]> {
  const rijen = await bereik.selectLeden(id).orderBy('aanvaard_op').orderBy('kringlid.persoon').execute();
  return rijen.map(({ hoedanigheid, aanvaard_op, ...lid }) => ({
    ...lid,
    hoedanigheid: kluis.unseal(id, sleutel, plekken.lid(lid.persoon), hoedanigheid),
    aanvaardOp: aanvaard_op,
  }));
}

/** A text as it is shown, with how far the consent to it is where it may leave. */
export function showTekst(
  kluis: Kluis,
  sleutel: string,
  rij: Kringtekstrij,
  leden: readonly Pick<Kringlid, 'persoon' | 'rol'>[],
  instemmingen: readonly Pick<Kringinstemmingrij, 'tekst' | 'persoon' | 'versie'>[],
): Kringtekst {
  const { id, kring, soort, wie, thema, inhoud, versie } = rij;
  const woorden = instemmingen.filter(({ tekst }) => tekst === id);
  return {
    id,
    soort,
    thema,
    wie,
    versie,
    tekst: kluis.unseal(kring, sleutel, plekken.tekst(rij), inhoud),
    gemaaktOp: rij.gemaakt_op,
    gewijzigdOp: rij.gewijzigd_op,
    verzondenOp: rij.verzonden_op,
    instemming: soort === 'systeemvraag' ? readInstemming(leden, woorden, versie) : null,
  };
}

async function readTeksten(werk: Werk, kring: string, leden: readonly Kringlid[]): Promise<Kringtekst[]> {
  const { bereik, kluis } = werk;
  const sleutel = await bereik.keyOf(kring);
  if (sleutel === undefined) return [];
  const rijen = await bereik.selectTeksten(kring).selectAll().orderBy('gemaakt_op').orderBy('id').execute();
  const woorden = await bereik.selectInstemmingen(kring).execute();
  return rijen.map((rij) => showTekst(kluis, sleutel, rij, leden, woorden));
}

export function showAfspraak(kluis: Kluis, sleutel: string, rij: Kringafspraakrij): Kringafspraak {
  const { id, kring, inhoud, datum, versie } = rij;
  const rest = JSON.parse(kluis.unseal(kring, sleutel, plekken.afspraak(id), inhoud)) as Omit<
    Afspraakinhoud,
    'datum'
  >;
  return { id, versie, datum, ...rest };
}

async function readAfspraken({ bereik, kluis }: Werk, kring: Kringrij): Promise<readonly Kringafspraak[]> {
  const rijen = await bereik
    .selectAfspraken(kring.id)
    .selectAll()
    .orderBy('datum')
    .orderBy('gemaakt_op')
    .orderBy('id')
    .execute();
  return rijen.map((rij) => showAfspraak(kluis, kring.sleutel, rij));
}

async function readNodigingen({ bereik, nu }: Werk, kring: string, rol: Kringrol) {
  if (!mayDo({ aangemeld: true, rol }, { soort: 'kringlid', handeling: 'maken' }, 'kring')) return [];
  const rijen = await bereik
    .selectNodigingen(kring, 'maken')
    .where('verloopt_op', '>', nu.toISOString())
    .select(['id', 'email', 'rol', 'verloopt_op as verlooptOp'])
    .orderBy('gemaakt_op')
    .execute();
  return rijen;
}

/** What of a room stands in a list, with what is due in it by what is in it. */
function headOf(
  { kluis, nu, bereik }: Werk,
  rij: Kringrij,
  rol: Kringrol,
  { teksten, afspraken }: Pick<Kring, 'teksten' | 'afspraken'>,
): Kringkop {
  const data = {
    staat: rij.staat,
    vernietigOp: rij.vernietig_op,
    terugblikOp: rij.terugblik_op,
    teruggebliktOp: rij.teruggeblikt_op,
  };
  const plan = planOf(rij.sjabloon, rij.startdag, JSON.parse(rij.stappen) as Stapstanden);
  const wachtOpMij = teksten.filter(
    ({ instemming, verzondenOp }) => verzondenOp === null && instemming?.wacht.includes(bereik.persoon),
  ).length;
  return {
    id: rij.id,
    titel: kluis.unseal(rij.id, rij.sleutel, plekken.titel, rij.titel),
    sjabloon: rij.sjabloon,
    startdag: rij.startdag,
    rol,
    versie: rij.versie,
    gemaaktOp: rij.gemaakt_op,
    geslotenOp: rij.gesloten_op,
    vernietigdOp: rij.vernietigd_op,
    ...data,
    aandacht: listDue({ ...data, plan, wachtOpMij, afspraken }, dayOf(nu)),
  };
}

async function readInhoud(werk: Werk, rij: Kringrij) {
  const leden = await readLeden(werk, rij);
  return {
    leden,
    teksten: await readTeksten(werk, rij.id, leden),
    afspraken: await readAfspraken(werk, rij),
  };
}

/** The rooms of who asks, the newest first. */
export async function listKringen(werk: Werk): Promise<readonly Kringkop[]> {
  const rijen = await werk.bereik.selectKringen().orderBy('gemaakt_op', 'desc').orderBy('id').execute();
  const koppen: Kringkop[] = [];
  for (const rij of rijen) {
    const rol = await werk.bereik.rolIn(rij.id);
    if (rol !== undefined) koppen.push(headOf(werk, rij, rol, await readInhoud(werk, rij)));
  }
  return koppen;
}

/** A room as who asks sees it. */
export async function showKring(werk: Werk, rij: Kringrij, rol: Kringrol): Promise<Kring> {
  const inhoud = await readInhoud(werk, rij);
  const stappen = JSON.parse(rij.stappen) as Stapstanden;
  return {
    ...headOf(werk, rij, rol, inhoud),
    ...inhoud,
    leerplekken: rij.leerplekken,
    stappen,
    plan: planOf(rij.sjabloon, rij.startdag, stappen),
    nodigingen: await readNodigingen(werk, rij.id, rol),
  };
}

/** The row of a room in which who asks takes part, and what they are there; undefined for any other. */
export async function findKring(
  { bereik }: Werk,
  id: string,
): Promise<{ readonly rij: Kringrij; readonly rol: Kringrol } | undefined> {
  const rij = await bereik.selectKringen().where('kring.id', '=', id).executeTakeFirst();
  const rol = rij && (await bereik.rolIn(id));
  return rij && rol && { rij, rol };
}
