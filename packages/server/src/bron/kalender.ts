import {
  type AgendaAntwoord,
  type Cyclus,
  type Cyclusdagen,
  type KalenderAntwoord,
  type Kalenderstap,
  planCyclus,
} from '@samenhang/core/kalender';
import type { RegelingRij } from '@samenhang/data';
import { describeBotsingen, describeStap } from '@samenhang/taal';
import type { Bron } from './bron.ts';
import { presentHaalbaar, type Raadvraag } from './haalbaar.ts';
import { bodyName, type Kring } from './kring.ts';
import type { Kalenderspraak } from './spraak.ts';

/** What is asked of the calendar of a year. */
export interface Kalendervraag {
  readonly cyclus: Cyclus;
  readonly jaar: number;
  /** Days that somebody chose for steps. */
  readonly gekozen: ReadonlyMap<string, string>;
  readonly raden?: Raadvraag | undefined;
}

type Stap = KalenderAntwoord['stappen'][number];
type Gekozen = ReadonlyMap<string, string>;
const niets: Gekozen = new Map();

/** A step of a cycle in the words of who reads it. */
export function presentStap(
  stap: Kalenderstap,
  dagen: Cyclusdagen,
  gekozen: Gekozen,
  spraak: Kalenderspraak,
): Stap {
  const regel = stap.grond?.regel ?? stap.regels[0];
  return {
    stap: stap.stap,
    cyclus: stap.regels[0]?.cyclus ?? 'begroting',
    ...describeStap(stap, dagen, gekozen, spraak),
    nemer: regel?.wie ?? 'bestuur',
    vanaf: stap.vanaf,
    uiterlijk: stap.uiterlijk,
    wet: regel?.wet ?? '',
    bron: regel?.bron ?? '',
  };
}

/** The cycles of which a regeling has the steps, beside making or changing it. */
function cycliOf({ pakket }: Bron, { rooId }: RegelingRij): readonly Cyclus[] {
  const veiligThuis = pakket.regelingtaken.some((r) => r.regeling === rooId && r.taak === 'veilig_thuis');
  return veiligThuis ? ['begroting', 'veilig_thuis'] : ['begroting'];
}

function named(regeling: RegelingRij): { readonly id: string; readonly naam: string } {
  return { id: regeling.rooId, naam: bodyName(regeling) };
}

/** The calendar of a year: of everybody, or of the bodies of a gemeente, or of one. */
export function presentKalender(
  bron: Bron,
  kring: Kring,
  vraag: Kalendervraag,
  spraak: Kalenderspraak,
): KalenderAntwoord {
  const { cyclus, jaar, gekozen } = vraag;
  const { t } = spraak;
  const plan = (wat: Cyclus, dagen: Gekozen, vorm?: string): Cyclusdagen =>
    planCyclus(bron.pakket, { cyclus: wat, jaar, gekozen: dagen, vorm });
  const dagen = plan(cyclus, gekozen, kring.regeling?.vorm);
  const regelingen = kring.regelingen.map((regeling) => {
    const cycli = cyclus === 'begroting' ? cycliOf(bron, regeling) : [cyclus];
    const stappen = cycli.flatMap((c) => plan(c, niets, regeling.vorm).stappen.map(({ stap }) => stap));
    return { ...named(regeling), vorm: regeling.vorm, stappen, cycli };
  });
  const extra = regelingen.some(({ cycli }) => cycli.includes('veilig_thuis'))
    ? plan('veilig_thuis', niets, 'regeling zonder meer')
    : undefined;
  const bekend = new Set(dagen.stappen.map(({ stap }) => stap));
  const vreemd = [...gekozen.keys()].filter((stap) => !bekend.has(stap));
  const haalbaar =
    vraag.raden && cyclus === 'begroting' && presentHaalbaar(plan(cyclus, niets), dagen, vraag.raden, spraak);
  return {
    begrotingsjaar: jaar,
    cyclus,
    gekozen: Object.fromEntries(gekozen),
    gemeente: kring.gemeente,
    regelingen: regelingen.map(({ cycli: _cycli, ...rest }) => rest),
    stappen: [
      ...dagen.stappen.map((stap) => presentStap(stap, dagen, gekozen, spraak)),
      ...(extra?.stappen.map((stap) => presentStap(stap, extra, niets, spraak)) ?? []),
    ],
    letOp: [
      ...(kring.regeling && bekend.size === 0 ? [t.kalender.geenBestuur] : []),
      ...(bekend.size > 0 && vreemd.length > 0 ? [t.kalender.vreemdeStap(vreemd.join(', '))] : []),
      ...describeBotsingen(dagen, spraak),
    ],
    ...(haalbaar && { haalbaar }),
  };
}

/** Between which days, the last one included. */
export interface Agendatijd {
  readonly vanaf: string;
  readonly tot: string;
}

type Punt = AgendaAntwoord['punten'][number];

/** A step of a cycle that falls within a time. */
type Stappunt = Omit<Punt, 'regelingen'>;
type Stappenlijst = readonly Stappunt[];

