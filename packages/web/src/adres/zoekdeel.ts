import { geen, type Ruw } from './lezers.ts';

/** Writes the address: plain words and commas, nothing that is at its default. */
export function stringifyStand(stand: Ruw): string {
  const delen: string[] = [];
  for (const [naam, waarde] of Object.entries(stand)) {
    const tekst = Array.isArray(waarde) ? waarde.join(',') || geen : waarde;
    if (typeof tekst !== 'string' && typeof tekst !== 'number') continue;
    delen.push(`${encodeURIComponent(naam)}=${encodeURIComponent(tekst).replaceAll('%2C', ',')}`);
  }
  return delen.length > 0 ? `?${delen.join('&')}` : '';
}

/** Reads a query string into words, as the addresses of the pages take them. */
export function parseZoekdeel(zoekdeel: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(zoekdeel));
}
