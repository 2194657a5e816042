import type { Stand } from './lees.ts';

/** Of an address with a password: all but the password, and what stands behind the `?`, which may hold one too. */
function withoutPassword(adres: string): string | undefined {
  const url = URL.parse(adres);
  if (!url) return undefined;
  if (url.password !== '') url.password = '…';
  url.search = '';
  return url.href.replace('%E2%80%A6', '…');
}

/** The value as it may be seen: of a secret no more than that it is there. Empty where nothing is set. */
export function showWaarde({ instelling, waarde }: Stand): string {
  if (waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.join(',');
  const tekst = typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
  if (!instelling.geheim) return tekst;
  return (/^\w+:\/\//u.test(tekst) ? withoutPassword(tekst) : undefined) ?? '(verborgen)';
}