/** Finds the steps of each cycle, year and form once. */
class Stappenvinder {
  private readonly bekend = new Map<string, Stappenlijst>();
  private readonly bron: Bron;
  private readonly tijd: Agendatijd;
  private readonly spraak: Kalenderspraak;

  constructor(bron: Bron, tijd: Agendatijd, spraak: Kalenderspraak) {
    this.bron = bron;
    this.tijd = tijd;
    this.spraak = spraak;
  }

  /** Steps reach from the year before the budget year to the year after it. */
  of(cyclus: Cyclus, vorm?: string): Stappenlijst {
    const sleutel = `${cyclus} ${vorm ?? ''}`;
    const bekend = this.bekend.get(sleutel);
    if (bekend) return bekend;
    const [eerste, laatste] = [this.tijd.vanaf, this.tijd.tot].map((dag) => Number(dag.slice(0, 4)));
    const lijst: Stappunt[] = [];
    for (let jaar = (eerste ?? 0) - 1; jaar <= (laatste ?? 0) + 1; jaar++)
      lijst.push(...this.year(cyclus, jaar, vorm));
    this.bekend.set(sleutel, lijst);
    return lijst;
  }

  private year(cyclus: Cyclus, jaar: number, vorm: string | undefined): readonly Stappunt[] {
    const { vanaf, tot } = this.tijd;
    return yearOf(this.bron, { cyclus, jaar, vorm }, this.spraak).filter(
      ({ datum }) => vanaf <= datum && datum <= tot,
    );
  }
}

/** Of each source the steps of the years that were asked for: few years, forms and languages, asked over and over. */
const perJaar = new WeakMap<Bron, Map<string, readonly Stappunt[]>>();

const EERSTE = 1990;
const LAATSTE = 2100;

/** The steps of one cycle of one year that have a last day. */
function yearOf(
  bron: Bron,
  {
    cyclus,
    jaar,
    vorm,
  }: { readonly cyclus: Cyclus; readonly jaar: number; readonly vorm: string | undefined },
  spraak: Kalenderspraak,
): readonly Stappunt[] {
  const bekend = perJaar.get(bron) ?? new Map<string, readonly Stappunt[]>();
  perJaar.set(bron, bekend);
  const sleutel = [cyclus, jaar, vorm ?? '', spraak.taal].join(' ');
  const eerder = bekend.get(sleutel);
  if (eerder) return eerder;
  const dagen = planCyclus(bron.pakket, { cyclus, jaar, gekozen: niets, vorm });
  const punten = dagen.stappen.flatMap((stap) => {
    const { vanaf: _vanaf, uiterlijk, ...rest } = presentStap(stap, dagen, niets, spraak);
    if (uiterlijk === null) return [];
    return [{ ...rest, id: [cyclus, jaar, stap.stap].join('-'), datum: uiterlijk, cyclus, jaar }];
  });
  // What is asked of other years than people plan for is not kept: there is no end of them.
  if (jaar >= EERSTE && jaar <= LAATSTE) bekend.set(sleutel, punten);
  return punten;
}

/** Whether bodies of this form adopt a budget of their own. */
function hasBegroting({ pakket }: Bron, { vorm }: RegelingRij): boolean {
  return pakket.termijnen.some(
    ({ cyclus, vormen }) => cyclus === 'begroting' && (vormen.length === 0 || vormen.includes(vorm)),
  );
}

interface Groeipunt extends Omit<Punt, 'regelingen'> {
  readonly regelingen: Punt['regelingen'][number][];
}

/** Everything that the law asks within a time, in order of day: what is the same for several bodies is one point. */
export function presentAgenda(
  bron: Bron,
  { gemeente, regeling, peildatum, regelingen }: Kring,
  tijd: Agendatijd,
  spraak: Kalenderspraak,
): Omit<AgendaAntwoord, 'adres'> {
  const vinder = new Stappenvinder(bron, tijd, spraak);
  const punten = new Map<string, Groeipunt>();
  for (const een of regelingen) {
    for (const punt of cycliOf(bron, een).flatMap((cyclus) => vinder.of(cyclus, een.vorm))) {
      const sleutel = `${punt.datum} ${punt.id}`;
      const bekend = punten.get(sleutel) ?? { ...punt, regelingen: [] };
      bekend.regelingen.push(named(een));
      punten.set(sleutel, bekend);
    }
  }
  if (!gemeente && !regeling)
    for (const punt of vinder.of('begroting'))
      punten.set(`${punt.datum} ${punt.id}`, { ...punt, regelingen: [] });
  return {
    gemeente,
    regeling: regeling && named(regeling),
    ...tijd,
    peildatum,
    // Of one day in the order of the steps.
    punten: [...punten.values()].sort((a, b) => (a.datum === b.datum ? 0 : a.datum < b.datum ? -1 : 1)),
    zonderBegroting: regelingen.filter((een) => !hasBegroting(bron, een)).map(named),
  };
}
