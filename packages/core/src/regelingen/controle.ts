import { isInForce, selectInForce } from '../recht/index.ts';
import type { Wetsrij } from './eisen/wetsrij.ts';

/**
 * What a check looks at. `ouder_dan`: the version began before the day `waarde`; `organen`, `bevoegdheden`: it names
 * one of the words in `waarde`; `andere_organen`: a gemeente takes part by an organ that is none of them; `opgeheven`: a
 * participant is no gemeente of that day; `leeg`: the field `waarde` is empty; `gevuld`: it is not.
 */
export const CONTROLESOORTEN = [
  'ouder_dan',
  'organen',
  'andere_organen',
  'bevoegdheden',
  'opgeheven',
  'leeg',
  'gevuld',
] as const;
export type Controlesoort = (typeof CONTROLESOORTEN)[number];

/** Fields of the register that a check may find empty, or not. */
export const CONTROLEVELDEN = ['belang', 'grondslag', 'besluit', 'lichaam', 'organen'] as const;

/** A check on a regeling: a row of the data package. It gives something to look at, never a verdict. */
export interface Controle extends Wetsrij {
  readonly controle: string;
  readonly soort: Controlesoort;
  /** The form that it is about; `null` for all. */
  readonly vorm: string | null;
  readonly waarde: string | null;
}

/** What is looked at of a regeling. */
export interface Controleerbaar {
  readonly rooId: string;
  readonly naam: string;
  readonly vorm: string;
  readonly vanKracht: string;
  readonly tot: string | null;
  readonly bevoegdheden: readonly string[];
  readonly grondslag: readonly string[];
  readonly belang: string | null;
  readonly besluit: string | null;
  readonly lichaam: string | null;
}

/** A participant, with the code of its gemeente when it is one. */
export interface Controledeelnemer {
  readonly regeling: string;
  readonly naam: string;
  readonly gemeente: string | null;
  readonly organen: readonly string[];
}

/** A regeling that a check points at, with what it saw. */
interface Controletreffer {
  readonly rooId: string;
  readonly naam: string;
  /** The words, names or date that made it a hit. */
  readonly gezien: readonly string[];
}

export interface Controleuitslag {
  readonly controle: Controle;
  /** Of so many regelingen that the check is about. */
  readonly van: number;
  readonly treffers: readonly Controletreffer[];
}

interface Zaak {
  readonly regeling: Controleerbaar;
  readonly deelnemers: readonly Controledeelnemer[];
  readonly isGemeente: (code: string) => boolean;
}

function split(waarde: string | null): readonly string[] {
  return (waarde ?? '').split('|');
}

/** What stands in a field of the register. */
function readVeld(regeling: Controleerbaar, veld: string | null): readonly string[] {
  const inhoud = regeling[veld as 'belang' | 'grondslag' | 'besluit' | 'lichaam'];
  return typeof inhoud === 'string' ? [inhoud].filter((tekst) => tekst !== '') : (inhoud ?? []);
}

/** The organs by which gemeenten take part, each once. */
export function organsOfGemeenten(deelnemers: readonly Controledeelnemer[]): readonly string[] {
  return [
    ...new Set(deelnemers.filter(({ gemeente }) => gemeente !== null).flatMap(({ organen }) => organen)),
  ];
}

const kijkers: Readonly<Record<Controlesoort, (zaak: Zaak, waarde: string | null) => readonly string[]>> = {
  ouder_dan: ({ regeling }, waarde) =>
    waarde !== null && regeling.vanKracht < waarde ? [regeling.vanKracht] : [],
  organen: ({ deelnemers }, waarde) => {
    const genoemd = new Set(deelnemers.flatMap(({ organen }) => organen));
    return split(waarde).filter((orgaan) => genoemd.has(orgaan));
  },
  andere_organen: ({ deelnemers }, waarde) =>
    organsOfGemeenten(deelnemers).filter((orgaan) => !split(waarde).includes(orgaan)),
  bevoegdheden: ({ regeling }, waarde) =>
    split(waarde).filter((bevoegdheid) => regeling.bevoegdheden.includes(bevoegdheid)),
  opgeheven: ({ deelnemers, isGemeente }) =>
    deelnemers.filter(({ gemeente }) => gemeente !== null && !isGemeente(gemeente)).map(({ naam }) => naam),
  leeg: ({ regeling, deelnemers }, waarde) => {
    if (waarde === 'organen')
      return deelnemers.filter(({ organen }) => organen.length === 0).map(({ naam }) => naam);
    return readVeld(regeling, waarde).length === 0 ? [waarde ?? ''] : [];
  },
  gevuld: ({ regeling }, waarde) => readVeld(regeling, waarde),
};

/**
 * Holds the regelingen in force on a day against the checks of that day. A hit is something to look at: a mistake in
 * the register and a real breach look the same.
 *
 * @param isGemeente whether a code is a gemeente on that day.
 */
export function checkRegelingen(
  regelingen: readonly Controleerbaar[],
  deelnames: readonly Controledeelnemer[],
  controles: readonly Controle[],
  datum: string,
  isGemeente: (code: string) => boolean,
): readonly Controleuitslag[] {
  const geldig = regelingen.filter(({ vanKracht, tot }) =>
    isInForce({ geldigVan: vanKracht, geldigTot: tot }, datum),
  );
  const bij = Map.groupBy(deelnames, ({ regeling }) => regeling);
  return selectInForce(controles, datum).map((controle) => {
    const betreft = geldig.filter(({ vorm }) => controle.vorm === null || controle.vorm === vorm);
    const treffers = betreft.flatMap((regeling): readonly Controletreffer[] => {
      const zaak = { regeling, deelnemers: bij.get(regeling.rooId) ?? [], isGemeente };
      const gezien = kijkers[controle.soort](zaak, controle.waarde);
      return gezien.length === 0 ? [] : [{ rooId: regeling.rooId, naam: regeling.naam, gezien }];
    });
    return { controle, van: betreft.length, treffers };
  });
}
