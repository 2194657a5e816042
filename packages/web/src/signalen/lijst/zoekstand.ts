import { type Kenmerksoort, SIGNAALSTATEN } from '@samenhang/core/signaal';
import type { Zoekvraag } from '../vragen.ts';

/** What is looked for, as the page has it. It is not in the address: what somebody looks for is nobody else's. */
export interface Zoekstand {
  readonly tekst: string;
  readonly filters: Partial<Record<Kenmerksoort, string>>;
  readonly staat: string;
  readonly organisatie: string;
  readonly hoogstens: number;
}

/** So many at first, and so many more each time; the server gives no more than the most. */
export const BLADZIJDE = 20;
export const MEESTE = 100;
export const begin: Zoekstand = {
  tekst: '',
  filters: {},
  staat: 'open',
  organisatie: '',
  hoogstens: BLADZIJDE,
};

/** Is anything narrowed down? */
export function isSearch(stand: Zoekstand): boolean {
  return JSON.stringify({ ...stand, hoogstens: BLADZIJDE }) !== JSON.stringify(begin);
}

export function askFor({ tekst, filters, staat, organisatie, hoogstens }: Zoekstand): Zoekvraag {
  const perSoort = Object.entries(filters).map(([soort, waarde]) => [soort, [waarde]]);
  return {
    ...(tekst.trim() === '' ? {} : { tekst: tekst.trim() }),
    ...(Object.fromEntries(perSoort) as Pick<Zoekvraag, Kenmerksoort>),
    ...(organisatie === '' ? {} : { organisatie }),
    staat: SIGNAALSTATEN.filter((een) => een === staat),
    hoogstens,
  };
}
