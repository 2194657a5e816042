import type { Taal } from '../i18n/taal.tsx';

/** An ISO date as a reader writes it: 16 mei 2026. */
export function datumInWoorden(datum: string, taal: Taal): string {
  const locale = taal === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum));
}
