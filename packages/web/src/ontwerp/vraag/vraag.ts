import { type Laagopgave, standaardGamma } from '@samenhang/core';
import { code, known, parseStand, type Ruw, type Stand } from '../../adres/index.ts';

/** From a lowest to a highest whole number; either may be absent. */
export type Getallenband = NonNullable<Laagopgave['aantal']>;

/** How the second, larger layer of regions is to be. */
export interface TweedeLaag {
  readonly indelingen: readonly string[];
  readonly gamma: number;
  readonly aantal?: Getallenband;
  readonly inwoners?: Getallenband;
}

export type Gemeentepaar = readonly [string, string];

/** The tabs of the panel; the first is open where the address names none. */
export const panelen = ['vraag', 'voorstellen', 'cijfers', 'gemeente', 'samen', 'bewaren'] as const;
export type Paneel = (typeof panelen)[number];

/** The whole question and its answer, as the address has them. What is absent has its default. */
export interface Vraag extends Stand {
  /** CBS code of the gemeente whose story is told. */
  readonly gemeente?: string;
  readonly gamma: number;
  readonly aantal?: Getallenband;
  readonly inwoners?: Getallenband;
  /** Regions need not be connected. */
  readonly los?: true;
  readonly muren?: readonly string[];
  /** The indeling that locks and moves are counted from. */
  readonly vandaag?: string;
  readonly vasteRegios?: readonly string[];
  readonly vasteGemeenten?: readonly string[];
  readonly verplaatsingen?: number;
  readonly samen?: readonly Gemeentepaar[];
  readonly apart?: readonly Gemeentepaar[];
  readonly laag2?: TweedeLaag;
  /** Seconds. */
  readonly tijd: number;
  /** The answer, as `encodeKaart` wrote it. */
  readonly kaart?: string;
  /** The tab that is open. */
  readonly paneel?: Paneel;
}

/** What changes of a question; `undefined` takes a part out of it. */
export type Vraagwijziging = { readonly [K in keyof Vraag]?: Vraag[K] | undefined };

/** What a link with a map meant that says nothing of γ, before links with a map always did. */
const oudeGamma = 0.3;
/** Larger regions than those of the first layer: half of its resolution to begin with. */
export const groteGamma = standaardGamma / 2;
export const standaardTijd = 10;

function text(waarde: unknown): string | undefined {
  if (typeof waarde === 'number') return String(waarde);
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

function words(waarde: unknown, vorm: RegExp): string[] | undefined {
  const delen = Array.isArray(waarde) ? waarde.map(String) : text(waarde)?.split(',');
  const gelezen = delen?.filter((w) => vorm.test(w));
  return gelezen && gelezen.length > 0 ? [...new Set(gelezen)] : undefined;
}

function number(waarde: unknown, min: number, max: number): number | undefined {
  const x = Number(text(waarde) ?? Number.NaN);
  return x >= min && x <= max ? x : undefined;
}

function whole(waarde: unknown, min: number, max: number): number | undefined {
  const x = number(waarde, min, max);
  return Number.isInteger(x) ? x : undefined;
}

/** "20-30", "20-" or "-30". */
function band(waarde: unknown): Getallenband | undefined {
  const delen = /^(\d*)-(\d*)$/u.exec(text(waarde) ?? '');
  const [min, max] = [whole(delen?.[1], 0, 1e9), whole(delen?.[2], 0, 1e9)];
  return min === undefined && max === undefined
    ? undefined
    : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function pairs(waarde: unknown): Gemeentepaar[] | undefined {
  return words(waarde, /^GM\d{4}\.GM\d{4}$/u)?.map((w) => [w.slice(0, 6), w.slice(7)]);
}

const idVorm = /^[a-z0-9_-]+$/u;

function parseLaag2(ruw: Ruw): TweedeLaag | undefined {
  const indelingen = words(ruw.laag2, idVorm);
  if (!indelingen) return undefined;
  return {
    indelingen,
    gamma: number(ruw.gamma2, 0, 1) ?? groteGamma,
    ...known<Pick<TweedeLaag, 'aantal' | 'inwoners'>>({
      aantal: band(ruw.regios2),
      inwoners: band(ruw.inwoners2),
    }),
  };
}

/** Reads the address. Never throws: what cannot be read is left out. */
export function parseVraag(ruw: Ruw): Vraag {
  return {
    ...parseStand(ruw),
    gamma: number(ruw.gamma, 0, 1) ?? (text(ruw.kaart) === undefined ? standaardGamma : oudeGamma),
    tijd: whole(ruw.tijd, 1, 300) ?? standaardTijd,
    ...known<Omit<Vraag, keyof Stand | 'gamma' | 'tijd'>>({
      gemeente: code(ruw.gemeente),
      aantal: band(ruw.regios),
      inwoners: band(ruw.inwoners),
      los: ruw.los === 'ja' ? true : undefined,
      muren: words(ruw.muren, idVorm),
      vandaag: words(ruw.vandaag, idVorm)?.[0],
      vasteRegios: words(ruw.vastregio, /^[^,]+$/u),
      vasteGemeenten: words(ruw.vast, /^\d{4}$/u)?.map((g) => `GM${g}`),
      verplaatsingen: whole(ruw.zetten, 0, 1e4),
      samen: pairs(ruw.samen),
      apart: pairs(ruw.apart),
      laag2: parseLaag2(ruw),
      kaart: text(ruw.kaart),
      paneel: panelen.slice(1).find((p) => p === ruw.paneel),
    }),
  };
}

function writeBand({ min, max }: Getallenband): string {
  return `${min ?? ''}-${max ?? ''}`;
}

function writePairs(paren: readonly Gemeentepaar[]): string[] {
  return paren.map((paar) => paar.join('.'));
}

/** A list, unless it is empty or absent. */
function some(lijst: readonly string[] | undefined): readonly string[] | undefined {
  return lijst && lijst.length > 0 ? lijst : undefined;
}

function writeLaag2(laag: TweedeLaag | undefined) {
  if (!laag || laag.indelingen.length === 0) return {};
  return known({
    laag2: laag.indelingen,
    gamma2: laag.gamma,
    regios2: laag.aantal && writeBand(laag.aantal),
    inwoners2: laag.inwoners && writeBand(laag.inwoners),
  });
}

/** The question as the router takes it: `parseVraag` gives it back. */
export function writeVraag(vraag: Vraagwijziging): Stand {
  const { jaar, indelingen, gewichten, gemeente, taal } = vraag;
  return {
    ...known<Stand & Pick<Vraag, 'gemeente'>>({ jaar, indelingen, gewichten, gemeente, taal }),
    ...known({
      // A map is worth something at its own γ only.
      gamma: vraag.gamma === standaardGamma && vraag.kaart === undefined ? undefined : vraag.gamma,
      regios: vraag.aantal && writeBand(vraag.aantal),
      inwoners: vraag.inwoners && writeBand(vraag.inwoners),
      los: vraag.los && 'ja',
      muren: some(vraag.muren),
      vandaag: vraag.vandaag,
      vastregio: some(vraag.vasteRegios),
      vast: some(vraag.vasteGemeenten?.map((g) => g.slice(2))),
      zetten: vraag.verplaatsingen,
      samen: some(writePairs(vraag.samen ?? [])),
      apart: some(writePairs(vraag.apart ?? [])),
      tijd: vraag.tijd === standaardTijd ? undefined : vraag.tijd,
    }),
    ...writeLaag2(vraag.laag2),
    ...known({ kaart: vraag.kaart, paneel: vraag.paneel === panelen[0] ? undefined : vraag.paneel }),
  };
}
