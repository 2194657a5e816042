import { type Atlas, indexOfGemeente } from '../../atlas/index.ts';
import { provincieOf } from '../../eigen/index.ts';
import { type Controle, type Controleuitslag, checkRegelingen } from '../controle.ts';
import { classifyDomeinen, type Domeinregel, isSociaal } from '../register/domein.ts';
import { buildKringen, groupGelijken, type Kring } from '../register/gelijken.ts';
import { buildKetens, type Keten, type Stand, standOf, versionOn } from '../register/ketens.ts';
import { listBeleidsvelden, type Registerversie, type Versiedeelname } from '../register/versie.ts';
import type { Registerrij } from './keuze.ts';

/** The tables that the register is read from. */
export interface Registerbron {
  readonly regelingen: readonly Registerversie[];
  readonly deelnames: readonly Versiedeelname[];
  readonly controles: readonly Controle[];
  readonly domeinregels: readonly Domeinregel[];
}

/** What of the register does not hang on a day: made once for a package. */
export interface Registerindex {
  readonly bron: Registerbron;
  readonly versies: ReadonlyMap<string, Registerversie>;
  readonly deelnames: ReadonlyMap<string, readonly Versiedeelname[]>;
  /** By the number of every version. */
  readonly ketens: ReadonlyMap<string, Keten>;
}

/** The register on a day: every regeling once, as the version that counts on that day. */
export interface Registerdag {
  readonly index: Registerindex;
  readonly atlas: Atlas;
  readonly datum: string;
  readonly rijen: readonly Registerrij[];
  readonly controles: readonly Controleuitslag[];
  /** Who takes part in what is in force. */
  readonly kringen: readonly Kring[];
  /** What is in force with exactly the same participants, by the number of each version that has such. */
  readonly gelijken: ReadonlyMap<string, readonly Kring[]>;
}

/** Groups the tables of the register. */
export function buildRegisterindex(bron: Registerbron): Registerindex {
  return {
    bron,
    versies: new Map(bron.regelingen.map((versie) => [versie.rooId, versie])),
    deelnames: Map.groupBy(bron.deelnames, ({ regeling }) => regeling),
    ketens: buildKetens(bron.regelingen),
  };
}

/** Names of laws as people write them differently: the one that is written most counts for all. */
function lawNames(regelingen: readonly Pick<Registerversie, 'grondslag'>[]): ReadonlyMap<string, string> {
  const tellers = new Map<string, number>();
  for (const { grondslag } of regelingen)
    for (const wet of grondslag) tellers.set(wet, (tellers.get(wet) ?? 0) + 1);
  const beste = new Map<string, string>();
  for (const [wet] of [...tellers].sort((a, b) => b[1] - a[1])) {
    const sleutel = wet.trim().toLowerCase();
    if (!beste.has(sleutel)) beste.set(sleutel, wet.trim());
  }
  return beste;
}

interface Rijbron {
  readonly index: Registerindex;
  readonly atlas: Atlas;
  readonly wetten: ReadonlyMap<string, string>;
  readonly treffers: ReadonlyMap<string, readonly string[]>;
}

function unique(waarden: readonly string[]): string[] {
  return [...new Set(waarden.map((waarde) => waarde.trim()))].filter(Boolean);
}

function makeRij(
  versie: Registerversie,
  stand: Stand,
  { index, atlas, wetten, treffers }: Rijbron,
): Registerrij {
  const deelnemers = index.deelnames.get(versie.rooId) ?? [];
  const plekken = [
    ...new Set(deelnemers.flatMap(({ gemeente }) => indexOfGemeente(atlas, gemeente ?? '') ?? [])),
  ].sort((a, b) => a - b);
  const domeinen = classifyDomeinen(versie, index.bron.domeinregels);
  return {
    id: versie.rooId,
    naam: versie.naam,
    vorm: versie.vorm,
    vanKracht: versie.vanKracht,
    tot: versie.tot,
    stand,
    lichaam: versie.lichaam,
    overdracht: versie.bevoegdheden,
    grondslag: unique(versie.grondslag.map((wet) => wetten.get(wet.trim().toLowerCase()) ?? wet)),
    beleidsvelden: listBeleidsvelden(versie),
    domeinen: domeinen.filter(({ hoort }) => hoort).map(({ domein }) => domein),
    sociaal: isSociaal(domeinen),
    correctie: null,
    gemeenten: plekken.map((g) => atlas.gemeenten[g]?.code ?? ''),
    provincies: unique(plekken.flatMap((g) => provincieOf(atlas, g) ?? [])),
    controles: treffers.get(versie.rooId) ?? [],
    deelnemers: new Set(deelnemers.map(({ deelnemer }) => deelnemer)).size,
  };
}

/** The checks that point at each regeling. */
function hitsOf(controles: readonly Controleuitslag[]): ReadonlyMap<string, readonly string[]> {
  const paren = controles.flatMap(({ controle, treffers }) =>
    treffers.map(({ rooId }) => [rooId, controle.controle] as const),
  );
  return new Map(
    [...Map.groupBy(paren, ([rooId]) => rooId)].map(([rooId, eigen]) => [
      rooId,
      eigen.map(([, naam]) => naam),
    ]),
  );
}

/**
 * Every version that counts on an ISO date: all in force; and of a regeling of which none is, the last that was, or the
 * first that is to come. A chain with two versions in force at once (a mistake in the register) has both.
 */
function countingOn(
  { bron, ketens }: Registerindex,
  datum: string,
): { versie: Registerversie; stand: Stand }[] {
  const over = new Set(
    [...new Set(ketens.values())].flatMap((keten) => versionOn(keten, datum)?.versie.rooId ?? []),
  );
  return bron.regelingen
    .map((versie) => ({ versie, stand: standOf(versie, datum) }))
    .filter(({ versie, stand }) => stand === 'geldig' || over.has(versie.rooId));
}

/**
 * The register on a day.
 *
 * @param atlas of the year of that day: which gemeenten there were.
 */
export function buildRegisterdag(index: Registerindex, atlas: Atlas, datum: string): Registerdag {
  const { regelingen, deelnames } = index.bron;
  const controles = checkRegelingen(
    regelingen,
    deelnames,
    index.bron.controles,
    datum,
    (code) => indexOfGemeente(atlas, code) !== undefined,
  );
  const bron = { index, atlas, wetten: lawNames(regelingen), treffers: hitsOf(controles) };
  const rijen = countingOn(index, datum).map(({ versie, stand }) => makeRij(versie, stand, bron));
  const geldig = rijen.filter(({ stand }) => stand === 'geldig').map(({ id, naam }) => ({ rooId: id, naam }));
  const kringen = buildKringen(geldig, deelnames);
  return { index, atlas, datum, rijen, controles, kringen, gelijken: groupGelijken(kringen) };
}
