import type { Rolregel } from '../store/index.ts';
import type { Aanbiederinstelling } from './instelling.ts';

/** What a provider tells of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

function isObject(waarde: unknown): waarde is Claims {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** A claim by its name: also one with dots in it (such as an address), else within another (`realm_access.roles`). */
function claimOf(claims: Claims, naam: string): unknown {
  if (Object.hasOwn(claims, naam)) return claims[naam];
  return naam
    .split('.')
    .reduce<unknown>(
      (waarde, deel) => (isObject(waarde) && Object.hasOwn(waarde, deel) ? waarde[deel] : undefined),
      claims,
    );
}

/** The rules that fit somebody, in their order. A claim that is one text is a list of one. */
export function rolregelsOf(
  claims: Claims,
  { claim, regels }: Pick<Aanbiederinstelling, 'claim' | 'regels'>,
): Rolregel[] {
  const waarde = claimOf(claims, claim);
  const waarden = new Set(
    (Array.isArray(waarde) ? (waarde as unknown[]) : [waarde]).filter((een) => typeof een === 'string'),
  );
  return regels
    .filter((regel) => waarden.has(regel.waarde))
    .map(({ organisatie, rol }) => ({ organisatie, rol }));
}

/** A text of some length, as people write it; undefined for anything else. */
function textOf(waarde: unknown): string | undefined {
  if (typeof waarde !== 'string') return undefined;
  const tekst = waarde.trim().slice(0, 200);
  return tekst === '' ? undefined : tekst;
}

const adrespatroon = /^[^\s@]+@([^\s@]+)$/u;

/** The address that the provider vouches for: it says that it was verified, or it gives out the addresses of that domain. */
export function emailOf(
  { email, email_verified: bevestigd }: Claims,
  domeinen: readonly string[],
): string | undefined {
  const adres = textOf(email)?.toLowerCase();
  const domein = adres === undefined ? undefined : adrespatroon.exec(adres)?.[1];
  if (domein === undefined) return undefined;
  return bevestigd === true || domeinen.includes(domein) ? adres : undefined;
}

/** How somebody is called: in full, or put together. */
export function naamOf({ name, given_name: voornaam, family_name: achternaam }: Claims): string | undefined {
  return (
    textOf(name) ??
    textOf([textOf(voornaam), textOf(achternaam)].filter((deel) => deel !== undefined).join(' '))
  );
}
