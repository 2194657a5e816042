import { z } from 'zod';
import { isDag } from '../recht/index.ts';
import { AANVULSOORTEN, type Aanvulveld, fieldOf, SLEUTELDELEN } from './velden.ts';

/** A value: a text, a number, or some texts, as its field has it. */
const waardeSchema = z.union([z.string().max(4000), z.number(), z.array(z.string().max(200)).max(400)]);
export type Aanvulwaarde = z.output<typeof waardeSchema>;

/** Where a value can be read: in words, with an address and the day of the source where there are any. */
const bronSchema = z.strictObject({
  tekst: z.string().max(400),
  webadres: z.string().max(1000).optional(),
  datum: z.string().max(10).optional(),
});

export const aanvulregelSchema = z.strictObject({
  veld: z.string().max(40),
  /** GM… of a gemeente, else the number in the register. */
  deelnemer: z.string().max(20).optional(),
  jaar: z.int().optional(),
  kenmerk: z.string().max(120).optional(),
  waarde: waardeSchema,
  bron: bronSchema,
  /** The version of the whole in which it came to stand so; the history tells who wrote that, and when. */
  sinds: z.int().min(1).optional(),
});

/** A value for one field, with its source. */
export type Aanvulregel = z.output<typeof aanvulregelSchema>;

export const onderwerpSchema = z.strictObject({
  soort: z.enum(AANVULSOORTEN),
  /** The number in the register, the organisation's own id (`eigen-…`), or the code of the gemeente. */
  id: z.string().max(80),
});

/** What is added to. */
export type Onderwerp = z.output<typeof onderwerpSchema>;

/** All that one organisation adds to one regeling, body or council. */
export const aanvullingSchema = z.strictObject({
  over: onderwerpSchema,
  regels: z.array(aanvulregelSchema).max(5000),
});

/** All that one organisation adds to one regeling, body or council, as it is kept. */
export type Aanvulling = z.output<typeof aanvullingSchema>;

/**
 * What is wrong with a value. `hoort-hier-niet`: the field is of another kind of thing; `te-veel`: it says a participant,
 * a year or a mark that the field has not; `dubbel`: an earlier line says the same field of the same.
 */
export type Aanvulfoutcode =
  | 'vorm'
  | 'onderwerp'
  | 'onbekend-veld'
  | 'hoort-hier-niet'
  | 'ontbreekt'
  | 'te-veel'
  | 'deelnemer'
  | 'jaar'
  | 'tekst'
  | 'getal'
  | 'bedrag'
  | 'heel-getal'
  | 'dag'
  | 'periode'
  | 'keuze'
  | 'webadres'
  | 'dubbel';

/** One mistake: where it stands (`regels.3.waarde`), and what it is. */
export interface Aanvulfout {
  readonly pad: string;
  readonly code: Aanvulfoutcode;
}

const patronen = {
  regeling: /^\d{1,12}$/u,
  lichaam: /^eigen-[a-z0-9][a-z0-9-]{0,60}$/u,
  raad: /^GM\d{4}$/u,
} as const;
const deelnemerpatroon = /^(?:GM\d{4}|\d{1,12})$/u;
const eersteJaar = 1980;
const laatsteJaar = 2100;
/** No body has more than this, in euro. */
const meesteEuro = 1e12;

/** An address on the web that a link may go to. */
const webadres = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/u;

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.trim() !== '';
const isLijst = (waarde: unknown): waarde is readonly string[] =>
  Array.isArray(waarde) &&
  waarde.length > 0 &&
  new Set(waarde).size === waarde.length &&
  waarde.every(isTekst);
const isGetal = (waarde: unknown): waarde is number => typeof waarde === 'number' && Number.isFinite(waarde);

/** Is this a stretch of days, both included? */
function isPeriode(waarde: string): boolean {
  const [van = '', tot = '', ...rest] = waarde.split('/');
  return rest.length === 0 && isDag(van) && isDag(tot) && van <= tot;
}

function isEuro(waarde: number): boolean {
  return Math.abs(waarde) <= meesteEuro && Math.abs(waarde * 100 - Math.round(waarde * 100)) < 1e-4;
}

type Keurder = (waarde: unknown, veld: Aanvulveld) => Aanvulfoutcode | undefined;

const keurders: Readonly<Record<Aanvulveld['vorm'], Keurder>> = {
  tekst: (waarde) => (isTekst(waarde) ? undefined : 'tekst'),
  euro: (waarde) => (isGetal(waarde) && isEuro(waarde) ? undefined : 'bedrag'),
  aantal: (waarde) =>
    isGetal(waarde) && Number.isInteger(waarde) && waarde >= 0 && waarde <= 1e6 ? undefined : 'heel-getal',
  getal: (waarde) => (isGetal(waarde) && waarde >= 0 && waarde <= 1e9 ? undefined : 'getal'),
  dag: (waarde) => (isTekst(waarde) && isDag(waarde) ? undefined : 'dag'),
  dagen: (waarde) => (isLijst(waarde) && waarde.every(isDag) ? undefined : 'dag'),
  periode: (waarde) => (isTekst(waarde) && isPeriode(waarde) ? undefined : 'periode'),
  keuze: (waarde, { keuzes = [] }) => (isTekst(waarde) && keuzes.includes(waarde) ? undefined : 'keuze'),
  keuzes: (waarde, { keuzes = [] }) =>
    isLijst(waarde) && waarde.every((woord) => keuzes.includes(woord)) ? undefined : 'keuze',
  lijst: (waarde) => (isLijst(waarde) ? undefined : 'tekst'),
  webadres: (waarde) => (isTekst(waarde) && webadres.test(waarde) ? undefined : 'webadres'),
};

