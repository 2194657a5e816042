/**
 * The levers of a scenario as words of the address: what differs from the scenario that one began with. `prijs:40000`,
 * with a range `prijs:40000~30000~50000`, with its source `prijs:40000~~~begroting`; several behind semicolons.
 */

import type { Scenario } from '@samenhang/core/geld/scenario';

const GETALVELDEN = [
  'start',
  'uitstel',
  'duur',
  'index',
  'prijs',
  'prijsindex',
  'spreiding',
  'groei',
  'uitstroom',
  'demping',
] as const;
export type Getalveld = (typeof GETALVELDEN)[number];

export interface Aanname {
  readonly waarde: number;
  readonly laag?: number | undefined;
  readonly hoog?: number | undefined;
  readonly bron?: string | undefined;
}

/**
 * What a key counts, and for how much; of a key figure also the year, and what the package lacks as somebody fills it in:
 * `wmo_per_1000@2021!GM0114=60*0.5`.
 */
export interface Maatkeuze {
  readonly maat: string;
  readonly gewicht: number;
  readonly jaar?: number | undefined;
  /** By code of the gemeente. */
  readonly aanvulling?: Readonly<Record<string, number>> | undefined;
}

/** How a measure stands in the address: with its year, so that one figure of two years is two measures. */
export const idOf = ({ maat, jaar }: Pick<Maatkeuze, 'maat' | 'jaar'>): string =>
  jaar === undefined ? maat : `${maat}@${jaar}`;

const WOORDVELDEN = {
  overgang: ['blijven', 'direct'],
  bereik: ['land', 'regio'],
  naar: ['centrum', 'clienten', 'inwoners'],
} as const;
type Woordveld = keyof typeof WOORDVELDEN;

export type Hefbomen = Readonly<Partial<Record<Getalveld, Aanname | undefined>>> & {
  readonly [V in Woordveld]?: (typeof WOORDVELDEN)[V][number] | undefined;
} & {
  /** What people call the scenario. */
  readonly naam?: string | undefined;
  readonly sleutel?: readonly Maatkeuze[] | undefined;
  /** A path of one's own: the part (0–1) of each year from the first step on, in place of a duration. */
  readonly stappen?: readonly number[] | undefined;
  /** A shortfall counts in the chance of one when it is more than this, in euro per inhabitant in a year. */
  readonly tekort?: number | undefined;
};

/** The lever of a field of a scenario, such as `pad.start`. */
export function leverOf(veld: string): Getalveld {
  return GETALVELDEN.find((naam) => naam === veld.replace('pad.', '')) ?? 'prijs';
}

/** A name longer than this is no name. */
const meesteLetters = 60;

/** How the address says that nothing differs. */
const gelijk = 'gelijk';

const number = (tekst: string | undefined): number | undefined => {
  const getal = tekst === undefined || tekst === '' ? Number.NaN : Number(tekst);
  return Number.isFinite(getal) ? getal : undefined;
};

function readAanname(tekst: string): Aanname | undefined {
  const [waarde, laag, hoog, bron] = tekst.split('~');
  const getal = number(waarde);
  return getal === undefined
    ? undefined
    : { waarde: getal, laag: number(laag), hoog: number(hoog), bron: bron === '' ? undefined : bron };
}

function readMaten(tekst: string): readonly Maatkeuze[] {
  return tekst.split(',').flatMap((deel) => {
    const [voor = '', gewicht] = deel.split('*');
    const [id = '', ...bij] = voor.split('!');
    const { maat = id, jaar } = /^(?<maat>.+)@(?<jaar>\d{4})$/u.exec(id)?.groups ?? {};
    const getal = number(gewicht);
    if (maat === '' || getal === undefined) return [];
    const aanvulling = bij.flatMap((paar) => {
      const [code = '', waarde] = paar.split('=');
      const x = number(waarde);
      return x === undefined || x < 0 ? [] : [[code, x] as const];
    });
    return [
      {
        maat,
        gewicht: getal,
        ...(jaar === undefined ? {} : { jaar: Number(jaar) }),
        ...(aanvulling.length === 0 ? {} : { aanvulling: Object.fromEntries(aanvulling) }),
      },
    ];
  });
}

/** `10,20,100`, in percents; undefined where one of them is no number. */
function readStappen(tekst: string): readonly number[] | undefined {
  const fasen = tekst.split(',').map((deel) => number(deel));
  const bekend = fasen.filter((fase) => fase !== undefined);
  return bekend.length === fasen.length ? bekend.map((fase) => fase / 100) : undefined;
}

const writeStappen = (fasen: readonly number[]): string =>
  fasen.map((fase) => Number((fase * 100).toPrecision(10))).join(',');

