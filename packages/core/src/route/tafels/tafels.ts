import { type Beslisser, isGemeentelijk } from '../../recht/index.ts';
import type { Taak } from '../../taken/index.ts';
import type { Werkgebied } from '../werkgebied.ts';
import type { Gebieden } from './gebieden.ts';
import type { Zetel } from './zetels.ts';

/**
 * How much is known of a tafel. `vast`: who sits there is known. `een-van`: it is one of several areas.
 * `onbekend`: in which area is not known; it may be one of the other tafels.
 */
type Tafelkennis = 'vast' | 'een-van' | 'onbekend';

/** One group of parties that must agree. */
export interface Tafel {
  /** Stable within one answer. */
  readonly sleutel: string;
  readonly kennis: Tafelkennis;
  /** The kinds of party that sit here for one task or another. */
  readonly beslissers: readonly Beslisser[];
  /** The one body, where the law names it. */
  readonly organisatie: string | null;
  /** The indeling and the regio's of the tasks done here, each once; empty where they are done in none. */
  readonly regios: readonly { readonly indeling: string; readonly code: string; readonly naam: string }[];
  /** The gemeenten that sit here or in whose area it is, by index: per option of `een-van`, else one set. */
  readonly opties: readonly (readonly number[])[];
  /** Ids of the tasks that are done here, in order. */
  readonly taken: readonly string[];
  /** Index of the cards that lead here, ascending. */
  readonly kaarten: readonly number[];
}

/** What one card brings to the tables. */
export interface Aanschuiver {
  readonly kaart: number;
  readonly taak: Taak;
  readonly gemeente: number;
  readonly werkgebied: Werkgebied;
  readonly zetel: Zetel;
}

function regiosOf(werkgebied: Werkgebied, welke: readonly number[]): Tafel['regios'] {
  if (werkgebied.soort !== 'regio') return [];
  const { indeling, regios } = werkgebied;
  return welke.flatMap((i) => {
    const regio = regios[i];
    return regio ? [{ indeling, code: regio.code, naam: regio.naam }] : [];
  });
}

/** The tables one card leads to: one per area where all apply, one for the choice where it is open. */
function tablesOf(aanschuiver: Aanschuiver, gebieden: Gebieden): Tafel[] {
  const { kaart, taak, werkgebied, zetel } = aanschuiver;
  const basis = {
    beslissers: taak.wieBeslist,
    organisatie: taak.organisatie,
    taken: [taak.taak],
    kaarten: [kaart],
  };
  const leden = (gebied: number): readonly number[] => gebieden.leden(gebied);
  if (zetel.gebieden.length === 0) {
    const plaatsen = taak.wieBeslist.some(isGemeentelijk) ? [[aanschuiver.gemeente]] : [];
    const sleutel = `${zetel.vorm}?${zetel.keuze}`;
    return [{ ...basis, sleutel, kennis: 'onbekend', regios: [], opties: plaatsen }];
  }
  if (!zetel.alle && zetel.gebieden.length > 1) {
    const sleutel = `${zetel.vorm}|${zetel.keuze}`;
    const alle = zetel.gebieden.map((_, i) => i);
    const regios = regiosOf(werkgebied, alle);
    return [{ ...basis, sleutel, kennis: 'een-van', regios, opties: zetel.gebieden.map(leden) }];
  }
  return zetel.gebieden.map((gebied, i) => ({
    ...basis,
    sleutel: `${zetel.vorm}@${gebied}`,
    kennis: 'vast',
    regios: regiosOf(werkgebied, [i]),
    opties: [leden(gebied)],
  }));
}

function union<T>(a: readonly T[], b: readonly T[], sleutel: (x: T) => unknown): readonly T[] {
  const gezien = new Set(a.map(sleutel));
  return [...a, ...b.filter((x) => !gezien.has(sleutel(x)))];
}

function merge(a: Tafel, b: Tafel): Tafel {
  return {
    ...a,
    beslissers: union(a.beslissers, b.beslissers, (x) => x),
    regios: union(a.regios, b.regios, (r) => `${r.indeling}/${r.code}`),
    taken: union(a.taken, b.taken, (t) => t),
    kaarten: union(a.kaarten, b.kaarten, (k) => k),
  };
}

/** All tables, in the order in which the cards first lead to them. */
export function layTables(aanschuivers: readonly Aanschuiver[], gebieden: Gebieden): readonly Tafel[] {
  const tafels = new Map<string, Tafel>();
  for (const tafel of aanschuivers.flatMap((a) => tablesOf(a, gebieden))) {
    const eerder = tafels.get(tafel.sleutel);
    tafels.set(tafel.sleutel, eerder ? merge(eerder, tafel) : tafel);
  }
  return [...tafels.values()];
}
