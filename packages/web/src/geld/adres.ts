import { SPREIDDOELEN, type Spreiddoel } from '@samenhang/core/geld';
import { code, codes, known, parseMet, type Ruw, type Stand, text, whole } from '../adres/index.ts';
import { parseBedragadres } from './bedragen/adres.ts';
import { parseHuisvestadres } from './huisvesting/adres.ts';
import { UITKERINGMATEN, type Uitkeringmaat } from './maten.ts';
import { parseSleuteladres } from './sleutels/adres.ts';
import { parseVertrekadres } from './vertrek/adres.ts';

const atMost = (waarde: unknown, tekens: number): string | undefined => text(waarde)?.slice(0, tekens);

/** What the address says of the amounts of a decree; their year is the year of the page. */
interface Uitkeringkeuze {
  readonly onderwerp?: string;
  readonly maat?: Uitkeringmaat;
  /** The gemeente that is pointed out. */
  readonly gemeente?: string;
  /** In place of a subject: all amounts of this recipient, by its key. */
  readonly ontvanger?: string;
}

export type Uitkeringadres = Stand & Uitkeringkeuze;

export function parseUitkeringadres(ruw: Ruw): Uitkeringadres {
  return parseMet(
    ruw,
    known<Uitkeringkeuze>({
      onderwerp: atMost(ruw.onderwerp, 200),
      maat: UITKERINGMATEN.find((maat) => maat === ruw.maat),
      gemeente: code(ruw.gemeente),
      ontvanger: atMost(ruw.ontvanger, 200),
    }),
  );
}

/** Room for all gemeenten. */
const langsteLeden = 5000;

/** The scenarios that can stand side by side. */
export const SCENARIOS = ['a', 'b', 'c', 'd'] as const;
export type Scenarioletter = (typeof SCENARIOS)[number];

/** What the address says of money that moves; the year of the page is that of the old money. */
interface Overgangkeuze extends Readonly<Partial<Record<Scenarioletter, string>>> {
  readonly onderwerp?: string;
  readonly gemeente?: string;
  /** The year that the sentence is about. */
  readonly kijk?: number;
  /** The scenario of which the levers are shown. */
  readonly bij?: Scenarioletter;
  /** Who belongs to which centre by the visitor: `GM0355~GM0344` behind semicolons. */
  readonly leden?: string;
  /** The scenario came from a file, which is not in the link. */
  readonly bestand?: 'eigen';
}

export type Overgangadres = Stand & Overgangkeuze;

export function parseOvergangadres(ruw: Ruw): Overgangadres {
  return parseMet(
    ruw,
    known<Overgangkeuze>({
      onderwerp: atMost(ruw.onderwerp, 200),
      gemeente: code(ruw.gemeente),
      kijk: whole(ruw.kijk, 2000, 2100),
      a: atMost(ruw.a, 2000),
      b: atMost(ruw.b, 2000),
      c: atMost(ruw.c, 2000),
      d: atMost(ruw.d, 2000),
      bij: SCENARIOS.find((letter) => letter === ruw.bij),
      leden: atMost(ruw.leden, langsteLeden),
      bestand: ruw.bestand === 'eigen' ? 'eigen' : undefined,
    }),
  );
}

/** Pairs of codes: who belongs to which centre. */
export function readLeden(tekst: string | undefined): (readonly [string, string])[] {
  return (tekst ?? '').split(';').flatMap((paar) => {
    const [gemeente, centrum] = paar.split('~').map(code);
    return gemeente !== undefined && centrum !== undefined ? [[gemeente, centrum] as const] : [];
  });
}

/** Within what each may be: euro, and percents. */
export const SAMENGRENZEN = {
  prijs: [1, 1_000_000],
  spreiding: [0, 500],
  zekerheid: [51, 99],
  plaatsen: [1, 2000],
} as const;

/** What the address says of sharing risk and places: percents and euro as whole numbers. */
interface Samenkeuze {
  readonly onderwerp?: string;
  readonly gemeente?: string;
  readonly leden?: string;
  readonly prijs?: number;
  /** Spread of the price, in percents of it. */
  readonly spreiding?: number;
  readonly zekerheid?: number;
  readonly aanbod?: number;
  readonly plaatsen?: number;
  /** Who shares by the visitor's own table, in place of a region: see `writeDelers`. */
  readonly eigen?: string;
}

/** A row of somebody's own table of who shares. */
export interface Eigendeler {
  readonly code: string;
  readonly clienten: number;
  readonly inwoners?: number | undefined;
  readonly budget?: number | undefined;
  readonly prijs?: number | undefined;
  /** A part of the price, as in a table: 0.8. */
  readonly spreiding?: number | undefined;
}

const delervelden = ['clienten', 'inwoners', 'budget', 'prijs', 'spreiding'] as const;
/** As long as an address may be for what serves it. */
const langsteDelers = 12_000;

