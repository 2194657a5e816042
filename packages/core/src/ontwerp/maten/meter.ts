/**
 * The figures of a design while a hand draws it: all that does not depend on the map is made once for a question, so that
 * a map of 342 gemeenten beside 32 indelingen is measured within the time of a frame or two.
 */

import { type Labels, type Opgave, partitionValue } from '@samenhang/motor';
import type { Atlas, Editie } from '../../atlas/index.ts';
import { moves, nesting } from '../../vergelijking/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import { translateOpgave } from '../opgave/vertaal.ts';
import { checkDesign, type Ontwerpschending } from '../zoek/nesten.ts';
import { designEditie } from './editie.ts';
import { buildPaarmeter, type Overeenstemming, type Paarmeter } from './overeenkomst.ts';

/** A design beside one indeling of now. */
export interface Tegenmeting {
  readonly indeling: string;
  readonly aantalRegios: number;
  /** 0–1: how well that indeling by itself agrees with all that were chosen. */
  readonly overeenkomst: number;
  /** 0–1: of gemeenten that share a regio of the indeling, how much stays together. */
  readonly indelingInOntwerp: number;
  /** Gemeenten that change regio to make the design of it. */
  readonly verplaatsingen: number;
}

/** What a map is worth, measured from its labels and the question alone. */
export interface Ontwerpmeting {
  readonly waarde: number;
  readonly schendingen: readonly Ontwerpschending[];
  /** Of the layer asked. */
  readonly overeenstemming: Overeenstemming;
  readonly tegen: readonly Tegenmeting[];
}

/** Regio's with at least one gemeente. */
function countFilled({ overdekking: o }: Editie): number {
  let aantal = 0;
  for (let r = 0; r < o.aantalRegios; r++) if ((o.regioStart[r + 1] ?? 0) > (o.regioStart[r] ?? 0)) aantal++;
  return aantal;
}

interface Laag {
  readonly meter: Paarmeter;
  readonly edities: readonly { readonly editie: Editie; readonly overeenkomst: number }[];
}

/** Measures maps for one question again and again; undefined figures where the maps do not fit the question. */
export class Ontwerpmeter {
  private readonly atlas: Atlas;
  private readonly vragen: readonly Opgave[];
  private readonly lagen: readonly (Laag | undefined)[];

  /** The meter of a question; undefined where it names what the atlas does not have. */
  static build(atlas: Atlas, opgave: Ontwerpopgave): Ontwerpmeter | undefined {
    const vertaling = translateOpgave(atlas, opgave);
    return vertaling.ok ? new Ontwerpmeter(atlas, opgave, vertaling.lagen) : undefined;
  }

  private constructor(atlas: Atlas, opgave: Ontwerpopgave, vragen: readonly Opgave[]) {
    this.atlas = atlas;
    this.vragen = vragen;
    this.lagen = opgave.lagen.map((laag) => {
      const meter = buildPaarmeter(atlas, laag);
      if (!meter) return undefined;
      const edities = laag.indelingen.flatMap(({ indeling }) => {
        const editie = atlas.edities.get(indeling);
        if (!editie) return [];
        return [{ editie, overeenkomst: meter.measureIndeling(editie.overdekking).overeenkomst }];
      });
      return { meter, edities };
    });
  }

  /** The questions in numbers, layer by layer. */
  get opgaven(): readonly Opgave[] {
    return this.vragen;
  }

  /** How well one map agrees with the indelingen of a layer; undefined where the layer has none. */
  measureLayer(labels: Labels, laag: number): Overeenstemming | undefined {
    return this.lagen[laag]?.meter.measure(labels);
  }

  /**
   * @param lagen labels by gemeente for each layer.
   * @param laag the layer that is held beside the indelingen of now.
   */
  measure(lagen: readonly Labels[], laag: number): Ontwerpmeting | undefined {
    const labels = lagen[laag];
    const eigen = this.lagen[laag];
    if (!labels || !eigen || lagen.length !== this.vragen.length) return undefined;
    const ontwerp = designEditie(this.atlas, labels, { indeling: 'ontwerp' }).overdekking;
    return {
      waarde: this.vragen.reduce(
        (som, { doel }, k) => som + (doel.paren ? partitionValue(doel.paren, lagen[k] ?? []) : 0),
        0,
      ),
      schendingen: checkDesign(this.vragen, lagen),
      overeenstemming: eigen.meter.measure(labels),
      tegen: eigen.edities.map(({ editie, overeenkomst }) => ({
        indeling: editie.indeling,
        aantalRegios: countFilled(editie),
        overeenkomst,
        indelingInOntwerp: nesting(editie.overdekking, ontwerp),
        verplaatsingen: moves(editie.overdekking, ontwerp).lijst.length,
      })),
    };
  }
}
