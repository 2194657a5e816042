import { randomUUID } from 'node:crypto';
import type { Handeling, Recht } from '@samenhang/core';
import {
  keurToets,
  keurWijziging,
  missingOf,
  stateAfter,
  stepsFrom,
  type Toets,
  type Toetsfout,
  type Toetsstap,
  VRAGENVERSIE,
} from '@samenhang/core/uitvoerbaarheid';
import { inLine } from '../samenspraak/partijen.ts';
import { logOrganisatie, refusalIn } from '../uitslag.ts';
import type { Toetsrij } from './rijen.ts';
import { type Mijntoets, nietNu, type Plek, type Toetsuitslag, type Werk } from './vormen.ts';
import { changedTo, showAll, showOne, take, takeMine } from './werk.ts';

const idsOf = (genodigden: Toets['genodigden']): readonly string[] =>
  genodigden.flatMap(({ organisatie }) => organisatie ?? []);

const rechtOf = (handeling: Handeling): Recht => ({ soort: 'toets', handeling });

/** The toets with everybody who is asked by the name that they have here, and what is wrong with it. */
async function judge({ bereik }: Werk, gegeven: Toets) {
  const hier = await bereik.toetsen.readPartijen([...new Set(idsOf(gegeven.genodigden))]);
  const fouten: Toetsfout[] = [];
  const genodigden = gegeven.genodigden.map((partij, k) => {
    const een = hier.get(partij.organisatie ?? '');
    const pad = `genodigden.${k}`;
    if (!een) {
      if (partij.organisatie !== null) fouten.push({ pad, code: 'onbekend' });
      return partij;
    }
    if (een.soort !== 'gemeente' && een.soort !== 'samenwerkingsverband')
      fouten.push({ pad, code: 'geen-gemeente' });
    return { ...partij, naam: een.naam, code: een.soort === 'gemeente' ? een.code : null };
  });
  const inhoud: Toets = { ...gegeven, genodigden };
  return { inhoud, fouten: [...keurToets(inhoud), ...fouten] };
}

export async function list(werk: Werk): Promise<Toetsuitslag<readonly Mijntoets[]>> {
  const reden = await refusalIn(werk.bereik, werk.organisatie, 'toets', 'lezen');
  if (reden) return reden;
  const rijen = await werk.bereik.toetsen
    .select(rechtOf('lezen'), werk.organisatie)
    .selectAll('toets')
    .orderBy('gewijzigd_op', 'desc')
    .execute();
  return { ok: true, waarde: await showAll(werk, rijen) };
}

export async function get(werk: Werk, id: string): Promise<Toetsuitslag<Mijntoets>> {
  const gepakt = await take(werk, rechtOf('lezen'), id, false);
  return gepakt.ok ? { ok: true, waarde: await showOne(werk, gepakt.rij) } : gepakt;
}

export async function create(werk: Werk, gegeven: Toets): Promise<Toetsuitslag<Mijntoets>> {
  const { bereik, organisatie, nu } = werk;
  const reden = await refusalIn(bereik, organisatie, 'toets', 'maken');
  if (reden) return reden;
  const { inhoud, fouten } = await judge(werk, gegeven);
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const rij: Toetsrij = {
    id: randomUUID(),
    organisatie,
    staat: 'concept',
    genodigden: inLine(idsOf(inhoud.genodigden)),
    inhoud: JSON.stringify(inhoud),
    vragenversie: VRAGENVERSIE,
    versie: 1,
    gemaakt_op: nu,
    gewijzigd_op: nu,
    gepubliceerd_op: null,
    verwijderd_op: null,
  };
  await bereik.toetsen.insert(rij);
  await logOrganisatie(bereik, organisatie, { ...rechtOf('maken'), object: rij.id }, nu);
  return { ok: true, waarde: await showOne(werk, rij) };
}

/** Keeps a row that was taken; in the log of the organisation stands how far it is, and nothing of what it says. */
async function keep(
  werk: Werk,
  recht: Recht,
  was: Toetsrij,
  nieuw: Partial<Toetsrij>,
): Promise<Toetsuitslag<Mijntoets>> {
  const { bereik, organisatie, nu } = werk;
  const rij: Toetsrij = { ...was, ...nieuw, versie: was.versie + 1, gewijzigd_op: nu };
  const { id: _, ...waarden } = rij;
  const { numUpdatedRows } = await bereik.toetsen.update(recht, was).set(waarden).executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return changedTo(werk, was.id);
  const feit = { ...recht, object: was.id, voor: { staat: was.staat }, na: { staat: rij.staat } };
  await logOrganisatie(bereik, organisatie, feit, nu);
  return { ok: true, waarde: await showOne(werk, rij) };
}

export async function update(werk: Werk, plek: Plek, gegeven: Toets): Promise<Toetsuitslag<Mijntoets>> {
  const gepakt = await takeMine(werk, rechtOf('wijzigen'), plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  if (rij.verwijderd_op !== null || (rij.staat !== 'concept' && rij.staat !== 'open')) return nietNu;
  const { inhoud, fouten } = await judge(werk, gegeven);
  const alle = [...fouten, ...keurWijziging(JSON.parse(rij.inhoud) as Toets, inhoud, rij.staat)];
  if (alle.length > 0) return { ok: false, code: 'ongeldig', fouten: alle };
  const nieuw = { inhoud: JSON.stringify(inhoud), genodigden: inLine(idsOf(inhoud.genodigden)) };
  return keep(werk, rechtOf('wijzigen'), rij, nieuw);
}

/** Into the bin: nobody is writing an answer, and not everybody reads it. */
export async function discard(werk: Werk, plek: Plek): Promise<Toetsuitslag<Mijntoets>> {
  const gepakt = await takeMine(werk, rechtOf('weggooien'), plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  if (rij.staat === 'open' || rij.staat === 'openbaar') return nietNu;
  if (rij.verwijderd_op !== null) return { ok: true, waarde: await showOne(werk, rij) };
  return keep(werk, rechtOf('weggooien'), rij, { verwijderd_op: werk.nu });
}

export async function recover(werk: Werk, id: string): Promise<Toetsuitslag<Mijntoets>> {
  const gepakt = await take(werk, rechtOf('terughalen'), id, true);
  if (!gepakt.ok) return gepakt;
  if (gepakt.rij.verwijderd_op === null) return { ok: true, waarde: await showOne(werk, gepakt.rij) };
  return keep(werk, rechtOf('terughalen'), gepakt.rij, { verwijderd_op: null });
}

export async function step(
  werk: Werk,
  plek: Plek,
  stap: Toetsstap,
  vandaag: string,
): Promise<Toetsuitslag<Mijntoets>> {
  const gepakt = await takeMine(werk, rechtOf('wijzigen'), plek);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  const { antwoorden, inhoud } = await showOne(werk, rij);
  if (rij.verwijderd_op !== null || !stepsFrom(rij.staat, antwoorden.length).includes(stap)) return nietNu;
  const fouten = stap === 'openen' ? missingOf(inhoud, vandaag) : [];
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const staat = stateAfter(stap);
  const gepubliceerd_op = staat === 'openbaar' ? werk.nu : null;
  return keep(werk, rechtOf('wijzigen'), rij, { staat, gepubliceerd_op });
}
