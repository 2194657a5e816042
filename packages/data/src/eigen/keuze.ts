import { findKolommen, findRivals, findTwins, isProcentkop, type Kolommen, plainKop } from './kolommen.ts';
import type { Regel } from './regels.ts';

/** What helps to recognise the columns of a table. */
export interface Aanwijzing {
  /** Names of indelingen: a heading that is one of them holds regio's. */
  readonly indelingen?: readonly string[];
  /** Whether a cell names a gemeente: then a column can be told by what stands in it. */
  readonly isGemeente?: (cel: string) => boolean;
  /** Columns that somebody chose, by heading. */
  readonly kolommen?: {
    readonly gemeente?: string | undefined;
    readonly regio?: string | undefined;
    readonly aandeel?: string | undefined;
  };
  /** Columns that somebody chose where they saw the table: headings may be empty there, or the same. */
  readonly plaatsen?: Kolomplaatsen & {
    /** The reading in which they were chosen: the sign between columns, or the name of the sheet. */
    readonly scheidingsteken: string;
  };
}

/** Places of the columns, counted from 0; undefined where there is none. */
export type Kolomplaatsen = Pick<Kolommen, 'gemeente' | 'regio' | 'aandeel'>;

/** Which columns of a table hold what. */
export interface Kolomkeuze {
  readonly kolommen: Kolommen;
  readonly koppen: readonly string[];
  /** Place of the first record beneath the header. */
  readonly vanaf: number;
  /** Told by headings that mean one thing, or chosen by somebody. */
  readonly zeker: boolean;
  /** A column that somebody chose and that is not there. */
  readonly ontbreekt?: string;
}

/** A title, a source and a date may stand above the header; not a whole table. */
const HOOGSTE_KOP = 30;
/** Enough cells to see what a column holds. */
const PROEF = 200;
/** From this share of its cells a column is one of gemeenten. */
const MEESTE = 0.6;

const cellsOf = (regel: Regel | undefined): string[] => (regel?.cellen ?? []).map((cel) => cel.trim());

/** Share of the cells of a column that name a gemeente. */
function shareOf(regels: readonly Regel[], kolom: number, isGemeente: (cel: string) => boolean): number {
  const cellen = regels.map(({ cellen: c }) => (c[kolom] ?? '').trim()).filter((cel) => cel !== '');
  return cellen.length === 0 ? 0 : cellen.filter(isGemeente).length / cellen.length;
}

/** The column that names the most gemeenten, if it does so in most of its cells. */
function bestGemeentekolom(regels: readonly Regel[], { isGemeente }: Aanwijzing): number | undefined {
  if (!isGemeente) return undefined;
  const breedte = Math.max(0, ...regels.map(({ cellen }) => cellen.length));
  let beste: number | undefined;
  let hoogste = MEESTE;
  for (let kolom = 0; kolom < breedte; kolom++) {
    const deel = shareOf(regels, kolom, isGemeente);
    if (deel > hoogste || (deel === hoogste && beste === undefined)) {
      hoogste = deel;
      beste = kolom;
    }
  }
  return beste;
}

/** The first record whose cells are headings that we know. */
function findKop(regels: readonly Regel[], { indelingen = [] }: Aanwijzing): number {
  return regels.slice(0, HOOGSTE_KOP).findIndex((regel) => {
    const { gemeente, regio } = findKolommen(cellsOf(regel), indelingen);
    return gemeente !== undefined && regio !== undefined;
  });
}

/** A column that holds text in groups: fewer names than lines, more than one. */
function isGrouped(regels: readonly Regel[], kolom: number): boolean {
  const cellen = regels.map(({ cellen: c }) => (c[kolom] ?? '').trim()).filter((cel) => cel !== '');
  const namen = new Set(cellen).size;
  return cellen.length > 0 && (namen < cellen.length || cellen.length < regels.length || cellen.length === 1);
}

/**
 * The header above a column of gemeenten: the fullest record before the first gemeente, for titles have fewer cells.
 * Of records equally full the first, so that a gemeente with a slip of the pen is no header. Undefined where the table
 * begins at once.
 */
function headerAbove(
  regels: readonly Regel[],
  kolom: number,
  { isGemeente }: Aanwijzing,
): number | undefined {
  const eerste = regels
    .slice(0, HOOGSTE_KOP)
    .findIndex((regel) => isGemeente?.(cellsOf(regel)[kolom] ?? '') === true);
  if (eerste < 0) return 0;
  const vol = regels.slice(0, eerste).map((regel) => cellsOf(regel).filter((cel) => cel !== '').length);
  return eerste === 0 ? undefined : vol.indexOf(Math.max(...vol));
}

/** By what stands in the columns: one of gemeenten, and the only other one that groups them. */
function guess(regels: readonly Regel[], aanwijzing: Aanwijzing): Kolomkeuze | undefined {
  const proef = regels.length === 1 ? regels : regels.slice(1, 1 + PROEF);
  const gemeente = bestGemeentekolom(proef, aanwijzing);
  if (gemeente === undefined) return undefined;
  const plek = headerAbove(regels, gemeente, aanwijzing);
  const zonderKop = plek === undefined;
  const kop = cellsOf(regels[plek ?? 0]);
  const lijf = regels.slice((plek ?? 0) + 1, (plek ?? 0) + 1 + PROEF);
  const bekend = findKolommen(kop, aanwijzing.indelingen);
  const over = kop
    .map((_, kolom) => kolom)
    .filter((kolom) => kolom !== gemeente && isGrouped(zonderKop ? regels : lijf, kolom));
  const anders = kop.length === 2 ? 1 - gemeente : over[0];
  const regio = !zonderKop && bekend.regio !== gemeente ? (bekend.regio ?? anders) : anders;
  return {
    kolommen: { ...bekend, ...(zonderKop ? { aandeel: undefined, procent: false } : {}), gemeente, regio },
    koppen: zonderKop ? numbered(kop) : kop,
    vanaf: zonderKop ? 0 : plek + 1,
    zeker: false,
  };
}

