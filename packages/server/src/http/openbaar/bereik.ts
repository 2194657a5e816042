/** The part of a file that a client asks for (RFC 9110 §14): first and last byte. */
interface Bereik {
  readonly van: number;
  readonly tot: number;
}

/** What the header Range comes to: a part, the whole, or a part that is not there. */
export type Bereikkeuze = Bereik | 'alles' | 'buiten';

const enkel = /^bytes\s*=\s*(?:(\d{1,15})\s*-\s*(\d{0,15})|-\s*(\d{1,15}))\s*$/iu;

/** A strong ETag of this very representation; a date never is, as we give no Last-Modified (RFC 9110 §13.1.5). */
function isStill(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag;
}

/**
 * Reads Range for a body of so many bytes. Several ranges, and units that we do not know, are served whole, as the
 * standard allows.
 */
export function readBereik(
  { range, ifRange }: { readonly range: string | undefined; readonly ifRange: string | undefined },
  lengte: number,
  etag: string,
): Bereikkeuze {
  const [, begin, eind = '', staart] = enkel.exec(range ?? '') ?? [];
  if (range === undefined || !isStill(ifRange, etag)) return 'alles';
  if (staart !== undefined) {
    const aantal = Math.min(Number(staart), lengte);
    return aantal === 0 ? 'buiten' : { van: lengte - aantal, tot: lengte - 1 };
  }
  if (begin === undefined) return 'alles';
  const van = Number(begin);
  // The last before the first is no range at all.
  if (eind !== '' && Number(eind) < van) return 'alles';
  if (van >= lengte) return 'buiten';
  return { van, tot: eind === '' ? lengte - 1 : Math.min(Number(eind), lengte - 1) };
}
