/** Somebody's own amounts per gemeente, from CSV or a workbook: names and numbers by column, every fault with its place. */

import { parseGetallen } from './getallen.ts';
import { plainKop } from './kolommen.ts';
import type { Regel } from './regels.ts';
import { readTabelbestand } from './tabelbestand.ts';

/** The names by which people head each column, as `plainKop` writes them. */
const koppen = {
  gemeente: 'gemeente gemeentenaam gemeentecode code naam regios regio municipality name gm ontvanger',
  centrum: 'centrum centrumgemeente centre hostmunicipality',
  taakveld: 'taakveld taakvelden taakveldbalanspost taakveldcode',
  soort: 'soort batenlasten batenoflasten batenenlasten lastenbaten lastenofbaten lastenenbaten',
  baten: 'baten ontvangsten inkomsten revenue income',
  clienten: 'clienten aantalclienten aantal clients number',
  inwoners: 'inwoners aantalinwoners bevolking inhabitants population',
  euro: 'euro bedrag bedragen lasten waarde amount bedrageneuro oudgeld uitkering k1eplaatsing1',
  waarde: 'waarde aantal value number',
  budget: 'budget begroting bijdrage',
  prijs: 'prijs prijsperclient kostenperclient price',
  spreiding: 'spreiding variatiecoefficient cv spread',
  gebruik: 'gebruik afname use',
  beschermdwonen: 'beschermdwonen bw shelteredliving',
  opvang: 'opvang maatschappelijkeopvang shelter',
  jeugdzorg: 'jeugdzorg jeugdhulp youthcare',
  detentie: 'detentie gevangenis detention',
  woningen: 'woningen verhuurdewoningen verhuringen homes',
  jaar: 'jaar perioden periode year',
  van: 'van herkomst from origin',
  naar: 'naar bestemming to destination',
  km: 'km afstand kilometer kilometers distance',
  capaciteit: 'capaciteit ruimte maximum capacity',
} as const;

export type Bedragkolom = keyof typeof koppen;

/** Columns with words; the others have numbers. A year may be `2023JJ00`, as CBS writes it. */
const woorden: ReadonlySet<Bedragkolom> = new Set([
  'gemeente',
  'centrum',
  'taakveld',
  'soort',
  'jaar',
  'van',
  'naar',
]);

export interface Bedragvraag {
  readonly verplicht: readonly Bedragkolom[];
  readonly mogelijk?: readonly Bedragkolom[];
  /** Columns with words that together stand once; the gemeente where left out. */
  readonly sleutel?: readonly Bedragkolom[];
  /** Numbers may be below 0. */
  readonly negatief?: boolean;
  /** Which column is which, counted from 0, where somebody pointed them out (below 0: none); headings tell the rest. */
  readonly aangewezen?: Kolomwijzing | undefined;
  /** Rows; a table with more is refused. */
  readonly meesteRijen?: number;
}

export type Kolomwijzing = Readonly<Partial<Record<Bedragkolom, number>>>;

export interface Bedragrij {
  /** Line in the file. */
  readonly regel: number;
  readonly woorden: Readonly<Partial<Record<Bedragkolom, string>>>;
  readonly getallen: Readonly<Partial<Record<Bedragkolom, number>>>;
}

/** What is wrong with the table: on which line, in which column, and what. */
export type Bedragfout =
  | { readonly code: 'leeg' | 'vreemd-formaat' | 'werkmap-kapot' | 'te-veel-rijen' | 'geen-rijen' }
  | { readonly code: 'kolommen'; readonly regel: number; readonly mist: readonly Bedragkolom[] }
  | {
      readonly code: 'kolom-dubbel';
      readonly regel: number;
      readonly kolom: Bedragkolom;
      readonly namen: readonly string[];
    }
  | { readonly code: 'geen-naam'; readonly regel: number; readonly kolom: Bedragkolom }
  | {
      readonly code: 'geen-getal' | 'dubbelzinnig';
      readonly regel: number;
      readonly kolom: Bedragkolom;
      readonly tekst: string;
    }
  | {
      readonly code: 'dubbel';
      readonly regel: number;
      readonly kolom: Bedragkolom;
      readonly naam: string;
      readonly eerder: number;
    };

export type Bedragen =
  | {
      readonly ok: true;
      readonly rijen: readonly Bedragrij[];
      /** Lines that are a total of the others: not counted. */
      readonly totalen: readonly number[];
      /** Amounts are in thousands of euro, as the heading says; they were multiplied. */
      readonly duizenden: boolean;
    }
  | { readonly ok: false; readonly fouten: readonly Bedragfout[] };

