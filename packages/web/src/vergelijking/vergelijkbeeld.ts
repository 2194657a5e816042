import {
  type Atlas,
  compareEdities,
  type Editie,
  neighboursAlong,
  orderAlluvial,
  orderByPlace,
  orNull,
  presentMaten,
} from '@samenhang/core';
import { crossTable } from '@samenhang/motor';
import type { Vergelijkantwoord } from '../atlas/index.ts';

/** What is measured between two indelingen. */
export type Vergelijkbeeld = Pick<
  Vergelijkantwoord,
  'nesting' | 'gelijkenis' | 'verplaatsingen' | 'kruistabel' | 'stroomdiagram'
>;
export type Verhuizing = Vergelijkbeeld['verplaatsingen']['lijst'][number];

type Vergelijking = ReturnType<typeof compareEdities>;

function naamIn(lijst: readonly { readonly code: string; readonly naam: string }[], index: number) {
  const { code, naam } = lijst[index] ?? { code: '', naam: '' };
  return { code, naam: naam || code };
}

function verhuizingen(atlas: Atlas, a: Editie, b: Editie, { verplaatsingen }: Vergelijking) {
  const lijst = verplaatsingen.lijst
    .map(({ gemeente, van, naar, doel }): Verhuizing => {
      const { buren, ...met } = neighboursAlong(atlas, a.overdekking, b.overdekking, gemeente);
      return {
        gemeente: naamIn(atlas.gemeenten, gemeente),
        inwoners: orNull(atlas.inwoners[gemeente]),
        van: naamIn(a.regios, van),
        naar: naar < 0 ? null : naamIn(a.regios, naar),
        doel: naamIn(b.regios, doel),
        buren: { aantal: buren, ...met },
      };
    })
    .sort((x, y) => (y.inwoners ?? -1) - (x.inwoners ?? -1));
  return {
    aantalGemeenten: verplaatsingen.aantal,
    aantal: lijst.length,
    inwoners: lijst.reduce((som, { inwoners }) => som + (inwoners ?? 0), 0),
    lijst,
  };
}

/** Compares two indelingen of one atlas, in the browser. The figures are those of the API. */
export function maakVergelijkbeeld(atlas: Atlas, a: Editie, b: Editie): Vergelijkbeeld {
  const vergelijking = compareEdities(atlas, a, b);
  const cellen = crossTable(a.overdekking, b.overdekking, 'gedeeld');
  const inwoners = crossTable(a.overdekking, b.overdekking, 'gedeeld', atlas.inwoners);
  return {
    ...presentMaten(vergelijking),
    verplaatsingen: verhuizingen(atlas, a, b, vergelijking),
    kruistabel: cellen.map((cel, k) => ({
      a: cel.a,
      b: cel.b,
      gemeenten: cel.omvang,
      inwoners: Math.round(inwoners[k]?.omvang ?? 0),
    })),
    stroomdiagram: { links: [], rechts: [], kruisingen: 0 },
  };
}

/**
 * The figures with the diagram in an order that people recognise: from north to south, then with few crossings.
 *
 * @param noorden for each gemeente of `a` how far it lies from the north; undefined while there is no map.
 */
export function metVolgorde(
  beeld: Vergelijkbeeld,
  a: Editie,
  noorden: ArrayLike<number> | undefined,
): Vergelijkbeeld {
  const cellen = beeld.kruistabel.map(({ a: van, b: naar, gemeenten }) => ({
    a: van,
    b: naar,
    omvang: gemeenten,
  }));
  const codes = a.regios.map((_, r) => r);
  const { links, rechts, kruisingen } = noorden
    ? orderAlluvial(cellen, orderByPlace(a.overdekking, noorden), codes)
    : orderAlluvial(cellen, codes);
  return { ...beeld, stroomdiagram: { links: [...links], rechts: [...rechts], kruisingen } };
}

/** Gemeenten that go the same way, together: one piece that does not fit. */
export interface Stuk {
  readonly van: string;
  readonly doel: string;
  readonly gemeenten: readonly Verhuizing[];
  readonly inwoners: number;
}

/** The pieces that do not fit, the most inhabitants first. */
export function stukkenVan(lijst: readonly Verhuizing[]): Stuk[] {
  const stukken = new Map<string, Verhuizing[]>();
  for (const verhuizing of lijst) {
    const sleutel = `${verhuizing.van.code}>${verhuizing.doel.code}`;
    const stuk = stukken.get(sleutel);
    if (stuk) stuk.push(verhuizing);
    else stukken.set(sleutel, [verhuizing]);
  }
  return [...stukken.values()]
    .map((gemeenten) => ({
      van: gemeenten[0]?.van.naam || gemeenten[0]?.van.code || '',
      doel: gemeenten[0]?.doel.naam || gemeenten[0]?.doel.code || '',
      gemeenten,
      inwoners: gemeenten.reduce((som, g) => som + (g.inwoners ?? 0), 0),
    }))
    .sort((x, y) => y.inwoners - x.inwoners);
}

/** How alike, in a word, by the adjusted Rand index. */
export function mateVan(ari: number): 'vrijwel' | 'sterk' | 'deels' | 'weinig' | 'toeval' {
  if (ari >= 0.9) return 'vrijwel';
  if (ari >= 0.65) return 'sterk';
  if (ari >= 0.35) return 'deels';
  return ari >= 0.05 ? 'weinig' : 'toeval';
}
