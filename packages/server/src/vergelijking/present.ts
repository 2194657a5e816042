import {
  type Atlas,
  carryEditie,
  compareEdities,
  type Editie,
  type Jaarboek,
  neighboursAlong,
  orderAlluvial,
  orNull,
  presentMaten,
  type Vergelijking,
} from '@samenhang/core';
import { crossTable } from '@samenhang/motor';
import type { Immutable } from '../http/openbaar/index.ts';
import type { VergelijkBody } from './schemas.ts';

type Naam = VergelijkBody['a']['regios'][number];
type Zijde = VergelijkBody['a'];

/** An indeling as it was asked for: in the atlas of its own year. */
export interface Kant {
  readonly atlas: Atlas;
  readonly editie: Editie;
}

function presentSide({ atlas, editie }: Kant): Zijde {
  const naam = atlas.indelingen.get(editie.indeling)?.naam ?? editie.indeling;
  return {
    indeling: editie.indeling,
    naam,
    jaar: atlas.jaar,
    basis: editie.basis,
    oorsprongjaar: editie.oorsprongjaar,
    aantalRegios: editie.regios.length,
    regios: editie.regios.map(({ code, naam: regionaam }) => ({ code, naam: regionaam })),
  };
}

function nameOf(lijst: readonly Naam[], index: number): Naam {
  const { code, naam } = lijst[index] ?? { code: '', naam: '' };
  return { code, naam };
}

function presentMoves(
  atlas: Atlas,
  a: Editie,
  b: Editie,
  { verplaatsingen }: Vergelijking,
): VergelijkBody['verplaatsingen'] {
  const lijst = verplaatsingen.lijst.map(({ gemeente, van, naar, doel }) => {
    const { buren, ...met } = neighboursAlong(atlas, a.overdekking, b.overdekking, gemeente);
    return {
      gemeente: nameOf(atlas.gemeenten, gemeente),
      inwoners: orNull(atlas.inwoners[gemeente]),
      van: nameOf(a.regios, van),
      naar: naar < 0 ? null : nameOf(a.regios, naar),
      doel: nameOf(b.regios, doel),
      buren: { aantal: buren, ...met },
    };
  });
  return {
    aantalGemeenten: verplaatsingen.aantal,
    aantal: lijst.length,
    inwoners: lijst.reduce((som, { inwoners }) => som + (inwoners ?? 0), 0),
    lijst: lijst.sort((x, y) => (y.inwoners ?? -1) - (x.inwoners ?? -1)),
  };
}

function presentCells(atlas: Atlas, a: Editie, b: Editie): VergelijkBody['kruistabel'] {
  const inwoners = crossTable(a.overdekking, b.overdekking, 'gedeeld', atlas.inwoners);
  return crossTable(a.overdekking, b.overdekking, 'gedeeld').map((cel, k) => ({
    a: cel.a,
    b: cel.b,
    gemeenten: cel.omvang,
    inwoners: Math.round(inwoners[k]?.omvang ?? 0),
  }));
}

/**
 * Two indelingen compared, as plain JSON. Fractions 0–1; `null` = not defined. Of different years: the older
 * is carried to the gemeenten of the later year.
 */
export function presentVergelijking(jaarboek: Jaarboek, kantA: Kant, kantB: Kant): Immutable<VergelijkBody> {
  const { atlas } = kantA.atlas.jaar >= kantB.atlas.jaar ? kantA : kantB;
  const a = carryEditie(jaarboek, kantA.atlas, kantA.editie, atlas.jaar);
  const b = carryEditie(jaarboek, kantB.atlas, kantB.editie, atlas.jaar);
  const vergelijking = compareEdities(atlas, a, b);
  const cellen = crossTable(a.overdekking, b.overdekking, 'gedeeld');
  return {
    recept: vergelijking.recept,
    a: presentSide(kantA),
    b: presentSide(kantB),
    ...presentMaten(vergelijking),
    verplaatsingen: presentMoves(atlas, a, b, vergelijking),
    kruistabel: presentCells(atlas, a, b),
    stroomdiagram: orderAlluvial(
      cellen,
      a.regios.map((_, r) => r),
    ),
  };
}
