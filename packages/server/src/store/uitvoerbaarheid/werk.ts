import type { Recht } from '@samenhang/core';
import type { Toetsinvulling } from '@samenhang/core/uitvoerbaarheid';
import { refusalIn } from '../uitslag.ts';
import type { Toetsinvullingrij, Toetsrij } from './rijen.ts';
import { type Mijntoets, onbekend, type Plek, type Toetsuitslag, type Werk } from './vormen.ts';

type Mis = Exclude<Toetsuitslag<Mijntoets>, { ok: true }>;

const answerOf = (rij: Toetsinvullingrij | undefined): Mijntoets['invulling'] =>
  rij === undefined
    ? null
    : {
        staat: rij.staat,
        versie: rij.versie,
        vastgesteldOp: rij.vastgesteld_op,
        inhoud: JSON.parse(rij.inhoud) as Toetsinvulling,
      };

/** These toetsen as the organisation sees them, with its own answer. */
export async function showAll(
  { bereik, organisatie }: Werk,
  rijen: readonly Toetsrij[],
): Promise<readonly Mijntoets[]> {
  if (rijen.length === 0) return [];
  const stukken = await bereik.toetsen.withAnswers(rijen);
  const ids = rijen.map(({ id }) => id);
  const eigen = new Map(
    (await bereik.toetsen.selectInvullingen(organisatie, ids).execute()).map((een) => [een.toets, een]),
  );
  return stukken.map((stuk, k) => {
    const { versie, verwijderd_op, genodigden } = rijen[k] as Toetsrij;
    const rollen = [
      ...(stuk.starter.organisatie === organisatie ? (['starter'] as const) : []),
      ...(genodigden.includes(` ${organisatie} `) ? (['gevraagde'] as const) : []),
    ];
    return { ...stuk, versie, verwijderdOp: verwijderd_op, rollen, invulling: answerOf(eigen.get(stuk.id)) };
  });
}

export async function showOne(werk: Werk, rij: Toetsrij): Promise<Mijntoets> {
  const [stuk] = await showAll(werk, [rij]);
  if (!stuk) throw new Error('a toets that was read is gone');
  return stuk;
}

function find({ bereik, organisatie }: Werk, recht: Recht, id: string) {
  return bereik.toetsen
    .select(recht, organisatie)
    .where('toets.id', '=', id)
    .selectAll('toets')
    .executeTakeFirst();
}

/** Again, as it is now: with which version this came too late for. */
export async function changedTo(werk: Werk, id: string): Promise<Mis> {
  const rij = await find(werk, { soort: 'toets', handeling: 'lezen' }, id);
  return rij ? { ok: false, code: 'gewijzigd', huidig: await showOne(werk, rij) } : onbekend;
}

/** Why this may not be done to one; else its row. `mine`: only to one that the organisation began. */
export async function take(
  werk: Werk,
  recht: Recht,
  id: string,
  mine: boolean,
): Promise<{ readonly ok: true; readonly rij: Toetsrij } | Mis> {
  const reden = await refusalIn(werk.bereik, werk.organisatie, recht.soort, recht.handeling);
  if (reden) return reden;
  const rij = await find(werk, recht, id);
  return rij && (!mine || rij.organisatie === werk.organisatie) ? { ok: true, rij } : onbekend;
}

/** The same, of the version that was named. */
export async function takeMine(werk: Werk, recht: Recht, { id, versie }: Plek) {
  const gepakt = await take(werk, recht, id, true);
  if (!gepakt.ok || gepakt.rij.versie === versie) return gepakt;
  return { ok: false, code: 'gewijzigd', huidig: await showOne(werk, gepakt.rij) } as const;
}
