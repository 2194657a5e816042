import type { DeelReden, Familie, Oorzaak, Reden, Schending, Uitleg } from '@samenhang/motor';
import type { Aanspreking, Vocabulaire } from '../../ontwerp/index.ts';
import { count, heel, listAll, names, regions, type Woorden, woordenVan } from './woorden.ts';

/** Each family of constraints, as part of a sentence. */
export function describeFamilie(familie: Familie, vocabulaire: Vocabulaire = 'gemeenten'): string {
  const { meer, maat } = woordenVan[vocabulaire];
  const namen: Record<Familie, string> = {
    aaneengesloten: 'regions are connected',
    minimum: `the minimum ${maat} of a region`,
    maximum: `the maximum ${maat} of a region`,
    minAantal: 'the minimum number of regions',
    maxAantal: 'the maximum number of regions',
    samen: `${meer} that must be together`,
    apart: `${meer} that must be apart`,
    vasteRegios: 'fixed regions',
    vasteEenheden: `fixed ${meer}`,
    muren: 'borders that no region may cross',
    verplaatsingen: `the maximum number of ${meer} that change region`,
  };
  return namen[familie];
}

function wordsOf({ woorden = 'gemeenten' }: Aanspreking): Woorden {
  return woordenVan[woorden];
}

function describeCause(door: Oorzaak, aantal: number, { een, meer }: Woorden): string {
  const hen = aantal > 1 ? 'them' : 'it';
  switch (door) {
    case 'ligging':
      return `No other ${een} borders on ${hen}.`;
    case 'muren':
      return `The chosen borders keep ${hen} apart from other ${meer}.`;
    case 'vasteRegios':
      return `Fixed regions keep ${hen} apart from other ${meer}.`;
  }
}

function weigh(eenheden: readonly number[], gewicht: number, wie: Aanspreking): string {
  const have = eenheden.length > 1 ? 'together have' : 'has';
  return `${names(eenheden, wie.naam)} ${have} ${wordsOf(wie).gewicht(gewicht)}`;
}

function describePart(reden: DeelReden, wie: Aanspreking): string {
  const begin = weigh(reden.eenheden, reden.gewicht, wie);
  const door = describeCause(reden.door, reden.eenheden.length, wordsOf(wie));
  if (reden.code === 'deel-te-klein') return `${begin}; the minimum is ${heel(reden.minimum)}. ${door}`;
  return `${begin}; that cannot be divided in regions of ${heel(reden.minimum)} to ${heel(reden.maximum)}. ${door}`;
}

type Totaal = Extract<
  Reden,
  { code: 'totaal-te-klein' | 'totaal-te-groot' | 'aantal-past-niet' | 'te-weinig-eenheden' | 'band-leeg' }
>;

function describeTotal(
  reden: Totaal,
  { een, meer, gewicht, gewichtVooraan, maat, eenheid }: Woorden,
): string {
  switch (reden.code) {
    case 'totaal-te-klein':
      return `All ${meer} together have ${gewicht(reden.totaal)}. ${regions(reden.aantal)} of at least ${heel(reden.minimum)} need ${heel(reden.aantal * reden.minimum)}.`;
    case 'totaal-te-groot':
      return `All ${meer} together have ${gewicht(reden.totaal)}. ${regions(reden.aantal)} of at most ${heel(reden.maximum)} hold ${heel(reden.aantal * reden.maximum)}.`;
    case 'aantal-past-niet':
      return `${gewichtVooraan(reden.totaal)} cannot be divided in regions of ${heel(reden.minimum)} to ${heel(reden.maximum)}${eenheid}.`;
    case 'te-weinig-eenheden':
      return `There ${reden.eenheden === 1 ? 'is' : 'are'} ${count(reden.eenheden, een, meer)}; they cannot make ${regions(reden.aantal)}.`;
    case 'band-leeg':
      return `The minimum (${heel(reden.minimum)}) is higher than the maximum (${heel(reden.maximum)}) ${reden.wat === 'aantal' ? 'number of regions' : maat}.`;
  }
}

