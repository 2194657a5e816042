import { type Atlas, compareEdities, type Editie, orNull, type Recept } from '@samenhang/core';

interface Naam {
  readonly code: string;
  readonly naam: string;
}

interface Zijde {
  readonly indeling: string;
  readonly naam: string;
  readonly basis: string;
  readonly oorsprongjaar: number;
  readonly aantalRegios: number;
}

/** Two indelingen of one year compared, as plain JSON. Fractions 0–1; `null` = not defined. */
export interface VergelijkWeergave {
  readonly recept: Recept;
  readonly a: Zijde;
  readonly b: Zijde;
  readonly nesting: {
    readonly aInB: number | null;
    readonly bInA: number | null;
    readonly aInBInwoners: number | null;
    readonly bInAInwoners: number | null;
  };
  readonly gelijkenis: {
    readonly aantalGemeenten: number;
    readonly rand: number | null;
    readonly ari: number | null;
    readonly nmi: number | null;
    /** In bits. */
    readonly vi: number | null;
  };
  readonly verplaatsingen: {
    /** Gemeenten compared: those in exactly one regio of both. */
    readonly aantalGemeenten: number;
    readonly aantal: number;
    readonly lijst: readonly {
      readonly gemeente: Naam;
      readonly van: Naam;
      /** The regio of A that goes on as `doel`; null when `doel` is new. */
      readonly naar: Naam | null;
      readonly doel: Naam;
    }[];
  };
}

function side(atlas: Atlas, { indeling, basis, oorsprongjaar, regios }: Editie): Zijde {
  const naam = atlas.indelingen.get(indeling)?.naam ?? indeling;
  return { indeling, naam, basis, oorsprongjaar, aantalRegios: regios.length };
}

function nameOf(lijst: readonly Naam[], index: number): Naam {
  const { code, naam } = lijst[index] ?? { code: '', naam: '' };
  return { code, naam };
}

export function presentVergelijking(atlas: Atlas, a: Editie, b: Editie): VergelijkWeergave {
  const { recept, nesting, gelijkenis, verplaatsingen } = compareEdities(atlas, a, b);
  return {
    recept,
    a: side(atlas, a),
    b: side(atlas, b),
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
    verplaatsingen: {
      aantalGemeenten: verplaatsingen.aantal,
      aantal: verplaatsingen.lijst.length,
      lijst: verplaatsingen.lijst.map(({ gemeente, van, naar, doel }) => ({
        gemeente: nameOf(atlas.gemeenten, gemeente),
        van: nameOf(a.regios, van),
        naar: naar < 0 ? null : nameOf(a.regios, naar),
        doel: nameOf(b.regios, doel),
      })),
    },
  };
}
