import {
  type Atlas,
  buildPaarmeter,
  checkDesign,
  designEditie,
  type Editie,
  type Indelingvergelijking,
  measureDesign,
  type Ontwerpopgave,
  type Ontwerpschending,
  type Overeenstemming,
  translateOpgave,
} from '@samenhang/core';
import { countRegions, type Labels, ledenVan, partitionValue } from '@samenhang/motor';
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
export interface TegenIndeling {
  readonly indeling: Indeling;
  /** 0–1: how well that indeling by itself agrees with all that were chosen. */
  readonly overeenkomst: number;
  readonly maten: Indelingvergelijking;
}

/** What a map is worth, computed from its labels and the question alone. */
export interface Ontwerpcijfers {
  readonly waarde: number;
  readonly schendingen: readonly Ontwerpschending[];
  /** Of the layer shown. */
  readonly overeenstemming: Overeenstemming;
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

/** Value and broken demands of all layers; undefined when the question names what is not there. */
function worthOf(
  atlas: Atlas,
  opgave: Ontwerpopgave,
  lagen: readonly Labels[],
): Pick<Ontwerpcijfers, 'waarde' | 'schendingen'> | undefined {
  const vertaling = translateOpgave(atlas, opgave);
  if (!vertaling.ok || vertaling.lagen.length !== lagen.length) return undefined;
  const waarden = vertaling.lagen.map(({ n, doel }, k) =>
    doel.paren ? partitionValue(doel.paren, lagen[k] ?? new Int32Array(n)) : 0,
  );
  return {
    waarde: waarden.reduce((som, x) => som + x, 0),
    schendingen: checkDesign(vertaling.lagen, lagen),
  };
}

interface Meting {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly gekozen: GekozenIndelingen;
  readonly lagen: readonly Labels[];
  /** Which layer the figures of regions are about. */
  readonly laag: number;
}

/** Measures a design against today; undefined when it cannot be an answer to this question. */
export function measureOntwerp({ atlas, opgave, gekozen, lagen, laag }: Meting): Ontwerpcijfers | undefined {
  const geheel = worthOf(atlas, opgave, lagen);
  const labels = lagen[laag];
  const vraag = opgave.lagen[laag];
  if (!geheel || !labels || !vraag) return undefined;
  const bij = new Map(vraag.indelingen.map(({ indeling, gewicht = 1 }) => [indeling, gewicht]));
  const indelingen = gekozen.indelingen.filter(({ rij }) => bij.has(rij.indeling));
  const maten = measureDesign(atlas, opgave, lagen).lagen[laag];
  const meter = buildPaarmeter(atlas, vraag);
  if (!meter) return undefined;
  const editie = layerEditie(atlas, labels);
  return {
    ...geheel,
    overeenstemming: meter.measure(labels),
    regios: regionsOf(atlas, editie),
    tegen: indelingen.flatMap((indeling) => {
      const eigen = maten?.indelingen.find((m) => m.indeling === indeling.rij.indeling);
      const { overeenkomst } = meter.measureIndeling(indeling.editie.overdekking);
      return eigen ? [{ indeling, overeenkomst, maten: eigen }] : [];
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
