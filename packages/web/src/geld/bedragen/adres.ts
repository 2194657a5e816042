import { BEDRAGZIJDEN, type Bedragzijde } from '@samenhang/core/geld';
import { code, known, parseMet, type Ruw, type Stand, text } from '../../adres/index.ts';
import { UITKERINGMATEN, type Uitkeringmaat } from '../maten.ts';

/** What the address says of somebody's own amounts; the year of the page is theirs. The table is not in it. */
interface Bedragkeuze {
  /** Numbers that count, behind commas. */
  readonly taakvelden?: readonly string[];
  readonly zijde?: Bedragzijde;
  readonly maat?: Uitkeringmaat;
  readonly gemeente?: string;
}

export type Bedragadres = Stand & Bedragkeuze;

/** More task fields than these have no number. */
const meeste = 100;

export function parseBedragadres(ruw: Ruw): Bedragadres {
  const { taakvelden } = ruw;
  const delen = Array.isArray(taakvelden) ? taakvelden : (text(taakvelden)?.split(',') ?? []);
  const nummers = delen.filter((deel) => typeof deel === 'string' && /^\d{1,2}\.\d{1,2}[a-z]?$/u.test(deel));
  return parseMet(
    ruw,
    known<Bedragkeuze>({
      taakvelden: nummers.length > 0 ? [...new Set(nummers as string[])].slice(0, meeste) : undefined,
      zijde: BEDRAGZIJDEN.find((zijde) => zijde === ruw.zijde),
      maat: UITKERINGMATEN.find((maat) => maat === ruw.maat),
      gemeente: code(ruw.gemeente),
    }),
  );
}
