import { addDays, daysBetween } from './dagen.ts';

/** Days on end, both included. */
export interface Periode {
  readonly van: string;
  readonly tot: string;
}

/** A council with the days on which it meets; none given means that nobody told them. */
export interface Raad {
  readonly gemeente: string;
  /** ISO dates, ascending. */
  readonly vergaderdagen: readonly string[];
  /** The days on which its committees meet (ISO, ascending): one of them meets on an earlier day than the council. */
  readonly commissiedagen?: readonly string[];
  /** When it does not meet. */
  readonly reces?: readonly Periode[];
  /** What this council needs to prepare, in days, where that is not what others need. */
  readonly voorbereiding?: number;
}

/** What is asked: can every council give its view between draft and adoption? All lengths are in days. */
export interface Haalbaarheidsvraag {
  readonly raden: readonly Raad[];
  /** The day on which the board adopts the budget. */
  readonly vaststelling: string;
  /** The last day on which the law lets it. */
  readonly laatste: string;
  /** The day on which the draft is with the councils. */
  readonly ontwerp: string;
  /** What a council needs between the arrival of the draft and its meeting. */
  readonly voorbereiding: number;
  /** What the board needs between the last view and the adoption, to answer each council. */
  readonly antwoord: number;
}

/** What moves, and how far, so that a council can give its view after all. */
export type Uitweg =
  | { readonly soort: 'ontwerp-eerder'; readonly dagen: number; readonly vergadering: string }
  | { readonly soort: 'vaststelling-later'; readonly dagen: number; readonly vergadering: string }
  /** Of the council (after a committee that there is), of a committee (before a meeting that there is), or of both. */
  | {
      readonly soort: 'extra-vergadering' | 'extra-commissie' | 'extra-commissie-en-raad';
      readonly vanaf: string;
      readonly uiterlijk: string;
    };

/** Whether one council can give its view, and if not, what could move. */
export type Raadoordeel = { readonly gemeente: string } & (
  | {
      readonly stand: 'kan';
      readonly vergaderingen: readonly string[];
      /** Of each meeting the day of the committee before it, where those are known. */
      readonly commissies?: readonly string[];
    }
  | {
      readonly stand: 'kan-niet';
      readonly uitwegen: readonly Uitweg[];
      /** The council meets in time, and no committee does before it. */
      readonly zonderCommissie?: true;
      /** When the council does not meet, of the days between which it must. */
      readonly reces?: readonly Periode[];
    }
  | { readonly stand: 'onbekend' }
);

/** The days between which a council must meet. */
interface Vergaderruimte {
  readonly vanaf: string;
  readonly uiterlijk: string;
}

export interface Haalbaarheid {
  readonly ruimte: Vergaderruimte;
  readonly raden: readonly Raadoordeel[];
}

function roomOf(
  { ontwerp, vaststelling, voorbereiding, antwoord }: Haalbaarheidsvraag,
  eigen = voorbereiding,
): Vergaderruimte {
  return { vanaf: addDays(ontwerp, eigen), uiterlijk: addDays(vaststelling, -antwoord) };
}

/** What of a stretch of days lies outside all recess, in order. */
function outside(ruimte: Vergaderruimte, reces: readonly Periode[]): readonly Vergaderruimte[] {
  const vrij: Vergaderruimte[] = [];
  let { vanaf } = ruimte;
  for (const { van, tot } of reces.toSorted((a, b) => a.van.localeCompare(b.van))) {
    if (vanaf < van && vanaf <= ruimte.uiterlijk) {
      const einde = addDays(van, -1);
      vrij.push({ vanaf, uiterlijk: einde < ruimte.uiterlijk ? einde : ruimte.uiterlijk });
    }
    if (tot >= vanaf) vanaf = addDays(tot, 1);
  }
  return vanaf <= ruimte.uiterlijk ? [...vrij, { vanaf, uiterlijk: ruimte.uiterlijk }] : vrij;
}

/** A meeting of the council, and the day on which dealing with the draft begins: the committee's, else the council's own. */
interface Behandeling {
  readonly dag: string;
  readonly begin: string;
}

/** Each meeting with the last committee on an earlier day; where committees are known, none without one. */
function pairDays({ vergaderdagen, commissiedagen = [] }: Raad): readonly Behandeling[] {
  if (commissiedagen.length === 0) return vergaderdagen.map((dag) => ({ dag, begin: dag }));
  return vergaderdagen.flatMap((dag) => {
    const begin = commissiedagen.findLast((commissie) => commissie < dag);
    return begin === undefined ? [] : [{ dag, begin }];
  });
}

const fits = ({ dag, begin }: Behandeling, { vanaf, uiterlijk }: Vergaderruimte): boolean =>
  vanaf <= begin && dag <= uiterlijk;

