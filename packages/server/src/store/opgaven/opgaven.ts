import { randomUUID } from 'node:crypto';
import type { Handeling, Objectsoort, Recht } from '@samenhang/core';
import {
  changedParts,
  isOpenbaar,
  keepToezeggingen,
  keurStap,
  missingOf,
  type Opgave,
  type Opgaverol,
  type Stapinvoer,
  standAfter,
  stepsFrom,
  type Toezegging,
} from '@samenhang/core/opgave';
import type { Bereik, Toegang } from '../bereik.ts';
import { refusalIn } from '../uitslag.ts';
import { columnsOf, judge } from './partijen.ts';
import type { Opgaverij } from './rijen.ts';
import { answerVraag } from './toezeggen.ts';
import type { Mijnopgave, Opgaven, Opgaveuitslag, Plek, Werk } from './vormen.ts';
import { toAsk } from './vragen.ts';
import { find, kanten, keep, nietNu, note, one, shown, take } from './werk.ts';

const soorten: Readonly<Record<Opgaverol, Objectsoort>> = {
  eigenaar: 'opgave',
  antwoorder: 'opgaveantwoord',
};
const handelingen: Readonly<Record<Opgaverol, Handeling>> = { eigenaar: 'wijzigen', antwoorder: 'maken' };
const rechtOf = (als: Opgaverol): Recht => ({ soort: soorten[als], handeling: handelingen[als] });
const lezen: Recht = { soort: 'opgave', handeling: 'lezen' };

async function list(werk: Werk): Promise<Opgaveuitslag<readonly Mijnopgave[]>> {
  const { bereik, organisatie } = werk;
  const reden = await refusalIn(bereik, organisatie, 'opgave', 'lezen');
  if (reden) return reden;
  const rijen = new Map<string, Opgaverij>();
  for (const kant of ['organisaties', 'gevraagd', 'antwoorders', 'genoemd'] as const)
    for (const rij of await bereik.opgaven.select(lezen, organisatie, kant).selectAll('opgave').execute())
      rijen.set(rij.id, rij);
  const alle = [...rijen.values()].toSorted((a, b) => b.gewijzigd_op.localeCompare(a.gewijzigd_op));
  return { ok: true, waarde: await shown(werk, alle) };
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
    ...columnsOf(inhoud, keepToezeggingen(undefined, inhoud, [], { organisatie, op: nu })),
    terugkijken: null,
    herinnerd_voor: null,
    versie: 1,
    gemaakt_op: nu,
    gewijzigd_op: nu,
    gepubliceerd_op: null,
    verwijderd_op: null,
    te_vragen: '',
  };
  await bereik.opgaven.insert({ ...rij, te_vragen: toAsk(undefined, rij, organisatie) });
  await note(werk, rij, { wat: 'gemaakt' }, false);
  return { ok: true, waarde: await one(werk, rij) };
}

async function update(werk: Werk, plek: Plek, gegeven: Opgave): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht = rechtOf('eigenaar');
  const gepakt = await take(werk, 'organisaties', recht, plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  if (rij.verwijderd_op !== null) return nietNu;
  const { inhoud, fouten } = await judge(werk, gegeven);
  // What everybody reads stays whole.
  const alle = isOpenbaar(rij.staat) ? [...fouten, ...missingOf(inhoud)] : fouten;
  if (alle.length > 0) return { ok: false, code: 'ongeldig', fouten: alle };
  const was = JSON.parse(rij.inhoud) as Opgave;
  const velden = changedParts(was, inhoud);
  if (velden.length === 0) return { ok: true, waarde: await one(werk, rij) };
  const gezegd = JSON.parse(rij.toezeggingen) as readonly Toezegging[];
  const wie = { organisatie: werk.organisatie, op: werk.nu };
  const nieuw = columnsOf(inhoud, keepToezeggingen(was, inhoud, gezegd, wie));
  return keep(werk, 'organisaties', recht, rij, nieuw, { wat: 'gewijzigd', velden });
}

async function bin(werk: Werk, plek: Plek | string, weg: boolean): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht: Recht = { soort: 'opgave', handeling: weg ? 'weggooien' : 'terughalen' };
  const id = typeof plek === 'string' ? plek : plek.id;
  const versie =
    typeof plek === 'string' ? (await find(werk, lezen, 'organisaties', id))?.versie : plek.versie;
  const gepakt = await take(werk, 'organisaties', recht, { id, versie: versie ?? 0 });
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  // What everybody may read is not thrown away: a step can be taken back.
  if (rij.gepubliceerd_op !== null) return nietNu;
  if ((rij.verwijderd_op !== null) === weg) return { ok: true, waarde: await one(werk, rij) };
  const wat = weg ? 'weggegooid' : 'teruggehaald';
  return keep(werk, 'organisaties', recht, rij, { verwijderd_op: weg ? werk.nu : null }, { wat });
}

async function step(
  werk: Werk,
  plek: Plek,
  als: Opgaverol,
  invoer: Stapinvoer,
  vandaag: string,
): Promise<Opgaveuitslag<Mijnopgave>> {
  const recht = rechtOf(als);
  const gepakt = await take(werk, kanten[als], recht, plek);
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
  return keep(werk, kanten[als], recht, rij, { ...stand, gepubliceerd_op }, { wat, reden, antwoord, loket });
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
    answer: (organisatie, plek, antwoord) => change(organisatie, (werk) => answerVraag(werk, plek, antwoord)),
    step: (organisatie, plek, als, invoer, vandaag) =>
      change(organisatie, (werk) => step(werk, plek, als, invoer, vandaag)),
  };
}
