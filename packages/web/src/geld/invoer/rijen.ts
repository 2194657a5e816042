/** Somebody's own figures in the address of a page: `GM0344~1500~~3;Provincie~20~~`, an empty place for what is not known. */

export interface Invoerrij {
  /** Code of a gemeente, or a name. */
  readonly wie: string;
  /** In the order of the columns of the page; `null`: not known. */
  readonly getallen: readonly (number | null)[];
}

/** More rows than these make an address that not every program takes. */
export const MEESTE_RIJEN = 150;

/** A name without the signs that part an address. */
export const cleanWie = (naam: string): string =>
  naam.replaceAll(/[~;]/gu, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 100);

function readGetal(tekst: string | undefined): number | null {
  const getal = tekst === undefined || tekst === '' ? Number.NaN : Number(tekst);
  return Number.isFinite(getal) && getal >= 0 && getal <= 1e12 ? getal : null;
}

/** The rows of an address, each name once. @param aantal columns of the page. */
export function readRijen(tekst: string | undefined, aantal: number): readonly Invoerrij[] {
  const rijen = (tekst ?? '').split(';').flatMap((deel): Invoerrij[] => {
    const [naam = '', ...cellen] = deel.split('~');
    const wie = cleanWie(naam);
    return wie === ''
      ? []
      : [{ wie, getallen: Array.from({ length: aantal }, (_, k) => readGetal(cellen[k])) }];
  });
  return [...new Map(rijen.map((rij) => [rij.wie, rij])).values()].slice(0, MEESTE_RIJEN);
}

/** The rows as an address has them; undefined where there are none. */
export function writeRijen(rijen: readonly Invoerrij[]): string | undefined {
  const delen = rijen.map(({ wie, getallen }) =>
    [cleanWie(wie), ...getallen.map((x) => (x === null ? '' : String(x)))].join('~').replace(/~+$/u, ''),
  );
  return delen.length === 0 ? undefined : delen.join(';');
}

/** The rows with another number in a cell; a row that was not there comes at the end. */
export function setCel(
  rijen: readonly Invoerrij[],
  wie: string,
  kolom: number,
  { aantal, getal }: { readonly aantal: number; readonly getal: number | null },
): readonly Invoerrij[] {
  const oud = rijen.find((rij) => rij.wie === wie);
  const leeg = Array.from({ length: aantal }, () => null);
  const getallen = (oud?.getallen ?? leeg).map((x, k) => (k === kolom ? getal : x));
  return oud
    ? rijen.map((rij) => (rij.wie === wie ? { wie, getallen } : rij))
    : [...rijen, { wie, getallen }];
}
