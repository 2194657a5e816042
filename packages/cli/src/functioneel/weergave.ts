import type { FunctioneleRegio, FunctioneleRegios } from '@samenhang/motor';
import { tabel, toonAantal, toonGetal, toonMet, toonProcent } from '../uitvoer/index.ts';

/** Functional regions with what their zones and they themselves are called. */
export interface Berekend {
  readonly uitkomst: FunctioneleRegios;
  /** Zones as the flows name them. */
  readonly zones: readonly string[];
  /** How people call a zone. */
  readonly naam: (zone: number) => string;
  /** What a zone is: one, and several. */
  readonly soort: readonly [enkelvoud: string, meervoud: string];
  /** Id of a region; null for none. */
  readonly gebied: (regio: number) => string | number | null;
}

type Reden = FunctioneleRegios['reserve'][number]['reden'];

const redenen: Readonly<Record<Reden, string>> = {
  verzwakt: 'zou het gebied waar de band het sterkst mee is, minder zelfstandig maken',
  geenBand: 'heeft met geen enkel gebied een band',
  heenEnWeer: 'bleef heen en weer gaan',
};

/** A fraction to as many digits as mean something. */
function round(x: number): number {
  return Number(x.toPrecision(6));
}

export function toJson({ uitkomst, zones, naam, gebied }: Berekend) {
  const code = (zone: number): string => zones[zone] ?? '';
  return {
    labels: Object.fromEntries(zones.map((zone, k) => [zone, gebied(uitkomst.labels[k] ?? -1)])),
    gebieden: uitkomst.regios.map((r, k) => ({
      gebied: gebied(k),
      kern: code(r.kern),
      naam: naam(r.kern),
      aantalZones: r.leden.length,
      omvang: r.bewoners,
      werk: r.werk,
      intern: r.intern,
      dichtheid: round(r.dichtheid),
      geldigheid: round(r.geldigheid),
    })),
    reserve: uitkomst.reserve.map((r) => ({
      zone: code(r.zone),
      reden: r.reden,
      gebied: gebied(uitkomst.labels[r.zone] ?? -1),
    })),
    nietGeplaatst: uitkomst.nietGeplaatst.map(code),
    buiten: uitkomst.buiten.map(code),
  };
}

function describeRest({ uitkomst, zones, naam, soort }: Berekend): string[] {
  const noem = (zone: number): string =>
    naam(zone) === zones[zone] ? naam(zone) : `${naam(zone)} (${zones[zone] ?? ''})`;
  const { reserve, nietGeplaatst, buiten } = uitkomst;
  const groepen = Map.groupBy(reserve, (r) => r.reden);
  return [
    ...(reserve.length === 0
      ? [`Geen ${soort[0]} kwam op de reservelijst.`]
      : [
          `${toonMet(reserve.length, `${soort[0]} kwam`, `${soort[1]} kwamen`)} op de reservelijst en werd${reserve.length === 1 ? '' : 'en'} als laatste geplaatst:`,
        ]),
    ...[...groepen].map(
      ([reden, rijen]) => `  ${redenen[reden]}: ${rijen.map((r) => noem(r.zone)).join(', ')}`,
    ),
    ...(nietGeplaatst.length > 0 ? [`Niet te plaatsen: ${nietGeplaatst.map(noem).join(', ')}.`] : []),
    ...(buiten.length > 0
      ? [`Buiten de berekening, want zonder stromen van of naar elders: ${buiten.map(noem).join(', ')}.`]
      : []),
  ];
}

function rowOf({ naam, gebied }: Berekend, r: FunctioneleRegio, k: number): string[] {
  return [
    String(gebied(k) ?? ''),
    naam(r.kern),
    toonAantal(r.leden.length),
    toonAantal(r.bewoners),
    toonProcent(r.intern / r.bewoners),
    toonProcent(r.intern / r.werk),
    toonGetal(r.geldigheid, 2),
  ];
}

export function describe(berekend: Berekend): string[] {
  const { uitkomst, zones, soort } = berekend;
  return [
    `${toonMet(zones.length, ...soort)} in ${toonMet(uitkomst.regios.length, 'functioneel gebied', 'functionele gebieden')}`,
    ...tabel(
      [
        { kop: 'gebied' },
        { kop: 'kern' },
        { kop: soort[1], rechts: true },
        { kop: 'werkende inwoners', rechts: true },
        { kop: 'werkt in eigen gebied', rechts: true },
        { kop: 'banen voor eigen inwoners', rechts: true },
        { kop: 'geldigheid', rechts: true },
      ],
      uitkomst.regios.map((r, k) => rowOf(berekend, r, k)),
    ),
    '',
    ...describeRest(berekend),
  ];
}
