import type { HerindelingRij } from '../atlas/index.ts';

/** What happened to a gemeente in a year. */
export interface Gebeurtenis {
  /** The first year whose list shows it. */
  readonly jaar: number;
  readonly soort: 'opgenomen' | 'deelGekregen' | 'opgegaan' | 'deelAfgestaan';
  /** Codes of the other gemeenten. */
  readonly anderen: readonly string[];
}

/** The first list of 1 January that shows a change of this date. */
function listYear(datum: string): number {
  return Number(datum.slice(0, 4)) + (datum.slice(5) === '01-01' ? 0 : 1);
}

function soortVan({ naar, blijftBestaan }: HerindelingRij, code: string): Gebeurtenis['soort'] {
  if (naar === code) return blijftBestaan ? 'deelGekregen' : 'opgenomen';
  return blijftBestaan ? 'deelAfgestaan' : 'opgegaan';
}

/** The herindelingen that show between the lists of the years after the first; of one gemeente, or of all. */
export function herindelingenSince(
  rijen: readonly HerindelingRij[],
  eersteJaar: number,
  code?: string,
): HerindelingRij[] {
  return rijen.filter(
    (rij) =>
      listYear(rij.datum) > eersteJaar && (code === undefined || rij.van === code || rij.naar === code),
  );
}

/** The events of one gemeente after the list of the first year, in order; what belongs together as one. */
export function gebeurtenissenVan(
  rijen: readonly HerindelingRij[],
  eersteJaar: number,
  code: string,
): Gebeurtenis[] {
  const groepen = new Map<string, Gebeurtenis>();
  for (const rij of herindelingenSince(rijen, eersteJaar, code)) {
    if (rij.van === rij.naar) continue;
    const jaar = listYear(rij.datum);
    const soort = soortVan(rij, code);
    const anderen = groepen.get(`${jaar} ${soort}`)?.anderen ?? [];
    const ander = rij.naar === code ? rij.van : rij.naar;
    groepen.set(`${jaar} ${soort}`, { jaar, soort, anderen: [...anderen, ander] });
  }
  return [...groepen.values()].sort((a, b) => a.jaar - b.jaar);
}
