import { type Handeling, mayDo, type Objectsoort } from '@samenhang/core';
import type { Bereik } from './bereik.ts';

/**
 * What came of it, or why nothing did: there is none that this person may see, they may not do this, another organisation
 * has that code, nobody would be left to manage it, there are as many as there may be, it ended, or it has another version.
 */
export type Uitslag<T> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly code: 'onbekend' | 'verboden' | 'bezet' | 'laatste' | 'vol' | 'beeindigd' }
  | { readonly ok: false; readonly code: 'gewijzigd'; readonly huidig: T };

/** What came of something that has steps. `ongeldig`: what is wrong; `niet-nu`: this cannot be done from where it is. */
export type Stapuitslag<T, F extends { readonly pad: string; readonly code: string }> =
  | Uitslag<T>
  | { readonly ok: false; readonly code: 'niet-nu' }
  | { readonly ok: false; readonly code: 'ongeldig'; readonly fouten: readonly F[] };

const onbekend = { ok: false, code: 'onbekend' } as const;
const verboden = { ok: false, code: 'verboden' } as const;

/** Why this person may not do this in this organisation: of one that is not theirs nothing is told. */
export async function refusalIn(
  bereik: Bereik,
  organisatie: string,
  soort: Objectsoort,
  handeling: Handeling,
): Promise<typeof onbekend | typeof verboden | undefined> {
  const rol = await bereik.rolIn(organisatie);
  if (rol === undefined) return onbekend;
  return mayDo({ aangemeld: true, rol }, { soort, handeling }, 'organisatie') ? undefined : verboden;
}

interface Feit {
  readonly soort: Objectsoort;
  readonly handeling: Handeling;
  readonly object: string;
  readonly voor?: unknown;
  readonly na?: unknown;
}

/** Writes down what this person did in an organisation. */
export async function logOrganisatie(
  bereik: Bereik,
  organisatie: string,
  feit: Feit,
  wanneer: string,
): Promise<void> {
  const { voor, na, ...rest } = feit;
  const tekst = (waarde: unknown) => (waarde === undefined ? null : JSON.stringify(waarde));
  await bereik.addLogboek({ organisatie, wanneer, ...rest, voor: tekst(voor), na: tekst(na) });
}
