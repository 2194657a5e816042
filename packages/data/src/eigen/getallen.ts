/**
 * Numbers in a column as people keep them: with a decimal point or comma, and with points, commas, spaces or
 * apostrophes between thousands. 1.000 is a thousand in one file and one in another; the other numbers of the
 * column tell which, and where they do not, it is not guessed.
 */

/** What a sign between digits stands for in one column. */
type Rol = 'decimaal' | 'duizend' | 'onbekend';

const spaties = /^\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?=[.,]|$)/u;
const gewoon = /^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/iu;

/** Groups of three digits by one sign, and after them perhaps decimals by the other. */
const groepen = {
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u,
  ',': /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u,
} as const;
/** Only so can it be thousands: more than one group, or decimals by the other sign. */
const zekerDuizend = {
  '.': /^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/u,
  ',': /^[1-9]\d{0,2}(?:,\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u,
} as const;

function withoutSpaces(tekst: string): string {
  return spaties.test(tekst) ? tekst.replaceAll(/[ \u00A0\u202F'’]/gu, '') : tekst;
}

function roleOf(teken: '.' | ',', teksten: readonly string[]): Rol {
  const met = teksten.filter((t) => t.includes(teken));
  const duizend = met.some((t) => zekerDuizend[teken].test(t));
  const decimaal = met.some((t) => gewoon.test(t) && !groepen[teken].test(t));
  if (duizend !== decimaal) return duizend ? 'duizend' : 'decimaal';
  if (duizend) return 'onbekend';
  // Whole numbers without the sign: all below a thousand, as where thousands have it; or some above.
  const heel = teksten.filter((t) => /^\d+$/u.test(t));
  return heel.length > 0 && heel.every((t) => t.length <= 3) ? 'duizend' : 'onbekend';
}

function parse(tekst: string, rollen: Readonly<Record<'.' | ',', Rol>>): number | 'dubbelzinnig' {
  for (const teken of ['.', ','] as const) {
    if (!groepen[teken].test(tekst)) continue;
    const zeker = zekerDuizend[teken].test(tekst);
    if (rollen[teken] === 'onbekend' && !zeker) return 'dubbelzinnig';
    if (rollen[teken] === 'decimaal' && !zeker) break;
    return Number(tekst.replaceAll(teken, '').replace(',', '.'));
  }
  return gewoon.test(tekst) ? Number(tekst.replace(',', '.')) : Number.NaN;
}

/**
 * The numbers ≥ 0 of a column, in its order: NaN for what is none, `dubbelzinnig` for what may be thousands as well as
 * a fraction.
 */
export function parseGetallen(teksten: readonly string[]): (number | 'dubbelzinnig')[] {
  const kaal = teksten.map(withoutSpaces);
  const rollen = { '.': roleOf('.', kaal), ',': roleOf(',', kaal) };
  return kaal.map((tekst) => parse(tekst, rollen));
}
