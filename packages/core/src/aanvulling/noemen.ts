/** A regeling as it may be called: by its number, its name, or the name of its body. */
export interface Genoemd {
  readonly id: string;
  readonly naam: string;
  readonly lichaam: string | null;
}

const plain = (tekst: string): string =>
  tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Is this the number of a regeling, rather than its name? */
export function isNummer(tekst: string): boolean {
  return /^\d{1,12}$/u.test(tekst.trim());
}

/**
 * The number of the regeling that somebody means; undefined where there is none, or more than one. What is exactly a name
 * goes before what is only a part of one.
 */
export function findRegeling(regelingen: readonly Genoemd[], tekst: string): string | undefined {
  const gezocht = plain(tekst);
  if (isNummer(gezocht)) return gezocht;
  if (gezocht === '') return undefined;
  const namen = ({ naam, lichaam }: Genoemd) => [naam, lichaam ?? ''].map(plain);
  const heel = regelingen.filter((een) => namen(een).includes(gezocht));
  const [een, ander] =
    heel.length > 0 ? heel : regelingen.filter((r) => namen(r).some((naam) => naam.includes(gezocht)));
  return ander === undefined ? een?.id : undefined;
}
