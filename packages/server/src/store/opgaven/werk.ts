import type { Recht } from '@samenhang/core';
import { mayUndo, type Opgavegebeurtenis } from '@samenhang/core/opgave';
import { refusalIn } from '../uitslag.ts';
import type { Kant } from './bereik.ts';
import type { Opgaverij } from './rijen.ts';
import type { Mijnopgave, Opgaveuitslag, Plek, Werk } from './vormen.ts';
import { toAsk } from './vragen.ts';

const onbekend = { ok: false, code: 'onbekend' } as const;
export const nietNu = { ok: false, code: 'niet-nu' } as const;
export const kanten = { eigenaar: 'organisaties', antwoorder: 'antwoorders' } as const;

export async function shown(
  { bereik, organisatie }: Werk,
  rijen: readonly Opgaverij[],
): Promise<readonly Mijnopgave[]> {
  const stukken = await bereik.opgaven.withSteps(rijen);
  return stukken.map((stuk, k) => {
    const rij = rijen[k] as Opgaverij;
    const heeft = (kant: Kant) => rij[kant].includes(` ${organisatie} `);
    const rollen = (['eigenaar', 'antwoorder'] as const).filter((rol) => heeft(kanten[rol]));
    const { versie, verwijderd_op } = rij;
    const terugTeDraaien = mayUndo(stuk.verloop, organisatie);
    return { ...stuk, versie, verwijderdOp: verwijderd_op, rollen, terugTeDraaien };
  });
}

export async function one(werk: Werk, rij: Opgaverij): Promise<Mijnopgave> {
  const [stuk] = await shown(werk, [rij]);
  if (!stuk) throw new Error('an opgave that was read is gone');
  return stuk;
}

export function find({ bereik, organisatie }: Werk, recht: Recht, kant: Kant, id: string) {
  return bereik.opgaven
    .select(recht, organisatie, kant)
    .where('opgave.id', '=', id)
    .selectAll('opgave')
    .executeTakeFirst();
}

export type Feit = Pick<Opgavegebeurtenis, 'wat'> &
  Partial<Pick<Opgavegebeurtenis, 'reden' | 'antwoord' | 'loket' | 'velden'>>;

/** Writes down what this organisation did; who follows is told where everybody may read it, or could. */
export async function note(werk: Werk, rij: Opgaverij, feit: Feit, vertel: boolean): Promise<void> {
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

/** Why this may not be done to one; else the row, of the version that was named. */
export async function take(
  werk: Werk,
  kant: Kant,
  recht: Recht,
  { id, versie }: Plek,
): Promise<
  { readonly ok: true; readonly rij: Opgaverij } | Exclude<Opgaveuitslag<Mijnopgave>, { ok: true }>
> {
  const reden = await refusalIn(werk.bereik, werk.organisatie, recht.soort, recht.handeling);
  if (reden) return reden;
  const rij = await find(werk, recht, kant, id);
  if (!rij) return onbekend;
  if (rij.versie !== versie) return { ok: false, code: 'gewijzigd', huidig: await one(werk, rij) };
  return { ok: true, rij };
}

/** Keeps a row that was taken, and what was done to it. */
export async function keep(
  werk: Werk,
  kant: Kant,
  recht: Recht,
  was: Opgaverij,
  nieuw: Partial<Opgaverij>,
  feit: Feit,
): Promise<Opgaveuitslag<Mijnopgave>> {
  const { bereik, organisatie, nu } = werk;
  const anders: Opgaverij = { ...was, ...nieuw, versie: was.versie + 1, gewijzigd_op: nu };
  const rij = { ...anders, te_vragen: toAsk(was, anders, organisatie) };
  const { id: _, ...waarden } = rij;
  const { numUpdatedRows } = await bereik.opgaven
    .update(recht, organisatie, kant, was)
    .set(waarden)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const huidig = await find(werk, recht, kant, was.id);
    return huidig ? { ok: false, code: 'gewijzigd', huidig: await one(werk, huidig) } : onbekend;
  }
  await note(werk, rij, feit, was.gepubliceerd_op !== null || rij.gepubliceerd_op !== null);
  return { ok: true, waarde: await one(werk, rij) };
}
