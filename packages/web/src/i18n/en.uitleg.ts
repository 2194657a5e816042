import type { NaamVan } from '@samenhang/core';
import type { Familie, Reden, Schending, Uitleg } from '@samenhang/motor';

/** English beside the sentences of core on what cannot be, and what is broken. */

const getal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const opsomming = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const familienaam: Record<Familie, string> = {
  aaneengesloten: 'regions are connected',
  minimum: 'the minimum number of inhabitants of a region',
  maximum: 'the maximum number of inhabitants of a region',
  minAantal: 'the minimum number of regions',
  maxAantal: 'the maximum number of regions',
  samen: 'municipalities that must be together',
  apart: 'municipalities that must be apart',
  vasteRegios: 'fixed regions',
  vasteEenheden: 'fixed municipalities',
  muren: 'borders that no region may cross',
  verplaatsingen: 'the maximum number of municipalities that change region',
};

const door = {
  ligging: 'No other municipality borders on them.',
  muren: 'The chosen borders keep them apart from other municipalities.',
  vasteRegios: 'Fixed regions keep them apart from other municipalities.',
} as const;

function cause({
  eenheden,
  door: oorzaak,
}: Extract<Reden, { code: 'deel-te-klein' | 'deel-past-niet' }>): string {
  return eenheden.length > 1 ? door[oorzaak] : door[oorzaak].replace('them', 'it');
}

function names(eenheden: readonly number[], naam: NaamVan): string {
  if (eenheden.length <= 6) return opsomming.format(eenheden.map(naam));
  return opsomming.format([...eenheden.slice(0, 5).map(naam), `${getal.format(eenheden.length - 5)} others`]);
}

function inhabitants(eenheden: readonly number[], gewicht: number, naam: NaamVan): string {
  const werkwoord = eenheden.length > 1 ? 'together have' : 'has';
  return `${names(eenheden, naam)} ${werkwoord} ${getal.format(gewicht)} inhabitants`;
}

function describeTotals(r: Reden): string {
  switch (r.code) {
    case 'totaal-te-klein':
      return `All municipalities together have ${getal.format(r.totaal)} inhabitants. ${getal.format(r.aantal)} regions of at least ${getal.format(r.minimum)} need ${getal.format(r.aantal * r.minimum)}.`;
    case 'totaal-te-groot':
      return `All municipalities together have ${getal.format(r.totaal)} inhabitants. ${getal.format(r.aantal)} regions of at most ${getal.format(r.maximum)} hold ${getal.format(r.aantal * r.maximum)}.`;
    case 'aantal-past-niet':
      return `${getal.format(r.totaal)} inhabitants cannot be divided in regions of ${getal.format(r.minimum)} to ${getal.format(r.maximum)} inhabitants.`;
    case 'te-weinig-eenheden':
      return `There are ${getal.format(r.eenheden)} municipalities; they cannot make ${getal.format(r.aantal)} regions.`;
    case 'band-leeg':
      return `The minimum (${getal.format(r.minimum)}) is higher than the maximum (${getal.format(r.maximum)}) number of ${r.wat === 'aantal' ? 'regions' : 'inhabitants'}.`;
    case 'te-veel-delen':
      return `At least ${getal.format(r.nodig)} regions are needed, as not all municipalities hang together; the maximum is ${getal.format(r.maximum)}.`;
    case 'te-weinig-ruimte':
      return `At most ${getal.format(r.mogelijk)} regions are possible; the minimum is ${getal.format(r.minimum)}.`;
    default:
      return '';
  }
}

function describeReason(r: Reden, naam: NaamVan): string {
  switch (r.code) {
    case 'groep-te-groot':
      return `${inhabitants(r.eenheden, r.gewicht, naam)}; the maximum is ${getal.format(r.maximum)}.`;
    case 'deel-te-klein':
      return `${inhabitants(r.eenheden, r.gewicht, naam)}; the minimum is ${getal.format(r.minimum)}. ${cause(r)}`;
    case 'deel-past-niet':
      return `${inhabitants(r.eenheden, r.gewicht, naam)}; that cannot be divided in regions of ${getal.format(r.minimum)} to ${getal.format(r.maximum)}. ${cause(r)}`;
    case 'samen-en-apart':
      return `${naam(r.a)} and ${naam(r.b)} must be together, and must be apart as well.`;
    case 'samen-onbereikbaar':
      return `${naam(r.a)} and ${naam(r.b)} must be together, but cannot be in the same connected region.`;
    default:
      return describeTotals(r);
  }
}

/** The whole explanation: what was proven, or else what was tried. */
export function describeExplanationEn(uitleg: Uitleg, naam: NaamVan): string[] {
  const zinnen = uitleg.redenen.map((r) => describeReason(r, naam));
  if (uitleg.oordeel === 'onmogelijk') return zinnen;
  const eisen = opsomming.format(uitleg.samen.map((f) => familienaam[f]));
  return [
    ...zinnen,
    uitleg.samen.length > 0
      ? `No map was found that meets all demands. These demands probably do not go together: ${eisen}.`
      : 'No map was found that meets all demands.',
    'It is not proven that there is none.',
    ...(uitleg.volledig ? [] : ['There was too little time to look at every demand.']),
  ];
}

/** What a map breaks. */
export function describeViolationEn(s: Schending, naam: NaamVan): string {
  const regio = 'regio' in s ? `Region ${s.regio + 1}` : '';
  switch (s.code) {
    case 'niet-aaneengesloten':
      return `${regio} is in ${getal.format(s.delen.length)} parts.`;
    case 'te-klein':
      return `${regio} has ${getal.format(s.gewicht)} inhabitants; the minimum is ${getal.format(s.minimum)}.`;
    case 'te-groot':
      return `${regio} has ${getal.format(s.gewicht)} inhabitants; the maximum is ${getal.format(s.maximum)}.`;
    case 'te-weinig-regios':
      return `There are ${getal.format(s.aantal)} regions; the minimum is ${getal.format(s.minimum)}.`;
    case 'te-veel-regios':
      return `There are ${getal.format(s.aantal)} regions; the maximum is ${getal.format(s.maximum)}.`;
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
      return `${getal.format(s.aantal)} municipalities change region; the maximum is ${getal.format(s.maximum)}.`;
  }
}