const sleutelkeurders = {
  deelnemer: (waarde: unknown) => typeof waarde === 'string' && deelnemerpatroon.test(waarde),
  jaar: (waarde: unknown) => isGetal(waarde) && waarde >= eersteJaar && waarde <= laatsteJaar,
  kenmerk: isTekst,
} as const;
const sleutelcodes = { deelnemer: 'deelnemer', jaar: 'jaar', kenmerk: 'tekst' } as const;

function keyFaults(regel: Aanvulregel, veld: Aanvulveld, pad: string): Aanvulfout[] {
  return SLEUTELDELEN.flatMap((deel): Aanvulfout[] => {
    const waarde = regel[deel];
    const hoort = veld.sleutel.includes(deel);
    if (waarde === undefined) return hoort ? [{ pad: `${pad}.${deel}`, code: 'ontbreekt' }] : [];
    if (!hoort) return [{ pad: `${pad}.${deel}`, code: 'te-veel' }];
    return sleutelkeurders[deel](waarde) ? [] : [{ pad: `${pad}.${deel}`, code: sleutelcodes[deel] }];
  });
}

function sourceFaults({ tekst, webadres: adres, datum }: Aanvulregel['bron'], pad: string): Aanvulfout[] {
  const fouten: Aanvulfout[] = [];
  if (tekst.trim() === '') fouten.push({ pad: `${pad}.bron.tekst`, code: 'ontbreekt' });
  if (adres !== undefined && !webadres.test(adres))
    fouten.push({ pad: `${pad}.bron.webadres`, code: 'webadres' });
  if (datum !== undefined && !isDag(datum)) fouten.push({ pad: `${pad}.bron.datum`, code: 'dag' });
  return fouten;
}

/** What is wrong with one line that is added to a thing of this kind; nothing where all is well. */
export function checkRegel(
  regel: Aanvulregel,
  soort: Onderwerp['soort'],
  pad: string,
): readonly Aanvulfout[] {
  const veld = fieldOf(regel.veld);
  if (!veld) return [{ pad: `${pad}.veld`, code: 'onbekend-veld' }];
  if (!veld.bij.includes(soort)) return [{ pad: `${pad}.veld`, code: 'hoort-hier-niet' }];
  const code = keurders[veld.vorm](regel.waarde, veld);
  return [
    ...keyFaults(regel, veld, pad),
    ...(code === undefined ? [] : [{ pad: `${pad}.waarde`, code }]),
    ...sourceFaults(regel.bron, pad),
  ];
}

/** Which value a line is: two lines with the same key say the same thing of the same field. */
export function keyOfRegel({
  veld,
  deelnemer,
  jaar,
  kenmerk,
}: Pick<Aanvulregel, 'veld' | 'deelnemer' | 'jaar' | 'kenmerk'>): string {
  return [veld, deelnemer ?? '', jaar ?? '', (kenmerk ?? '').trim().toLowerCase()].join('\u001f');
}

/** Whether two values say the same: of some texts the order does not matter. */
export function equalWaarde(a: Aanvulwaarde, b: Aanvulwaarde): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && [...a].sort().every((tekst, k) => tekst === [...b].sort()[k]);
}

/** Is this the name of something that can be added to? */
export function isOnderwerp({ soort, id }: Onderwerp): boolean {
  return patronen[soort].test(id);
}

export type Gelezen =
  | { readonly ok: true; readonly aanvulling: Aanvulling }
  | { readonly ok: false; readonly fouten: readonly Aanvulfout[] };

/** Reads what came from outside: an addition of which every line can be right, or each mistake with its place. */
export function readAanvulling(invoer: unknown): Gelezen {
  const gelezen = aanvullingSchema.safeParse(invoer);
  if (!gelezen.success)
    return {
      ok: false,
      fouten: gelezen.error.issues.map(({ path }) => ({ pad: path.map(String).join('.'), code: 'vorm' })),
    };
  const { over, regels } = gelezen.data;
  const gezien = new Set<string>();
  const fouten: Aanvulfout[] = isOnderwerp(over) ? [] : [{ pad: 'over.id', code: 'onderwerp' }];
  for (const [k, regel] of regels.entries()) {
    fouten.push(...checkRegel(regel, over.soort, `regels.${k}`));
    const sleutel = keyOfRegel(regel);
    if (gezien.has(sleutel)) fouten.push({ pad: `regels.${k}`, code: 'dubbel' });
    gezien.add(sleutel);
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, aanvulling: gelezen.data };
}

/**
 * The same addition as it is to be kept as this version: what stood there before keeps the version since which it does,
 * whatever the writer says of that.
 */
export function stampAanvulling(
  nieuw: Aanvulling,
  vorige: Aanvulling | undefined,
  versie: number,
): Aanvulling {
  const oud = new Map(vorige?.regels.map((regel) => [keyOfRegel(regel), regel]));
  return {
    over: nieuw.over,
    regels: nieuw.regels.map((regel) => {
      const eerder = oud.get(keyOfRegel(regel));
      const zelfde = eerder && equalWaarde(eerder.waarde, regel.waarde) && sameBron(eerder.bron, regel.bron);
      return { ...regel, sinds: zelfde ? (eerder.sinds ?? versie) : versie };
    }),
  };
}

/** Whether two sources are the same. */
export function sameBron(a: Aanvulregel['bron'], b: Aanvulregel['bron']): boolean {
  return a.tekst === b.tekst && a.webadres === b.webadres && a.datum === b.datum;
}
