import {
  type Atlas,
  computeCongruentie,
  type Gemeentebeeld,
  indexOfGemeente,
  type Keuze,
  neighboursOf,
  type Partner,
  type Verband,
  viewGemeente,
} from '@samenhang/core';
import { ledenVan, regiosVan } from '@samenhang/motor';
import type { GekozenIndelingen, Indeling } from '../keuze/index.ts';

/** A regio that the gemeente lies in. */
export interface EigenRegio {
  readonly code: string;
  readonly naam: string;
  /** Part of the gemeente in it; NaN where not known. */
  readonly aandeel: number;
}

/** One chosen indeling, seen from the gemeente. */
export interface EigenIndeling extends Indeling {
  readonly regios: readonly EigenRegio[];
  /** Gemeenten with which it shares a regio here. */
  readonly partners: number;
  readonly onzeker: boolean;
  /** congruentie with − without this indeling; NaN where undefined. */
  readonly bijdrage: number;
}

/** Everything that the page of a gemeente tells. */
export interface Gemeenteverhaal extends Gemeentebeeld {
  readonly keuze: Keuze;
  readonly index: number;
  readonly code: string;
  readonly naam: string;
  readonly indelingen: readonly EigenIndeling[];
  readonly partnerVan: ReadonlyMap<number, Partner>;
  /** Partners in every chosen indeling. */
  readonly overal: number;
  /** Indices of neighbours that are no partner. */
  readonly burenZonder: readonly number[];
  readonly landelijk: number;
  readonly verband: Verband;
}

function eigenIndeling({ rij, editie }: Indeling, index: number, bijdrage: number): EigenIndeling {
  const o = editie.overdekking;
  const nummers = regiosVan(o, index);
  const begin = o.start[index] ?? 0;
  const samen = new Set(Array.from(nummers).flatMap((regio) => [...ledenVan(o, regio)]));
  samen.delete(index);
  return {
    rij,
    editie,
    regios: Array.from(nummers, (regio, k) => ({
      code: editie.regios[regio]?.code ?? '',
      naam: editie.regios[regio]?.naam ?? '',
      aandeel: o.aandeel[begin + k] ?? Number.NaN,
    })),
    partners: samen.size,
    onzeker: editie.onzeker.includes(index),
    bijdrage,
  };
}

/** Undefined where the year has no such gemeente, or nothing is chosen. */
export function maakVerhaal(
  atlas: Atlas,
  gekozen: GekozenIndelingen,
  code: string,
): Gemeenteverhaal | undefined {
  const index = indexOfGemeente(atlas, code);
  if (index === undefined || !gekozen.keuze) return undefined;
  const beeld = viewGemeente(atlas, gekozen.keuze, index);
  const partnerVan = new Map(beeld.partners.map((p) => [p.gemeente, p]));
  const aantal = gekozen.indelingen.length;
  return {
    ...beeld,
    keuze: gekozen.keuze,
    index,
    code,
    naam: atlas.gemeenten[index]?.naam ?? code,
    indelingen: gekozen.indelingen.map((indeling, i) =>
      eigenIndeling(indeling, index, beeld.bijdragen[i]?.verschil ?? Number.NaN),
    ),
    partnerVan,
    overal: beeld.partners.filter((p) => p.aantal === aantal).length,
    burenZonder: neighboursOf(atlas, index).filter((buur) => !partnerVan.has(buur)),
    landelijk: computeCongruentie(atlas, gekozen.keuze).gemiddelde,
    verband: gekozen.verband,
  };
}

/** A step of the scale: partners that share `van` up to and including `tot` indelingen. */
export interface Deelklasse {
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
}

/** Steps for 1 to `hoogste` shared indelingen, at most eight. */
export function maakDeelklassen(hoogste: number, partners: readonly Partner[]): Deelklasse[] {
  const breedte = Math.ceil(hoogste / 8);
  return Array.from({ length: Math.ceil(hoogste / breedte) }, (_, i) => {
    const van = i * breedte + 1;
    const tot = Math.min(hoogste, (i + 1) * breedte);
    return { van, tot, aantal: partners.filter((p) => p.aantal >= van && p.aantal <= tot).length };
  });
}