/** What columns without headings are called. */
function numbered(cellen: readonly string[]): string[] {
  return cellen.map((_, k) => `kolom ${k + 1}`);
}

/** The columns that somebody pointed out in a table that they saw. */
function byPlace(
  regels: readonly Regel[],
  { gemeente, regio, aandeel }: Kolomplaatsen,
  aanwijzing: Aanwijzing,
): Kolomkeuze {
  const bekend = findKop(regels, aanwijzing);
  const plek = bekend >= 0 ? bekend : headerAbove(regels, gemeente ?? -1, aanwijzing);
  const kop = cellsOf(regels[plek ?? 0]);
  const procent = plek !== undefined && isProcentkop(kop[aandeel ?? -1] ?? '');
  return {
    kolommen: { gemeente, regio, aandeel, procent },
    koppen: plek === undefined ? numbered(kop) : kop,
    vanaf: plek === undefined ? 0 : plek + 1,
    zeker: true,
  };
}

/** Whether two columns divide the lines in the same groups, as the name and the code of regio's do. */
function isSameGrouping(regels: readonly Regel[], a: number, b: number): boolean {
  const paren = regels.map((regel) => [cellsOf(regel)[a] ?? '', cellsOf(regel)[b] ?? ''] as const);
  const aantal = new Set(paren.map((paar) => JSON.stringify(paar))).size;
  return new Set(paren.map(([x]) => x)).size === aantal && new Set(paren.map(([, y]) => y)).size === aantal;
}

/** The columns that somebody chose, in the first record that has them. */
function byChoice(
  regels: readonly Regel[],
  kolommen: NonNullable<Aanwijzing['kolommen']>,
  aanwijzing: Aanwijzing,
): Kolomkeuze {
  const gezocht = [kolommen.gemeente, kolommen.regio, kolommen.aandeel].filter((k) => k !== undefined);
  const placeIn = (koppen: readonly string[], naam: string): number =>
    koppen.findIndex((kop) => plainKop(kop) === plainKop(naam));
  const rang = regels
    .slice(0, HOOGSTE_KOP)
    .findIndex((regel) => gezocht.every((naam) => placeIn(cellsOf(regel), naam) >= 0));
  const plek = Math.max(0, rang);
  const koppen = cellsOf(regels[plek]);
  const bekend = findKolommen(koppen, aanwijzing.indelingen);
  const choose = (naam: string | undefined, anders: number | undefined): number | undefined =>
    naam === undefined ? anders : placeIn(koppen, naam);
  const ontbreekt = gezocht.find((naam) => placeIn(koppen, naam) < 0);
  const aandeel = choose(kolommen.aandeel, bekend.aandeel);
  return {
    kolommen: {
      gemeente: choose(kolommen.gemeente, bekend.gemeente),
      regio: choose(kolommen.regio, bekend.regio),
      aandeel,
      procent: aandeel === bekend.aandeel && bekend.procent,
    },
    koppen,
    vanaf: plek + 1,
    zeker: true,
    ...(ontbreekt === undefined ? {} : { ontbreekt }),
  };
}

/**
 * Chooses the columns: those that somebody pointed out or named; else by the headings on the first line that has them; else by what
 * stands in the columns. Among several headings for gemeenten the one whose cells are gemeenten.
 */
export function chooseKolommen(regels: readonly Regel[], aanwijzing: Aanwijzing): Kolomkeuze {
  const { kolommen: gekozen, plaatsen } = aanwijzing;
  if (plaatsen) return byPlace(regels, plaatsen, aanwijzing);
  if (gekozen && Object.values(gekozen).some((naam) => naam !== undefined))
    return byChoice(regels, gekozen, aanwijzing);
  const plek = findKop(regels, aanwijzing);
  if (plek < 0) {
    const koppen = cellsOf(regels[0]);
    const kolommen = findKolommen(koppen, aanwijzing.indelingen);
    return guess(regels, aanwijzing) ?? { kolommen, koppen, vanaf: 1, zeker: true };
  }
  const koppen = cellsOf(regels[plek]);
  const kolommen = findKolommen(koppen, aanwijzing.indelingen);
  const lijf = regels.slice(plek + 1, plek + 1 + PROEF);
  const { isGemeente } = aanwijzing;
  const klopt = !isGemeente || shareOf(lijf, kolommen.gemeente ?? -1, isGemeente) >= MEESTE;
  const beter = klopt ? undefined : bestGemeentekolom(lijf, aanwijzing);
  const ruil = beter !== undefined && beter !== kolommen.regio;
  const differs = (kolom: number | undefined) => (ander: number) => !isSameGrouping(lijf, kolom ?? -1, ander);
  const twijfel =
    findRivals(koppen, kolommen, aanwijzing.indelingen).some(differs(kolommen.regio)) ||
    findTwins(koppen, kolommen).some(differs(kolommen.gemeente));
  return {
    kolommen: ruil ? { ...kolommen, gemeente: beter } : kolommen,
    koppen,
    vanaf: plek + 1,
    zeker: !ruil && !twijfel,
  };
}
