import { crossTable } from '@samenhang/motor';
import { orNull } from '../antwoord/index.ts';
import { type Atlas, carryEditie, type Editie, type Jaarboek } from '../atlas/index.ts';
import { orderAlluvial, orderByPlace } from './alluviaal.ts';
import type { VergelijkAntwoord } from './antwoord.ts';
import { neighboursAlong } from './omgeving.ts';
import { compareEdities, type Vergelijking } from './vergelijking.ts';

type Zijde = VergelijkAntwoord['a'];
type Naam = Zijde['regios'][number];
type Maten = Pick<VergelijkAntwoord, 'nesting' | 'gelijkenis'>;

/** An indeling as it was asked for: in the atlas of its own year. */
export interface Kant {
  readonly atlas: Atlas;
  readonly editie: Editie;
}

function presentMaten({ nesting, gelijkenis }: Vergelijking): Maten {
  return {
    nesting: {
      aInB: orNull(nesting.aInB),
      bInA: orNull(nesting.bInA),
      aInBInwoners: orNull(nesting.aInBInwoners),
      bInAInwoners: orNull(nesting.bInAInwoners),
    },
    gelijkenis: {
      aantalGemeenten: gelijkenis.aantal,
      rand: orNull(gelijkenis.rand),
      ari: orNull(gelijkenis.ari),
      nmi: orNull(gelijkenis.nmi),
      vi: orNull(gelijkenis.vi),
    },
  };
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

/** By its code where it has no name, as in somebody's own table. */
function nameOf(lijst: readonly Naam[], index: number): Naam {
  const { code, naam } = lijst[index] ?? { code: '', naam: '' };
  return { code, naam: naam || code };
}

function presentMoves(
  atlas: Atlas,
  a: Editie,
  b: Editie,
  { verplaatsingen }: Vergelijking,
): VergelijkAntwoord['verplaatsingen'] {
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

function presentCells(atlas: Atlas, a: Editie, b: Editie): VergelijkAntwoord['kruistabel'] {
  const inwoners = crossTable(a.overdekking, b.overdekking, 'gedeeld', atlas.inwoners);
  return crossTable(a.overdekking, b.overdekking, 'gedeeld').map((cel, k) => ({
    a: cel.a,
    b: cel.b,
    gemeenten: cel.omvang,
    inwoners: Math.round(inwoners[k]?.omvang ?? 0),
  }));
}

/**
 * The order of the regio's in the diagram, with few crossings: from north to south on the left where it is known
 * how far each gemeente lies from the north, otherwise in the order of `a`.
 */
export function orderDiagram(
  kruistabel: VergelijkAntwoord['kruistabel'],
  a: Editie,
  noorden?: ArrayLike<number>,
): VergelijkAntwoord['stroomdiagram'] {
  const cellen = kruistabel.map((cel) => ({ a: cel.a, b: cel.b, omvang: cel.gemeenten }));
  const nummers = a.regios.map((_, r) => r);
  return noorden
    ? orderAlluvial(cellen, orderByPlace(a.overdekking, noorden), nummers)
    : orderAlluvial(cellen, nummers);
}

/**
 * Two indelingen compared, as plain JSON. Fractions 0–1; `null` = not defined.
 *
 * @param atlas on whose gemeenten both lie.
 * @param kanten the indelingen as they were asked for.
 */
export function presentSamen(
  atlas: Atlas,
  a: Editie,
  b: Editie,
  kanten: { readonly a: Kant; readonly b: Kant } = { a: { atlas, editie: a }, b: { atlas, editie: b } },
): Omit<VergelijkAntwoord, 'stroomdiagram'> {
  const vergelijking = compareEdities(atlas, a, b);
  return {
    recept: vergelijking.recept,
    a: presentSide(kanten.a),
    b: presentSide(kanten.b),
    ...presentMaten(vergelijking),
    verplaatsingen: presentMoves(atlas, a, b, vergelijking),
    kruistabel: presentCells(atlas, a, b),
  };
}

/** As `presentSamen`, also of different years: the older is then carried to the gemeenten of the later year. */
export function presentVergelijking(jaarboek: Jaarboek, kantA: Kant, kantB: Kant): VergelijkAntwoord {
  const { atlas } = kantA.atlas.jaar >= kantB.atlas.jaar ? kantA : kantB;
  const a = carryEditie(jaarboek, kantA.atlas, kantA.editie, atlas.jaar);
  const b = carryEditie(jaarboek, kantB.atlas, kantB.editie, atlas.jaar);
  const samen = presentSamen(atlas, a, b, { a: kantA, b: kantB });
  return { ...samen, stroomdiagram: orderDiagram(samen.kruistabel, a) };
}
