import { type Rol, rollen } from '@samenhang/core';
import { z } from 'zod';

/** A value that a claim may have, and what whoever has it is here. */
export interface Claimregel {
  readonly waarde: string;
  /** Its code in the data (GM…, roo_id), or its number on this server. */
  readonly organisatie: string;
  readonly rol: Rol;
}

/** How an organisation's own identity provider is reached, and what its claims mean here. */
export interface Aanbiederinstelling {
  /** Its issuer: what the discovery document stands below. */
  readonly uitgever: URL;
  readonly client: string;
  readonly geheim: string;
  /** What people call it: on the button. */
  readonly naam: string;
  readonly scopes: string;
  /** The claim that holds what somebody is; with dots where it stands within another. */
  readonly claim: string;
  readonly regels: readonly Claimregel[];
  /** Domains of which the provider gives out the addresses itself: those need no word that they were verified. */
  readonly domeinen: readonly string[];
  /** How the world knows this server: the provider sends people back there. */
  readonly adres: string;
}

/** What is wrong with the settings: which variable, and a code for it. */
export interface Instelfout {
  readonly variabele: string;
  readonly code: 'ontbreekt' | 'geen-adres' | 'geen-https' | 'geen-regels' | 'geen-domein';
}

/** The settings do not say what they must: see `Instelfout`. */
export class Instellingfout extends Error {
  readonly fouten: readonly Instelfout[];

  constructor(fouten: readonly Instelfout[]) {
    super(`settings: ${fouten.map(({ variabele, code }) => `${variabele} ${code}`).join(', ')}`);
    this.fouten = fouten;
  }
}

type Omgeving = Readonly<Record<string, string | undefined>>;

const nodig = ['SAMENHANG_OIDC_CLIENT', 'SAMENHANG_OIDC_GEHEIM', 'SAMENHANG_OIDC_ROLLEN'] as const;
const lokaal = new Set(['localhost', '127.0.0.1', '[::1]']);
const domein = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/u;

const regelsSchema = z
  .array(
    z.strictObject({
      waarde: z.string().min(1),
      organisatie: z.string().min(1),
      rol: z.enum(rollen),
    }),
  )
  .min(1);

/** Does a secret go there in the open? On one's own machine nobody listens in. */
export function isLocal(adres: URL): boolean {
  return lokaal.has(adres.hostname);
}

function parseRegels(tekst: string): readonly Claimregel[] | undefined {
  try {
    return regelsSchema.parse(JSON.parse(tekst));
  } catch {
    return undefined;
  }
}

function uitgeverfout(tekst: string): Instelfout['code'] | undefined {
  const url = URL.parse(tekst);
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') return 'geen-adres';
  return url.protocol === 'http:' && !isLocal(url) ? 'geen-https' : undefined;
}

function list(tekst: string): string[] {
  return tekst
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((deel) => deel !== '');
}

/**
 * The identity provider by the environment (`SAMENHANG_OIDC_…`); undefined where there is none.
 *
 * @throws Instellingfout with every fault at once
 */
export function aanbiederOf(env: Omgeving, adres: string | undefined): Aanbiederinstelling | undefined {
  const waarde = (naam: string) => env[naam]?.trim() ?? '';
  const uitgever = waarde('SAMENHANG_OIDC_ADRES');
  if (uitgever === '') return undefined;
  const fouten: Instelfout[] = nodig
    .filter((variabele) => waarde(variabele) === '')
    .map((variabele) => ({ variabele, code: 'ontbreekt' }));
  const meld = (variabele: string, code: Instelfout['code'] | undefined) =>
    code === undefined ? undefined : fouten.push({ variabele, code });
  const regels = parseRegels(waarde('SAMENHANG_OIDC_ROLLEN'));
  const domeinen = list(waarde('SAMENHANG_OIDC_DOMEINEN'));
  meld('SAMENHANG_OIDC_ADRES', uitgeverfout(uitgever));
  if (waarde('SAMENHANG_OIDC_ROLLEN') !== '' && !regels) meld('SAMENHANG_OIDC_ROLLEN', 'geen-regels');
  if (!domeinen.every((naam) => domein.test(naam))) meld('SAMENHANG_OIDC_DOMEINEN', 'geen-domein');
  if (adres === undefined) meld('SAMENHANG_ADRES', 'ontbreekt');
  if (fouten.length > 0 || !regels || adres === undefined) throw new Instellingfout(fouten);
  return {
    uitgever: new URL(uitgever),
    client: waarde('SAMENHANG_OIDC_CLIENT'),
    geheim: waarde('SAMENHANG_OIDC_GEHEIM'),
    naam: waarde('SAMENHANG_OIDC_NAAM') || new URL(uitgever).hostname,
    scopes: waarde('SAMENHANG_OIDC_SCOPES') || 'openid profile email',
    claim: waarde('SAMENHANG_OIDC_CLAIM') || 'groups',
    regels,
    domeinen,
    adres,
  };
}
