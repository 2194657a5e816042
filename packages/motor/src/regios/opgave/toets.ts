import { buildNetwerk, connectedParts, largestTotal, membersOf, type Netwerk } from '../../grond/index.ts';
import { canonical, partitionValue } from '../../partitie/index.ts';
import { unitOf, weightOf } from './gewicht.ts';
import type { Opgave } from './opgave.ts';

/** One way in which a map breaks a constraint; regions by their canonical label, units by index. */
export type Schending =
  | { readonly code: 'niet-aaneengesloten'; readonly regio: number; readonly delen: readonly number[][] }
  | { readonly code: 'te-klein'; readonly regio: number; readonly gewicht: number; readonly minimum: number }
  | { readonly code: 'te-groot'; readonly regio: number; readonly gewicht: number; readonly maximum: number }
  | { readonly code: 'te-weinig-regios'; readonly aantal: number; readonly minimum: number }
  | { readonly code: 'te-veel-regios'; readonly aantal: number; readonly maximum: number }
  | { readonly code: 'niet-samen'; readonly a: number; readonly b: number }
  | { readonly code: 'niet-apart'; readonly a: number; readonly b: number }
  | {
      readonly code: 'vaste-regio-gewijzigd';
      readonly regioVandaag: number;
      readonly eenheden: readonly number[];
    }
  | { readonly code: 'vaste-eenheid-verplaatst'; readonly a: number; readonly b: number }
  | {
      readonly code: 'over-muur';
      readonly regio: number;
      readonly muur: number;
      readonly cellen: readonly number[];
    }
  | { readonly code: 'te-veel-verplaatsingen'; readonly aantal: number; readonly maximum: number };

/**
 * Everything that a map breaks, from scratch; empty when it keeps to all constraints.
 * @throws RangeError when there is not one label for each unit.
 */
export function checkMap(o: Opgave, labels: ArrayLike<number>): Schending[] {
  if (labels.length !== o.n) throw new RangeError(`${labels.length} labels for ${o.n} units`);
  const eigen = canonical(labels);
  const leden = membersOf(eigen);
  return [
    ...(o.aaneengesloten === false ? [] : brokenRegions(buildNetwerk(o.n, o.verbindingen), eigen, leden)),
    ...sizes(o, leden),
    ...counts(o, leden.length),
    ...pairs(o, eigen),
    ...locks(o, eigen, leden),
    ...walls(o, leden),
    ...moves(o, eigen),
  ];
}

function brokenRegions(net: Netwerk, labels: Int32Array, leden: readonly number[][]): Schending[] {
  const deel = connectedParts(net, labels);
  return leden.flatMap((eenheden, regio): Schending[] => {
    const delen = membersOf(canonical(eenheden.map((v) => deel[v]!))).map((d) => d.map((k) => eenheden[k]!));
    return delen.length > 1 ? [{ code: 'niet-aaneengesloten', regio, delen }] : [];
  });
}

function sizes(o: Opgave, leden: readonly number[][]): Schending[] {
  const { minimum, maximum } = o;
  if (minimum === undefined && maximum === undefined) return [];
  const eenheid = unitOf(o);
  return leden.flatMap((eenheden, regio): Schending[] => {
    const som = weightOf(o, eenheid, eenheden);
    if (minimum !== undefined && som < minimum) return [{ code: 'te-klein', regio, gewicht: som, minimum }];
    if (maximum !== undefined && som > maximum) return [{ code: 'te-groot', regio, gewicht: som, maximum }];
    return [];
  });
}

function counts({ n, aantal }: Opgave, k: number): Schending[] {
  const minimum = aantal?.min ?? 0;
  const maximum = aantal?.max ?? n;
  if (k < minimum) return [{ code: 'te-weinig-regios', aantal: k, minimum }];
  return k > maximum ? [{ code: 'te-veel-regios', aantal: k, maximum }] : [];
}

