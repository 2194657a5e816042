import { agendaToDagen, uitgaveToIcal } from '@samenhang/beeld';
import type { AgendaAntwoord } from '@samenhang/core/kalender';
import { type Feeddag, publishDagen } from '@samenhang/core/kalender';
import { type Bron, bodyName, findKring, type Kennis, presentAgenda } from '../bron/index.ts';
import { readKennis, spraakOf, today } from '../kalender/index.ts';
import type { Agendakeuze, Store } from '../store/index.ts';

/** A feed looks so many years back and ahead. */
const TERUG = 1;
const VOORUIT = 4;

type Kalender = Pick<AgendaAntwoord, 'gemeente' | 'regeling' | 'peildatum' | 'punten' | 'eigen'>;

/** What a feed is of, and what it is called; undefined where that is not there (any more). */
export function subjectOf(bron: Bron, { soort, over }: Pick<Agendakeuze, 'soort' | 'over'>) {
  if (soort === 'lichaam') return /^eigen-[a-z0-9-]+$/u.test(over) ? { naam: over, kring: null } : undefined;
  const gevonden = findKring(bron, soort === 'regeling' ? { regeling: over } : { gemeente: over });
  if (!gevonden.ok) return undefined;
  const { regeling, gemeente } = gevonden.kring;
  return { naam: regeling ? bodyName(regeling) : (gemeente?.naam ?? over), kring: gevonden.kring };
}

/** Of a council only what it does itself: its own steps, its meetings and its recess. */
function onlyCouncil(agenda: Kalender): Kalender {
  return {
    ...agenda,
    punten: agenda.punten.filter(({ nemer }) => nemer === 'raad'),
    eigen: agenda.eigen?.filter(({ over }) => over.soort === 'raad'),
  };
}

interface Plaats {
  readonly bron: Bron;
  readonly kennis: Kennis;
  readonly tijd: { readonly vanaf: string; readonly tot: string };
}

function daysOf({ bron, kennis, tijd }: Plaats, keuze: Agendakeuze): readonly Feeddag[] {
  const spraak = spraakOf(keuze.taal);
  const kop = { ...spraak, site: null, bron: null, versie: undefined };
  const onderwerp = subjectOf(bron, keuze);
  if (!onderwerp) return [];
  if (!onderwerp.kring) {
    const eigen = kennis.bodyDays(keuze.over, tijd, spraak);
    return agendaToDagen({ gemeente: null, regeling: null, peildatum: tijd.vanaf, punten: [], eigen }, kop);
  }
  const agenda = presentAgenda(bron, onderwerp.kring, tijd, spraak, kennis);
  const dagen = agendaToDagen(keuze.soort === 'raad' ? onlyCouncil(agenda) : agenda, kop);
  // Bodies of unlike form may have the same step on unlike days: then the day tells which it is.
  const vaker = new Set(dagen.map(({ sleutel }) => sleutel).filter((s, k, alle) => alle.indexOf(s) !== k));
  return dagen.map((dag) =>
    vaker.has(dag.sleutel) ? { ...dag, sleutel: `${dag.sleutel}-${dag.datum}` } : dag,
  );
}

/** The calendar of this link as it is now, for who it is of, as a file; undefined where it was withdrawn meanwhile. */
export async function writeFeed(
  store: Store,
  bron: Bron,
  link: Agendakeuze & { readonly id: string; readonly persoon: string },
  site: string,
): Promise<string | undefined> {
  const jaar = Number(today().slice(0, 4));
  const tijd = { vanaf: `${jaar - TERUG}-01-01`, tot: `${jaar + VOORUIT}-12-31` };
  const kennis = await readKennis(store, bron, { id: link.persoon });
  const dagen = daysOf({ bron, kennis, tijd }, link);
  const kenmerk = link.id.slice(0, 8);
  const uitgave = await store.publishAgenda(link.id, (eerder, nu) =>
    publishDagen(eerder, dagen, { vanaf: tijd.vanaf, nu: nu.toISOString(), kenmerk }),
  );
  const spraak = { ...spraakOf(link.taal), site };
  const naam =
    link.soort === 'lichaam' ? kennis.nameOf(link.over) : (subjectOf(bron, link)?.naam ?? link.over);
  return uitgave && uitgaveToIcal(uitgave, naam, spraak);
}
