import type { Weging } from '@samenhang/core';

/**
 * What the address says. All of it is optional: what is left out has its default, and what cannot be
 * read is left out.
 */
export interface Stand {
  readonly jaar?: number;
  /** Chosen indelingen; empty = none chosen; absent = all observed in that year. */
  readonly indelingen?: readonly string[];
  /** Beside `indelingen`, each above 0. */
  readonly gewichten?: readonly number[];
  readonly partnerweging?: Weging;
  readonly landweging?: Weging;
  readonly weergave?: 'tabel';
  /** Column the table is sorted by; with `-` in front: largest first. */
  readonly volgorde?: string;
  /** CBS code of the gemeente that is pointed out in a picture of the whole country. */
  readonly gemeente?: string;
  /** The two years that are compared through the years, and over which indelingen. */
  readonly van?: number;
  readonly tot?: number;
  readonly reeks?: readonly string[];
  /** The day of the regelingen (ISO), and from how many shared ones two gemeenten have a band. */
  readonly datum?: string;
  readonly drempel?: number;
  /** The reference household of which the tafels are counted. */
  readonly huishouden?: string;
  /** Indelingen that are left out, and the own indeling in their place; without one each gemeente for itself. */
  readonly zonder?: readonly string[];
  readonly door?: string;
  readonly taal?: 'en' | 'nl';
}

/** How the address says that no indeling is chosen. */
const geen = 'geen';

type Ruw = Readonly<Record<string, unknown>>;

function text(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

function list(waarde: unknown): string[] | undefined {
  if (Array.isArray(waarde)) return waarde.filter((x) => typeof x === 'string');
  const gelezen = text(waarde);
  if (gelezen === undefined) return undefined;
  return gelezen === geen ? [] : [...new Set(gelezen.split(',').filter((id) => /^[a-z0-9_-]+$/u.test(id)))];
}

function weights(waarde: unknown, aantal: number): number[] | undefined {
  const delen = Array.isArray(waarde) ? waarde : text(waarde)?.split(',');
  const gewichten = delen?.map(Number);
  const goed = gewichten?.length === aantal && gewichten.every((x) => x > 0 && Number.isFinite(x));
  return goed && gewichten.some((x) => x !== 1) ? gewichten : undefined;
}

function year(waarde: unknown): number | undefined {
  const jaar = Number(waarde);
  return Number.isInteger(jaar) && jaar > 1900 && jaar < 2200 ? jaar : undefined;
}

/** What the address says of the timeline. */
function parseReeks(ruw: Ruw): Pick<Stand, 'van' | 'tot' | 'reeks'> {
  const van = year(ruw.van);
  const tot = year(ruw.tot);
  const reeks = list(ruw.reeks);
  return {
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot }),
    ...(reeks ? { reeks } : {}),
  };
}

/** What the address says of the regelingen. */
function parseRegelingen(ruw: Ruw): Pick<Stand, 'datum' | 'drempel'> {
  const datum = text(ruw.datum);
  const drempel = Number(ruw.drempel);
  const goed = /^\d{4}-\d{2}-\d{2}$/u.test(datum ?? '') && !Number.isNaN(Date.parse(datum ?? ''));
  return {
    ...(datum !== undefined && goed ? { datum } : {}),
    ...(Number.isInteger(drempel) && drempel > 0 && drempel < 100 ? { drempel } : {}),
  };
}

function id(waarde: unknown): string | undefined {
  const tekst = text(waarde);
  return tekst !== undefined && /^[a-z0-9_-]+$/u.test(tekst) ? tekst : undefined;
}

/** What the address says of the tafels of a reference household. */
function parseVersnippering(ruw: Ruw): Pick<Stand, 'huishouden' | 'zonder' | 'door'> {
  const huishouden = id(ruw.huishouden);
  const zonder = list(ruw.zonder);
  const door = id(ruw.door);
  return {
    ...(huishouden ? { huishouden } : {}),
    ...(zonder && zonder.length > 0 ? { zonder } : {}),
    ...(door ? { door } : {}),
  };
}

/** Reads the address. Never throws: a link with a mistake in it still opens. */
export function parseStand(ruw: Ruw): Stand {
  const jaar = year(ruw.jaar);
  const indelingen = list(ruw.indelingen);
  const gewichten = weights(ruw.gewichten, indelingen?.length ?? 0);
  const volgorde = text(ruw.volgorde);
  const gemeente = text(ruw.gemeente);
  return {
    ...(jaar === undefined ? {} : { jaar }),
    ...(indelingen ? { indelingen } : {}),
    ...(gewichten ? { gewichten } : {}),
    ...(ruw.partnerweging === 'inwoners' ? { partnerweging: 'inwoners' as const } : {}),
    ...(ruw.landweging === 'inwoners' ? { landweging: 'inwoners' as const } : {}),
    ...(ruw.weergave === 'tabel' ? { weergave: 'tabel' as const } : {}),
    ...(volgorde ? { volgorde } : {}),
    ...(gemeente && /^GM\d{4}$/u.test(gemeente) ? { gemeente } : {}),
    ...parseReeks(ruw),
    ...parseRegelingen(ruw),
    ...parseVersnippering(ruw),
    ...(ruw.taal === 'en' || ruw.taal === 'nl' ? { taal: ruw.taal } : {}),
  };
}

/** Writes the address: plain words and commas, nothing that is at its default. */
export function stringifyStand(stand: Ruw): string {
  const delen: string[] = [];
  for (const [naam, waarde] of Object.entries(stand)) {
    const tekst = Array.isArray(waarde) ? waarde.join(',') || geen : waarde;
    if (typeof tekst !== 'string' && typeof tekst !== 'number') continue;
    delen.push(`${encodeURIComponent(naam)}=${encodeURIComponent(tekst).replaceAll('%2C', ',')}`);
  }
  return delen.length > 0 ? `?${delen.join('&')}` : '';
}

/** Reads a query string into words, as `parseStand` takes them. */
export function parseZoekdeel(zoekdeel: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(zoekdeel));
}
