import { type AgendaAntwoord, type Cyclus, type Eigendag, planCyclus } from '@samenhang/core/kalender';
import type { RegelingRij } from '@samenhang/data';
import { describeEigenReden } from '@samenhang/taal';
import type { Bron } from '../bron.ts';
import type { Kring } from '../kring.ts';
import type { Kalenderspraak } from '../spraak.ts';
import { presentStap } from './jaar.ts';
import { cycliOf, type Kennis, named, presentEigendagen, presentZegslieden, stepsOf } from './kennis.ts';

const niets: ReadonlyMap<string, string> = new Map();

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

/** The steps of a year for a body that keeps days of its own: what is the law's date stays what all bodies have. */
function ownYear(
  { bron, spraak }: Agendaplaats,
  { cyclus, jaar }: { readonly cyclus: Cyclus; readonly jaar: number },
  een: RegelingRij,
  eigen: ReadonlyMap<string, Eigendag>,
): readonly Stappunt[] {
  const gekozen = new Map([...eigen].map(([stap, { datum }]) => [stap, datum]));
  const wet = new Map(
    yearOf(bron, { cyclus, jaar, vorm: een.vorm }, spraak).map((punt) => [punt.stap, punt]),
  );
  const dagen = planCyclus(bron.pakket, { cyclus, jaar, gekozen, vorm: een.vorm });
  const [eerste] = eigen.values();
  return dagen.stappen.flatMap((stap) => {
    const { vanaf: _vanaf, uiterlijk, ...rest } = presentStap(stap, dagen, gekozen, spraak);
    if (uiterlijk === null) return [];
    const zelf = eigen.get(stap.stap);
    const gewoon = wet.get(stap.stap);
    if (!zelf && gewoon?.datum === uiterlijk) return [gewoon];
    const wettelijk = gewoon?.datum ?? null;
    const zinnen = describeEigenReden(uiterlijk, wettelijk, zelf?.van, spraak);
    return [
      {
        ...rest,
        ...(zinnen.reden === null ? {} : { reden: zinnen.reden }),
        twijfel: [...zinnen.twijfel, ...rest.twijfel],
        id: [cyclus, jaar, stap.stap, een.rooId].join('-'),
        datum: uiterlijk,
        cyclus,
        jaar,
        eigen: {
          wettelijk,
          opgegeven: zelf !== undefined,
          van: presentZegslieden((zelf ?? eerste)?.van ?? []),
        },
      },
    ];
  });
}

/** Of one body what the law asks within a time, on the days that it keeps itself where it does. */
function stepsWithin(plaats: Agendaplaats, vinder: Stappenvinder, een: RegelingRij): readonly Stappunt[] {
  const { bron, tijd, kennis } = plaats;
  const dagen = kennis?.daysOf({ soort: 'regeling', id: een.rooId }) ?? [];
  return cycliOf(bron, een).flatMap((cyclus) => {
    const eigen = stepsOf(bron.pakket.termijnen, dagen, cyclus);
    const gewoon = vinder.of(cyclus, een.vorm).filter(({ jaar }) => !eigen.has(jaar));
    const anders = [...eigen].flatMap(([jaar, stappen]) =>
      ownYear(plaats, { cyclus, jaar }, een, stappen).filter(
        ({ datum }) => tijd.vanaf <= datum && datum <= tijd.tot,
      ),
    );
    return [...gewoon, ...anders];
  });
}

/** From what an agenda is made; `kennis`: with what organisations filled in of days. */
interface Agendaplaats {
  readonly bron: Bron;
  readonly tijd: Agendatijd;
  readonly spraak: Kalenderspraak;
  readonly kennis?: Kennis | undefined;
}

/** Everything that the law asks within a time, in order of day: what is the same for several bodies is one point. */
export function presentAgenda(
  bron: Bron,
  { gemeente, regeling, peildatum, regelingen }: Kring,
  tijd: Agendatijd,
  spraak: Kalenderspraak,
  kennis?: Kennis,
): Omit<AgendaAntwoord, 'adres'> {
  const plaats = { bron, tijd, spraak, kennis };
  const vinder = new Stappenvinder(bron, tijd, spraak);
  const punten = new Map<string, Groeipunt>();
  for (const een of regelingen) {
    for (const punt of stepsWithin(plaats, vinder, een)) {
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
    ...(kennis && { eigen: presentEigendagen(bron, { gemeente, regelingen }, tijd, kennis, spraak) }),
  };
}
