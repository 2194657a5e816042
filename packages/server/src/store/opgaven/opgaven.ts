import { randomUUID } from 'node:crypto';
import type { Handeling, Objectsoort, Recht } from '@samenhang/core';
import {
  changedParts,
  isOpenbaar,
  keurStap,
  mayUndo,
  missingOf,
  type Opgave,
  type Opgavegebeurtenis,
  type Opgaverol,
  type Stapinvoer,
  standAfter,
  stepsFrom,
} from '@samenhang/core/opgave';
import type { Bereik, Toegang } from '../bereik.ts';
import { idsOf } from '../samenspraak/partijen.ts';
import { refusalIn } from '../uitslag.ts';
import { judge } from './partijen.ts';
import type { Opgaverij } from './rijen.ts';
import type { Mijnopgave, Opgaven, Opgaveuitslag, Plek, Werk } from './vormen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
const nietNu = { ok: false, code: 'niet-nu' } as const;
const kanten = { eigenaar: 'organisaties', antwoorder: 'antwoorders' } as const;
const soorten: Readonly<Record<Opgaverol, Objectsoort>> = {
  eigenaar: 'opgave',
  antwoorder: 'opgaveantwoord',
};
const handelingen: Readonly<Record<Opgaverol, Handeling>> = { eigenaar: 'wijzigen', antwoorder: 'maken' };
const rechtOf = (als: Opgaverol): Recht => ({ soort: soorten[als], handeling: handelingen[als] });
const lezen: Recht = { soort: 'opgave', handeling: 'lezen' };

async function shown(
  { bereik, organisatie }: Werk,
  rijen: readonly Opgaverij[],
): Promise<readonly Mijnopgave[]> {
  const stukken = await bereik.opgaven.withSteps(rijen);
  return stukken.map((stuk, k) => {
    const rij = rijen[k] as Opgaverij;
    const heeft = (kant: 'organisaties' | 'antwoorders') => rij[kant].includes(` ${organisatie} `);
    const rollen = (['eigenaar', 'antwoorder'] as const).filter((rol) => heeft(kanten[rol]));
    const { versie, verwijderd_op } = rij;
    const terugTeDraaien = mayUndo(stuk.verloop, organisatie);
    return { ...stuk, versie, verwijderdOp: verwijderd_op, rollen, terugTeDraaien };
  });
}

async function one(werk: Werk, rij: Opgaverij): Promise<Mijnopgave> {
  const [stuk] = await shown(werk, [rij]);
  if (!stuk) throw new Error('an opgave that was read is gone');
  return stuk;
}

function find({ bereik, organisatie }: Werk, recht: Recht, als: Opgaverol, id: string) {
  return bereik.opgaven
    .select(recht, organisatie, kanten[als])
    .where('opgave.id', '=', id)
    .selectAll('opgave')
    .executeTakeFirst();
}

async function list(werk: Werk): Promise<Opgaveuitslag<readonly Mijnopgave[]>> {
  const { bereik, organisatie } = werk;
  const reden = await refusalIn(bereik, organisatie, 'opgave', 'lezen');
  if (reden) return reden;
  const van = (als: Opgaverol) =>
    bereik.opgaven.select(lezen, organisatie, kanten[als]).selectAll('opgave').execute();
  const rijen = new Map(
    [...(await van('eigenaar')), ...(await van('antwoorder'))].map((rij) => [rij.id, rij]),
  );
  const alle = [...rijen.values()].toSorted((a, b) => b.gewijzigd_op.localeCompare(a.gewijzigd_op));
  return { ok: true, waarde: await shown(werk, alle) };
}

type Feit = Pick<Opgavegebeurtenis, 'wat'> &
  Partial<Pick<Opgavegebeurtenis, 'reden' | 'antwoord' | 'loket' | 'velden'>>;

