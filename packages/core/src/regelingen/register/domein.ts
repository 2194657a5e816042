import { findBegin, plainTekst } from './woorden.ts';

/** Where it is read that a regeling is of a domain: its laws, its policy fields, or the words of name and purpose. */
export const DOMEINGRONDEN = ['grondslag', 'beleidsveld', 'tekst'] as const;
export type Domeingrond = (typeof DOMEINGRONDEN)[number];

/** A row of the data package: what tells that a regeling is of a domain. */
export interface Domeinregel {
  readonly domein: string;
  readonly soort: Domeingrond;
  /** The law, the policy field, or the beginning of a word. */
  readonly waarde: string;
  readonly bron: string;
}

/** Somebody who knows better: that a regeling is, or is not, of a domain. */
export interface Domeincorrectie {
  /** Number of the version in the register. */
  readonly regeling: string;
  /** A domain, or one that has parts: `sociaal` is all that begins with it. */
  readonly domein: string;
  readonly hoort: boolean;
  readonly bron: string;
  /** ISO date; of two the later counts. */
  readonly datum: string;
}

/** Why a regeling is of a domain. */
interface Domeinreden {
  readonly soort: Domeingrond | 'correctie';
  /** The law, field or word that was found; of a correction its source. */
  readonly waarde: string;
}

export interface Domeinuitslag {
  readonly domein: string;
  /** False only where a correction says so: then the reasons are still told. */
  readonly hoort: boolean;
  readonly redenen: readonly Domeinreden[];
}

interface Indeelbaar {
  readonly rooId: string;
  readonly naam: string;
  readonly belang: string | null;
  readonly grondslag: readonly string[];
  readonly beleidsvelden: readonly string[];
}

/** The social domain, of which care, work and education are parts. */
export const SOCIAAL = 'sociaal';

/** Whether a domain is this one, or a part of it. */
function isWithin(domein: string, geheel: string): boolean {
  return domein === geheel || domein.startsWith(`${geheel}/`);
}

/** The texts of a regeling in which each kind of rule looks. */
function textsOf({
  naam,
  belang,
  grondslag,
  beleidsvelden,
}: Indeelbaar): Readonly<Record<Domeingrond, readonly string[]>> {
  return {
    grondslag: grondslag.map(plainTekst),
    beleidsveld: beleidsvelden.map((veld) => plainTekst(veld).trim()),
    tekst: [plainTekst(naam), plainTekst(belang ?? '')],
  };
}

/** Rules with what they look for as it is compared: made once for the rows of a package, which hundreds of regelingen are held against. */
const gelezen = new WeakMap<readonly Domeinregel[], readonly (readonly [Domeinregel, gezocht: string])[]>();

function readRegels(regels: readonly Domeinregel[]): readonly (readonly [Domeinregel, gezocht: string])[] {
  const bekend = gelezen.get(regels) ?? regels.map((regel) => [regel, plainTekst(regel.waarde)] as const);
  gelezen.set(regels, bekend);
  return bekend;
}

function isFound(soort: Domeingrond, gezocht: string, teksten: readonly string[]): boolean {
  return soort === 'beleidsveld'
    ? teksten.includes(gezocht)
    : teksten.some((tekst) => findBegin(tekst, gezocht) >= 0);
}

/** Of two laws or words of which one begins with the other ("… ondersteuning" and "… ondersteuning 2015") the longer was meant. */
function longest(regels: readonly Domeinregel[]): Domeinregel[] {
  return regels.filter(
    (regel) =>
      !regels.some(({ soort, waarde }) => soort === regel.soort && waarde.startsWith(`${regel.waarde} `)),
  );
}

/**
 * The domains of a regeling, each with why: by rules of data on its laws, policy fields and words. A correction counts
 * above every rule, the latest above others. Pure: the same rows give the same answer.
 */
export function classifyDomeinen(
  regeling: Indeelbaar,
  regels: readonly Domeinregel[],
  correcties: readonly Domeincorrectie[] = [],
): readonly Domeinuitslag[] {
  const eigen = correcties
    .filter((correctie) => correctie.regeling === regeling.rooId)
    .sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const teksten = textsOf(regeling);
  const gevonden = Map.groupBy(
    longest(
      readRegels(regels).flatMap(([regel, gezocht]) =>
        isFound(regel.soort, gezocht, teksten[regel.soort]) ? [regel] : [],
      ),
    ),
    ({ domein }) => domein,
  );
  const los = eigen.filter((een) => ![...gevonden.keys()].some((domein) => isWithin(domein, een.domein)));
  const domeinen = new Set([...gevonden.keys(), ...los.map(({ domein }) => domein)]);
  return [...domeinen].map((domein) => {
    const correctie = eigen.findLast((een) => isWithin(domein, een.domein));
    return {
      domein,
      hoort: correctie?.hoort ?? true,
      redenen: [
        ...(correctie ? [{ soort: 'correctie' as const, waarde: correctie.bron }] : []),
        ...(gevonden.get(domein) ?? []).map(({ soort, waarde }) => ({ soort, waarde })),
      ],
    };
  });
}

/** Whether a regeling is of the social domain: care, work or education. */
export function isSociaal(uitslagen: readonly Domeinuitslag[]): boolean {
  return uitslagen.some(({ domein, hoort }) => hoort && isWithin(domein, SOCIAAL));
}