/** What cannot be read is left out: a link with a mistake in it still opens. */
export function readHefbomen(tekst: string | undefined): Hefbomen {
  const paren = (tekst ?? '').split(';').flatMap((deel): [string, unknown][] => {
    const punt = deel.indexOf(':');
    const [veld, waarde] = [deel.slice(0, Math.max(0, punt)), deel.slice(punt + 1)];
    if (veld === 'sleutel') return [[veld, readMaten(waarde)]];
    if (veld === 'stappen') return [[veld, readStappen(waarde)]];
    if (veld === 'tekort') return [[veld, number(waarde)]];
    if (veld === 'naam') return waarde.trim() === '' ? [] : [[veld, waarde.trim().slice(0, meesteLetters)]];
    if (GETALVELDEN.some((v) => v === veld)) return [[veld, readAanname(waarde)]];
    const woorden: readonly string[] | undefined = Object.entries(WOORDVELDEN).find(([v]) => v === veld)?.[1];
    return woorden?.includes(waarde) ? [[veld, waarde]] : [];
  });
  return Object.fromEntries(paren.filter(([, waarde]) => waarde !== undefined)) as Hefbomen;
}

const plain = (tekst: string): string => tekst.replaceAll(/[;~]/gu, ' ').trim();

function writeAanname({ waarde, laag, hoog, bron }: Aanname): string {
  return [waarde, laag ?? '', hoog ?? '', plain(bron ?? '')].join('~').replace(/~+$/u, '');
}

function writeMaat(keuze: Maatkeuze): string {
  const bij = Object.entries(keuze.aanvulling ?? {}).map(([code, waarde]) => `!${code}=${waarde}`);
  return `${plain(idOf(keuze))}${bij.join('')}*${keuze.gewicht}`;
}

function writeWaarde(waarde: NonNullable<Hefbomen[keyof Hefbomen]>): string {
  if (typeof waarde === 'string') return plain(waarde);
  if (typeof waarde === 'number') return String(waarde);
  if ('waarde' in waarde) return writeAanname(waarde);
  return isStappen(waarde) ? writeStappen(waarde) : waarde.map(writeMaat).join(',');
}

const isStappen = (lijst: readonly (number | Maatkeuze)[]): lijst is readonly number[] =>
  typeof lijst[0] === 'number';

export function writeHefbomen(hefbomen: Hefbomen): string {
  const delen = Object.entries(hefbomen).flatMap(([veld, waarde]) =>
    waarde === undefined || waarde === '' ? [] : [`${veld}:${writeWaarde(waarde)}`],
  );
  return delen.join(';') || gelijk;
}

type Scenarioaanname = Scenario['prijs'];

/** What stands at a lever now. */
export function assumptionAt(scenario: Scenario, veld: Getalveld): Scenarioaanname | undefined {
  return veld === 'start' || veld === 'uitstel' || veld === 'duur' ? scenario.pad[veld] : scenario[veld];
}

/** Where a measure comes from, and how it counts. */
export type Maatbron = (keuze: Maatkeuze) => Pick<Scenario['sleutel']['maten'][number], 'bron' | 'maal'>;

/** The path with its levers moved: steps of one's own and a duration take each other's place. */
function movePad(
  { tabel, duur, ...pad }: Scenario['pad'],
  { stappen, duur: anders }: Hefbomen,
  at: (veld: Getalveld) => Partial<Scenario['pad']>,
  eigen: string,
): Scenario['pad'] {
  const vast = { ...pad, ...at('start'), ...at('uitstel') };
  if (stappen) return { ...vast, tabel: { waarden: [...stappen], bron: eigen } };
  if (tabel && !anders) return { ...vast, tabel };
  return { ...vast, ...(duur ? { duur } : {}), ...at('duur') };
}

/**
 * The scenario with its levers moved.
 * @param eigen the source of what has none. @param bronVan that of a measure of the key.
 */
export function moveHefbomen(
  begin: Scenario,
  hefbomen: Hefbomen,
  eigen: string,
  bronVan: Maatbron = () => ({ bron: eigen }),
): Scenario {
  const at = (veld: Getalveld): { [V in Getalveld]?: Scenarioaanname } => {
    const anders = hefbomen[veld];
    if (!anders) return {};
    const { waarde, laag, hoog, bron } = anders;
    const bereik = laag === undefined && hoog === undefined ? {} : { laag, hoog };
    return { [veld]: { waarde, ...bereik, bron: bron ?? eigen } };
  };
  const { tekort } = hefbomen;
  return {
    ...begin,
    naam: hefbomen.naam ?? begin.naam,
    oudGeld: { ...begin.oudGeld, naar: hefbomen.naar ?? begin.oudGeld.naar },
    sleutel: {
      bereik: hefbomen.bereik ?? begin.sleutel.bereik,
      maten: hefbomen.sleutel?.map((keuze) => ({ ...keuze, ...bronVan(keuze) })) ?? begin.sleutel.maten,
    },
    pad: movePad(begin.pad, hefbomen, at, eigen),
    ...(tekort === undefined ? {} : { bandbreedte: { ...begin.bandbreedte, tekort } }),
    ...at('index'),
    ...at('prijs'),
    ...at('prijsindex'),
    ...at('spreiding'),
    ...at('groei'),
    ...at('uitstroom'),
    ...at('demping'),
    overgang: hefbomen.overgang ? { waarde: hefbomen.overgang, bron: eigen } : begin.overgang,
  };
}
