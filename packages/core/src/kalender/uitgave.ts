/**
 * What a feed gave out and what it gives now (RFC 5545, 3.8.7.4): a day keeps its UID when it moves, its number rises with
 * every change, and what is no longer there stays as cancelled, so that no calendar keeps what is over.
 */

/** A day, or days on end, as a feed gives it. */
export interface Feeddag {
  /** Which day it is; the same as long as it is the same, also when it moves. */
  readonly sleutel: string;
  /** Of days that have no name but their date, such as meetings: what they are a row of, by which one that moves is known. */
  readonly reeks: string | null;
  /** ISO dates; `tot` is the last day. */
  readonly datum: string;
  readonly tot: string;
  readonly titel: string;
  readonly tekst: string;
  /** The page where more of it is, from the root of the website. */
  readonly adres: string | null;
  /** Who is to act, or what it is. */
  readonly soort: string;
  /** Days before it that one is reminded; null: not. */
  readonly herinnering: number | null;
}

/** A day as it was given out. */
export interface Uitgegeven {
  readonly uid: string;
  /** From 0, one higher with every change. */
  readonly volgnummer: number;
  readonly afgelast: boolean;
  /** When it came to be so: ISO 8601, UTC. */
  readonly gewijzigd: string;
  readonly dag: Feeddag;
}

interface Uitgave {
  /** What ends before this day is no longer given, and not cancelled either: it is over. */
  readonly vanaf: string;
  readonly nu: string;
  /** Tells the UIDs of one feed from those of another. */
  readonly kenmerk: string;
}

/** The earlier one of each day: by its key; of a row, those that went beside those that came, in order of day. */
function pairUp(eerder: readonly Uitgegeven[], dagen: readonly Feeddag[]): ReadonlyMap<Feeddag, Uitgegeven> {
  const opSleutel = new Map(eerder.map((een) => [een.dag.sleutel, een]));
  const paren = new Map<Feeddag, Uitgegeven>();
  for (const dag of dagen) {
    const was = opSleutel.get(dag.sleutel);
    if (was) paren.set(dag, was);
  }
  const gepaard = new Set(paren.values());
  const weg = Map.groupBy(
    eerder.filter((een) => !een.afgelast && !gepaard.has(een) && een.dag.reeks !== null),
    ({ dag }) => dag.reeks,
  );
  const nieuw = Map.groupBy(
    dagen.filter((dag) => !paren.has(dag) && dag.reeks !== null),
    ({ reeks }) => reeks,
  );
  for (const [reeks, komt] of nieuw) {
    const gaat = (weg.get(reeks) ?? []).toSorted((a, b) => a.dag.datum.localeCompare(b.dag.datum));
    for (const [k, dag] of komt.toSorted((a, b) => a.datum.localeCompare(b.datum)).entries()) {
      const was = gaat[k];
      if (was) paren.set(dag, was);
    }
  }
  return paren;
}

const velden = [
  'sleutel',
  'reeks',
  'datum',
  'tot',
  'titel',
  'tekst',
  'adres',
  'soort',
  'herinnering',
] as const;
const isSame = (a: Feeddag, b: Feeddag): boolean => velden.every((veld) => a[veld] === b[veld]);

/** A UID that this feed never gave to another day. */
function freeUid(sleutel: string, kenmerk: string, bezet: ReadonlySet<string>): string {
  for (let k = 1; ; k++) {
    const uid = `${sleutel}${k === 1 ? '' : `-${k}`}-${kenmerk}@samenhang`;
    if (!bezet.has(uid)) return uid;
  }
}

/** What a feed gives now, from what it gave before: the same again where nothing changed. Days have unlike keys. */
export function publishDagen(
  eerder: readonly Uitgegeven[],
  dagen: readonly Feeddag[],
  { vanaf, nu, kenmerk }: Uitgave,
): readonly Uitgegeven[] {
  const paren = pairUp(eerder, dagen);
  const bezet = new Set(eerder.map(({ uid }) => uid));
  const gegeven = dagen.map((dag): Uitgegeven => {
    const was = paren.get(dag);
    if (was) {
      if (!was.afgelast && isSame(was.dag, dag)) return was;
      return { uid: was.uid, volgnummer: was.volgnummer + 1, afgelast: false, gewijzigd: nu, dag };
    }
    const uid = freeUid(dag.sleutel, kenmerk, bezet);
    bezet.add(uid);
    return { uid, volgnummer: 0, afgelast: false, gewijzigd: nu, dag };
  });
  const gebleven = new Set(paren.values());
  const over = eerder
    .filter((een) => !gebleven.has(een) && een.dag.tot >= vanaf)
    .map((een) =>
      // Of what is over its name is enough: who said it, and by which source, no longer is.
      een.afgelast
        ? een
        : {
            ...een,
            volgnummer: een.volgnummer + 1,
            afgelast: true,
            gewijzigd: nu,
            dag: { ...een.dag, tekst: '' },
          },
    );
  return [...gegeven, ...over].sort((a, b) => a.dag.datum.localeCompare(b.dag.datum));
}
