import { listBeleidsvelden, type Registerversie, type Versiedeelname } from './versie.ts';

/** A field that says something else than before. */
interface Wijziging {
  readonly van: string | null;
  readonly naar: string | null;
}

/** What came and what went. */
interface Lijstverschil {
  readonly erbij: readonly string[];
  readonly eraf: readonly string[];
}

interface Partij {
  readonly deelnemer: string;
  readonly naam: string;
  readonly gemeente: string | null;
  readonly organen: readonly string[];
}

/** What one version of a regeling says otherwise than the one before. */
export interface Versieverschil {
  readonly van: string;
  readonly naar: string;
  readonly naam: Wijziging | null;
  readonly vorm: Wijziging | null;
  readonly lichaam: Wijziging | null;
  readonly belang: Wijziging | null;
  readonly bevoegdheden: Lijstverschil;
  readonly grondslag: Lijstverschil;
  readonly beleidsvelden: Lijstverschil;
  readonly toegetreden: readonly Partij[];
  /** Who left; `opgeheven` when it was a gemeente that is no more on the first day of the new version. */
  readonly uitgetreden: readonly (Partij & { readonly opgeheven: boolean })[];
  /** Who stayed with other organs than before. */
  readonly organen: readonly (Lijstverschil & { readonly deelnemer: string; readonly naam: string })[];
  /** Nothing of the above differs. */
  readonly gelijk: boolean;
}

/** A version with who takes part in it. */
export interface VersieMetDeelnemers {
  readonly versie: Registerversie;
  readonly deelnemers: readonly Versiedeelname[];
}

/** Spaces and letters of another size make no other text. */
const plain = (tekst: string | null): string =>
  (tekst ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

function compareTekst(van: string | null, naar: string | null): Wijziging | null {
  return plain(van) === plain(naar) ? null : { van, naar };
}

function compareLijst(van: readonly string[], naar: readonly string[]): Lijstverschil {
  const [oud, nieuw] = [new Set(van), new Set(naar)];
  return {
    erbij: [...nieuw].filter((een) => !oud.has(een)),
    eraf: [...oud].filter((een) => !nieuw.has(een)),
  };
}

const isLeeg = ({ erbij, eraf }: Lijstverschil): boolean => erbij.length === 0 && eraf.length === 0;

function partijOf({ deelnemer, naam, gemeente, organen }: Versiedeelname): Partij {
  return { deelnemer, naam, gemeente, organen: [...new Set(organen)] };
}

function compareDeelnemers(
  oud: readonly Versiedeelname[],
  nieuw: readonly Versiedeelname[],
  isGemeente: (code: string) => boolean,
) {
  const was = new Map(oud.map((partij) => [partij.deelnemer, partij]));
  const is = new Map(nieuw.map((partij) => [partij.deelnemer, partij]));
  return {
    toegetreden: [...is.values()].filter(({ deelnemer }) => !was.has(deelnemer)).map(partijOf),
    uitgetreden: [...was.values()]
      .filter(({ deelnemer }) => !is.has(deelnemer))
      .map((partij) => ({
        ...partijOf(partij),
        opgeheven: partij.gemeente !== null && !isGemeente(partij.gemeente),
      })),
    organen: [...is.values()].flatMap(({ deelnemer, naam, organen }) => {
      const eerder = was.get(deelnemer);
      // Where one of the two versions names no organs, the register says less, not something else.
      if (!eerder || eerder.organen.length === 0 || organen.length === 0) return [];
      const verschil = compareLijst(eerder.organen, organen);
      return isLeeg(verschil) ? [] : [{ deelnemer, naam, ...verschil }];
    }),
  };
}

/**
 * What a version says otherwise than the one before it: name, form, body, purpose, powers, legal bases, policy fields,
 * who joined and left, and by which organs who stayed takes part.
 *
 * @param isGemeente whether a code is a gemeente on the first day of the new version.
 */
export function compareVersies(
  oud: VersieMetDeelnemers,
  nieuw: VersieMetDeelnemers,
  isGemeente: (code: string) => boolean,
): Versieverschil {
  const [van, naar] = [oud.versie, nieuw.versie];
  const teksten = {
    naam: compareTekst(van.naam, naar.naam),
    vorm: compareTekst(van.vorm, naar.vorm),
    lichaam: compareTekst(van.lichaam, naar.lichaam),
    belang: compareTekst(van.belang, naar.belang),
  };
  const lijsten = {
    bevoegdheden: compareLijst(van.bevoegdheden, naar.bevoegdheden),
    grondslag: compareLijst(van.grondslag, naar.grondslag),
    beleidsvelden: compareLijst(listBeleidsvelden(van), listBeleidsvelden(naar)),
  };
  const partijen = compareDeelnemers(oud.deelnemers, nieuw.deelnemers, isGemeente);
  const gelijk =
    Object.values(teksten).every((wijziging) => wijziging === null) &&
    Object.values(lijsten).every(isLeeg) &&
    Object.values(partijen).every((lijst) => lijst.length === 0);
  return { van: van.rooId, naar: naar.rooId, ...teksten, ...lijsten, ...partijen, gelijk };
}
