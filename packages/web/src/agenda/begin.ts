/** In this window only, until it is used: what an opgave that is begun elsewhere begins with. */
const naam = 'samenhang.opgave';

/** Keeps what it is about for the form that comes next; undefined: nothing any more. */
export function keepBegin(waarover: string | undefined): void {
  try {
    if (waarover === undefined) sessionStorage.removeItem(naam);
    else sessionStorage.setItem(naam, waarover);
  } catch {
    // Storage is turned off: the form begins empty.
  }
}

export function readBegin(): string | undefined {
  try {
    return sessionStorage.getItem(naam) ?? undefined;
  } catch {
    return undefined;
  }
}
