/** How the settings of an organisation's own identity provider (OpenID Connect) are read. */

import { type Rol, rollen } from '@samenhang/core';
import { z } from 'zod';
import { type Lees, reader } from './vormen.ts';

/** A value that a claim may have, and what whoever has it is here. */
export interface Claimregel {
  readonly waarde: string;
  /** Its code in the data (GM…, roo_id), or its number on this server. */
  readonly organisatie: string;
  readonly rol: Rol;
}

const lokaal = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Is this on our own machine? There nobody listens in, and it may go without TLS. */
export function isLocal(adres: string): boolean {
  return lokaal.has(new URL(adres).hostname);
}

/** The issuer of a provider: by TLS, as secrets go there. */
export const uitgever: Lees<string> = reader('gebruik iets als https://login.example', (waarde) => {
  const url = URL.parse(waarde);
  if (url === null || [url.username, url.search, url.hash].some((deel) => deel !== '')) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(waarde)) ? waarde : undefined;
});

const regelsSchema = z
  .array(z.strictObject({ waarde: z.string().min(1), organisatie: z.string().min(1), rol: z.enum(rollen) }))
  .min(1);

/** What values of the claim mean: JSON, in the order in which they count. */
export const claimregels: Lees<readonly Claimregel[]> = reader(
  `gebruik JSON als [{"waarde":"groep","organisatie":"GM0363","rol":"adviseur"}], met als rol ${rollen.join(', ')}`,
  (waarde) => {
    try {
      return regelsSchema.parse(JSON.parse(waarde));
    } catch {
      return undefined;
    }
  },
);

const domein = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/u;

/** Domains, with commas between them. */
export const domeinen: Lees<readonly string[]> = reader(
  'gebruik domeinen als voorbeeld.nl,proef.nl',
  (waarde) => {
    const namen = waarde.toLowerCase().split(/[\s,]+/u);
    return namen.every((naam) => domein.test(naam)) ? namen : undefined;
  },
);

/** What is asked of the provider: with `openid`, or it is no sign-in. */
export const scopes: Lees<string> = reader('gebruik scopes als openid profile email', (waarde) =>
  waarde.split(/\s+/u).includes('openid') ? waarde : undefined,
);
