import type { Kennisitem } from './bijdrage.ts';
import { type Kennisfout, keurKennis } from './keur.ts';
import { keyOfLink } from './link.ts';

/** What a list says of one thing; what it does not say is undefined, and is then left as it is. */
export interface Kandidaat {
  /** Where it stands: the line of a CSV or XML file. */
  readonly regel: number;
  readonly item: Partial<Omit<Kennisitem, 'wat'>>;
  /** What the reader itself could not take: of a cell that holds none of the choices. */
  readonly fouten?: readonly Kandidaatfout[];
}

export interface Kandidaatfout {
  readonly veld: string;
  readonly code:
    | Kennisfout['code']
    | 'keuze'
    | 'onbekend'
    | 'dubbel'
    | 'te-lang'
    | 'verwijderd'
    | 'verborgen';
  /** What stands there, where that helps; never of what may be of a person. */
  readonly gevonden?: string;
}

/** An item that is there already, in whoever's name. */
export interface Bestaand {
  readonly id: string;
  readonly versie: number;
  readonly organisatie: string;
  readonly item: Kennisitem;
}

/** For whom a list is read. */
export interface Invoerplek {
  readonly organisatie: string;
  /** What holds for what is new and for which the list says nothing. */
  readonly standaard?: Partial<Kennisitem>;
  /** Links that are hidden on this server, see `keyOfLink`: they stay so. */
  readonly verborgen?: ReadonlySet<string>;
  /** What else is wrong with an item: a task or gemeente that is not there. */
  readonly keur?: (item: Kennisitem) => readonly Kandidaatfout[];
}

/** What becomes of one thing of the list. */
export type Invoerstand =
  | { readonly soort: 'nieuw'; readonly regel: number; readonly item: Kennisitem }
  | { readonly soort: 'gelijk'; readonly regel: number; readonly item: Kennisitem; readonly id: string }
  | {
      readonly soort: 'gewijzigd';
      readonly regel: number;
      readonly item: Kennisitem;
      readonly id: string;
      readonly versie: number;
      readonly velden: readonly string[];
    }
  /** Another organisation has it: it stays theirs. */
  | { readonly soort: 'van-ander'; readonly regel: number; readonly item: Kennisitem; readonly id: string }
  | {
      readonly soort: 'geweigerd';
      readonly regel: number;
      readonly titel: string;
      readonly fouten: readonly Kandidaatfout[];
    };

/** An item of which nothing is known yet. */
export const leegItem: Kennisitem = {
  wat: 'item',
  titel: '',
  link: '',
  soort: 'anders',
  gebied: { soort: 'land' },
  taken: [],
  opgaven: [],
  onderbouwing: 'onbekend',
  verschenen: '',
  maker: '',
  licentie: 'onbekend',
  kenmerk: null,
};

/** Longer than any title or name is; what is longer is refused rather than cut. */
const LANGST = { titel: 300, link: 1000, maker: 200, kenmerk: 300 } as const;

function withoutUndefined<T extends object>(een: T): Partial<T> {
  return Object.fromEntries(Object.entries(een).filter(([, waarde]) => waarde !== undefined)) as Partial<T>;
}

function tooLong(item: Kennisitem): readonly Kandidaatfout[] {
  return Object.entries(LANGST).flatMap(([veld, lengte]) => {
    const waarde = item[veld as keyof typeof LANGST];
    return (waarde?.length ?? 0) > lengte ? [{ veld, code: 'te-lang' as const }] : [];
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two items differ. */
function changedFields(oud: Kennisitem, nieuw: Kennisitem): readonly (keyof Kennisitem)[] {
  return (Object.keys(leegItem) as (keyof Kennisitem)[]).filter((veld) => !same(oud[veld], nieuw[veld]));
}

function refused(regel: number, item: Kennisitem, fouten: readonly Kandidaatfout[]): Invoerstand {
  const persoonlijk = fouten.some(({ veld, code }) => veld === 'titel' && code === 'persoonsgegevens');
  return { soort: 'geweigerd', regel, titel: persoonlijk ? '' : item.titel.slice(0, LANGST.titel), fouten };
}

/** What becomes of an item that nothing is wrong with. */
function accepted(
  regel: number,
  item: Kennisitem,
  er: Bestaand | undefined,
  organisatie: string,
): Invoerstand {
  if (!er) return { soort: 'nieuw', regel, item };
  const { id, versie } = er;
  if (er.organisatie !== organisatie) return { soort: 'van-ander', regel, item: er.item, id };
  const velden = changedFields(er.item, item);
  if (velden.length === 0) return { soort: 'gelijk', regel, item, id };
  return { soort: 'gewijzigd', regel, item, id, versie, velden };
}

/** Finds what is there already: by the mark that its own list gave it, else by its link. */
function finder(bestaande: readonly Bestaand[], organisatie: string) {
  const opLink = new Map(bestaande.map((een) => [keyOfLink(een.item.link), een]));
  const opKenmerk = new Map(
    bestaande.filter((een) => een.organisatie === organisatie).map((een) => [een.item.kenmerk, een]),
  );
  return ({ kenmerk = null, link = '' }: Kandidaat['item']): Bestaand | undefined =>
    (kenmerk === null ? undefined : opKenmerk.get(kenmerk)) ?? opLink.get(keyOfLink(link));
}

/**
 * What a list would bring in, one by one and in its order, before anything is kept: by its mark or else by its link it is
 * there already, in this organisation's name or in another's; the same, or other than it was. What was filled in by hand and
 * the list is silent on stays. A second line with one link is refused: which of both would hold?
 */
export function planKennis(
  kandidaten: readonly Kandidaat[],
  bestaande: readonly Bestaand[],
  { organisatie, standaard = {}, verborgen = new Set(), keur = () => [] }: Invoerplek,
): readonly Invoerstand[] {
  const find = finder(bestaande, organisatie);
  const gezien = new Set<string>();
  return kandidaten.map(({ regel, item: gelezen, fouten = [] }): Invoerstand => {
    const er = find(gelezen);
    const item: Kennisitem = {
      ...leegItem,
      ...standaard,
      ...er?.item,
      ...withoutUndefined(gelezen),
      wat: 'item',
    };
    const sleutel = keyOfLink(item.link);
    const dubbel = sleutel !== '' && gezien.has(sleutel);
    gezien.add(sleutel);
    const alle: Kandidaatfout[] = [
      ...fouten,
      ...tooLong(item),
      ...keurKennis(item).map(({ pad, code }) => ({ veld: pad, code })),
      ...keur(item),
      ...(verborgen.has(sleutel) ? [{ veld: 'link', code: 'verborgen' as const }] : []),
      ...(dubbel ? [{ veld: 'link', code: 'dubbel' as const, gevonden: item.link }] : []),
    ];
    return alle.length > 0 ? refused(regel, item, alle) : accepted(regel, item, er, organisatie);
  });
}
