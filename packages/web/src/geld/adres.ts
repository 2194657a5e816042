import { code, known, parseMet, type Ruw, type Stand, text } from '../adres/index.ts';

/** What the map and the order of the amounts are of. */
export const UITKERINGMATEN = ['perInwoner', 'euro', 'aandeel'] as const;
export type Uitkeringmaat = (typeof UITKERINGMATEN)[number];

/** What the address says of the amounts of a decree; their year is the year of the page. */
interface Uitkeringkeuze {
  readonly onderwerp?: string;
  readonly maat?: Uitkeringmaat;
  /** The gemeente that is pointed out. */
  readonly gemeente?: string;
}

export type Uitkeringadres = Stand & Uitkeringkeuze;

export function parseUitkeringadres(ruw: Ruw): Uitkeringadres {
  return parseMet(
    ruw,
    known<Uitkeringkeuze>({
      onderwerp: text(ruw.onderwerp)?.slice(0, 200),
      maat: UITKERINGMATEN.find((maat) => maat === ruw.maat),
      gemeente: code(ruw.gemeente),
    }),
  );
}
