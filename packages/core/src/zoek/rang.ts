import { editDistance } from '../atlas/index.ts';

/** How well a name fits what was typed: lower is better, and this is not at all. */
export const nooit = Infinity;

const squeeze = (naam: string): string => naam.replaceAll(' ', '');

/** Both as `normalizeNaam` makes them. Whole name, beginning, beginning of a word, anywhere, words in another order. */
export function rankNaam(naam: string, zoekterm: string): number {
  if (naam === zoekterm) return 0;
  if (naam.startsWith(zoekterm)) return 1;
  if (naam.includes(` ${zoekterm}`)) return 2;
  if (naam.includes(zoekterm) || squeeze(naam).includes(squeeze(zoekterm))) return 3;
  const woorden = naam.split(' ');
  return zoekterm.split(' ').every((deel) => woorden.some((woord) => woord.startsWith(deel))) ? 4 : nooit;
}

/** How many typing faults a name of so many letters may have. */
function faultsIn(zoekterm: string): number {
  return zoekterm.length < 3 ? 0 : Math.max(1, Math.floor(zoekterm.length / 4));
}

/** The fewest faults that make a name, or its beginning, of what was typed. */
export function rankFout(naam: string, zoekterm: string): number {
  const hoogstens = faultsIn(zoekterm);
  // What is typed may be a beginning only, with a letter too many or too few.
  const delen = new Set([naam, ...[-1, 0, 1].map((d) => naam.slice(0, zoekterm.length + d))]);
  let minst = nooit;
  for (const deel of delen)
    if (Math.abs(deel.length - zoekterm.length) <= hoogstens)
      minst = Math.min(minst, editDistance(zoekterm, deel));
  return minst <= hoogstens ? minst : nooit;
}
