import type { Benoemd, Naamvelden } from '@samenhang/core';

/** Properties in which people keep the name of a region; the surest first. */
const naamvelden = [
  'regionaam',
  'naamregio',
  'regio',
  'naam',
  'name',
  'statnaam',
  'label',
  'titel',
  'region',
  'gebied',
  'cluster',
  'district',
  'omschrijving',
] as const;
const codevelden = ['regiocode', 'coderegio', 'code', 'statcode', 'id', 'identificatie'] as const;

export type Eigenschappen = Benoemd['eigenschappen'];

/** The property that names the regio's, what else could, and the one with their codes. */
export interface Velden extends Naamvelden {
  /** All properties with text that differs between regio's: from these somebody may choose the name. */
  readonly keuzes: readonly string[];
}

function plain(veld: string): string {
  return veld
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/** Whether a property is called as people call their regio's. */
export function isRegioveld(veld: string): boolean {
  return /^(?:regio|region|cluster|gebied|district|deelregio|subregio)(?:naam|name|code|nr|id)?$/u.test(
    plain(veld),
  );
}

/** Text of a property; numbers as they are written, anything else left out. */
export function textsOf(eigenschappen: unknown): Eigenschappen {
  if (typeof eigenschappen !== 'object' || eigenschappen === null) return {};
  return Object.fromEntries(
    Object.entries(eigenschappen).flatMap(([veld, waarde]) =>
      typeof waarde === 'string' || typeof waarde === 'number' ? [[veld, String(waarde).trim()]] : [],
    ),
  );
}

function first(velden: readonly string[], bekend: readonly string[]): string | undefined {
  for (const naam of bekend) {
    const veld = velden.find((v) => plain(v) === naam);
    if (veld !== undefined) return veld;
  }
  return undefined;
}

/** Recognises the properties: those that every feature has, and that tell more than numbers for a name. */
export function findVelden(alle: readonly Eigenschappen[]): Velden {
  const velden = Object.keys(alle[0] ?? {}).filter((veld) => alle.every((e) => (e[veld] ?? '') !== ''));
  const teksten = velden.filter((veld) => alle.some((e) => /\p{L}/u.test(e[veld] ?? '')));
  const keuzes = teksten.filter((veld) => alle.length === 1 || alle.some((e) => e[veld] !== alle[0]?.[veld]));
  const code = first(velden, codevelden);
  const naam =
    first(keuzes, naamvelden) ?? keuzes.find((veld) => veld !== code) ?? first(teksten, naamvelden);
  const count = (veld: string | undefined): number => new Set(alle.map((e) => e[veld ?? ''])).size;
  // Features of one name are one regio, whatever id each part has; codes count where they say the same.
  const telt = code !== undefined && (naam === undefined || naam === code || count(code) === count(naam));
  return { naam, code: telt ? code : undefined, keuzes };
}
