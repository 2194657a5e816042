import { ZOEKVELDEN, type Zoektreffer, type Zoekveld, type Zoekvondst } from '@samenhang/core';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { SynoniemRij } from '../tabellen/index.ts';
import { mendWoorden } from './suggestie.ts';
import { Synoniemenlijst } from './synoniemen.ts';
import { makeQuery } from './vraag.ts';
import { isStil, splitWoorden, stemOf } from './woorden.ts';
import { Woordenboek } from './woordenboek.ts';

/** A version of a regeling as texts to be searched; of each field the pieces that it consists of. */
export interface Zoekdocument {
  readonly id: string;
  readonly teksten: Readonly<Record<Zoekveld, readonly string[]>>;
}

/** Longer questions are cut: what takes long to search nobody types. */
export const LANGSTE_VRAAG = 200;
const MEESTE_WOORDEN = 10;
const LANGSTE_WOORD = 40;

/** So many documents are indexed before others get a turn. */
const BEURT = 40;

/** Fields that hold the parts of compounds beside the words themselves: they count less. */
const DELEN = { naam: 'naamdelen', belang: 'belangdelen' } as const;
const VELD_VAN: ReadonlyMap<string, Zoekveld> = new Map([
  ...ZOEKVELDEN.map((veld) => [veld, veld] as const),
  [DELEN.naam, 'naam'],
  [DELEN.belang, 'belang'],
]);

/** A hit in the name says more than one in the purpose, and that more than one among the participants. */
const GEWICHT = { naam: 5, belang: 1.5, kenmerken: 2, deelnemers: 0.6, naamdelen: 1.5, belangdelen: 0.5 };

type Velden = Readonly<Record<Zoekveld, readonly string[]>>;

function toTreffer({ score, match }: SearchResult): Zoektreffer {
  const gevonden = new Set(Object.values(match).flatMap((namen) => namen.map((naam) => VELD_VAN.get(naam))));
  return { score, velden: ZOEKVELDEN.filter((veld) => gevonden.has(veld)) };
}

/** The words of the pieces of a text; a piece that was read before is not read again. */
function makeLezer(): (stukken: readonly string[]) => string[] {
  const bekend = new Map<string, readonly string[]>();
  return (stukken) =>
    stukken.flatMap((stuk) => {
      const woorden = bekend.get(stuk) ?? splitWoorden(stuk).filter((woord) => !isStil(woord));
      bekend.set(stuk, woorden);
      return woorden;
    });
}

/** Calls back for every thing, and lets others have a turn between so many. */
async function inTurns<T>(dingen: readonly T[], doe: (ding: T) => void): Promise<void> {
  for (const [i, ding] of dingen.entries()) {
    if (i % BEURT === BEURT - 1) await new Promise((klaar) => setImmediate(klaar));
    doe(ding);
  }
}

/** Finds versions of regelingen by the words of a text. Immutable once built; the same question has the same answer. */
export class Zoekindex {
  private readonly boek: Woordenboek;
  private readonly synoniemen: Synoniemenlijst;
  private readonly index: MiniSearch<Record<string, string>>;

  private constructor(synoniemen: readonly SynoniemRij[]) {
    this.synoniemen = new Synoniemenlijst(synoniemen);
    this.boek = new Woordenboek(
      synoniemen.flatMap(({ woord, synoniem }) => [...splitWoorden(woord), ...splitWoorden(synoniem)]),
    );
    this.index = new MiniSearch({
      fields: [...VELD_VAN.keys()],
      // Both get words that were split before.
      tokenize: (woorden) => (woorden === '' ? [] : woorden.split(' ')),
      processTerm: stemOf,
      searchOptions: {
        boost: GEWICHT,
        processTerm: (stam) => stam,
        weights: { prefix: 0.5, fuzzy: 0 },
      },
    });
  }

  /** Builds the index; the thread is never held longer than a moment. */
  static async build(
    documenten: readonly Zoekdocument[],
    synoniemen: readonly SynoniemRij[],
  ): Promise<Zoekindex> {
    const zoekindex = new Zoekindex(synoniemen);
    const lees = makeLezer();
    const gelezen: { id: string; velden: Velden }[] = [];
    await inTurns(documenten, ({ id, teksten }) => {
      const velden: Velden = {
        naam: lees(teksten.naam),
        belang: lees(teksten.belang),
        kenmerken: lees(teksten.kenmerken),
        deelnemers: lees(teksten.deelnemers),
      };
      gelezen.push({ id, velden });
      zoekindex.boek.add(Object.values(velden).flat());
    });
    await inTurns(gelezen, ({ id, velden }) => {
      zoekindex.add(id, velden);
    });
    return zoekindex;
  }

  private add(id: string, velden: Velden): void {
    const delen = (woorden: readonly string[]) =>
      woorden.flatMap((woord) => this.boek.partsOf(woord)).join(' ');
    this.index.add({
      id,
      ...Object.fromEntries(ZOEKVELDEN.map((veld) => [veld, velden[veld].join(' ')])),
      [DELEN.naam]: delen(velden.naam),
      [DELEN.belang]: delen(velden.belang),
    });
  }

  /**
   * The versions that a text finds: those with all its words, in any form, as the beginning of a word, by a synonym or
   * as parts of a compound; where nothing has all of them, those with some. A word that no text has is taken for the one
   * that was probably meant: then `suggestie` tells by what was searched. A text of words that everything has finds nothing.
   */
  search(tekst: string): Zoekvondst {
    const heel = tekst.trim();
    const gelezen = heel.slice(0, LANGSTE_VRAAG);
    const alle = splitWoorden(gelezen).filter((woord) => woord.length <= LANGSTE_WOORD && !isStil(woord));
    const getypt = alle.slice(0, MEESTE_WOORDEN);
    const woorden = mendWoorden(getypt, this.boek);
    const streng = this.find(woorden, false);
    const ruimer = streng.size === 0 && woorden.length > 1;
    return {
      tekst: gelezen,
      suggestie: woorden.some((woord, i) => woord !== getypt[i]) ? woorden.join(' ') : null,
      afgekapt: heel.length > LANGSTE_VRAAG || alle.length > MEESTE_WOORDEN,
      ruimer,
      treffers: ruimer ? this.find(woorden, true) : streng,
    };
  }

  private find(woorden: readonly string[], ruim: boolean): ReadonlyMap<string, Zoektreffer> {
    if (woorden.length === 0) return new Map();
    const gevonden = this.index.search(makeQuery(woorden, this.boek, this.synoniemen, ruim));
    return new Map(gevonden.map((een) => [String(een.id), toTreffer(een)]));
  }
}
