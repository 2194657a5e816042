/** What a new package says otherwise than the one in use. */
import {
  type Atlas,
  buildAtlas,
  buildJaarboek,
  carryEditie,
  computeCongruentie,
  type Editie,
  type Jaarboek,
  moves,
  selectKeuze,
} from '@samenhang/core';
import type { Pakket } from '../lees/index.ts';

/** A gemeente that lies elsewhere than before, after the regio's of both were matched: codes differ by edition. */
interface Verplaatsing {
  readonly gemeente: string;
  readonly naam: string;
  /** Names of the regio's. */
  readonly van: string;
  readonly naar: string;
  /** `herindeling`: it was made of others, or of a part, since the edition it is compared with; else somebody chose. */
  readonly reden: 'herindeling' | 'keuze';
}

/** An editie that is new, changed or gone. */
export interface Editieverschil {
  readonly indeling: string;
  readonly jaar: number;
  readonly soort: 'nieuw' | 'gewijzigd' | 'weg';
  /** Derived before, observed now. */
  readonly waargenomenNu: boolean;
  /** Year of the edition it was compared with; null where there is none. */
  readonly naast: number | null;
  /** Gemeenten in a regio now. */
  readonly leden: number;
  readonly verplaatst: readonly Verplaatsing[];
}

/** Rows that came, changed and went. */
export interface Rijverschil {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly weg: number;
}

export interface Pakketverschil {
  readonly edities: readonly Editieverschil[];
  /** Years that have a list of gemeenten now, and had none. */
  readonly jaren: readonly number[];
  readonly regelingen: Rijverschil;
  readonly deelnames: Rijverschil;
  /** Congruentie of the country over the usual choice (fractions 0–1), in the years of which an editie changed. */
  readonly congruentie: readonly {
    readonly jaar: number;
    readonly voor: number | null;
    readonly na: number | null;
  }[];
}

interface Kant {
  readonly pakket: Pakket;
  readonly jaarboek: Jaarboek;
  atlas(jaar: number): Atlas | undefined;
}

function sideOf(pakket: Pakket): Kant {
  const jaarboek = buildJaarboek(pakket.feiten);
  const gemaakt = new Map<number, Atlas>();
  return {
    pakket,
    jaarboek,
    atlas(jaar) {
      const bekend =
        gemaakt.get(jaar) ?? (jaarboek.jaren.includes(jaar) ? buildAtlas(jaarboek, jaar) : undefined);
      if (bekend) gemaakt.set(jaar, bekend);
      return bekend;
    },
  };
}

const keyOf = ({ indeling, jaar }: { readonly indeling: string; readonly jaar: number }): string =>
  `${indeling} ${jaar}`;

/** The members of each editie as one text, so that two are compared at once. */
function fingerprints({ feiten }: Pakket): ReadonlyMap<string, string> {
  const leden = Map.groupBy(feiten.lidmaatschap, keyOf);
  return new Map(
    feiten.edities.map((e) => [
      keyOf(e),
      [
        e.basis,
        ...(leden.get(keyOf(e)) ?? []).map((l) => `${l.gemeente}:${l.regio}:${l.aandeel}`).sort(),
      ].join(' '),
    ]),
  );
}

/** What an editie is compared with: the same year as we had it (also carried), else the last year before, carried to it. */
function besideOf(oud: Kant, nieuw: Kant, indeling: string, jaar: number): Editie | undefined {
  const zelfde = oud.atlas(jaar);
  if (zelfde) return zelfde.edities.get(indeling);
  const laatste = oud.jaarboek.jaren.at(-1);
  const atlas = laatste === undefined ? undefined : oud.atlas(laatste);
  const editie = atlas?.edities.get(indeling);
  return atlas && editie && carryEditie(nieuw.jaarboek, atlas, editie, jaar);
}

function listVerplaatst(nieuw: Kant, atlas: Atlas, naast: Editie, nu: Editie): readonly Verplaatsing[] {
  const vertaling = nieuw.jaarboek.vertaling(naast.oorsprongjaar, nu.jaar);
  return moves(naast.overdekking, nu.overdekking).lijst.map(({ gemeente, van, doel }) => {
    const { code = '', naam = '' } = atlas.gemeenten[gemeente] ?? {};
    const herkomst = vertaling.get(code) ?? [];
    const zelf = herkomst.length === 1 && herkomst[0]?.gemeente === code;
    return {
      gemeente: code,
      naam,
      van: naast.regios[van]?.naam ?? '',
      naar: nu.regios[doel]?.naam ?? '',
      reden: zelf ? ('keuze' as const) : ('herindeling' as const),
    };
  });
}

