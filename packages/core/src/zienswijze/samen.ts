/**
 * A text that several councils decide upon: each takes over a version as it stands, and adopts it or not. A version that a
 * council took over no longer changes; who writes on makes the next one.
 */
import type { Aanleiding, Zienswijze } from './zienswijze.ts';

export interface Samenversie {
  readonly titel: string;
  readonly alineas: readonly string[];
  /** The organisation that wrote it, and when. */
  readonly organisatie: string;
  readonly op: string;
}

/** What a council decided about a version; `behandelt`: nothing yet. */
export const RAADSTANDEN = ['behandelt', 'vastgesteld', 'niet_vastgesteld'] as const;
type Raadstand = (typeof RAADSTANDEN)[number];

export interface Raadbesluit {
  /** The number of the version, from 1. */
  readonly versie: number;
  readonly stand: Raadstand;
  /** By which organ, and on which day; where it decided. */
  readonly besluit?: { readonly door: string; readonly op: string } | undefined;
}

/** A council that takes part, with what it did with which version: one line for each version that it took over. */
export interface Samenraad {
  readonly organisatie: string;
  readonly naam: string;
  readonly besluiten: readonly Raadbesluit[];
  /** When it left (ISO 8601, UTC); what it decided until then stays told. */
  readonly vertrokken?: string | undefined;
}

export interface Samentekst {
  readonly over: Zienswijze['over'];
  readonly aanleiding: Aanleiding;
  readonly jaar: number | null;
  readonly versies: readonly Samenversie[];
  readonly raden: readonly Samenraad[];
  /** When who coordinates ended it (ISO 8601, UTC): it is read, and nothing comes to it any more. */
  readonly beeindigd?: string | undefined;
}

/** The council that coordinates: who began it, or of those who still take part who came first. */
export function coordinatorOf({ raden }: Samentekst): string | undefined {
  return raden.find(({ vertrokken }) => vertrokken === undefined)?.organisatie;
}

/** The text after a council left: what it wrote, took over and adopted stays told. */
export function leaveRaad(tekst: Samentekst, organisatie: string, op: string): Samentekst {
  const raden = tekst.raden.map((raad) =>
    raad.organisatie === organisatie ? { ...raad, vertrokken: op } : raad,
  );
  return { ...tekst, raden };
}

/** The text ended, or (`null`) open again. */
export function endTekst({ beeindigd: _, ...tekst }: Samentekst, op: string | null): Samentekst {
  return op === null ? tekst : { ...tekst, beeindigd: op };
}

/** Has a council taken over this version? Then it stands. */
export function isFixed({ raden }: Samentekst, versie: number): boolean {
  return raden.some(({ besluiten }) => besluiten.some((een) => een.versie === versie));
}

/** The text with this as its last version: in the place of the last one, or after it where that stands. */
export function writeVersie(tekst: Samentekst, nieuw: Samenversie): Samentekst {
  const { versies } = tekst;
  const blijft = isFixed(tekst, versies.length) ? versies : versies.slice(0, -1);
  return { ...tekst, versies: [...blijft, nieuw] };
}

const back = ({ vertrokken: _, ...raad }: Samenraad): Samenraad => raad;

/** Another council takes part; who does already, stays as it is, and who left is back with what it did before. */
export function joinRaad(tekst: Samentekst, raad: Pick<Samenraad, 'organisatie' | 'naam'>): Samentekst {
  if (tekst.raden.some(({ organisatie }) => organisatie === raad.organisatie))
    return {
      ...tekst,
      raden: tekst.raden.map((een) => (een.organisatie === raad.organisatie ? back(een) : een)),
    };
  return { ...tekst, raden: [...tekst.raden, { ...raad, besluiten: [] }] };
}

/** What this council did with a version; what was known of that version before goes. */
export function decideVersie(tekst: Samentekst, organisatie: string, besluit: Raadbesluit): Samentekst {
  const raden = tekst.raden.map((raad) =>
    raad.organisatie === organisatie
      ? {
          ...raad,
          besluiten: [...raad.besluiten.filter(({ versie }) => versie !== besluit.versie), besluit].toSorted(
            (a, b) => a.versie - b.versie,
          ),
        }
      : raad,
  );
  return { ...tekst, raden };
}

/** What the view of a council says of the version that it took over. */
export function besluitOf({ staat, besluit }: Zienswijze, versie: number): Raadbesluit {
  const bij = besluit ? { besluit: { door: besluit.door, op: besluit.op } } : {};
  if (staat === 'ingetrokken') return { versie, stand: 'niet_vastgesteld', ...bij };
  const beslist = staat !== 'concept' && staat !== 'ter_bespreking';
  return beslist ? { versie, stand: 'vastgesteld', ...bij } : { versie, stand: 'behandelt' };
}

/** The view of a council that takes over this version; undefined where there is none of that number. */
export function takeVersie(
  { over, aanleiding, jaar, versies }: Samentekst,
  id: string,
  nummer: number,
): Zienswijze | undefined {
  const versie = versies[nummer - 1];
  if (!versie) return undefined;
  const { titel, alineas } = versie;
  return { over, aanleiding, jaar, titel, alineas, staat: 'concept', samen: { tekst: id, versie: nummer } };
}
