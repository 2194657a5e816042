import { localeVan, type Taal } from '../taal.ts';

/** An ISO date as a reader writes it: 16 mei 2026. */
export function datumInWoorden(datum: string, taal: Taal): string {
  return new Intl.DateTimeFormat(localeVan[taal], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(datum),
  );
}
