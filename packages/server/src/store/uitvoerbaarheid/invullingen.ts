import type { Recht } from '@samenhang/core';
import {
  answerSteps,
  type Invulstap,
  keurInvulling,
  missingInInvulling,
  questionsOf,
  type Toetsinvulling,
} from '@samenhang/core/uitvoerbaarheid';
import { logOrganisatie } from '../uitslag.ts';
import type { Toetsinvullingrij, Toetsrij } from './rijen.ts';
import { type Mijntoets, nietNu, onbekend, type Plek, type Toetsuitslag, type Werk } from './vormen.ts';
import { changedTo, showOne, take } from './werk.ts';

const maken: Recht = { soort: 'toetsinvulling', handeling: 'maken' };
const aannemen: Recht = { soort: 'toetsinvulling', handeling: 'aannemen' };

/** The toets that the organisation is asked for, with what it answered so far. */
async function takeAsked(werk: Werk, recht: Recht, id: string) {
  const { bereik, organisatie } = werk;
  const gepakt = await take(werk, recht, id, false);
  if (!gepakt.ok) return gepakt;
  const { rij } = gepakt;
  if (!rij.genodigden.includes(` ${organisatie} `)) return onbekend;
  const was = await bereik.toetsen.selectInvullingen(organisatie, [id]).executeTakeFirst();
  return { ok: true, rij, was } as const;
}

/** A gemeente answers for itself and for no other. */
async function speakFor({ bereik, organisatie }: Werk, inhoud: Toetsinvulling): Promise<Toetsinvulling> {
  const zelf = (await bereik.toetsen.readPartijen([organisatie])).get(organisatie);
  if (zelf?.soort !== 'gemeente' || zelf.code === null) return inhoud;
  return { ...inhoud, gemeenten: [{ code: zelf.code, naam: zelf.naam }] };
}

export async function answer(
  werk: Werk,
  { id, versie }: Plek,
  gegeven: Toetsinvulling,
): Promise<Toetsuitslag<Mijntoets>> {
  const { bereik, organisatie, nu } = werk;
  const gepakt = await takeAsked(werk, maken, id);
  if (!gepakt.ok) return gepakt;
  const { rij, was } = gepakt;
  if ((was?.versie ?? 0) !== versie) return changedTo(werk, id);
  if (rij.staat !== 'open' || was?.staat === 'vastgesteld') return nietNu;
  const inhoud = await speakFor(werk, gegeven);
  const fouten = keurInvulling(inhoud, questionsOf(rij.vragenversie));
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const nieuw: Toetsinvullingrij = {
    toets: id,
    organisatie,
    staat: 'concept',
    inhoud: JSON.stringify(inhoud),
    versie: versie + 1,
    gewijzigd_op: nu,
    vastgesteld_op: null,
  };
  const gelukt = was ? await replace(werk, maken, was, nieuw) : await bereik.toetsen.insertInvulling(nieuw);
  return gelukt ? { ok: true, waarde: await showOne(werk, rij) } : changedTo(werk, id);
}

async function replace(
  { bereik }: Werk,
  recht: Recht,
  was: Toetsinvullingrij,
  nieuw: Toetsinvullingrij,
): Promise<boolean> {
  const { toets: _, organisatie: __, ...waarden } = nieuw;
  const { numUpdatedRows } = await bereik.toetsen
    .updateInvulling(recht, was)
    .set(waarden)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function discardAnswer(werk: Werk, rij: Toetsrij, was: Toetsinvullingrij) {
  const { numDeletedRows } = await werk.bereik.toetsen.deleteInvulling(maken, was).executeTakeFirstOrThrow();
  return numDeletedRows === 1n
    ? ({ ok: true, waarde: await showOne(werk, rij) } as const)
    : changedTo(werk, rij.id);
}

export async function stepAnswer(
  werk: Werk,
  { id, versie }: Plek,
  stap: Invulstap,
): Promise<Toetsuitslag<Mijntoets>> {
  const { bereik, organisatie, nu } = werk;
  const gepakt = await takeAsked(werk, stap === 'weggooien' ? maken : aannemen, id);
  if (!gepakt.ok) return gepakt;
  const { rij, was } = gepakt;
  if (!was) return versie === 0 ? nietNu : changedTo(werk, id);
  if (was.versie !== versie) return changedTo(werk, id);
  if (!answerSteps(rij.staat, was.staat).includes(stap)) return nietNu;
  if (stap === 'weggooien') return discardAnswer(werk, rij, was);
  const vast = stap === 'vaststellen';
  const inhoud = JSON.parse(was.inhoud) as Toetsinvulling;
  const fouten = vast ? missingInInvulling(inhoud, questionsOf(rij.vragenversie)) : [];
  if (fouten.length > 0) return { ok: false, code: 'ongeldig', fouten };
  const nieuw: Toetsinvullingrij = {
    ...was,
    staat: vast ? 'vastgesteld' : 'concept',
    versie: versie + 1,
    gewijzigd_op: nu,
    vastgesteld_op: vast ? nu : null,
  };
  if (!(await replace(werk, aannemen, was, nieuw))) return changedTo(werk, id);
  const feit = { ...aannemen, object: id, voor: { staat: was.staat }, na: { staat: nieuw.staat } };
  await logOrganisatie(bereik, organisatie, feit, nu);
  return { ok: true, waarde: await showOne(werk, rij) };
}
