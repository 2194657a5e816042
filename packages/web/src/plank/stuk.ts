/** What is kept in this browser as it would be on the server: a piece with its versions. Moments are ISO 8601, UTC. */
export interface Plankstuk {
  readonly id: string;
  readonly soort: 'ontwerp' | 'geldscenario';
  readonly titel: string;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  /** When it went into the bin; null where it is not in there. */
  readonly verwijderdOp: string | null;
  /** What it was in each version, the first one first. */
  readonly versies: readonly Plankversie[];
}

interface Plankversie {
  readonly versie: number;
  readonly titel: string;
  readonly wanneer: string;
  readonly inhoud: unknown;
}

const voorvoegsel = 'hier-';

/** Is this the number of a piece that is kept in this browser? */
export const isHier = (id: string): boolean => id.startsWith(voorvoegsel);

/** Days that the bin is kept, as on the server. */
const bakDagen = 30;
const dagMs = 86_400_000;

/** A new piece. `merk` tells it from all others. */
export function makeStuk(
  merk: string,
  { soort, titel, inhoud }: Pick<Plankstuk, 'soort' | 'titel'> & { readonly inhoud: unknown },
  nu: string,
): Plankstuk {
  return {
    id: `${voorvoegsel}${merk}`,
    soort,
    titel,
    versie: 1,
    gemaaktOp: nu,
    gewijzigdOp: nu,
    verwijderdOp: null,
    versies: [{ versie: 1, titel, wanneer: nu, inhoud }],
  };
}

/** The piece with one version more; undefined where it is not the one from which this was made. */
export function addVersie(
  stuk: Plankstuk,
  van: number,
  { titel, inhoud }: { readonly titel: string; readonly inhoud: unknown },
  nu: string,
): Plankstuk | undefined {
  if (stuk.versie !== van) return undefined;
  const versie = van + 1;
  const versies = [...stuk.versies, { versie, titel, wanneer: nu, inhoud }];
  return { ...stuk, titel, versie, gewijzigdOp: nu, versies };
}

/** What it holds now. */
export function contentOf({ versies }: Plankstuk): unknown {
  return versies.at(-1)?.inhoud;
}

/** Was it in the bin for longer than the bin is kept? */
export function isOver({ verwijderdOp }: Plankstuk, nu: Date): boolean {
  return verwijderdOp !== null && Date.parse(verwijderdOp) < nu.getTime() - bakDagen * dagMs;
}