/** A heading without its unit: 'Lasten (1 000 euro)' says 'lasten'. */
const bareKop = (kop: string): string => plainKop(kop.replace(/[([].*$/u, '')) || plainKop(kop);

const isTotaal = (naam: string): boolean =>
  /^(?:eind)?totaal\b|^total\b|^nederland$|^alle gemeenten$/iu.test(naam);

/** Places of the wanted columns, or why one cannot be told. */
function findKolommen(
  kop: readonly string[],
  regel: number,
  gevraagd: readonly Bedragkolom[],
  vraag: Bedragvraag,
) {
  const plekken = new Map<Bedragkolom, number>();
  const fouten: Bedragfout[] = [];
  for (const kolom of gevraagd) {
    const aangewezen = vraag.aangewezen?.[kolom];
    if (aangewezen !== undefined) {
      if (aangewezen >= 0) plekken.set(kolom, aangewezen);
      continue;
    }
    const namen = koppen[kolom].split(' ');
    const passend = kop.flatMap((naam, k) => (namen.includes(bareKop(naam)) ? [k] : []));
    // A name of its own is surer than another that may mean it.
    const eigen = passend.filter((k) => bareKop(kop[k] ?? '') === kolom);
    const gekozen = eigen.length > 0 ? eigen : passend;
    const [een, ander] = gekozen;
    if (een !== undefined) plekken.set(kolom, een);
    if (ander !== undefined)
      fouten.push({ code: 'kolom-dubbel', regel, kolom, namen: gekozen.map((k) => kop[k] ?? '') });
  }
  const mist = vraag.verplicht.filter((kolom) => !plekken.has(kolom));
  if (mist.length > 0) fouten.unshift({ code: 'kolommen', regel, mist });
  return { plekken, fouten };
}

/** The numbers of a column, with their sign; NaN for none, `undefined` where an optional cell is empty. */
function numbersOf(teksten: readonly string[], verplicht: boolean, negatief: boolean) {
  const kaal = teksten.map((tekst) => tekst.replace(/^€\s*/u, ''));
  const min = kaal.map((tekst) => negatief && /^[-−–]/u.test(tekst));
  const getallen = parseGetallen(kaal.map((tekst, k) => (min[k] === true ? tekst.slice(1).trim() : tekst)));
  return getallen.map((x, k) => {
    if (teksten[k] === '' && !verplicht) return undefined;
    return typeof x === 'number' && min[k] === true ? -x : x;
  });
}

/** Reads rows while all cells of a column are at hand, as only together they say how numbers are written. */
class Lezer {
  readonly fouten: Bedragfout[] = [];
  private readonly vraag: Bedragvraag;
  private readonly regels: readonly Regel[];
  private readonly plekken: ReadonlyMap<Bedragkolom, number>;

  constructor(vraag: Bedragvraag, regels: readonly Regel[], plekken: ReadonlyMap<Bedragkolom, number>) {
    this.vraag = vraag;
    this.regels = regels;
    this.plekken = plekken;
  }

  private cells(kolom: Bedragkolom): string[] {
    const plek = this.plekken.get(kolom) ?? -1;
    return this.regels.map(({ cellen }) => (cellen[plek] ?? '').trim());
  }

  private readGetallen(kolom: Bedragkolom, maal: number): (number | undefined)[] {
    const teksten = this.cells(kolom);
    const { verplicht, negatief = false } = this.vraag;
    return numbersOf(teksten, verplicht.includes(kolom), negatief).map((x, k) => {
      const [regel, tekst] = [this.regels[k]?.nummer ?? 0, teksten[k] ?? ''];
      if (x === 'dubbelzinnig') this.fouten.push({ code: 'dubbelzinnig', regel, kolom, tekst });
      else if (Number.isNaN(x)) this.fouten.push({ code: 'geen-getal', regel, kolom, tekst });
      return typeof x === 'number' ? x * maal : undefined;
    });
  }

  private readWoorden(kolom: Bedragkolom): string[] {
    const teksten = this.cells(kolom);
    for (const [k, tekst] of teksten.entries())
      if (tekst === '' && this.vraag.verplicht.includes(kolom))
        this.fouten.push({ code: 'geen-naam', regel: this.regels[k]?.nummer ?? 0, kolom });
    return teksten;
  }

  private tellDoubles(rijen: readonly Bedragrij[]): void {
    const [eerste = 'gemeente', ...rest] = this.vraag.sleutel ?? ['gemeente'];
    const gezien = new Map<string, number>();
    for (const { regel, woorden: w } of rijen) {
      const naam = w[eerste] ?? '';
      const sleutel = [naam, ...rest.map((kolom) => w[kolom] ?? '')].join('\n').toLowerCase();
      const eerder = gezien.get(sleutel);
      if (naam !== '' && eerder !== undefined)
        this.fouten.push({ code: 'dubbel', regel, kolom: eerste, naam, eerder });
      gezien.set(sleutel, eerder ?? regel);
    }
  }

  read(maal: ReadonlyMap<Bedragkolom, number>): readonly Bedragrij[] {
    const kolommen = [...this.plekken.keys()];
    const getallen = kolommen
      .filter((kolom) => !woorden.has(kolom))
      .map((kolom) => [kolom, this.readGetallen(kolom, maal.get(kolom) ?? 1)] as const);
    const namen = kolommen
      .filter((kolom) => woorden.has(kolom))
      .map((kolom) => [kolom, this.readWoorden(kolom)] as const);
    const rijen = this.regels.map(
      ({ nummer }, k): Bedragrij => ({
        regel: nummer,
        woorden: Object.fromEntries(namen.map(([kolom, lijst]) => [kolom, lijst[k] ?? ''])),
        getallen: Object.fromEntries(
          getallen.flatMap(([kolom, lijst]) => (lijst[k] === undefined ? [] : [[kolom, lijst[k]]])),
        ),
      }),
    );
    this.tellDoubles(rijen);
    this.fouten.sort((a, b) => ('regel' in a ? a.regel : 0) - ('regel' in b ? b.regel : 0));
    return rijen;
  }
}

/** Headings that say that amounts are in thousands: 'Lasten (1 000 euro)', 'bedrag (x € 1.000)'. */
const isDuizendkop = (kop: string): boolean => /[([x×]\s*(?:€\s*)?1[ .]?000\b/iu.test(kop);

const wantedBy = ({ verplicht, mogelijk = [] }: Bedragvraag): Bedragkolom[] => [...verplicht, ...mogelijk];

function openTabel(bytes: Uint8Array, vraag: Bedragvraag) {
  const bekend = new Set(wantedBy(vraag).flatMap((kolom) => koppen[kolom].split(' ')));
  return readTabelbestand(bytes, (cel) => bekend.has(bareKop(cel)), vraag.meesteRijen);
}

/** A table as it lies there, for who is to say which column is which. */
export interface Bedragblad {
  readonly koppen: readonly string[];
  /** The first rows. */
  readonly voorbeeld: readonly (readonly string[])[];
  /** Columns that can be told by their headings. */
  readonly gevonden: Kolomwijzing;
}

/** Rows that show enough of a table. */
const voorbeeldrijen = 5;

/** Looks at a table before it is read; undefined where it is none. */
export async function previewBedragen(
  bytes: Uint8Array,
  vraag: Bedragvraag,
): Promise<Bedragblad | undefined> {
  const tabel = await openTabel(bytes, vraag);
  if (!tabel.ok) return undefined;
  const { plekken } = findKolommen(tabel.koppen, 1, wantedBy(vraag), vraag);
  return {
    koppen: tabel.koppen,
    voorbeeld: tabel.rijen.slice(0, voorbeeldrijen).map(({ cellen }) => cellen),
    gevonden: Object.fromEntries(plekken),
  };
}

/** Reads a table with the columns that are asked for; others are passed over. Every fault is told. */
export async function readBedragen(bytes: Uint8Array, vraag: Bedragvraag): Promise<Bedragen> {
  const gevraagd = wantedBy(vraag);
  const tabel = await openTabel(bytes, vraag);
  if (!tabel.ok) return { ok: false, fouten: [{ code: tabel.code }] };
  const kopregel = Math.max(1, (tabel.rijen[0]?.nummer ?? 2) - 1);
  const { plekken, fouten } = findKolommen(tabel.koppen, kopregel, gevraagd, vraag);
  if (fouten.length > 0) return { ok: false, fouten };
  const naam = plekken.get('gemeente') ?? 0;
  const [totalen, regels] = [true, false].map((totaal) =>
    tabel.rijen.filter(({ cellen }) => isTotaal((cellen[naam] ?? '').trim()) === totaal),
  ) as [Regel[], Regel[]];
  if (regels.length === 0) return { ok: false, fouten: [{ code: 'geen-rijen' }] };
  const inDuizenden = (['euro', 'baten'] as const).filter((kolom) =>
    isDuizendkop(tabel.koppen[plekken.get(kolom) ?? -1] ?? ''),
  );
  const lezer = new Lezer(vraag, regels, plekken);
  const rijen = lezer.read(new Map(inDuizenden.map((kolom) => [kolom, 1000])));
  return lezer.fouten.length > 0
    ? { ok: false, fouten: lezer.fouten }
    : { ok: true, rijen, totalen: totalen.map(({ nummer }) => nummer), duizenden: inDuizenden.length > 0 };
}
