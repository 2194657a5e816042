import { readAanvulling, stampAanvulling } from '@samenhang/core';

/** What is wrong with what was to be kept: where it stands in it, and what it is. */
export interface Stukfout {
  readonly pad: string;
  readonly code: string;
}

type Keuring =
  | { readonly ok: true; readonly inhoud: unknown; readonly titel?: string }
  | { readonly ok: false; readonly fouten: readonly Stukfout[] };

interface Soortregel {
  /**
   * What is kept as this version, or what is wrong with it. `vorige`: what the piece holds until then; undefined where
   * it is new.
   */
  keur(nieuw: unknown, vorige: unknown, versie: number): Keuring;
  /** An organisation has one of each title. */
  readonly uniek: boolean;
}

function keurAanvulling(nieuw: unknown, vorige: unknown, versie: number): Keuring {
  const gelezen = readAanvulling(nieuw);
  if (!gelezen.ok) return gelezen;
  const { over } = gelezen.aanvulling;
  const oud = readAanvulling(vorige);
  if (oud.ok && (oud.aanvulling.over.id !== over.id || oud.aanvulling.over.soort !== over.soort))
    return { ok: false, fouten: [{ pad: 'over', code: 'vast' }] };
  const inhoud = stampAanvulling(gelezen.aanvulling, oud.ok ? oud.aanvulling : undefined, versie);
  return { ok: true, inhoud, titel: `${over.soort} ${over.id}` };
}

/**
 * The kinds of pieces, and what each asks of what is written. Of a design the caller sees to that: what a program wrote
 * is kept as it came.
 */
const stuksoorten = {
  ontwerp: { keur: (inhoud) => ({ ok: true, inhoud }), uniek: false },
  aanvulling: { keur: keurAanvulling, uniek: true },
} as const satisfies Readonly<Record<string, Soortregel>>;

export type Stuksoort = keyof typeof stuksoorten;

/** The rule of a kind. */
export function ruleOf(soort: Stuksoort): Soortregel {
  return stuksoorten[soort];
}
