import { type Beslisser, isGemeentelijk } from '../recht/index.ts';
import {
  type Behoefte,
  type Taak,
  type TweedePlaats,
  tasksInForce,
  type Uitvoeringsboek,
  type Woonplaatsregel,
} from '../taken/index.ts';
import type { Plek } from './plaats.ts';
import { type Regisseurvoorstel, suggestRegisseur } from './regisseur.ts';
import { Gebieden } from './tafels/gebieden.ts';
import { type Aanschuiver, layTables, type Tafel } from './tafels/tafels.ts';
import { countTafels, type Tafelaantal } from './tafels/tellen.ts';
import { toZetel, Vormen } from './tafels/zetels.ts';
import { type Bijkaart, besideCard } from './uitvoering.ts';
import { findWerkgebied, type Indelingkeuze, type Werkgebied } from './werkgebied.ts';

/** Other places than the home, by what makes them count. */
export type TweedePlaatsen = Partial<Readonly<Record<TweedePlaats, Plek>>>;

/** A member of the household of the question; kinds of need only, nothing about a person. */
export interface Vraaglid {
  /** Ids of needs. */
  readonly behoeften: readonly string[];
  /** Where these differ for this member from those of the household. */
  readonly tweedePlaatsen?: TweedePlaatsen;
}

/** The question: who is responsible for this household here? */
export interface Routevraag extends Indelingkeuze {
  readonly taken: readonly Taak[];
  readonly behoeften: readonly Behoefte[];
  readonly leden: readonly Vraaglid[];
  /** Where the household lives. */
  readonly plek: Plek;
  readonly tweedePlaatsen?: TweedePlaatsen;
  /** Who carries out what, where that is known. */
  readonly boek?: Uitvoeringsboek | undefined;
  /** The day of the law, in the year of the atlas; without it 1 January. */
  readonly datum?: string | undefined;
}

/** The card "wie, waar, volgens welke wet" of one task for one need of one member. */
export interface Kaart extends Bijkaart {
  /** Index in `leden` of the question. */
  readonly lid: number;
  readonly behoefte: string;
  readonly taak: Taak;
  /** The place that decides. */
  readonly plek: Plek;
  /** Which place that is; `woonplaats` also where a second place counts that was not given. */
  readonly plaatssoort: TweedePlaats | 'woonplaats';
  /** Whether the law looks at a second place, and the home stands in for it as none was given. */
  readonly aangenomen: boolean;
  readonly werkgebied: Werkgebied;
  /** Keys of the tafels that this leads to. */
  readonly tafels: readonly string[];
}

/** The answer. */
export interface Route {
  /** The day for which it holds. */
  readonly datum: string;
  readonly kaarten: readonly Kaart[];
  /** Tasks of the needs that were not in force on that day. */
  readonly nietVanKracht: readonly {
    readonly lid: number;
    readonly behoefte: string;
    readonly taak: string;
  }[];
  readonly tafels: readonly Tafel[];
  readonly aantalTafels: Tafelaantal;
  readonly wetten: readonly string[];
  readonly beslissers: readonly Beslisser[];
  readonly woonplaatsregels: readonly Woonplaatsregel[];
  /** Gemeenten, by index, of which college, raad or burgemeester sits at a tafel: for certain, or perhaps. */
  readonly raden: { readonly zeker: readonly number[]; readonly misschien: readonly number[] };
  readonly regisseur: Regisseurvoorstel;
}

interface Opdracht {
  readonly lid: number;
  readonly behoefte: string;
  readonly taak: string;
}

function listTasks({ leden, behoeften }: Routevraag): Opdracht[] {
  const perId = new Map(behoeften.map((b) => [b.behoefte, b]));
  return leden.flatMap((vraaglid, lid) =>
    vraaglid.behoeften.flatMap((behoefte) => {
      const gevonden = perId.get(behoefte);
      if (!gevonden) throw new RangeError(`no behoefte "${behoefte}"`);
      return gevonden.taken.map((taak) => ({ lid, behoefte, taak }));
    }),
  );
}

type Plaatskeuze = Pick<Kaart, 'plek' | 'plaatssoort' | 'aangenomen'>;