function pairs({ samen = [], apart = [] }: Opgave, labels: Int32Array): Schending[] {
  return [
    ...samen
      .filter(([a, b]) => labels[a] !== labels[b])
      .map(([a, b]): Schending => ({ code: 'niet-samen', a, b })),
    ...apart
      .filter(([a, b]) => labels[a] === labels[b])
      .map(([a, b]): Schending => ({ code: 'niet-apart', a, b })),
  ];
}

function locks(o: Opgave, labels: Int32Array, leden: readonly number[][]): Schending[] {
  const { vandaag } = o;
  if (!vandaag) return [];
  const uit: Schending[] = [];
  for (const regio of o.vasteRegios ?? []) {
    const oud = Array.from({ length: o.n }, (_, v) => v).filter((v) => vandaag[v] === regio);
    const nieuw = new Set(oud.flatMap((v) => leden[labels[v]!]!));
    const anders = [...nieuw].filter((v) => vandaag[v] !== regio);
    const verspreid = new Set(oud.map((v) => labels[v])).size > 1;
    if (anders.length > 0 || verspreid)
      uit.push({ code: 'vaste-regio-gewijzigd', regioVandaag: regio, eenheden: verspreid ? oud : anders });
  }
  const vast = (o.vasteEenheden ?? []).filter((v) => vandaag[v]! >= 0);
  vast.forEach((a, k) => {
    for (const b of vast.slice(k + 1)) {
      if ((vandaag[a] === vandaag[b]) !== (labels[a] === labels[b]))
        uit.push({ code: 'vaste-eenheid-verplaatst', a, b });
    }
  });
  return uit;
}

function walls({ muren = [] }: Opgave, leden: readonly number[][]): Schending[] {
  return muren.flatMap((cel, muur) =>
    leden.flatMap((eenheden, regio): Schending[] => {
      const cellen = [...new Set(eenheden.map((v) => cel[v]!))];
      return cellen.length > 1 ? [{ code: 'over-muur', regio, muur, cellen }] : [];
    }),
  );
}

function moves({ vandaag, verplaatsingen }: Opgave, labels: Int32Array): Schending[] {
  if (verplaatsingen === undefined || !vandaag) return [];
  const aantal = countMoves(vandaag, labels);
  return aantal > verplaatsingen ? [{ code: 'te-veel-verplaatsingen', aantal, maximum: verplaatsingen }] : [];
}

/**
 * Units that change region, each new region being the heir of at most one of today's so that as few as
 * can be move (maximum-weight matching on overlaps: the partition distance, Gusfield 2002, Information
 * Processing Letters 82). Units in no region today (−1) do not count.
 */
export function countMoves(vandaag: ArrayLike<number>, labels: ArrayLike<number>): number {
  const mee = Array.from({ length: vandaag.length }, (_, v) => v).filter((v) => vandaag[v]! >= 0);
  const oud = canonical(mee.map((v) => vandaag[v]!));
  const nieuw = canonical(mee.map((v) => labels[v]!));
  const rijen = Math.max(-1, ...oud) + 1;
  const kolommen = Math.max(-1, ...nieuw) + 1;
  if (rijen === 0) return 0;
  const samen = new Int32Array(rijen * kolommen);
  oud.forEach((r, k) => {
    const p = r * kolommen + nieuw[k]!;
    samen[p] = samen[p]! + 1;
  });
  return mee.length - largestTotal(rijen, kolommen, (r, k) => samen[r * kolommen + k]!);
}

/** Edges whose ends lie in different regions. */
export function countCut(net: Netwerk, labels: ArrayLike<number>): number {
  let som = 0;
  for (let e = 0; e < net.a.length; e++) if (labels[net.a[e]!] !== labels[net.b[e]!]) som++;
  return som;
}

/** What a map is worth to the goal of a question, from scratch. */
export function mapValue({ doel }: Opgave, labels: ArrayLike<number>, snede: number): number {
  return (doel.paren ? partitionValue(doel.paren, labels) : 0) - (doel.snede ?? 0) * snede;
}
