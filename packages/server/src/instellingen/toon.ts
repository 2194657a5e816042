import type { Stand } from './lees.ts';
import type { Luisterplek } from './vormen.ts';

/** Of an address with a password: all but the password, and what stands behind the `?`, which may hold one too. */
function withoutPassword(adres: string): string | undefined {
  const url = URL.parse(adres);
  if (!url) return undefined;
  if (url.password !== '') url.password = '…';
  url.search = '';
  return url.href.replace('%E2%80%A6', '…');
}

function isPlek(waarde: unknown): waarde is Luisterplek {
  return typeof waarde === 'object' && waarde !== null && 'poort' in waarde;
}

/** The value as it may be seen: of a secret no more than that it is there. Empty where nothing is set. */
export function showWaarde({ instelling, waarde }: Stand): string {
  if (waarde === undefined) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (isPlek(waarde)) return `${waarde.host}:${waarde.poort}`;
  if (Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string')) return waarde.join(',');
  const tekst = typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
  if (!instelling.geheim) return tekst;
  return (/^\w+:\/\//u.test(tekst) ? withoutPassword(tekst) : undefined) ?? '(verborgen)';
}
