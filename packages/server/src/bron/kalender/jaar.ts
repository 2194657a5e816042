import {
  type Cyclus,
  type Cyclusdagen,
  type Eigendag,
  type KalenderAntwoord,
  type Kalenderstap,
  planCyclus,
} from '@samenhang/core/kalender';
import { describeBotsingen, describeEigenReden, describeStap } from '@samenhang/taal';
import type { Bron } from '../bron.ts';
import type { Kring } from '../kring.ts';
import type { Kalenderspraak } from '../spraak.ts';
import { presentHaalbaar, type Raadvraag } from './haalbaar.ts';
import { cycliOf, type Kennis, named, participantsOf, presentEigendagen, stepsOf } from './kennis.ts';

/** What is asked of the calendar of a year. */
export interface Kalendervraag {
  readonly cyclus: Cyclus;
  readonly jaar: number;
  /** Days that somebody chose for steps. */
  readonly gekozen: ReadonlyMap<string, string>;
  readonly raden?: Raadvraag | undefined;
  /** What organisations filled in of days, for who may see it: of one regeling its own days are kept, but for those chosen. */
  readonly kennis?: Kennis | undefined;
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

/** The days that the body itself keeps for steps of this year, but for those that the question chooses. */
function ownDays(
  { pakket }: Bron,
  { regeling }: Kring,
  { kennis, cyclus, jaar, gekozen }: Kalendervraag,
): ReadonlyMap<string, Eigendag> {
  if (!kennis || !regeling) return new Map();
  const dagen = kennis.daysOf({ soort: 'regeling', id: regeling.rooId });
  const eigen = stepsOf(pakket.termijnen, dagen, cyclus).get(jaar) ?? [];
  return new Map([...eigen].filter(([stap]) => !gekozen.has(stap)));
}

const dayPerStep = (eigen: ReadonlyMap<string, Eigendag>) =>
  [...eigen].map(([stap, { datum }]) => [stap, datum] as const);

/** A step on a day of the body's own, with who says so; `wet` is the calendar by the law alone. */
function presentEigen(stap: Stap, wet: Cyclusdagen, dag: Eigendag | undefined, spraak: Kalenderspraak): Stap {
  if (!dag) return stap;
  const wettelijk = wet.stappen.find((s) => s.stap === stap.stap)?.uiterlijk ?? null;
  const { reden, twijfel } = describeEigenReden(dag.datum, wettelijk, dag.van, spraak);
  return { ...stap, reden: reden ?? stap.reden, twijfel: [...twijfel, ...stap.twijfel] };
}

/** What cannot be, and what of the question does not count. */
function tellLetOp({ regeling }: Kring, dagen: Cyclusdagen, gekozen: Gekozen, spraak: Kalenderspraak) {
  const { t } = spraak;
  const bekend = new Set(dagen.stappen.map(({ stap }) => stap));
  const vreemd = [...gekozen.keys()].filter((stap) => !bekend.has(stap));
  return [
    ...(regeling && bekend.size === 0 ? [t.kalender.geenBestuur] : []),
    ...(bekend.size > 0 && vreemd.length > 0 ? [t.kalender.vreemdeStap(vreemd.join(', '))] : []),
    ...describeBotsingen(dagen, spraak),
  ];
}

/** Of one body: the councils of all that take part in it. */
const withCouncils = (bron: Bron, kring: Kring) =>
  kring.regeling ? { ...kring, raden: participantsOf(bron, kring.regeling.rooId) } : kring;

/** The steps of a budget year lie within these days. */
const yearsAround = (jaar: number) => ({ vanaf: `${jaar - 1}-01-01`, tot: `${jaar + 1}-12-31` });

/** The calendar of a year: of everybody, or of the bodies of a gemeente, or of one. */
export function presentKalender(
  bron: Bron,
  kring: Kring,
  vraag: Kalendervraag,
  spraak: Kalenderspraak,
): KalenderAntwoord {
  const { cyclus, jaar, kennis } = vraag;
  const eigen = ownDays(bron, kring, vraag);
  const gekozen: Gekozen = new Map([...dayPerStep(eigen), ...vraag.gekozen]);
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
  const wet = plan(cyclus, niets, kring.regeling?.vorm);
  const haalbaar =
    vraag.raden && cyclus === 'begroting' && presentHaalbaar(plan(cyclus, niets), dagen, vraag.raden, spraak);
  return {
    begrotingsjaar: jaar,
    cyclus,
    gekozen: Object.fromEntries(vraag.gekozen),
    gemeente: kring.gemeente,
    regelingen: regelingen.map(({ cycli: _cycli, ...rest }) => rest),
    stappen: [
      ...dagen.stappen.map((stap) =>
        presentEigen(presentStap(stap, dagen, gekozen, spraak), wet, eigen.get(stap.stap), spraak),
      ),
      ...(extra?.stappen.map((stap) => presentStap(stap, extra, niets, spraak)) ?? []),
    ],
    letOp: tellLetOp(kring, dagen, gekozen, spraak),
    ...(haalbaar && { haalbaar }),
    ...(kennis && {
      eigen: presentEigendagen(bron, withCouncils(bron, kring), yearsAround(jaar), kennis, spraak),
    }),
  };
}