function compareEditie(
  oud: Kant,
  nieuw: Kant,
  indeling: string,
  jaar: number,
  soort: 'nieuw' | 'gewijzigd',
): Editieverschil {
  const atlas = nieuw.atlas(jaar);
  const nu = atlas?.edities.get(indeling);
  const naast = besideOf(oud, nieuw, indeling, jaar);
  const eerder = oud.pakket.feiten.edities.find((e) => e.indeling === indeling && e.jaar === jaar);
  return {
    indeling,
    jaar,
    soort,
    waargenomenNu: nu?.basis === 'waargenomen' && eerder?.basis === 'afgeleid',
    naast: naast?.oorsprongjaar ?? null,
    leden: nu
      ? new Set(
          nieuw.pakket.feiten.lidmaatschap.flatMap((l) =>
            l.indeling === indeling && l.jaar === jaar ? [l.gemeente] : [],
          ),
        ).size
      : 0,
    verplaatst: atlas && nu && naast ? listVerplaatst(nieuw, atlas, naast, nu) : [],
  };
}

function compareEdities(oud: Kant, nieuw: Kant): readonly Editieverschil[] {
  const [voor, na] = [fingerprints(oud.pakket), fingerprints(nieuw.pakket)];
  const erbij = nieuw.pakket.feiten.edities.flatMap(({ indeling, jaar }) => {
    const eerder = voor.get(keyOf({ indeling, jaar }));
    if (eerder === na.get(keyOf({ indeling, jaar }))) return [];
    return [compareEditie(oud, nieuw, indeling, jaar, eerder === undefined ? 'nieuw' : 'gewijzigd')];
  });
  const eraf = oud.pakket.feiten.edities
    .filter((e) => !na.has(keyOf(e)))
    .map(
      ({ indeling, jaar }): Editieverschil => ({
        indeling,
        jaar,
        soort: 'weg',
        waargenomenNu: false,
        naast: null,
        leden: 0,
        verplaatst: [],
      }),
    );
  return [...erbij, ...eraf];
}

/** Counts rows by their key. */
function compareRijen<T>(voor: readonly T[], na: readonly T[], key: (rij: T) => string): Rijverschil {
  const eerder = new Map(voor.map((rij) => [key(rij), JSON.stringify(rij)]));
  const nu = new Map(na.map((rij) => [key(rij), JSON.stringify(rij)]));
  return {
    nieuw: [...nu.keys()].filter((k) => !eerder.has(k)).length,
    gewijzigd: [...nu].filter(([k, tekst]) => eerder.has(k) && eerder.get(k) !== tekst).length,
    weg: [...eerder.keys()].filter((k) => !nu.has(k)).length,
  };
}

function meanOf(kant: Kant, jaar: number): number | null {
  const atlas = kant.atlas(jaar);
  const uitkomst = atlas && selectKeuze(atlas, {});
  if (!atlas || !uitkomst?.ok) return null;
  const { gemiddelde } = computeCongruentie(atlas, uitkomst.keuze);
  return Number.isNaN(gemiddelde) ? null : gemiddelde;
}

/** Lays two packages beside each other: what is new, what changed and why, what is gone, and what it does to the measure. */
export function comparePakketten(voor: Pakket, na: Pakket): Pakketverschil {
  const [oud, nieuw] = [sideOf(voor), sideOf(na)];
  const edities = compareEdities(oud, nieuw);
  const jaren = [...new Set(edities.map((e) => e.jaar))].sort((a, b) => a - b);
  return {
    edities,
    jaren: nieuw.jaarboek.jaren.filter((jaar) => !oud.jaarboek.jaren.includes(jaar)),
    regelingen: compareRijen(voor.regelingen, na.regelingen, (r) => r.rooId),
    deelnames: compareRijen(voor.deelnames, na.deelnames, (d) => `${d.regeling} ${d.deelnemer}`),
    congruentie: jaren.map((jaar) => ({ jaar, voor: meanOf(oud, jaar), na: meanOf(nieuw, jaar) })),
  };
}
