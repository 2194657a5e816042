import { type Atlas, neighboursOf } from '../atlas/index.ts';
import type { Keuze } from '../congruentie/index.ts';
import { knownOrMean } from './weg.ts';
import { type Regiowissel, Wegstand } from './wegstand.ts';
import { type Wegeis, Wegtoets } from './wegtoets.ts';

export interface ZettenVraag {
  readonly atlas: Atlas;
  readonly keuze: Pick<Keuze, 'edities' | 'gewichten'>;
  /** Gemeenten that may move; default all. One for 'my gemeente', the members of a region for a region. */
  readonly gemeenten?: readonly number[];
  /** Places of the indelingen in which a gemeente may move; default all. Leave out what the law binds to be equal. */
  readonly indelingen?: readonly number[];
  /** What the regio's left and entered must keep to. */
  readonly eisen?: Wegeis;
  /** Number of moves asked for; default 10. */
  readonly aantal?: number | undefined;
}

/** A single move, and what it would bring. */
export interface Zet extends Regiowissel {
  readonly gemeente: number;
  readonly inwoners: number;
  /** What it adds to the congruentie of the country, as a fraction; above 0. */
  readonly winst: number;
}

/** Regions of an indeling in which a neighbour of the gemeente lies, but not the gemeente itself. */
function nextDoor(atlas: Atlas, stand: Wegstand, gemeente: number, indeling: number, van: number): number[] {
  const regios = new Set<number>();
  for (const buur of neighboursOf(atlas, gemeente))
    for (const r of stand.regiosVan(buur, indeling)) if (r !== van) regios.add(r);
  return [...regios].sort((a, b) => a - b);
}

/**
 * The single moves that bring most congruentie per inhabitant: a gemeente to the regio of a neighbour, in one
 * indeling. Each is counted from today, by itself. A gemeente in several regio's, or alone in one, does not move.
 * Whether the regio left behind still hangs together is looked at only where `eisen` ask so.
 */
export function bestMoves(vraag: ZettenVraag): Zet[] {
  const { atlas, keuze } = vraag;
  const stand = new Wegstand(
    keuze.edities.map((e) => e.overdekking),
    keuze.gewichten,
  );
  const inwoners = knownOrMean(atlas.inwoners);
  const toets = new Wegtoets(stand, atlas, vraag.eisen);
  const zetten: Zet[] = [];
  for (const gemeente of vraag.gemeenten ?? atlas.gemeenten.keys()) {
    keuze.edities.forEach((_, indeling) => {
      if (vraag.indelingen?.includes(indeling) === false) return;
      const [van, ...meer] = stand.regiosVan(gemeente, indeling);
      if (van === undefined || meer.length > 0 || stand.ledenVan(indeling, van).length < 2) return;
      for (const naar of nextDoor(atlas, stand, gemeente, indeling, van)) {
        const winst = stand.gain(gemeente, { indeling, van, naar });
        const wijzigingen = [{ indeling, van, naar }];
        if (winst > 1e-12 && toets.allows([{ gemeente, wijzigingen }]))
          zetten.push({ gemeente, indeling, van, naar, inwoners: inwoners[gemeente]!, winst });
      }
    });
  }
  return zetten
    .sort((a, b) => b.winst / b.inwoners - a.winst / a.inwoners || a.gemeente - b.gemeente)
    .slice(0, vraag.aantal ?? 10);
}
