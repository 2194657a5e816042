/** A regio in the diagram. */
export interface Knoop {
  /** Index of the regio. */
  readonly regio: number;
  readonly y: number;
  readonly hoogte: number;
}

/** What two regio's share, from left to right. */
export interface Band {
  readonly a: number;
  readonly b: number;
  readonly gemeenten: number;
  readonly y0: number;
  readonly y1: number;
  readonly hoogte: number;
}

export interface Stroom {
  readonly links: readonly Knoop[];
  readonly rechts: readonly Knoop[];
  readonly banden: readonly Band[];
  readonly hoogte: number;
}

/** Height of a label with air: no two names come nearer than this. */
const regel = 15;
const tussen = 3;
/** Height of all gemeenten together. */
const hoog = 600;

/** How many gemeenten a regio of the one and a regio of the other share. */
interface Cel {
  readonly a: number;
  readonly b: number;
  readonly gemeenten: number;
}

/** What flows where, and in which order the regio's of both sides stand. */
export interface Stromen {
  readonly kruistabel: readonly Cel[];
  readonly stroomdiagram: { readonly links: readonly number[]; readonly rechts: readonly number[] };
}

function sizes(cellen: readonly Cel[], zijde: 'a' | 'b'): Map<number, number> {
  const som = new Map<number, number>();
  for (const cel of cellen) som.set(cel[zijde], (som.get(cel[zijde]) ?? 0) + cel.gemeenten);
  return som;
}

function slots(order: readonly number[], omvang: ReadonlyMap<number, number>, schaal: number): number[] {
  return order.map((r) => Math.max((omvang.get(r) ?? 0) * schaal + tussen, regel));
}

/** Puts regio's under each other with room for their names, stretched to the height of the other side. */
function place(
  order: readonly number[],
  omvang: ReadonlyMap<number, number>,
  schaal: number,
  hoogte: number,
): Knoop[] {
  const ruimte = slots(order, omvang, schaal);
  const extra = (hoogte - ruimte.reduce((s, x) => s + x, 0)) / Math.max(1, order.length);
  let y = 0;
  return order.map((regio, i) => {
    const vak = (ruimte[i] ?? 0) + extra;
    const h = (omvang.get(regio) ?? 0) * schaal;
    const knoop = { regio, y: y + (vak - h) / 2, hoogte: h };
    y += vak;
    return knoop;
  });
}

/** Where each band begins (or ends) at its regio: in the order of the regio's on the other side. */
function stack(
  cellen: readonly Cel[],
  knopen: readonly Knoop[],
  overkant: readonly number[],
  zijde: 'a' | 'b',
  schaal: number,
): Map<Cel, number> {
  const ander = zijde === 'a' ? 'b' : 'a';
  const plaats = new Map(overkant.map((r, i) => [r, i]));
  const begin = new Map<Cel, number>();
  for (const knoop of knopen) {
    let y = knoop.y;
    const eigen = cellen
      .filter((cel) => cel[zijde] === knoop.regio)
      .sort((x, z) => (plaats.get(x[ander]) ?? 0) - (plaats.get(z[ander]) ?? 0));
    for (const cel of eigen) {
      begin.set(cel, y);
      y += cel.gemeenten * schaal;
    }
  }
  return begin;
}

/** Lays out the alluvial diagram: the order comes from core, the room for names from here. */
export function layOutStroom({ kruistabel, stroomdiagram }: Stromen): Stroom {
  const { links, rechts } = stroomdiagram;
  const totaal = kruistabel.reduce((som, cel) => som + cel.gemeenten, 0);
  const schaal = hoog / Math.max(1, totaal);
  const perA = sizes(kruistabel, 'a');
  const perB = sizes(kruistabel, 'b');
  const som = (lijst: readonly number[]) => lijst.reduce((s, x) => s + x, 0);
  const hoogte = Math.max(som(slots(links, perA, schaal)), som(slots(rechts, perB, schaal)));
  const knopenA = place(links, perA, schaal, hoogte);
  const knopenB = place(rechts, perB, schaal, hoogte);
  const vanA = stack(kruistabel, knopenA, rechts, 'a', schaal);
  const naarB = stack(kruistabel, knopenB, links, 'b', schaal);
  return {
    links: knopenA,
    rechts: knopenB,
    hoogte,
    banden: kruistabel.map((cel) => ({
      a: cel.a,
      b: cel.b,
      gemeenten: cel.gemeenten,
      y0: vanA.get(cel) ?? 0,
      y1: naarB.get(cel) ?? 0,
      hoogte: cel.gemeenten * schaal,
    })),
  };
}