/** The stretches in which an extra meeting would do, of what is missing. */
function findExtra(
  { vergaderdagen, commissiedagen = [] }: Raad,
  { vanaf, uiterlijk }: Vergaderruimte,
  reces: readonly Periode[],
): readonly Uitweg[] {
  const within = (
    soort: 'extra-vergadering' | 'extra-commissie' | 'extra-commissie-en-raad',
    ruimte: Vergaderruimte,
  ) => outside(ruimte, reces).map((stuk) => ({ soort, ...stuk }));
  if (commissiedagen.length === 0) return within('extra-vergadering', { vanaf, uiterlijk });
  const commissie = commissiedagen.find((dag) => vanaf <= dag && dag < uiterlijk);
  const raad = vergaderdagen.findLast((dag) => vanaf < dag && dag <= uiterlijk);
  if (commissie === undefined && raad === undefined)
    return within('extra-commissie-en-raad', { vanaf, uiterlijk }).filter((een) => een.vanaf < een.uiterlijk);
  return [
    ...(raad === undefined ? [] : within('extra-commissie', { vanaf, uiterlijk: addDays(raad, -1) })),
    ...(commissie === undefined
      ? []
      : within('extra-vergadering', { vanaf: addDays(commissie, 1), uiterlijk })),
  ];
}

function findUitwegen(
  behandelingen: readonly Behandeling[],
  { vanaf, uiterlijk }: Vergaderruimte,
  uitstel: number,
): readonly Uitweg[] {
  const voor = behandelingen.findLast(({ dag, begin }) => begin < vanaf && dag <= uiterlijk);
  const na = behandelingen.find(({ dag, begin }) => begin >= vanaf && dag > uiterlijk);
  const uitwegen: Uitweg[] = [];
  if (voor !== undefined)
    uitwegen.push({
      soort: 'ontwerp-eerder',
      dagen: daysBetween(voor.begin, vanaf),
      vergadering: voor.dag,
    });
  if (na !== undefined && daysBetween(uiterlijk, na.dag) <= uitstel)
    uitwegen.push({
      soort: 'vaststelling-later',
      dagen: daysBetween(uiterlijk, na.dag),
      vergadering: na.dag,
    });
  return uitwegen;
}

function judge(raad: Raad, ruimte: Vergaderruimte, uitstel: number): Raadoordeel {
  const { gemeente, vergaderdagen, reces = [] } = raad;
  const { vanaf, uiterlijk } = ruimte;
  const behandelingen = pairDays(raad);
  const goed = behandelingen.filter((een) => fits(een, ruimte));
  const commissies = raad.commissiedagen?.length ? { commissies: goed.map(({ begin }) => begin) } : {};
  if (goed.length > 0)
    return { gemeente, stand: 'kan', vergaderingen: goed.map(({ dag }) => dag), ...commissies };
  const vrij = outside(ruimte, reces);
  const erin = reces.filter(({ van, tot }) => van <= uiterlijk && tot >= vanaf);
  // Of a council of which only the recess is known, one thing is sure: in it, it does not meet.
  if (vergaderdagen.length === 0 && (vrij.length > 0 || erin.length === 0))
    return { gemeente, stand: 'onbekend' };
  const uitwegen = [...findUitwegen(behandelingen, ruimte, uitstel), ...findExtra(raad, ruimte, reces)];
  const inRuimte = vergaderdagen.some((dag) => vanaf <= dag && dag <= uiterlijk);
  return {
    gemeente,
    stand: 'kan-niet',
    uitwegen,
    ...(inRuimte ? { zonderCommissie: true } : {}),
    ...(erin.length > 0 ? { reces: erin } : {}),
  };
}

/** Whether every council can meet, give its view and be answered, between draft and adoption. */
export function judgeHaalbaarheid(vraag: Haalbaarheidsvraag): Haalbaarheid {
  const ruimte = roomOf(vraag);
  const uitstel = daysBetween(vraag.vaststelling, vraag.laatste);
  return {
    ruimte,
    raden: vraag.raden.map((raad) => judge(raad, roomOf(vraag, raad.voorbereiding), uitstel)),
  };
}

/** A day of adoption that suits the most councils, and how many. */
export interface BesteDag {
  readonly vaststelling: string;
  readonly kan: number;
}

/**
 * The day of adoption, from the first to the last that the law allows, on which most councils can give their view when the
 * draft comes `vooraf` days before; of equal days the one nearest to what was planned. Undefined when no day is allowed.
 */
export function findBestDay(vraag: Haalbaarheidsvraag, eerste: string, vooraf: number): BesteDag | undefined {
  const raden = vraag.raden.map((raad) => ({ raad, behandelingen: pairDays(raad) }));
  let beste: (BesteDag & { readonly afstand: number }) | undefined;
  for (let dag = eerste; dag <= vraag.laatste; dag = addDays(dag, 1)) {
    const zo = { ...vraag, vaststelling: dag, ontwerp: addDays(dag, -vooraf) };
    const kan = raden.filter(({ raad, behandelingen }) => {
      const ruimte = roomOf(zo, raad.voorbereiding);
      return behandelingen.some((een) => fits(een, ruimte));
    }).length;
    const afstand = Math.abs(daysBetween(vraag.vaststelling, dag));
    if (!beste || kan > beste.kan || (kan === beste.kan && afstand < beste.afstand))
      beste = { vaststelling: dag, kan, afstand };
  }
  return beste && { vaststelling: beste.vaststelling, kan: beste.kan };
}
