import { isDag } from '../recht/index.ts';
import { type Gelezen, readVorm } from './lees.ts';
import type {
  Aanvulbron,
  Aanvulfout,
  Aanvulfoutcode,
  Aanvulling,
  Aanvulregel,
  Aanvulwaarde,
  Onderwerp,
} from './regel.ts';
import { type Aanvulveld, fieldOf, SLEUTELDELEN } from './velden.ts';

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

/** One line, without space around it: so it stands in a cell of any table as it is. */
const pastInCel = (waarde: string): boolean =>
  waarde !== '' && waarde.trim() === waarde && !/\p{Cc}|^'[=+\-@]/u.test(waarde);
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && pastInCel(waarde);
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
  return Math.abs(waarde) <= meesteEuro && Number(waarde.toFixed(2)) === waarde;
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
  if (!pastInCel(tekst))
    fouten.push({ pad: `${pad}.bron.tekst`, code: tekst.trim() === '' ? 'ontbreekt' : 'tekst' });
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
  return [veld, deelnemer ?? '', jaar ?? '', (kenmerk ?? '').toLowerCase()].join('\u001f');
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

/** Reads what came from outside: an addition of which every line can be right, or each mistake with its place. */
export function readAanvulling(invoer: unknown): Gelezen {
  const gelezen = readVorm(invoer);
  if (!gelezen.ok) return gelezen;
  const { over, regels } = gelezen.aanvulling;
  const gezien = new Set<string>();
  const fouten: Aanvulfout[] = isOnderwerp(over) ? [] : [{ pad: 'over.id', code: 'onderwerp' }];
  for (const [k, regel] of regels.entries()) {
    fouten.push(...checkRegel(regel, over.soort, `regels.${k}`));
    const sleutel = keyOfRegel(regel);
    if (gezien.has(sleutel)) fouten.push({ pad: `regels.${k}`, code: 'dubbel' });
    gezien.add(sleutel);
  }
  return fouten.length > 0 ? { ok: false, fouten } : gelezen;
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
export function sameBron(a: Aanvulbron, b: Aanvulbron): boolean {
  return a.tekst === b.tekst && a.webadres === b.webadres && a.datum === b.datum;
}
