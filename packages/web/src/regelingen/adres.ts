import { code, day, known, parseMet, type Ruw, type Stand, text, whole } from '../adres/index.ts';

/** What the address says of the regelingen. */
export interface Regelingenkeuze {
  /** The day of the regelingen (ISO). */
  readonly datum?: string;
  /** From how many shared ones two gemeenten have a band. */
  readonly drempel?: number;
}

export function parseRegelingen(ruw: Ruw): Regelingenkeuze {
  return known<Regelingenkeuze>({ datum: day(ruw.datum), drempel: whole(ruw.drempel, 1, 99) });
}

/** The address of the page that tells who meets whom in them. */
export type Regelingenadres = Stand & Regelingenkeuze;

export function parseRegelingenadres(ruw: Ruw): Regelingenadres {
  return parseMet(ruw, parseRegelingen(ruw));
}

/** The filters of the register, in the order in which they stand on the page. */
export const LIJSTFILTERS = [
  'domein',
  'vorm',
  'overdracht',
  'beleidsterrein',
  'grondslag',
  'gemeente',
  'provincie',
  'controle',
  'stand',
] as const;
export type Lijstfilter = (typeof LIJSTFILTERS)[number];

/** In what order the list can be put. */
export const VOLGORDES = ['relevantie', 'naam', 'gemeenten', 'nieuwste', 'oudste'] as const;
export type Lijstvolgorde = (typeof VOLGORDES)[number];

/** What the address says of the list: a search, a value of each filter, an order and a page. */
export interface Lijstkeuze extends Readonly<Partial<Record<Lijstfilter, string>>> {
  readonly datum?: string;
  readonly zoek?: string;
  readonly sorteer?: Lijstvolgorde;
  readonly pagina?: number;
}

export type Registeradres = Stand & Lijstkeuze;

/** Longer than any question or any name of a law. */
const LANGST = 300;

function short(waarde: unknown): string | undefined {
  const tekst = text(waarde);
  return tekst !== undefined && tekst.length <= LANGST ? tekst : undefined;
}

export function parseRegisteradres(ruw: Ruw): Registeradres {
  const filters = LIJSTFILTERS.map(
    (filter) => [filter, filter === 'gemeente' ? code(ruw.gemeente) : short(ruw[filter])] as const,
  );
  return parseMet(
    ruw,
    known<Lijstkeuze>({
      datum: day(ruw.datum),
      zoek: short(ruw.zoek),
      ...Object.fromEntries(filters),
      sorteer: VOLGORDES.find((volgorde) => volgorde === ruw.sorteer),
      pagina: whole(ruw.pagina, 2, 99),
    }),
  );
}
