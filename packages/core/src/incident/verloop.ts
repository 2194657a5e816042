import { standing, undone, type Zetsoort } from '../verloop/index.ts';
import { type Incidentfout, type Incidentonderzoek, keurOnderzoek, unanswered } from './incident.ts';
import {
  INCIDENTSTAPPEN,
  type Incidentbesluit,
  type Incidentinvoer,
  type Incidentstaat,
  type Incidentstapnaam,
  keurStap,
  keuzeOf,
  regelOf,
} from './stappen.ts';
import type { Incidentuitkomst } from './vragen.ts';

/** A step that was made; none is ever changed. */
export interface Incidentstap extends Incidentinvoer {
  /** ISO 8601, UTC. */
  readonly op: string;
}

/** An incident as it is kept: what was written of it, and the steps from which all else follows. */
export interface Incident {
  readonly onderzoek: Incidentonderzoek;
  readonly verloop: readonly Incidentstap[];
}

/** Where an incident is. */
export interface Incidentstand {
  readonly staat: Incidentstaat;
  readonly terugkijken: string | null;
  /** The last that holds, also while it is thought over again. */
  readonly besluit: (Incidentbesluit & { readonly reden: string; readonly op: string }) | null;
  /** What the last look back at that decision ended in. */
  readonly uitkomst: Incidentuitkomst | null;
  /** May everybody read it? Since when: ISO 8601, UTC. */
  readonly openbaarSinds: string | null;
}

const begin: Incidentstand = {
  staat: 'open',
  terugkijken: null,
  besluit: null,
  uitkomst: null,
  openbaarSinds: null,
};

function kindOf({ stap }: Incidentstap): Zetsoort {
  if (stap === 'terugdraaien') return 'terug';
  return stap === 'openbaar_maken' || stap === 'sluiten' ? 'ernaast' : 'zet';
}

const standingSteps = (verloop: readonly Incidentstap[]): readonly Incidentstap[] =>
  standing(verloop, kindOf);

/** Where it is after one step that holds. */
function after(stand: Incidentstand, gezet: Incidentstap): Incidentstand {
  const { stap, besluit, uitkomst, terugkijken, reden, op } = gezet;
  switch (stap) {
    case 'besluiten':
      if (besluit === null) return stand;
      return {
        ...stand,
        staat: keuzeOf(besluit.keuze).naar,
        terugkijken,
        besluit: { ...besluit, reden, op },
        uitkomst: null,
      };
    case 'terugkijken':
      return { ...stand, staat: terugkijken === null ? 'teruggekeken' : 'besloten', terugkijken, uitkomst };
    case 'verzetten':
      return { ...stand, terugkijken };
    default:
      return { ...stand, staat: 'open', terugkijken: null };
  }
}

/** Where an incident is, after all that happened to it. */
export function standOf(verloop: readonly Incidentstap[]): Incidentstand {
  const laatst = verloop.findLast(({ stap }) => stap === 'openbaar_maken' || stap === 'sluiten');
  const openbaarSinds = laatst?.stap === 'openbaar_maken' ? laatst.op : null;
  return { ...standingSteps(verloop).reduce(after, begin), openbaarSinds };
}

/** The steps that can be made from here, in the order of the table. */
export function stepsFrom(verloop: readonly Incidentstap[]): readonly Incidentstapnaam[] {
  const { staat, openbaarSinds } = standOf(verloop);
  const isOpenbaar = openbaarSinds !== null;
  return INCIDENTSTAPPEN.map(({ stap }) => stap).filter((stap) => {
    const { van, openbaar, naar } = regelOf(stap);
    if (naar === 'vorige' && standingSteps(verloop).length === 0) return false;
    return van.includes(staat) && (openbaar === undefined || openbaar === isOpenbaar);
  });
}

/** Does it wait for its organisation to look back or to decide, on this day (ISO)? */
export const isTerugTeKijken = (
  { staat, terugkijken }: Pick<Incidentstand, 'staat' | 'terugkijken'>,
  vandaag: string,
): boolean => terugkijken !== null && terugkijken <= vandaag && (staat === 'wacht' || staat === 'besloten');

/** What is to be changed: what was written, or one step further. */
export type Incidentwijziging =
  | { readonly wat: 'onderzoek'; readonly onderzoek: Incidentonderzoek }
  | { readonly wat: 'stap'; readonly gezet: Incidentstap; readonly vandaag: string };

/** The incident after a change, or why it cannot be. `was`: undefined where it is new. */
export function changeIncident(
  was: Incident | undefined,
  wijziging: Incidentwijziging,
):
  | { readonly ok: true; readonly incident: Incident }
  | { readonly ok: false; readonly fouten: readonly Incidentfout[] } {
  const verloop = was?.verloop ?? [];
  if (wijziging.wat === 'onderzoek') {
    const { onderzoek } = wijziging;
    // What everybody reads, and what was decided upon, stays answered.
    const { openbaarSinds, besluit } = standOf(verloop);
    const nodig = besluit ? keuzeOf(besluit.keuze).vragen : openbaarSinds === null ? [] : (['kern'] as const);
    const open = unanswered(onderzoek, nodig).map(
      (vraag): Incidentfout => ({ pad: `antwoorden.${vraag}`, code: 'vraag' }),
    );
    const fouten = [...keurOnderzoek(onderzoek), ...open];
    return fouten.length > 0 ? { ok: false, fouten } : { ok: true, incident: { onderzoek, verloop } };
  }
  const { gezet, vandaag } = wijziging;
  if (!(was && stepsFrom(verloop).includes(gezet.stap)))
    return { ok: false, fouten: [{ pad: 'stap', code: 'niet-nu' }] };
  const fouten = keurStap(was.onderzoek, gezet, vandaag);
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, incident: { ...was, verloop: [...verloop, onlyAsked(gezet)] } };
}

/** A step without what it did not ask for. */
function onlyAsked({ stap, reden, besluit, uitkomst, terugkijken, op }: Incidentstap): Incidentstap {
  const { eist } = regelOf(stap);
  const metDag = eist.includes('terugkijkdag') || eist.includes('uitkomst');
  return {
    stap,
    op,
    reden: stap === 'openbaar_maken' ? '' : reden,
    besluit: eist.includes('besluit') ? besluit : null,
    uitkomst: eist.includes('uitkomst') ? uitkomst : null,
    terugkijken: metDag ? terugkijken : null,
  };
}

/** What was taken back. */
export const undoneOf = (verloop: readonly Incidentstap[]): ReadonlySet<Incidentstap> =>
  undone(verloop, kindOf);

/** A rule that came of an incident, with what the last look back at it ended in. */
export interface Incidentregel {
  readonly naam: string;
  readonly op: string;
  readonly uitkomst: Incidentuitkomst | null;
}

/** Every rule that came of it and was not taken back, also where another decision followed. */
export function rulesOf(verloop: readonly Incidentstap[]): readonly Incidentregel[] {
  const regels: Incidentregel[] = [];
  let geldig = false;
  for (const { stap, besluit, uitkomst, op } of standingSteps(verloop)) {
    if (stap === 'besluiten') {
      geldig = besluit?.keuze === 'regel';
      if (besluit && geldig) regels.push({ naam: besluit.regel, op, uitkomst: null });
    }
    const laatste = regels.at(-1);
    if (stap === 'terugkijken' && geldig && laatste) regels[regels.length - 1] = { ...laatste, uitkomst };
  }
  return regels;
}
