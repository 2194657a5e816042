import { type Atlas, type Editie, type Feiten, type IndelingRij, ledenVan, orNull } from '@samenhang/core';
import type { Immutable } from '../http/index.ts';
import type { IndelingBody, IndelingenBody, RegiosBody } from './schemas.ts';

function presentBase(feiten: Feiten, rij: IndelingRij, editie: Editie) {
  return {
    ...rij,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    aantalRegios: editie.regios.length,
    jarenWaargenomen: feiten.edities
      .filter((e) => e.indeling === rij.indeling && e.basis === 'waargenomen')
      .map((e) => e.jaar)
      .sort((a, b) => a - b),
  };
}

/** The catalogue as it stands in one year. */
export function presentIndelingen(atlas: Atlas, feiten: Feiten): Immutable<IndelingenBody> {
  return {
    jaar: atlas.jaar,
    indelingen: [...atlas.edities.values()].flatMap((editie) => {
      const rij = atlas.indelingen.get(editie.indeling);
      return rij ? [presentBase(feiten, rij, editie)] : [];
    }),
  };
}

/** One indeling in one year, with every editie that the package holds. */
export function presentIndeling(
  atlas: Atlas,
  feiten: Feiten,
  rij: IndelingRij,
  editie: Editie,
): Immutable<IndelingBody> {
  return {
    ...presentBase(feiten, rij, editie),
    jaar: atlas.jaar,
    wijze: editie.wijze,
    edities: feiten.edities
      .filter((e) => e.indeling === rij.indeling)
      .map(({ jaar, basis, wijze, bron, licentie, gebreken }) => ({
        jaar,
        basis,
        wijze,
        bron,
        licentie,
        gebreken,
      }))
      .sort((a, b) => a.jaar - b.jaar),
  };
}

/** Share of gemeente `g` in regio `r`. */
function aandeelIn({ overdekking: o }: Editie, g: number, r: number): number {
  for (let k = o.start[g] ?? 0; k < (o.start[g + 1] ?? 0); k++)
    if (o.regio[k] === r) return o.aandeel[k] ?? Number.NaN;
  return Number.NaN;
}

/** The regio's of one editie with their gemeenten and inhabitants. */
export function presentRegios(atlas: Atlas, editie: Editie): Immutable<RegiosBody> {
  const onzeker = new Set(editie.onzeker);
  return {
    indeling: editie.indeling,
    jaar: atlas.jaar,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    regios: editie.regios.map(({ code, naam }, r) => {
      const leden = Array.from(ledenVan(editie.overdekking, r), (g) => ({
        g,
        aandeel: aandeelIn(editie, g, r),
      }));
      const inwoners = leden.reduce((som, { g, aandeel }) => som + (atlas.inwoners[g] ?? 0) * aandeel, 0);
      return {
        code,
        naam,
        inwoners: orNull(Math.round(inwoners)),
        gemeenten: leden.map(({ g, aandeel }) => ({
          code: atlas.gemeenten[g]?.code ?? '',
          naam: atlas.gemeenten[g]?.naam ?? '',
          aandeel: orNull(aandeel),
          onzeker: onzeker.has(g),
        })),
      };
    }),
  };
}