function choosePlace(vraag: Routevraag, lid: number, { tweedePlaats }: Taak): Plaatskeuze {
  const thuis = { plek: vraag.plek, plaatssoort: 'woonplaats' } as const;
  if (tweedePlaats === null) return { ...thuis, aangenomen: false };
  const plek = vraag.leden[lid]?.tweedePlaatsen?.[tweedePlaats] ?? vraag.tweedePlaatsen?.[tweedePlaats];
  return plek ? { plek, plaatssoort: tweedePlaats, aangenomen: false } : { ...thuis, aangenomen: true };
}

/** The day of which the law counts in a year: today in the running year, else 1 January. `vandaag` is an ISO date. */
export function dayOfLaw(jaar: number, vandaag: string): string {
  return vandaag.startsWith(`${String(jaar)}-`) ? vandaag : `${String(jaar)}-01-01`;
}

function unique<T>(lijst: readonly T[]): readonly T[] {
  return [...new Set(lijst)];
}

function councils(tafels: readonly Tafel[]): Route['raden'] {
  const bestuurlijk = tafels.filter((t) => t.beslissers.some(isGemeentelijk));
  const zeker = new Set<number>();
  for (const { opties } of bestuurlijk) {
    const [eerste = [], ...rest] = opties;
    for (const g of eerste) if (rest.every((o) => o.includes(g))) zeker.add(g);
  }
  const alle = unique(bestuurlijk.flatMap((t) => t.opties.flat()));
  const oplopend = (lijst: Iterable<number>): number[] => [...lijst].sort((a, b) => a - b);
  return { zeker: oplopend(zeker), misschien: oplopend(alle.filter((g) => !zeker.has(g))) };
}

/**
 * Who decides for a household at a place: per need the cards, the tafels with their number, and what they are
 * made of. A pure function of public facts, a place and kinds of need; see `Zetel` for the rule that counts tafels.
 *
 * @throws RangeError when a need is not among `behoeften`.
 */
export function computeRoute(vraag: Routevraag): Route {
  const datum = vraag.datum ?? `${String(vraag.atlas.jaar)}-01-01`;
  const geldig = tasksInForce(vraag.taken, datum);
  const nummers = { gebieden: new Gebieden(vraag.atlas.gemeenten.length), vormen: new Vormen() };
  const opdrachten = listTasks(vraag);
  const aanschuivers: Aanschuiver[] = [];
  const kaarten: Omit<Kaart, 'tafels'>[] = [];
  for (const { lid, behoefte, taak: id } of opdrachten) {
    const taak = geldig.get(id);
    if (!taak) continue;
    const plaats = choosePlace(vraag, lid, taak);
    const werkgebied = findWerkgebied(vraag, taak, plaats.plek);
    const zetel = toZetel(vraag, taak, plaats.plek, werkgebied, nummers);
    aanschuivers.push({ kaart: kaarten.length, taak, gemeente: plaats.plek.gemeente, werkgebied, zetel });
    const naast = besideCard(vraag.atlas, taak, plaats.plek.gemeente, datum, vraag.boek);
    kaarten.push({ lid, behoefte, taak, ...plaats, werkgebied, ...naast });
  }
  const tafels = layTables(aanschuivers, nummers.gebieden);
  return {
    datum,
    kaarten: kaarten.map((kaart, i) => ({
      ...kaart,
      tafels: tafels.filter((t) => t.kaarten.includes(i)).map((t) => t.sleutel),
    })),
    nietVanKracht: opdrachten.filter(({ taak }) => !geldig.has(taak)),
    tafels,
    aantalTafels: countTafels(
      aanschuivers.map((a) => a.zetel),
      nummers.gebieden,
    ),
    wetten: unique(kaarten.map((k) => k.taak.wet)),
    beslissers: unique(kaarten.flatMap((k) => k.taak.wieBeslist)),
    woonplaatsregels: unique(kaarten.flatMap((k) => k.taak.woonplaatsregel ?? [])),
    raden: councils(tafels),
    regisseur: suggestRegisseur(
      tafels,
      unique([vraag.plek.gemeente, ...kaarten.map((k) => k.plek.gemeente)]),
    ),
  };
}