/** Why there can be no map. */
export function describeReason(reden: Reden, wie: Aanspreking): string {
  const { naam } = wie;
  const woorden = wordsOf(wie);
  switch (reden.code) {
    case 'groep-te-groot':
      return `${weigh(reden.eenheden, reden.gewicht, wie)}; the maximum is ${heel(reden.maximum)}.`;
    case 'deel-te-klein':
    case 'deel-past-niet':
      return describePart(reden, wie);
    case 'te-veel-delen':
      return `At least ${regions(reden.nodig)} are needed, as not all ${woorden.meer} hang together; the maximum is ${heel(reden.maximum)}.`;
    case 'te-weinig-ruimte':
      return `At most ${count(reden.mogelijk, 'region is', 'regions are')} possible; the minimum is ${heel(reden.minimum)}.`;
    case 'samen-en-apart':
      return `${naam(reden.a)} and ${naam(reden.b)} must be together, and must be apart as well.`;
    case 'samen-onbereikbaar':
      return `${naam(reden.a)} and ${naam(reden.b)} must be together, but cannot be in the same connected region.`;
    default:
      return describeTotal(reden, woorden);
  }
}

/** The whole explanation: what was proven, or else what was tried. */
export function describeExplanation(uitleg: Uitleg, wie: Aanspreking): string[] {
  const zinnen = uitleg.redenen.map((r) => describeReason(r, wie));
  const eisen = listAll(uitleg.samen.map((f) => describeFamilie(f, wie.woorden)));
  if (uitleg.oordeel === 'onmogelijk')
    return zinnen.length > 0
      ? zinnen
      : [`No map meets all requirements. These requirements cannot be combined: ${eisen}.`];
  zinnen.push(
    uitleg.samen.length > 0 && uitleg.volledig
      ? `No map was found that meets all demands. These demands probably do not go together: ${eisen}.`
      : 'No map was found that meets all demands.',
    'It is not proven that there is none.',
  );
  if (!uitleg.volledig) zinnen.push('There was too little time to look at every demand.');
  return zinnen;
}

function describeCount(aantal: number): string {
  return `There ${aantal === 1 ? 'is' : 'are'} ${regions(aantal)}`;
}

/** What a map breaks. */
export function describeViolation(s: Schending, wie: Aanspreking): string {
  const { naam } = wie;
  const woorden = wordsOf(wie);
  const regio = 'regio' in s ? `Region ${s.regio + 1}` : '';
  switch (s.code) {
    case 'niet-aaneengesloten':
      return `${regio} is in ${heel(s.delen.length)} parts.`;
    case 'te-klein':
      return `${regio} has ${woorden.gewicht(s.gewicht)}; the minimum is ${heel(s.minimum)}.`;
    case 'te-groot':
      return `${regio} has ${woorden.gewicht(s.gewicht)}; the maximum is ${heel(s.maximum)}.`;
    case 'te-weinig-regios':
      return `${describeCount(s.aantal)}; the minimum is ${heel(s.minimum)}.`;
    case 'te-veel-regios':
      return `${describeCount(s.aantal)}; the maximum is ${heel(s.maximum)}.`;
    case 'niet-samen':
      return `${naam(s.a)} and ${naam(s.b)} must be together, but are in different regions.`;
    case 'niet-apart':
      return `${naam(s.a)} and ${naam(s.b)} must be apart, but are in one region.`;
    case 'vaste-regio-gewijzigd':
      return `A fixed region has changed: ${names(s.eenheden, naam)}.`;
    case 'vaste-eenheid-verplaatst':
      return `${naam(s.a)} and ${naam(s.b)} are fixed, but no longer together or apart as today.`;
    case 'over-muur':
      return `${regio} lies over a border that may not be crossed.`;
    case 'te-veel-verplaatsingen':
      return `${count(s.aantal, `${woorden.een} changes`, `${woorden.meer} change`)} region; the maximum is ${heel(s.maximum)}.`;
  }
}
