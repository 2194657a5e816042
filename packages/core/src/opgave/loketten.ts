/**
 * To whom an opgave can be passed on: rules of law and of practice as rows, each with where it stands and since when. A rule
 * that changes gets another row; what was passed on before keeps its name.
 */
interface Loketregel {
  readonly loket: string;
  /** Null: no law says so, it is how it is done. */
  readonly wet: string | null;
  readonly artikel: string | null;
  readonly bron: string;
  /** The first day on which it holds (ISO); null where that is not known. */
  readonly geldtVan: string | null;
  /** The first day on which it holds no longer; null where it still does. */
  readonly geldtTot: string | null;
  /** The state of the law, or the day of the page, that the row was laid beside; null where nobody did. */
  readonly gecontroleerdOp: string | null;
}

export const LOKETTEN = [
  {
    loket: 'maatwerkloket',
    wet: null,
    artikel: null,
    bron: 'https://www.maatwerkmultiproblematiek.nl/',
    geldtVan: null,
    geldtTot: null,
    gecontroleerdOp: '2025-07-08',
  },
  {
    loket: 'nza',
    wet: 'Jeugdwet',
    artikel: '9a.2',
    bron: 'https://wetten.overheid.nl/BWBR0034925/2026-01-01#Hoofdstuk9a',
    geldtVan: '2026-01-01',
    geldtTot: null,
    gecontroleerdOp: '2026-01-01',
  },
  {
    loket: 'ministerie',
    wet: null,
    artikel: null,
    bron: 'https://www.rijksoverheid.nl/ministeries',
    geldtVan: null,
    geldtTot: null,
    gecontroleerdOp: null,
  },
  {
    loket: 'vng',
    wet: null,
    artikel: null,
    bron: 'https://vng.nl/',
    geldtVan: null,
    geldtTot: null,
    gecontroleerdOp: null,
  },
] as const satisfies readonly Loketregel[];
export type Loket = (typeof LOKETTEN)[number]['loket'];

/** The rows that hold on this day (ISO). */
export function loketOn<R extends Pick<Loketregel, 'geldtVan' | 'geldtTot'>>(
  dag: string,
  rijen: readonly R[],
): readonly R[] {
  return rijen.filter(
    ({ geldtVan, geldtTot }) =>
      (geldtVan === null || geldtVan <= dag) && (geldtTot === null || dag < geldtTot),
  );
}
