import {
  aantalRegiosVan,
  agreementWeights,
  type Opgave,
  type Overdekking,
  tiesOf,
  type Verbinding,
} from '@samenhang/motor';
import { type Atlas, indexOfGemeente } from '../../atlas/index.ts';
import { type Band, type Laagopgave, type Ontwerpopgave, standaardGamma, type Vandaag } from './opgave.ts';
import { todayTies } from './verband.ts';

/** What a question names that the atlas does not have, or cannot count with. `pad` is its place in the JSON. */
export type Ontwerpfout =
  | { readonly code: 'ander-jaar'; readonly pad: string; readonly jaar: number; readonly atlas: number }
  | { readonly code: 'onbekende-indeling'; readonly pad: string; readonly indeling: string }
  | { readonly code: 'onbekende-gemeente'; readonly pad: string; readonly gemeente: string }
  | {
      readonly code: 'onbekende-regio';
      readonly pad: string;
      readonly regio: string;
      readonly indeling: string;
    }
  /** Bounds on inhabitants are asked while these gemeenten have none known. */
  | { readonly code: 'inwoners-onbekend'; readonly pad: string; readonly gemeenten: readonly string[] };

/** The questions of all layers as the engine takes them, over the gemeenten of the atlas. */
export type Opgavevertaling =
  | { readonly ok: true; readonly lagen: readonly Opgave[] }
  | { readonly ok: false; readonly fouten: readonly Ontwerpfout[] };

/**
 * The one regio of each unit; −1 for a unit in none, or in several: such a unit is of no single regio, so it takes no
 * part in locks and moves, and walls put it in a cell with the others of its kind.
 */
export function singleRegio(o: Overdekking): Int32Array {
  return Int32Array.from({ length: o.aantalEenheden }, (_, i) =>
    aantalRegiosVan(o, i) === 1 ? (o.regio[o.start[i]!] ?? -1) : -1,
  );
}

class Vertaler {
  readonly fouten: Ontwerpfout[] = [];
  private readonly atlas: Atlas;
  private readonly vraag: Ontwerpopgave;

  constructor(atlas: Atlas, vraag: Ontwerpopgave) {
    this.atlas = atlas;
    this.vraag = vraag;
    if (atlas.jaar !== vraag.jaar)
      this.fouten.push({ code: 'ander-jaar', pad: 'jaar', jaar: vraag.jaar, atlas: atlas.jaar });
  }

  lagen(): Opgave[] {
    const eerste = this.shared();
    return this.vraag.lagen.map((laag, k) => ({
      ...(k === 0 ? eerste : this.base()),
      ...this.layer(laag, `lagen[${k}]`),
    }));
  }

  private base(): Omit<Opgave, 'doel'> {
    const { gemeenten, inwoners, buren } = this.atlas;
    const { vandaag } = this.vraag;
    const editie = vandaag && this.atlas.edities.get(vandaag.indeling);
    return {
      n: gemeenten.length,
      gewicht: inwoners.map((x) => (Number.isNaN(x) ? 0 : x)),
      verbindingen: [
        ...tiesOf(buren),
        ...(editie ? todayTies(this.atlas, singleRegio(editie.overdekking)) : []),
      ],
      aaneengesloten: this.vraag.aaneengesloten ?? true,
    };
  }

  /** What is asked of the smallest regions, and so of all. */
  private shared(): Omit<Opgave, 'doel'> {
    const { muren = [], samen = [], apart = [], vandaag } = this.vraag;
    return {
      ...this.base(),
      muren: muren.flatMap((id, k) => this.cover(id, `muren[${k}]`)).map(singleRegio),
      samen: this.pairs(samen, 'samen'),
      apart: this.pairs(apart, 'apart'),
      ...(vandaag ? this.today(vandaag) : {}),
    };
  }

  private layer(laag: Laagopgave, pad: string): Pick<Opgave, 'aantal' | 'minimum' | 'maximum' | 'doel'> {
    const lijst = laag.indelingen.flatMap(({ indeling, gewicht = 1 }, k) =>
      this.cover(indeling, `${pad}.indelingen[${k}].indeling`).map((overdekking) => ({
        overdekking,
        gewicht,
      })),
    );
    const { overeenkomst } = this.vraag;
    const paren = agreementWeights({
      overdekkingen: lijst.map((x) => x.overdekking),
      wegingen: lijst.map((x) => x.gewicht),
      gamma: laag.gamma ?? standaardGamma,
      overeenkomst,
    });
    return { ...this.bounds(laag, pad), doel: lijst.length === 0 ? {} : { paren } };
  }

  private bounds(
    { aantal, inwoners }: Laagopgave,
    pad: string,
  ): Pick<Opgave, 'aantal' | 'minimum' | 'maximum'> {
    if (inwoners) this.requireInwoners(inwoners, `${pad}.inwoners`);
    return {
      aantal,
      ...(inwoners?.min === undefined ? {} : { minimum: inwoners.min }),
      ...(inwoners?.max === undefined ? {} : { maximum: inwoners.max }),
    };
  }

  private requireInwoners(band: Band, pad: string): void {
    if (band.min === undefined && band.max === undefined) return;
    const { gemeenten, inwoners } = this.atlas;
    const onbekend = gemeenten.filter((_, i) => Number.isNaN(inwoners[i])).map((g) => g.code);
    if (onbekend.length > 0) this.fouten.push({ code: 'inwoners-onbekend', pad, gemeenten: onbekend });
  }

  private today(v: Vandaag): Partial<Opgave> {
    const editie = this.atlas.edities.get(v.indeling);
    if (!editie) {
      this.fouten.push({ code: 'onbekende-indeling', pad: 'vandaag.indeling', indeling: v.indeling });
      return {};
    }
    const vasteRegios = (v.vasteRegios ?? []).map((regio, k) => {
      const index = editie.regios.findIndex((r) => r.code === regio);
      const pad = `vandaag.vasteRegios[${k}]`;
      if (index < 0) this.fouten.push({ code: 'onbekende-regio', pad, regio, indeling: v.indeling });
      return index;
    });
    return {
      vandaag: singleRegio(editie.overdekking),
      vasteRegios,
      vasteEenheden: (v.vasteGemeenten ?? []).map((g, k) => this.unit(g, `vandaag.vasteGemeenten[${k}]`)),
      verplaatsingen: v.verplaatsingen,
    };
  }

  private cover(indeling: string, pad: string): Overdekking[] {
    const editie = this.atlas.edities.get(indeling);
    if (editie) return [editie.overdekking];
    this.fouten.push({ code: 'onbekende-indeling', pad, indeling });
    return [];
  }

  private unit(code: string, pad: string): number {
    const index = indexOfGemeente(this.atlas, code);
    if (index === undefined) this.fouten.push({ code: 'onbekende-gemeente', pad, gemeente: code });
    return index ?? 0;
  }

  private pairs(paren: readonly (readonly [string, string])[], pad: string): Verbinding[] {
    return paren.map(([a, b], k) => [this.unit(a, `${pad}[${k}][0]`), this.unit(b, `${pad}[${k}][1]`)]);
  }
}

/** A question in codes, as the questions in numbers that the engine answers; or everything that it names wrongly. */
export function translateOpgave(atlas: Atlas, vraag: Ontwerpopgave): Opgavevertaling {
  const vertaler = new Vertaler(atlas, vraag);
  const lagen = vertaler.lagen();
  return vertaler.fouten.length > 0 ? { ok: false, fouten: vertaler.fouten } : { ok: true, lagen };
}
