import type { Atlas, Editie } from '@samenhang/core';
import { ledenVan, regiosVan } from '@samenhang/motor';
import { gemeenteIndexen } from './indexen.ts';
import { colourGraph, regionNeighbours } from './kleuring.ts';
import { type Opschrift, shortenNamen } from './namen.ts';
import type { Strepen } from './patronen.ts';
import type { Gebied, Kaartvorm } from './vorm.ts';

/** Six hues that stay apart for every kind of colour vision (after the 'light' scheme of Paul Tol). */
const regiotinten = ['#77aadd', '#eedd88', '#ee8866', '#44bb99', '#ffaabb', '#bbcc33'] as const;

/** An editie on the map. */
export interface Regiokleuring {
  /** Colour of each regio; regio's that touch never have the same. */
  readonly tinten: readonly string[];
  /** Fill of each gebied of the map; undefined = in no regio. */
  readonly vulling: readonly (string | undefined)[];
  /** The fills of gemeenten in several regio's. */
  readonly strepen: readonly Strepen[];
  /** Places on the map of gemeenten whose regio is uncertain. */
  readonly twijfel: readonly number[];
  readonly grenzen: string;
  readonly opschriften: readonly Opschrift[];
}

/** A hue for each number of a colouring. */
export function tintenBij(kleuren: Int8Array): string[] {
  return Array.from(kleuren, (kleur) => regiotinten[kleur % regiotinten.length] ?? regiotinten[0]);
}

/** A hue for each regio, so that regio's that touch differ. */
export function tintenVan(atlas: Atlas, { overdekking }: Editie): string[] {
  return tintenBij(colourGraph(regionNeighbours(overdekking, atlas.buren)));
}

function unionOf(gebieden: readonly Gebied[]): Pick<Gebied, 'kader' | 'midden'> {
  const x0 = Math.min(...gebieden.map((g) => g.kader[0]));
  const y0 = Math.min(...gebieden.map((g) => g.kader[1]));
  const x1 = Math.max(...gebieden.map((g) => g.kader[0] + g.kader[2]));
  const y1 = Math.max(...gebieden.map((g) => g.kader[1] + g.kader[3]));
  const maat = (g: Gebied) => g.kader[2] * g.kader[3];
  const som = gebieden.reduce((s, g) => s + maat(g), 0);
  const mean = (as: 0 | 1) => gebieden.reduce((s, g) => s + g.midden[as] * maat(g), 0) / som;
  return { kader: [x0, y0, x1 - x0, y1 - y0], midden: [mean(0), mean(1)] };
}

/** Each regio as something with a short name and a place on the map. */
function labelsOf(atlas: Atlas, { regios, overdekking }: Editie, vorm: Kaartvorm): Opschrift[] {
  const namen = shortenNamen(regios.map(({ code, naam }) => naam || code));
  return regios.flatMap(({ code }, r) => {
    const gebieden = Array.from(ledenVan(overdekking, r)).flatMap(
      (g) => vorm.gebieden[vorm.indexVan.get(atlas.gemeenten[g]?.code ?? '') ?? -1] ?? [],
    );
    return gebieden.length === 0 ? [] : [{ code, naam: namen[r] ?? code, ...unionOf(gebieden) }];
  });
}

/**
 * Colours the map by regio. A gemeente in several regio's is striped in the colours of all of them.
 *
 * @param voorvoegsel of the ids of the stripes: another for each map of the page.
 * @param tinten of the regio's, where they are not to be chosen here.
 */
export function colourRegios(
  atlas: Atlas,
  editie: Editie,
  vorm: Kaartvorm,
  voorvoegsel = 'regio',
  tinten: readonly string[] = tintenVan(atlas, editie),
): Regiokleuring {
  const indexen = gemeenteIndexen(atlas, vorm);
  const regiosOp = indexen.map((g) => (g < 0 ? [] : [...regiosVan(editie.overdekking, g)]));
  const strepen = new Map<string, Strepen>();
  const vulling = regiosOp.map((regios) => {
    const kleuren = [...new Set(regios.map((r) => tinten[r] ?? ''))].sort();
    if (kleuren.length < 2) return kleuren[0];
    const sleutel = kleuren.join();
    const streep = strepen.get(sleutel) ?? { id: `${voorvoegsel}-streep-${strepen.size}`, kleuren };
    strepen.set(sleutel, streep);
    return `url(#${streep.id})`;
  });
  const twijfel = new Set(editie.onzeker);
  const regioVan = new Map(vorm.gebieden.map(({ code }, i) => [code, regiosOp[i]?.join() ?? '']));
  return {
    tinten,
    vulling,
    strepen: [...strepen.values()],
    twijfel: indexen.flatMap((g, i) => (twijfel.has(g) ? [i] : [])),
    grenzen: vorm.grensTussen((a, b) => regioVan.get(a) !== regioVan.get(b)),
    opschriften: labelsOf(atlas, editie, vorm),
  };
}
