/**
 * The fields of the national register (its export of schema 2.6.9), one table: by which element each is known, in which
 * field of our copy it stands, and which field of what an organisation adds says it better. A new element is a new row.
 */
import type { Aanvulwaarde } from './regel.ts';
import type { Aanvulveldnaam } from './velden.ts';

/** A regeling as the register has it: a row of the data package. */
export interface Registerregeling {
  readonly rooId: string;
  readonly naam: string;
  readonly vorm: string;
  readonly citeertitel: string | null;
  readonly vanKracht: string;
  readonly tot: string | null;
  readonly lichaam: string | null;
  readonly tooi?: string | null;
  readonly vorigeVersie?: string | null;
  readonly volgendeVersie?: string | null;
  readonly bevoegdheden: readonly string[];
  readonly grondslag: readonly string[];
  readonly beleidsvelden: readonly string[];
  readonly belang: string | null;
  readonly bronhouder: string | null;
  readonly besluit: string | null;
}

/** A participation as the register has it: a row of the data package. */
export interface Registerdeelname {
  readonly deelnemer: string;
  readonly naam?: string;
  readonly soort?: string | null;
  readonly gemeente: string | null;
  readonly sinds: string | null;
  readonly organen: readonly string[];
  readonly verdeelsleutel: string | null;
}

/** One field of the register. Without `veld` nothing that is added can say it otherwise: it is of the register alone. */
interface Registerveld<Rij extends string> {
  readonly rij: Rij;
  /** Names of elements from the record down, `@` before that of an attribute. */
  readonly pad: string;
  readonly veld?: Aanvulveldnaam;
}

/** Of a regeling, in the order in which its export has them. */
export const REGELINGVELDEN = [
  { rij: 'naam', pad: 'titel', veld: 'naam' },
  { rij: 'citeertitel', pad: 'citeertitel', veld: 'citeertitel' },
  { rij: 'vorm', pad: 'samenwerkingsvorm@afkorting', veld: 'vorm' },
  { rij: 'vanKracht', pad: 'datumInwerkingtreding', veld: 'van_kracht' },
  { rij: 'tot', pad: 'datumUitwerkingtreding', veld: 'tot' },
  { rij: 'lichaam', pad: 'regionaalSamenwerkingsorgaan', veld: 'lichaam' },
  { rij: 'tooi', pad: 'regionaalSamenwerkingsorgaan@resourceIdentifierTOOI' },
  { rij: 'vorigeVersie', pad: 'previousVersion@systeemId' },
  { rij: 'volgendeVersie', pad: 'nextVersion@systeemId' },
  { rij: 'bevoegdheden', pad: 'bevoegdheidsverkrijgingen/bevoegdheidsverkrijging', veld: 'bevoegdheden' },
  { rij: 'grondslag', pad: 'wettelijkeGrondslagen/wettelijkeGrondslag/opschrift', veld: 'grondslag' },
  { rij: 'beleidsvelden', pad: 'beleidsterreinen/beleidsterrein', veld: 'beleidsvelden' },
  { rij: 'belang', pad: 'doel', veld: 'belang' },
  { rij: 'bronhouder', pad: 'bronhouder', veld: 'bronhouder' },
  { rij: 'besluit', pad: 'instellingsbesluiten/referentie', veld: 'besluit' },
] as const satisfies readonly Registerveld<Exclude<keyof Registerregeling, 'rooId'>>[];

/** The element of each participant in a regeling. */
export const DEELNEMERPAD = 'deelnemendeOrganisaties/deelnemendeOrganisatie';

/** Of who takes part. That they do is a field of its own (`deelname`). */
export const DEELNAMEVELDEN = [
  { rij: 'naam', pad: 'naam' },
  { rij: 'soort', pad: '@soort' },
  { rij: 'gemeente', pad: '@resourceIdentifierTOOI' },
  { rij: 'sinds', pad: 'toetredingsDatum', veld: 'sinds' },
  { rij: 'organen', pad: 'bestuursorganen/bestuursorgaan', veld: 'organen' },
  { rij: 'verdeelsleutel', pad: 'verdeelsleutel', veld: 'verdeelsleutel' },
] as const satisfies readonly Registerveld<Exclude<keyof Registerdeelname, 'deelnemer'>>[];

/** Of the body of a regeling: an organisation of the export that says to which regeling it belongs. Our copy has none of it. */
export const LICHAAMVELDEN = [
  { rij: 'adres', pad: 'adressen/adres', veld: 'adres' },
  { rij: 'website', pad: 'contact/internetadressen/internetadres/url', veld: 'website' },
  { rij: 'contact', pad: 'contact/emailadressen/emailadres/email', veld: 'contact' },
] as const satisfies readonly Registerveld<string>[];

/** What an export says of the body of a regeling; what it leaves out is not there. */
export type Registerlichaam = Readonly<Partial<Record<(typeof LICHAAMVELDEN)[number]['rij'], string>>>;

/** A value that the register has, in one of our fields. */
export interface Registerwaarde {
  readonly veld: Aanvulveldnaam;
  readonly deelnemer?: string;
  readonly waarde: Aanvulwaarde;
  /** The element that it is of. */
  readonly pad: string;
}

const isEmpty = (waarde: Aanvulwaarde | null | undefined): waarde is null | undefined =>
  waarde === null || waarde === undefined || (typeof waarde !== 'number' && waarde.length === 0);

/** Who a participant is for us: its gemeente, else its number in the register. */
export const deelnemerOf = ({ gemeente, deelnemer }: Registerdeelname): string => gemeente ?? deelnemer;

type Velden<Rij extends string> = readonly Registerveld<Rij>[];

function valuesIn<Rij extends string>(
  velden: Velden<Rij>,
  rij: Readonly<Partial<Record<Rij, Aanvulwaarde | null | undefined>>>,
  deelnemer?: string,
): Registerwaarde[] {
  return velden.flatMap(({ rij: naam, veld, pad }): Registerwaarde[] => {
    const waarde = rij[naam];
    if (veld === undefined || isEmpty(waarde)) return [];
    const heel = deelnemer === undefined ? pad : `${DEELNEMERPAD}[${deelnemer}]/${pad}`;
    return [{ veld, ...(deelnemer === undefined ? {} : { deelnemer }), waarde, pad: heel }];
  });
}

/** What the register says of one regeling, in our fields; what is empty there is none. */
export function registerwaardenOf(
  regeling: Registerregeling,
  deelnames: readonly Registerdeelname[],
  lichaam: Registerlichaam = {},
): readonly Registerwaarde[] {
  return [
    ...valuesIn<keyof Registerregeling>(REGELINGVELDEN, regeling),
    ...deelnames.flatMap((rij): Registerwaarde[] => {
      const deelnemer = deelnemerOf(rij);
      return [
        { veld: 'deelname', deelnemer, waarde: 'ja', pad: `${DEELNEMERPAD}[${deelnemer}]` },
        ...valuesIn<keyof Registerdeelname>(DEELNAMEVELDEN, rij, deelnemer),
      ];
    }),
    ...valuesIn(LICHAAMVELDEN, lichaam),
  ];
}
