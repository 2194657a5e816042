import { buildOverdekking, type Lid, type Overdekking } from '@samenhang/motor';
import type { Feiten } from './feiten.ts';
import { translate, type Vertaling } from './herindeling.ts';
import type { Gemeente, Regio } from './typen.ts';

/** The gemeenten of one year, in index order, with the inhabitants the package knows for that year. */
export interface Jaargang {
  readonly gemeenten: readonly Gemeente[];
  readonly codes: readonly string[];
  readonly indexVan: ReadonlyMap<string, number>;
  /** NaN where not known. */
  readonly inwoners: Float64Array;
}

/** The memberships of one stored editie, indexed. */
interface OpgeslagenEditie {
  readonly regios: readonly Regio[];
  readonly overdekking: Overdekking;
}

/**
 * The facts, grouped once by year and by editie, so that atlases of several years can be
 * built without reading all rows again.
 */
export interface Jaarboek {
  readonly feiten: Feiten;
  readonly jaren: readonly number[];
  jaargang(jaar: number): Jaargang;
  editie(indeling: string, jaar: number): OpgeslagenEditie;
  vertaling(vanJaar: number, naarJaar: number): Vertaling;
}

function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const k = key(row);
    const group = groups.get(k);
    if (group) group.push(row);
    else groups.set(k, [row]);
  }
  return groups;
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function buildJaargang(rows: Feiten['gemeenten']): Jaargang {
  const sorted = rows
    .map((rij) => ({ code: rij.gemeente, naam: rij.naam, inwoners: rij.inwoners }))
    .sort(byCode);
  const codes = sorted.map((g) => g.code);
  return {
    gemeenten: sorted.map(({ code, naam }) => ({ code, naam })),
    codes,
    indexVan: new Map(codes.map((code, index) => [code, index])),
    inwoners: Float64Array.from(sorted, (g) => g.inwoners ?? Number.NaN),
  };
}

/** Groups the facts by year and editie. */
export function buildJaarboek(feiten: Feiten): Jaarboek {
  const gemeentenPerJaar = groupBy(feiten.gemeenten, (rij) => rij.jaar);
  const regiosPerEditie = groupBy(feiten.regios, (rij) => `${rij.indeling}@${rij.jaar}`);
  const ledenPerEditie = groupBy(feiten.lidmaatschap, (rij) => `${rij.indeling}@${rij.jaar}`);
  const jaargang = memo((jaar: number) => buildJaargang(gemeentenPerJaar.get(jaar) ?? []));

  const editieByKey = memo((key: string): OpgeslagenEditie => {
    const { indexVan, codes } = jaargang(Number(key.slice(key.lastIndexOf('@') + 1)));
    const regios = (regiosPerEditie.get(key) ?? [])
      .map((rij) => ({ code: rij.regio, naam: rij.naam }))
      .sort(byCode);
    const regioIndex = new Map(regios.map((r, index) => [r.code, index]));
    const leden = (ledenPerEditie.get(key) ?? []).map(
      (rij): Lid => ({
        eenheid: indexVan.get(rij.gemeente) ?? -1,
        regio: regioIndex.get(rij.regio) ?? -1,
        aandeel: rij.aandeel,
      }),
    );
    return { regios, overdekking: buildOverdekking(codes.length, regios.length, leden) };
  });

  const vertalingByKey = memo((key: string) => {
    const [van = 0, naar = 0] = key.split('>').map(Number);
    return translate((jaar) => jaargang(jaar).codes, van, naar, feiten.herindelingen);
  });

  return {
    feiten,
    jaren: [...gemeentenPerJaar.keys()].sort((a, b) => a - b),
    jaargang,
    editie: (indeling, jaar) => editieByKey(`${indeling}@${jaar}`),
    vertaling: (vanJaar, naarJaar) => vertalingByKey(`${vanJaar}>${naarJaar}`),
  };
}
