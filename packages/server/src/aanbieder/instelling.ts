import type { Claimregel, Instellingen } from '../instellingen/index.ts';

/** How an organisation's own identity provider is reached, and what its claims mean here. */
export interface Aanbiederinstelling {
  /** Its issuer: what the discovery document stands below. */
  readonly uitgever: string;
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

/** The identity provider by the settings, which were checked; undefined where there is none. */
export function aanbiederOf(instellingen: Instellingen): Aanbiederinstelling | undefined {
  const { oidcAdres: uitgever, oidcClient: client, oidcGeheim: geheim, oidcRollen: regels } = instellingen;
  const { adres, oidcNaam, oidcScopes: scopes, oidcClaim: claim, oidcDomeinen: domeinen } = instellingen;
  if (!uitgever || !client || !geheim || !regels || !adres) return undefined;
  const naam = oidcNaam ?? new URL(uitgever).hostname;
  return { uitgever, client, geheim, naam, scopes, claim, regels, domeinen, adres };
}