/** Writes down what this organisation did; who follows is told where everybody may read it, or could. */
async function note(werk: Werk, rij: Opgaverij, feit: Feit, vertel: boolean): Promise<void> {
  const { bereik, organisatie, nu } = werk;
  const { wat, reden = '', antwoord = null, loket = null, velden = [] } = feit;
  const namen = await bereik.opgaven.nameAll([organisatie]);
  await bereik.opgaven.addStep({
    opgave: rij.id,
    wat,
    staat: rij.staat,
    terugkijken: rij.terugkijken,
    organisatie,
    naam: namen.get(organisatie)?.naam ?? '',
    op: nu,
    gegevens: JSON.stringify({ reden, antwoord, loket, velden }),
    verteld: vertel ? 0 : 1,
  });
}

async function create(werk: Werk, gegeven: Opgave): Promise<Opgaveuitslag<Mijnopgave>> {
  const { bereik, organisatie, nu } = werk;
  const reden = await refusalIn(bereik, organisatie, 'opgave', 'maken');
  if (reden) return reden;
  const { inhoud, fouten } = await judge(werk, gegeven);
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const rij: Opgaverij = {
    id: randomUUID(),
    staat: 'gesignaleerd',
    organisaties: idsOf(inhoud.eigenaars),
    antwoorders: idsOf(inhoud.antwoorders),
    inhoud: JSON.stringify(inhoud),
    terugkijken: null,
    herinnerd_voor: null,
    versie: 1,
    gemaakt_op: nu,
    gewijzigd_op: nu,
    gepubliceerd_op: null,
    verwijderd_op: null,
  };
  await bereik.opgaven.insert(rij);
  await note(werk, rij, { wat: 'gemaakt' }, false);
  return { ok: true, waarde: await one(werk, rij) };
}

/** Why this may not be done to one; else the row, of the version that was named. */
async function take(
  werk: Werk,
  als: Opgaverol,
  recht: Recht,
  { id, versie }: Plek,
): Promise<
  { readonly ok: true; readonly rij: Opgaverij } | Exclude<Opgaveuitslag<Mijnopgave>, { ok: true }>
> {
  const reden = await refusalIn(werk.bereik, werk.organisatie, recht.soort, recht.handeling);
  if (reden) return reden;
  const rij = await find(werk, recht, als, id);
  if (!rij) return onbekend;
  if (rij.versie !== versie) return { ok: false, code: 'gewijzigd', huidig: await one(werk, rij) };
  return { ok: true, rij };
}

/** Keeps a row that was taken, and what was done to it. */
async function keep(
  werk: Werk,
  als: Opgaverol,
  recht: Recht,
  was: Opgaverij,
  nieuw: Partial<Opgaverij>,
  feit: Feit,
): Promise<Opgaveuitslag<Mijnopgave>> {
  const { bereik, organisatie, nu } = werk;
  const rij: Opgaverij = { ...was, ...nieuw, versie: was.versie + 1, gewijzigd_op: nu };
  const { id: _, ...waarden } = rij;
  const { numUpdatedRows } = await bereik.opgaven
    .update(recht, organisatie, kanten[als], was)
    .set(waarden)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const huidig = await find(werk, recht, als, was.id);
    return huidig ? { ok: false, code: 'gewijzigd', huidig: await one(werk, huidig) } : onbekend;
  }
  await note(werk, rij, feit, was.gepubliceerd_op !== null || rij.gepubliceerd_op !== null);
  return { ok: true, waarde: await one(werk, rij) };
}

async function update(werk: Werk, plek: Plek, gegeven: Opgave): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht = rechtOf('eigenaar');
  const gepakt = await take(werk, 'eigenaar', recht, plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  if (rij.verwijderd_op !== null) return nietNu;
  const { inhoud, fouten } = await judge(werk, gegeven);
  // What everybody reads stays whole.
  const alle = isOpenbaar(rij.staat) ? [...fouten, ...missingOf(inhoud)] : fouten;
  if (alle.length > 0) return { ok: false, code: 'ongeldig', fouten: alle };
  const velden = changedParts(JSON.parse(rij.inhoud) as Opgave, inhoud);
  if (velden.length === 0) return { ok: true, waarde: await one(werk, rij) };
  const nieuw = {
    inhoud: JSON.stringify(inhoud),
    organisaties: idsOf(inhoud.eigenaars),
    antwoorders: idsOf(inhoud.antwoorders),
  };
  return keep(werk, 'eigenaar', recht, rij, nieuw, { wat: 'gewijzigd', velden });
}

