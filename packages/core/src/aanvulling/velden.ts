/**
 * What an organisation may add to the national register, or say better than it does: one table, which is data. What may
 * be filled in, how it is written, and by what a value is told from another of the same field, all follows from it.
 */

/** What is added to: a regeling of the register, a body that the register lacks, or the council of a gemeente. */
export const AANVULSOORTEN = ['regeling', 'lichaam', 'raad'] as const;
export type Aanvulsoort = (typeof AANVULSOORTEN)[number];

/**
 * How a value is written. `dag`: ISO date; `dagen`: some of them; `periode`: `from/until`, both days included;
 * `euro`: to the cent, may be negative; `aantal`: whole, 0 or more; `getal`: 0 or more; `lijst`: some texts;
 * `keuzes`: some of the words of the field.
 */
type Veldvorm =
  | 'tekst'
  | 'euro'
  | 'aantal'
  | 'getal'
  | 'dag'
  | 'dagen'
  | 'periode'
  | 'keuze'
  | 'keuzes'
  | 'lijst'
  | 'webadres';

/** What a value is about beside its field: a participant, a year, or a name of its own (which document, which recess). */
export const SLEUTELDELEN = ['deelnemer', 'jaar', 'kenmerk'] as const;
type Sleuteldeel = (typeof SLEUTELDELEN)[number];

/** Under which heading a field stands. */
export const VELDGROEPEN = [
  'registratie',
  'deelnemers',
  'bestuur',
  'geld',
  'kalender',
  'vindplaatsen',
  'raad',
  'sturing',
] as const;
type Veldgroep = (typeof VELDGROEPEN)[number];

interface Veldregel {
  readonly veld: string;
  readonly groep: Veldgroep;
  readonly bij: readonly Aanvulsoort[];
  readonly vorm: Veldvorm;
  readonly sleutel: readonly Sleuteldeel[];
  readonly keuzes?: readonly string[];
  /** Holds for this version of a regeling only: what corrects the register. Else for all versions of the same regeling. */
  readonly versie?: true;
}

const lichamen: readonly Aanvulsoort[] = ['regeling', 'lichaam'];
const regeling: readonly Aanvulsoort[] = ['regeling'];
const lichaam: readonly Aanvulsoort[] = ['lichaam'];
const raad: readonly Aanvulsoort[] = ['raad'];
const geen: readonly Sleuteldeel[] = [];
const deelnemer: readonly Sleuteldeel[] = ['deelnemer'];
const jaar: readonly Sleuteldeel[] = ['jaar'];
const kenmerk: readonly Sleuteldeel[] = ['kenmerk'];

/** By what somebody sits on a board: a function, never a name. */
const functies = [
  'burgemeester',
  'wethouder',
  'raadslid',
  'gemeentesecretaris',
  'griffier',
  'commissaris van de Koning',
  'gedeputeerde',
  'statenlid',
  'dijkgraaf',
  'lid dagelijks bestuur waterschap',
  'lid algemeen bestuur waterschap',
  'ambtenaar',
  'onafhankelijk',
] as const;

/** Organs as the register names them. */
const organen = [
  'Gemeenteraad',
  'College van burgemeester en wethouders',
  'Burgemeester',
  'Provinciale staten',
  'Gedeputeerde staten',
  'Commissaris van de Koning',
  'Algemeen bestuur',
  'Dagelijks bestuur',
  'Dijkgraaf',
  'Minister',
] as const;

const jaNee = ['ja', 'nee'] as const;

