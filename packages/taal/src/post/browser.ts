import type { Catalogus } from '../catalogus.ts';

/** Names within what browsers say that they are; the first that fits, as most also name another. */
const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'] as const;
const namen: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
const systemen = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const;

/** A browser as people call it, such as ‘Firefox op Windows’, by what it says of itself. */
export function browsernaam(t: Catalogus, tekst: string | null): string {
  const noem = (lijst: readonly string[]) => {
    const gevonden = lijst.find((naam) => tekst?.includes(naam));
    return gevonden === undefined ? undefined : (namen[gevonden] ?? gevonden);
  };
  const [browser, systeem] = [noem(browsers), noem(systemen)];
  if (browser === undefined) return t.toegang.sessies.onbekend;
  return systeem === undefined ? browser : t.toegang.sessies.op(browser, systeem);
}
