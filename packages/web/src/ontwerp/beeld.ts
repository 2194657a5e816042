import {
  type Atlas,
  designEditie,
  type Editie,
  type Ontwerpmeter,
  type Ontwerpmeting,
  type Tegenmeting,
} from '@samenhang/core';
import { countRegions, type Labels, ledenVan } from '@samenhang/motor';
import type { GekozenIndelingen, Indeling } from '../keuze/index.ts';

/** The id under which a design is looked at on this page. */
const ontwerpId = 'ontwerp';

/** A layer as an indeling: regions named after their largest gemeente. */
export function layerEditie(atlas: Atlas, labels: Labels): Editie {
  return designEditie(atlas, labels, { indeling: ontwerpId });
}

/** A region of a design. */
export interface Ontwerpregio {
  readonly code: string;
  readonly naam: string;
  /** Indices in the atlas. */
  readonly leden: readonly number[];
  /** NaN where a gemeente's inhabitants are not known. */
  readonly inwoners: number;
}

/** The design against one indeling of today. */
export interface TegenIndeling extends Omit<Tegenmeting, 'indeling'> {
  readonly indeling: Indeling;
}

/** What a map is worth, computed from its labels and the question alone. */
export interface Ontwerpcijfers extends Omit<Ontwerpmeting, 'tegen'> {
  readonly regios: readonly Ontwerpregio[];
  readonly tegen: readonly TegenIndeling[];
}

function regionsOf(atlas: Atlas, editie: Editie): Ontwerpregio[] {
  return editie.regios.map(({ code, naam }, r) => {
    const leden = [...ledenVan(editie.overdekking, r)];
    return {
      code,
      naam,
      leden,
      inwoners: leden.reduce((som, g) => som + (atlas.inwoners[g] ?? Number.NaN), 0),
    };
  });
}

interface Meting {
  readonly atlas: Atlas;
  readonly meter: Ontwerpmeter;
  readonly gekozen: GekozenIndelingen;
  readonly lagen: readonly Labels[];
  /** Which layer the figures of regions are about. */
  readonly laag: number;
}

/** Measures a design against today; undefined when it cannot be an answer to this question. */
export function measureOntwerp({ atlas, meter, gekozen, lagen, laag }: Meting): Ontwerpcijfers | undefined {
  const meting = meter.measure(lagen, laag);
  const labels = lagen[laag];
  if (!meting || !labels) return undefined;
  return {
    ...meting,
    regios: regionsOf(atlas, layerEditie(atlas, labels)),
    tegen: meting.tegen.flatMap((maten) => {
      const indeling = gekozen.indelingen.find(({ rij }) => rij.indeling === maten.indeling);
      return indeling ? [{ ...maten, indeling }] : [];
    }),
  };
}

/** How far above its value the bound of a map is, as a part of that value; undefined where none was computed. */
export function roomAbove({
  waarde,
  grens,
}: {
  readonly waarde: number;
  readonly grens?: number | undefined;
}): number | undefined {
  if (grens === undefined) return undefined;
  if (grens <= waarde) return 0;
  return waarde > 0 ? (grens - waarde) / waarde : undefined;
}

/** The indeling of today that agrees most with all that were chosen; of one alone that says nothing. */
export function bestToday(tegen: readonly TegenIndeling[]): TegenIndeling | undefined {
  if (tegen.length < 2) return undefined;
  return tegen.reduce((a, b) => (b.overeenkomst > a.overeenkomst ? b : a));
}

/** Number of regions of each layer. */
export function countLayers(lagen: readonly Labels[]): number[] {
  return lagen.map((labels) => countRegions(labels));
}