/** The fields, in the order in which they are shown. */
export const AANVULVELDEN = [
  { veld: 'naam', groep: 'registratie', bij: lichamen, vorm: 'tekst', sleutel: geen, versie: true },
  {
    veld: 'vorm',
    groep: 'registratie',
    bij: regeling,
    vorm: 'keuze',
    sleutel: geen,
    versie: true,
    keuzes: [
      'openbaar lichaam',
      'bedrijfsvoeringsorganisatie',
      'gemeenschappelijk orgaan',
      'regeling zonder meer',
    ],
  },
  {
    veld: 'rechtsvorm',
    groep: 'registratie',
    bij: lichaam,
    vorm: 'keuze',
    sleutel: geen,
    keuzes: [
      'stichting',
      'vereniging',
      'coöperatie',
      'bv',
      'nv',
      'convenant',
      'overeenkomst',
      'regeling',
      'anders',
    ],
  },
  { veld: 'citeertitel', groep: 'registratie', bij: regeling, vorm: 'tekst', sleutel: geen, versie: true },
  { veld: 'van_kracht', groep: 'registratie', bij: lichamen, vorm: 'dag', sleutel: geen, versie: true },
  { veld: 'tot', groep: 'registratie', bij: lichamen, vorm: 'dag', sleutel: geen, versie: true },
  { veld: 'lichaam', groep: 'registratie', bij: regeling, vorm: 'tekst', sleutel: geen, versie: true },
  { veld: 'belang', groep: 'registratie', bij: lichamen, vorm: 'tekst', sleutel: geen, versie: true },
  {
    veld: 'bevoegdheden',
    groep: 'registratie',
    bij: lichamen,
    vorm: 'keuzes',
    sleutel: geen,
    versie: true,
    keuzes: ['Attributie', 'Delegatie', 'Mandaat'],
  },
  { veld: 'grondslag', groep: 'registratie', bij: lichamen, vorm: 'lijst', sleutel: geen, versie: true },
  { veld: 'beleidsvelden', groep: 'registratie', bij: lichamen, vorm: 'lijst', sleutel: geen, versie: true },
  {
    veld: 'sociaal_domein',
    groep: 'registratie',
    bij: lichamen,
    vorm: 'keuze',
    sleutel: geen,
    keuzes: jaNee,
  },
  // The mark is a matter of the table of contents (`eis`), the source the place in the text.
  {
    veld: 'inhoud',
    groep: 'registratie',
    bij: regeling,
    vorm: 'keuze',
    sleutel: kenmerk,
    versie: true,
    keuzes: ['aanwezig', 'afwezig'],
  },
  { veld: 'bronhouder', groep: 'registratie', bij: regeling, vorm: 'tekst', sleutel: geen, versie: true },
  { veld: 'besluit', groep: 'registratie', bij: lichamen, vorm: 'webadres', sleutel: geen, versie: true },
  {
    veld: 'deelname',
    groep: 'deelnemers',
    bij: lichamen,
    vorm: 'keuze',
    sleutel: deelnemer,
    versie: true,
    keuzes: jaNee,
  },
  { veld: 'sinds', groep: 'deelnemers', bij: lichamen, vorm: 'dag', sleutel: deelnemer, versie: true },
  {
    veld: 'organen',
    groep: 'deelnemers',
    bij: lichamen,
    vorm: 'keuzes',
    sleutel: deelnemer,
    versie: true,
    keuzes: organen,
  },
  {
    veld: 'verdeelsleutel',
    groep: 'deelnemers',
    bij: lichamen,
    vorm: 'tekst',
    sleutel: deelnemer,
    versie: true,
  },
  { veld: 'zetels', groep: 'bestuur', bij: lichamen, vorm: 'aantal', sleutel: deelnemer },
  { veld: 'stemgewicht', groep: 'bestuur', bij: lichamen, vorm: 'getal', sleutel: deelnemer },
  { veld: 'stemdrempel', groep: 'bestuur', bij: lichamen, vorm: 'getal', sleutel: geen },
  {
    veld: 'algemeen_bestuur',
    groep: 'bestuur',
    bij: lichamen,
    vorm: 'keuzes',
    sleutel: deelnemer,
    keuzes: functies,
  },
  {
    veld: 'dagelijks_bestuur',
    groep: 'bestuur',
    bij: lichamen,
    vorm: 'keuzes',
    sleutel: deelnemer,
    keuzes: functies,
  },
  { veld: 'bestuursorganen', groep: 'bestuur', bij: lichamen, vorm: 'lijst', sleutel: geen },
  { veld: 'verantwoordelijk_orgaan', groep: 'bestuur', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'kostenverdeling', groep: 'geld', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'begroting', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: jaar },
  { veld: 'bijdrage', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: ['deelnemer', 'jaar'] },
  { veld: 'reserves', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: jaar },
  { veld: 'eigen_vermogen', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: jaar },
  { veld: 'vreemd_vermogen', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: jaar },
  { veld: 'resultaat', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: jaar },
  { veld: 'risico', groep: 'geld', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'uittreding', groep: 'geld', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'uittreedsom', groep: 'geld', bij: lichamen, vorm: 'euro', sleutel: deelnemer },
  // The mark is a step of the table of terms (`stap`), the year the budget year.
  { veld: 'kalenderdag', groep: 'kalender', bij: lichamen, vorm: 'dag', sleutel: ['jaar', 'kenmerk'] },
  { veld: 'vergaderingen', groep: 'kalender', bij: lichamen, vorm: 'dagen', sleutel: jaar },
  { veld: 'evaluatie', groep: 'kalender', bij: lichamen, vorm: 'dag', sleutel: geen },
  { veld: 'document', groep: 'vindplaatsen', bij: lichamen, vorm: 'webadres', sleutel: kenmerk },
  { veld: 'doorlopende_tekst', groep: 'vindplaatsen', bij: lichamen, vorm: 'webadres', sleutel: geen },
  { veld: 'website', groep: 'vindplaatsen', bij: lichamen, vorm: 'webadres', sleutel: geen },
  { veld: 'contact', groep: 'vindplaatsen', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'adres', groep: 'vindplaatsen', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'zetel', groep: 'vindplaatsen', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'gebied', groep: 'vindplaatsen', bij: lichamen, vorm: 'tekst', sleutel: geen },
  { veld: 'raadsvergaderingen', groep: 'raad', bij: raad, vorm: 'dagen', sleutel: jaar },
  { veld: 'commissievergaderingen', groep: 'raad', bij: raad, vorm: 'dagen', sleutel: jaar },
  { veld: 'reces', groep: 'raad', bij: raad, vorm: 'periode', sleutel: kenmerk },
  { veld: 'aanlevertermijn', groep: 'raad', bij: raad, vorm: 'aantal', sleutel: geen },
  { veld: 'fractiezetels', groep: 'raad', bij: raad, vorm: 'aantal', sleutel: kenmerk },
  { veld: 'gemeentebegroting', groep: 'raad', bij: raad, vorm: 'euro', sleutel: jaar },
  { veld: 'raadsstukken', groep: 'raad', bij: raad, vorm: 'webadres', sleutel: geen },
  // The mark is a task of the table of tasks (`taak`).
  { veld: 'taaksturing', groep: 'sturing', bij: raad, vorm: 'tekst', sleutel: kenmerk },
  { veld: 'taakuitvoerder', groep: 'sturing', bij: raad, vorm: 'tekst', sleutel: kenmerk },
  {
    veld: 'taakgrond',
    groep: 'sturing',
    bij: raad,
    vorm: 'keuze',
    sleutel: kenmerk,
    keuzes: ['eigen dienst', 'delegatie', 'mandaat', 'overeenkomst', 'subsidie', 'anders'],
  },
  { veld: 'taaktoezicht', groep: 'sturing', bij: raad, vorm: 'tekst', sleutel: kenmerk },
] as const satisfies readonly Veldregel[];

/** The name of a field. */
export type Aanvulveldnaam = (typeof AANVULVELDEN)[number]['veld'];
export interface Aanvulveld extends Veldregel {
  readonly veld: Aanvulveldnaam;
}

const opNaam: ReadonlyMap<string, Aanvulveld> = new Map(AANVULVELDEN.map((veld) => [veld.veld, veld]));

/** The field of this name; undefined where there is none. */
export function fieldOf(naam: string): Aanvulveld | undefined {
  return opNaam.get(naam);
}

/** The fields that may be filled in for this. */
export function fieldsFor(soort: Aanvulsoort): readonly Aanvulveld[] {
  return AANVULVELDEN.filter(({ bij }) => bij.includes(soort));
}
