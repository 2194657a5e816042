import {
  buildRegisterdag,
  buildRegisterindex,
  type Registerbeeld,
  type Registerdag,
  type Registerindex,
} from '@samenhang/core';
import { type RegelingRij, toDocumenten, Zoekindex } from '@samenhang/data';
import type { Bron } from '../bron.ts';
import { atlasOfDate } from '../datum.ts';

/** So many days are kept: people look at today, and now and then at another day. */
const DAGEN = 6;

interface Bewaard {
  readonly index: Registerindex;
  readonly dagen: Map<string, Registerdag>;
  zoekindex: Promise<Zoekindex> | undefined;
}

const bewaard = new WeakMap<Bron, Bewaard>();

function keptOf(bron: Bron): Bewaard {
  const bekend = bewaard.get(bron);
  if (bekend) return bekend;
  const eigen = { index: buildRegisterindex(bron.pakket), dagen: new Map(), zoekindex: undefined };
  bewaard.set(bron, eigen);
  return eigen;
}

/** The tables of the register, grouped; once for a package. */
export function registerOf(bron: Bron): Registerindex {
  return keptOf(bron).index;
}

/** What the register says of one version of a regeling; undefined where it does not have it. */
export function registerbeeldOf(
  bron: Bron,
  nummer: string,
): (Registerbeeld & { readonly regeling: RegelingRij }) | undefined {
  const regeling = bron.pakket.regelingen.find(({ rooId }) => rooId === nummer);
  return (
    regeling && {
      regeling,
      deelnames: bron.pakket.deelnames.filter((rij) => rij.regeling === nummer),
      keten: registerOf(bron)
        .ketens.get(nummer)
        ?.versies.map(({ rooId }) => rooId) ?? [nummer],
    }
  );
}

/** The register on an ISO date; undefined where the package has no gemeenten. */
export function registerOn(bron: Bron, datum: string): Registerdag | undefined {
  const { index, dagen } = keptOf(bron);
  const bekend = dagen.get(datum);
  if (bekend) return bekend;
  const atlas = atlasOfDate(bron, datum);
  if (!atlas) return undefined;
  const dag = buildRegisterdag(index, atlas, datum);
  for (const oud of [...dagen.keys()].slice(0, Math.max(0, dagen.size - DAGEN + 1))) dagen.delete(oud);
  dagen.set(datum, dag);
  return dag;
}

/** By what the register is searched: built when it is first asked for, in turns, so that it keeps nobody waiting long. */
export function zoekindexOf(bron: Bron): Promise<Zoekindex> {
  const eigen = keptOf(bron);
  const { regelingen, deelnames, synoniemen } = bron.pakket;
  eigen.zoekindex ??= Zoekindex.build(toDocumenten(regelingen, deelnames), synoniemen);
  return eigen.zoekindex;
}
