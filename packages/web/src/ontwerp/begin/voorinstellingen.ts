import {
  type Atlas,
  assignLayers,
  boundSets,
  type Editie,
  indexOfGemeente,
  isSamenDoen,
} from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { groteGamma, type Vraag, type Vraagwijziging } from '../vraag/vraag.ts';

/** Questions in plain words that one can begin from. */
export const voorinstellingen = ['samenvallen', 'groot', 'buren', 'lagen', 'weinig'] as const;
export type Voorinstelling = (typeof voorinstellingen)[number];

interface Bronnen {
  readonly atlas: Atlas;
  readonly vandaag: Editie | undefined;
  readonly vraag: Vraag;
  /** Ids of the indelingen that are chosen now. */
  readonly gekozen: readonly string[];
}

/** The indelingen in care, work and education that oblige gemeenten to work together. */
function socialIds({ indelingen, edities }: Atlas): string[] {
  return [...indelingen.values()]
    .filter((rij) => edities.has(rij.indeling) && rij.domein.startsWith('sociaal/') && isSamenDoen(rij))
    .map(({ indeling }) => indeling);
}

/** Everything locked but one gemeente and its neighbours: whole regio's where they can be, single gemeenten in the others. */
export function lockAround(atlas: Atlas, vandaag: Editie, code: string): Vraagwijziging | undefined {
  const g = indexOfGemeente(atlas, code);
  if (g === undefined) return undefined;
  const { start, naar } = atlas.buren;
  const vrij = new Set([g, ...naar.subarray(start[g], start[g + 1])]);
  const leden = vandaag.regios.map((_, r) => [...ledenVan(vandaag.overdekking, r)]);
  const isHeel = (r: number) => (leden[r] ?? []).every((lid) => !vrij.has(lid));
  return {
    vandaag: vandaag.indeling,
    vasteRegios: vandaag.regios.filter((_, r) => isHeel(r)).map((regio) => regio.code),
    vasteGemeenten: leden.flatMap((lijst, r) =>
      isHeel(r) ? [] : lijst.filter((lid) => !vrij.has(lid)).map((lid) => atlas.gemeenten[lid]?.code ?? ''),
    ),
  };
}

/** What a preset makes of the question; undefined where it needs something that is not there, such as a gemeente. */
export function applyVoorinstelling(
  welke: Voorinstelling,
  { atlas, vandaag, vraag, gekozen }: Bronnen,
): Vraagwijziging | undefined {
  switch (welke) {
    case 'samenvallen': {
      const indelingen = socialIds(atlas);
      return indelingen.length < 2 ? undefined : { indelingen, gewichten: undefined, laag2: undefined };
    }
    case 'groot':
      return { aantal: { max: 25 }, inwoners: { min: 300_000 } };
    case 'buren':
      return vandaag && vraag.gemeente !== undefined ? lockAround(atlas, vandaag, vraag.gemeente) : undefined;
    case 'lagen': {
      const boven = assignLayers(atlas, gekozen, 2, boundSets(atlas.regels))[1]?.indelingen ?? [];
      return boven.length === 0 ? undefined : { laag2: { indelingen: boven, gamma: groteGamma } };
    }
    case 'weinig':
      return vandaag && { vandaag: vandaag.indeling, verplaatsingen: 10 };
  }
}
