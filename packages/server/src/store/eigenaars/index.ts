import { type Eigenaarschap, type Eigenaarstap, isGedaan, type Noteerder, noteAs } from '@samenhang/core';
import type { Bereik, Toegang } from '../bereik.ts';
import { headOf, makeSoortstukken } from '../stukken/stukken.ts';
import type { Soortstukken, Stukkop } from '../stukken/vormen.ts';
import type { Uitslag } from '../uitslag.ts';

export { remindEigenaars } from './herinner.ts';

/** A step with who noted it and when. */
interface Genoteerd extends Eigenaarstap {
  readonly tekst: string;
  readonly door: Noteerder | null;
  /** Of a task; null where that person is no longer here, and of a round, which is a matter of functions. */
  readonly wie: string | null;
  readonly op: string;
}

/** The owners of one body, with what they did and who fills each function. */
interface Eigenaarstuk extends Stukkop {
  readonly inhoud: Eigenaarschap;
  readonly stappen: readonly Genoteerd[];
  /** The names of those named who are still members. */
  readonly mensen: readonly { readonly persoon: string; readonly naam: string }[];
}

/** What one person does with the owners of bodies within their organisations. */
export interface Eigenaars extends Soortstukken {
  /** Of all their organisations, also in the bin. */
  all(): Promise<readonly Eigenaarstuk[]>;
  /** Notes that they looked, for a function that they fill or act for, or that a task is done; or that neither is so. */
  note(stuk: string, stap: Eigenaarstap & { readonly tekst: string }): Promise<Uitslag<undefined>>;
}

const soort = 'eigenaarschap';
/** So much is noted of one body. */
const hoogstens = 2000;

async function readAll(bereik: Bereik): Promise<readonly Eigenaarstuk[]> {
  const rijen = await bereik.selectStukken('lezen', soort).selectAll('stuk').orderBy('stuk.titel').execute();
  const stappen = await bereik
    .selectEigenaarstappen()
    .leftJoin('persoon', 'persoon.id', 'eigenaarstap.wie')
    .select(['eigenaarstap.stuk', 'eigenaarstap.soort', 'jaar', 'functie', 'taak', 'tekst', 'door', 'op'])
    .select('persoon.name as wie')
    .orderBy('eigenaarstap.volgnummer')
    .execute();
  const leden = await bereik.selectMedeleden().execute();
  return rijen.map((rij) => {
    const inhoud = JSON.parse(rij.inhoud) as Eigenaarschap;
    const genoemd = new Set(inhoud.eigenaars.map(({ persoon }) => persoon));
    return {
      ...headOf(rij),
      inhoud,
      stappen: stappen
        .filter(({ stuk }) => stuk === rij.id)
        .map(({ stuk: _, wie, ...stap }) => ({ ...stap, wie: stap.functie === null ? wie : null })),
      mensen: leden
        .filter(({ organisatie, persoon }) => organisatie === rij.organisatie && genoemd.has(persoon))
        .map(({ persoon, naam }) => ({ persoon, naam })),
    };
  });
}

async function note(
  bereik: Bereik,
  stuk: string,
  stap: Eigenaarstap & { readonly tekst: string },
  nu: string,
): Promise<Uitslag<undefined>> {
  const rij = await bereik
    .selectStukken('maken', 'ronde')
    .where('stuk.id', '=', stuk)
    .where('stuk.verwijderd_op', 'is', null)
    .select(['stuk.inhoud', 'stuk.organisatie'])
    .executeTakeFirst();
  if (!rij) {
    const ziet = await bereik
      .selectStukken('lezen', soort)
      .where('stuk.id', '=', stuk)
      .select('stuk.id')
      .executeTakeFirst();
    return { ok: false, code: ziet ? 'verboden' : 'onbekend' };
  }
  const { eigenaars, taken } = JSON.parse(rij.inhoud) as Eigenaarschap;
  const eerder = await bereik
    .selectEigenaarstappen()
    .where('eigenaarstap.stuk', '=', stuk)
    .select(['eigenaarstap.soort', 'jaar', 'functie', 'taak'])
    .orderBy('eigenaarstap.volgnummer')
    .execute();
  if (eerder.length >= hoogstens) return { ok: false, code: 'vol' };
  const { functie } = stap;
  const past =
    functie === null
      ? taken.some(({ id }) => id === stap.taak)
      : eigenaars.some((eigenaar) => eigenaar.functie === functie);
  if (!past) return { ok: false, code: 'onbekend' };
  const rol = functie === null ? undefined : await bereik.rolIn(rij.organisatie ?? '');
  const door =
    functie === null || !rol ? undefined : noteAs(eigenaars, functie, { persoon: bereik.persoon, rol });
  if (functie !== null && door === undefined) return { ok: false, code: 'verboden' };
  // What is so already is not noted again.
  if (stap.taak !== null && isGedaan(stap.taak, eerder) === (stap.soort === 'gedaan'))
    return { ok: true, waarde: undefined };
  await bereik.insertEigenaarstap({ ...stap, door: door ?? null, stuk, op: nu });
  return { ok: true, waarde: undefined };
}

/** The owners that a person may see, by way of this access. `nu` tells the time. */
export function makeEigenaars(toegang: Toegang, nu: () => Date): Eigenaars {
  return {
    ...makeSoortstukken(toegang, nu, soort),
    all: () => toegang.read(readAll),
    note: (stuk, stap) => toegang.write((bereik) => note(bereik, stuk, stap, nu().toISOString())),
  };
}
