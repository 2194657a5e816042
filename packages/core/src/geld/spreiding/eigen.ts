/** Somebody's own tables for places: distances between gemeenten, and how many inhabitants a place there serves at most. */

import type { AndereNaam, Atlas } from '../../atlas/index.ts';
import { matchOne } from '../../eigen/index.ts';
import type { Spreidland } from './spreiding.ts';

/** What is wrong with such a table, where it can be read. */
export type Spreidtabelfout =
  | { readonly code: 'naam-onbekend'; readonly regel: number; readonly naam: string; readonly jaar: number }
  | { readonly code: 'naam-dubbel'; readonly regel: number; readonly naam: string; readonly eerder: number }
  | { readonly code: 'afstand-ontbreekt'; readonly naam: string; readonly naar: string }
  | { readonly code: 'inwoners-onbekend'; readonly aantal: number; readonly jaar: number };

type Uitkomst<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly fouten: readonly Spreidtabelfout[] };

interface Namenboek {
  readonly atlas: Atlas;
  readonly andere: readonly AndereNaam[];
}

interface Afstandregel {
  /** Line in the file. */
  readonly regel: number;
  readonly van: string;
  readonly naar: string;
  readonly km: number;
}

/** Index in the atlas of each name, by the first line that it stands on; a name of none, or of several, is a fault. */
function placeNames({ atlas, andere }: Namenboek, namen: ReadonlyMap<string, number>) {
  const fouten: Spreidtabelfout[] = [];
  const gelegd = new Map<string, number>();
  for (const [naam, regel] of namen) {
    const g = matchOne(atlas, andere, naam);
    if (g !== undefined) gelegd.set(naam, g);
    else fouten.push({ code: 'naam-onbekend', regel, naam, jaar: atlas.jaar });
  }
  return { gelegd, fouten };
}

/** Each name with the first line that it stands on. */
function firstLines(paren: readonly (readonly [naam: string, regel: number])[]): Map<string, number> {
  return new Map(paren.toReversed());
}

/** How far it is from each to each, NaN where it is not given; a pair that stands twice is a fault. */
function fillSquare(
  n: number,
  regels: readonly (Afstandregel & { readonly i: number; readonly j: number })[],
) {
  const afstanden = new Float64Array(n * n).fill(Number.NaN);
  const eerste = new Map<number, number>();
  const fouten: Spreidtabelfout[] = [];
  for (const { regel, van, km, i, j } of regels) {
    const eerder = eerste.get(i * n + j);
    if (eerder !== undefined) fouten.push({ code: 'naam-dubbel', regel, naam: van, eerder });
    eerste.set(i * n + j, eerder ?? regel);
    afstanden[i * n + j] = km;
  }
  return { afstanden, fouten };
}

/** Back is as far as there, where only one of them is given, and oneself is near. @returns what is not given at all. */
function fillGaps({ gemeenten, afstanden }: Pick<Spreidland, 'gemeenten' | 'afstanden'>): Spreidtabelfout[] {
  const n = gemeenten.length;
  const heen = afstanden.slice();
  const gaten: Spreidtabelfout[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (!Number.isNaN(heen[i * n + j]!)) continue;
      const terug = i === j ? 0 : heen[j * n + i]!;
      afstanden[i * n + j] = terug;
      if (Number.isNaN(terug) && i < j)
        gaten.push({ code: 'afstand-ontbreekt', naam: gemeenten[i]!.naam, naar: gemeenten[j]!.naam });
    }
  return gaten;
}

/** The gemeenten of a table with distances. Every fault is told. */
export function placeAfstanden(
  boek: Namenboek,
  regels: readonly Afstandregel[],
): Uitkomst<{ readonly land: Spreidland }> {
  const { atlas } = boek;
  const namen = firstLines(
    regels.flatMap(({ van, naar, regel }) => [[van, regel] as const, [naar, regel] as const]),
  );
  const { gelegd, fouten } = placeNames(boek, namen);
  if (fouten.length > 0) return { ok: false, fouten };
  const indexen = [...new Set(gelegd.values())].sort((a, b) => a - b);
  const zonder = indexen.filter((g) => !((atlas.inwoners[g] ?? 0) > 0)).length;
  if (zonder > 0)
    return { ok: false, fouten: [{ code: 'inwoners-onbekend', aantal: zonder, jaar: atlas.jaar }] };
  const gemeenten = indexen.map((g) => ({
    code: atlas.gemeenten[g]?.code ?? '',
    naam: atlas.gemeenten[g]?.naam ?? '',
    inwoners: atlas.inwoners[g] ?? 0,
  }));
  const plek = new Map(indexen.map((g, k) => [g, k]));
  const placeOf = (naam: string): number => plek.get(gelegd.get(naam) ?? -1) ?? -1;
  const vierkant = fillSquare(
    indexen.length,
    regels.map((regel) => ({ ...regel, i: placeOf(regel.van), j: placeOf(regel.naar) })),
  );
  if (vierkant.fouten.length > 0) return { ok: false, fouten: vierkant.fouten };
  const land = { jaar: atlas.jaar, gemeenten, afstanden: vierkant.afstanden };
  const gaten = fillGaps(land);
  return gaten.length > 0 ? { ok: false, fouten: gaten } : { ok: true, land };
}

/** How many inhabitants a place in each gemeente of a table serves at most, by code. Every fault is told. */
export function placeCapaciteiten(
  boek: Namenboek,
  regels: readonly { readonly regel: number; readonly naam: string; readonly capaciteit: number }[],
): Uitkomst<{ readonly capaciteiten: ReadonlyMap<string, number> }> {
  const { gelegd, fouten } = placeNames(
    boek,
    firstLines(regels.map(({ naam, regel }) => [naam, regel] as const)),
  );
  const capaciteiten = new Map<string, number>();
  const eerste = new Map<string, number>();
  for (const { regel, naam, capaciteit } of regels) {
    const code = boek.atlas.gemeenten[gelegd.get(naam) ?? -1]?.code;
    if (code === undefined) continue;
    const eerder = eerste.get(code);
    if (eerder !== undefined) fouten.push({ code: 'naam-dubbel', regel, naam, eerder });
    eerste.set(code, eerder ?? regel);
    capaciteiten.set(code, capaciteit);
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, capaciteiten };
}
