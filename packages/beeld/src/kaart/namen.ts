import type { Punt } from '../rd/index.ts';
import { tenth } from '../svg/index.ts';
import type { Gebied } from './vorm.ts';

/** What a name on the map needs to know of its area. */
export type Opschrift = Pick<Gebied, 'code' | 'naam' | 'midden' | 'kader'>;

/** A name where it stands: one line, or two; each from its own baseline. */
export interface Naam {
  readonly code: string;
  readonly regels: readonly { readonly tekst: string; readonly x: number; readonly y: number }[];
}

/** Width of a letter, and height of a line, as parts of the size of the letters. */
const letterbreedte = 0.55;
const regelhoogte = 1.1;

/** The name in two lines that differ least in length, broken at a space, a hyphen or a slash. */
function inTwo(naam: string): readonly string[] {
  const plekken = [...naam.matchAll(/[ \-/]/gu)].map(({ index }) => index + 1);
  const midden = naam.length / 2;
  const plek = plekken.sort((a, b) => Math.abs(a - midden) - Math.abs(b - midden))[0];
  return plek === undefined ? [naam] : [naam.slice(0, plek).trim(), naam.slice(plek).trim()];
}

interface Gelegd {
  readonly opschrift: Opschrift;
  readonly regels: readonly string[];
  /** Half the width and height. */
  readonly maat: Punt;
}

function lay(opschrift: Opschrift, regels: readonly string[], korps: number): Gelegd {
  const breed = Math.max(...regels.map((regel) => regel.length)) * korps * letterbreedte;
  return { opschrift, regels, maat: [breed / 2, (regels.length * korps * regelhoogte) / 2] };
}

/** The ways in which it fits in the area: in one line first, then in two. */
function fits(opschrift: Opschrift, korps: number): readonly Gelegd[] {
  const [, , w, h] = opschrift.kader;
  return [[opschrift.naam], inTwo(opschrift.naam)]
    .map((regels) => lay(opschrift, regels, korps))
    .filter(({ maat }) => 2 * maat[0] < w * 1.25 && 2 * maat[1] < h * 0.9);
}

function overlaps(a: Gelegd, b: Gelegd): boolean {
  const [ax, ay] = a.opschrift.midden;
  const [bx, by] = b.opschrift.midden;
  return Math.abs(ax - bx) <= a.maat[0] + b.maat[0] && Math.abs(ay - by) <= a.maat[1] + b.maat[1];
}

function toNaam({ opschrift: { code, midden }, regels }: Gelegd, korps: number): Naam {
  const [x, y] = midden;
  const eerste = y + korps * 0.35 - ((regels.length - 1) * korps * regelhoogte) / 2;
  return {
    code,
    regels: regels.map((tekst, i) => ({
      tekst,
      x: tenth(x),
      y: tenth(eerste + i * korps * regelhoogte),
    })),
  };
}

/**
 * Names that fit in their area and stay clear of each other, from large to small.
 *
 * @param korps size of the letters, in the units of the map.
 * @param hoofd code of the area that the map is about: named first, also where it does not fit.
 */
export function placeNamen(opschriften: readonly Opschrift[], korps: number, hoofd?: string): Naam[] {
  const gelegd: Gelegd[] = [];
  const grootte = ({ code, kader }: Opschrift) =>
    code === hoofd ? Number.POSITIVE_INFINITY : kader[2] * kader[3];
  for (const opschrift of [...opschriften].sort((a, b) => grootte(b) - grootte(a))) {
    const kansen =
      opschrift.code === hoofd ? [lay(opschrift, [opschrift.naam], korps)] : fits(opschrift, korps);
    const vrij = kansen.find((kans) => !gelegd.some((ander) => overlaps(kans, ander)));
    if (vrij) gelegd.push(vrij);
  }
  return gelegd.map((kans) => toNaam(kans, korps));
}

/** Words that say what kind of body it is, before the name of where it works. */
const soorten =
  /^(?:(?:veiligheids(?:regio|-)|gezondheidsregio|gemeentelijke|gezondheids(?:dienst|-)|ggd(?:-regio)?|jeugdregio|omgevingsdienst|milieudienst|regio(?:nale)?|uitvoeringsdienst|dienst|waterschap|wetterskip|hoogheemraadschap(?: van)?|agglomeratie|aggl\.|stadsgewest|gewest|en|&) +)+(?=\p{Lu}|'[st][ -])/iu;

/** A word that many names of one indeling begin with. */
function sharedBegin(namen: readonly string[]): string | undefined {
  const telling = new Map<string, number>();
  for (const naam of namen) {
    const woord = /^\S+ (?=\S)/u.exec(naam)?.[0];
    if (woord !== undefined) telling.set(woord, (telling.get(woord) ?? 0) + 1);
  }
  const [woord, aantal] = [...telling].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return aantal >= 4 && aantal * 3 >= namen.length ? woord : undefined;
}

/**
 * Names as short as a map wants them: without what says which kind of body it is ('Omgevingsdienst', or a word that
 * many of them begin with), without what stands in brackets, and without 'en omgeving'. Two that would become the same stay as they were.
 */
export function shortenNamen(namen: readonly string[]): string[] {
  const begin = sharedBegin(namen);
  const kort = namen.map((naam) =>
    (begin !== undefined && naam.startsWith(begin) ? naam.slice(begin.length) : naam)
      .replace(soorten, '')
      .replaceAll(/ *\([^)]*\)| en (?:omgeving|omstreken|omliggende eilanden)$/gu, '')
      .trim(),
  );
  return kort.map((naam, i) =>
    naam === '' || kort.indexOf(naam) !== kort.lastIndexOf(naam) ? (namen[i] ?? '') : naam,
  );
}