/** `GM0355*12.5*61000` behind semicolons, in the order of `delervelden`; undefined where it is too long for a link. */
export function writeDelers(delers: readonly Eigendeler[]): string | undefined {
  const tekst = delers
    .map((deler) =>
      [deler.code, ...delervelden.map((veld) => deler[veld] ?? '')].join('*').replace(/\*+$/u, ''),
    )
    .join(';');
  return tekst.length > langsteDelers ? undefined : tekst;
}

/** What cannot be read is left out. */
export function readDelers(tekst: string | undefined): readonly Eigendeler[] {
  return (tekst ?? '').split(';').flatMap((deel) => {
    const [naam, ...cellen] = deel.split('*');
    const gemeente = code(naam);
    const getallen = delervelden.map((veld, k) => {
      const x = cellen[k] === undefined || cellen[k] === '' ? Number.NaN : Number(cellen[k]);
      return [veld, x] as const;
    });
    const bekend = Object.fromEntries(getallen.filter(([, x]) => Number.isFinite(x) && x >= 0));
    const { clienten } = bekend;
    return gemeente === undefined || clienten === undefined ? [] : [{ ...bekend, code: gemeente, clienten }];
  });
}

export type Samenadres = Stand & Samenkeuze;

export function parseSamenadres(ruw: Ruw): Samenadres {
  return parseMet(
    ruw,
    known<Samenkeuze>({
      onderwerp: atMost(ruw.onderwerp, 200),
      gemeente: code(ruw.gemeente),
      leden: atMost(ruw.leden, langsteLeden),
      prijs: whole(ruw.prijs, ...SAMENGRENZEN.prijs),
      spreiding: whole(ruw.spreiding, ...SAMENGRENZEN.spreiding),
      zekerheid: whole(ruw.zekerheid, ...SAMENGRENZEN.zekerheid),
      aanbod: whole(ruw.aanbod, ...SAMENGRENZEN.plaatsen),
      plaatsen: whole(ruw.plaatsen, ...SAMENGRENZEN.plaatsen),
      eigen: atMost(ruw.eigen, langsteDelers),
    }),
  );
}

/** What the address says of where places should be. */
interface Spreidkeuze {
  readonly aantal?: number;
  readonly doel?: Spreiddoel;
  /** Km. */
  readonly straal?: number;
  /** How long the road is, in percents of the line. */
  readonly omweg?: number;
  /** Gemeenten with a place that stays, and those that cannot have one. */
  readonly bestaand?: readonly string[];
  readonly niet?: readonly string[];
  /** Inhabitants that a place serves at most; of some gemeenten by themselves: `GM0344~50000` behind semicolons. */
  readonly capaciteit?: number;
  readonly ruimtes?: string;
  /** The distances came from a file, which is not in the link. */
  readonly afstanden?: 'eigen';
  /** The gemeente of which the place is pointed out. */
  readonly gemeente?: string;
}

/** Capacities of gemeenten as the address has them. */
export function writeRuimtes(ruimtes: ReadonlyMap<string, number>): string {
  return Array.from(ruimtes, ([gemeente, ruimte]) => `${gemeente}~${ruimte}`).join(';');
}

/** Capacities by code; what is none is passed over. */
export function readRuimtes(tekst: string | undefined): ReadonlyMap<string, number> {
  const paren = (tekst ?? '').split(';').flatMap((paar) => {
    const [gemeente, ruimte = ''] = paar.split('~');
    const [gm, getal] = [code(gemeente), Number(ruimte)];
    return gm !== undefined && ruimte !== '' && getal >= 0 ? [[gm, getal] as const] : [];
  });
  return new Map(paren);
}

export type Spreidingadres = Stand & Spreidkeuze;

/** A gemeente that stays and cannot be, stays. */
export function parseSpreidingadres(ruw: Ruw): Spreidingadres {
  const bestaand = codes(ruw.bestaand);
  return parseMet(
    ruw,
    known<Spreidkeuze>({
      aantal: whole(ruw.aantal, 1, 1000),
      doel: SPREIDDOELEN.find((doel) => doel === ruw.doel),
      straal: whole(ruw.straal, 1, 300),
      omweg: whole(ruw.omweg, 100, 1000),
      bestaand,
      niet: codes(ruw.niet)?.filter((een) => bestaand?.includes(een) !== true),
      capaciteit: whole(ruw.capaciteit, 1, 100_000_000),
      ruimtes: atMost(ruw.ruimtes, 10_000),
      afstanden: ruw.afstanden === 'eigen' ? 'eigen' : undefined,
      gemeente: code(ruw.gemeente),
    }),
  );
}

/** How the address of each page of money is read. */
export const geldadressen = {
  bedragen: parseBedragadres,
  huisvesting: parseHuisvestadres,
  overgang: parseOvergangadres,
  samen: parseSamenadres,
  sleutels: parseSleuteladres,
  spreiding: parseSpreidingadres,
  uitkeringen: parseUitkeringadres,
  vertrek: parseVertrekadres,
} as const;