async function bin(werk: Werk, plek: Plek | string, weg: boolean): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht: Recht = { soort: 'opgave', handeling: weg ? 'weggooien' : 'terughalen' };
  const id = typeof plek === 'string' ? plek : plek.id;
  const versie = typeof plek === 'string' ? (await find(werk, lezen, 'eigenaar', id))?.versie : plek.versie;
  const gepakt = await take(werk, 'eigenaar', recht, { id, versie: versie ?? 0 });
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  // What everybody may read is not thrown away: a step can be taken back.
  if (rij.gepubliceerd_op !== null) return nietNu;
  if ((rij.verwijderd_op !== null) === weg) return { ok: true, waarde: await one(werk, rij) };
  const wat = weg ? 'weggegooid' : 'teruggehaald';
  return keep(werk, 'eigenaar', recht, rij, { verwijderd_op: weg ? werk.nu : null }, { wat });
}

async function step(
  werk: Werk,
  plek: Plek,
  als: Opgaverol,
  invoer: Stapinvoer,
  vandaag: string,
): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht = rechtOf(als);
  const gepakt = await take(werk, als, recht, plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  const stuk = await one(werk, rij);
  if (rij.verwijderd_op !== null || !stepsFrom(rij.staat, [als]).includes(invoer.stap)) return nietNu;
  const fouten = keurStap(stuk.inhoud, invoer, vandaag);
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const stand = standAfter(stuk.verloop, rij, invoer);
  if (!stand || (invoer.stap === 'terugdraaien' && !stuk.terugTeDraaien)) return nietNu;
  const gepubliceerd_op = isOpenbaar(stand.staat) ? (rij.gepubliceerd_op ?? werk.nu) : null;
  const { stap: wat, reden, antwoord, loket } = invoer;
  return keep(werk, als, recht, rij, { ...stand, gepubliceerd_op }, { wat, reden, antwoord, loket });
}

/** The opgaven of a person's organisations, by way of this access. `na` is done after each change. */
export function makeOpgaven({ read, write }: Toegang, nu: () => Date, na: () => Promise<unknown>): Opgaven {
  const werkOf = (bereik: Bereik, organisatie: string): Werk => ({
    bereik,
    organisatie,
    nu: nu().toISOString(),
  });
  const change = async (
    organisatie: string,
    doe: (werk: Werk) => Promise<Opgaveuitslag<Mijnopgave>>,
  ): Promise<Opgaveuitslag<Mijnopgave>> => {
    const uitslag = await write((bereik) => doe(werkOf(bereik, organisatie)));
    if (uitslag.ok) await na();
    return uitslag;
  };
  return {
    list: (organisatie) => read((bereik) => list(werkOf(bereik, organisatie))),
    listOwn: () =>
      read(async (bereik) =>
        bereik.opgaven.withSteps(await bereik.opgaven.selectOwn(lezen).selectAll('opgave').execute()),
      ),
    partijen: (organisatie) =>
      read(async (bereik) => {
        const reden = await refusalIn(bereik, organisatie, 'opgave', 'maken');
        return reden ?? { ok: true, waarde: await bereik.opgaven.listPartijen(organisatie, 'maken') };
      }),
    create: (organisatie, inhoud) => change(organisatie, (werk) => create(werk, inhoud)),
    update: (organisatie, plek, inhoud) => change(organisatie, (werk) => update(werk, plek, inhoud)),
    discard: (organisatie, plek) => change(organisatie, (werk) => bin(werk, plek, true)),
    recover: (organisatie, id) => change(organisatie, (werk) => bin(werk, id, false)),
    step: (organisatie, plek, als, invoer, vandaag) =>
      change(organisatie, (werk) => step(werk, plek, als, invoer, vandaag)),
  };
}
