import type { DeelReden, Familie, Oorzaak, Reden, Schending, Uitleg } from '@samenhang/motor';

/** Name of a unit by its index. */
export type NaamVan = (eenheid: number) => string;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** Each family of constraints in Dutch, as part of a sentence. */
export const familienaam: Record<Familie, string> = {
  aaneengesloten: 'regio’s zijn aaneengesloten',
  minimum: 'het minimum aantal inwoners per regio',
  maximum: 'het maximum aantal inwoners per regio',
  minAantal: 'het minimum aantal regio’s',
  maxAantal: 'het maximum aantal regio’s',
  samen: 'gemeenten die bij elkaar moeten',
  apart: 'gemeenten die niet bij elkaar mogen',
  vasteRegios: 'vaste regio’s',
  vasteEenheden: 'vaste gemeenten',
  muren: 'grenzen die een regio niet mag overschrijden',
  verplaatsingen: 'het maximum aantal gemeenten dat van regio verandert',
};

const doorZin: Record<Oorzaak, string> = {
  ligging: 'Zij grenzen niet aan andere gemeenten.',
  muren: 'De gekozen grenzen scheiden hen van de andere gemeenten.',
  vasteRegios: 'Vaste regio’s scheiden hen van de andere gemeenten.',
};

/** At most six names, then how many more. */
function names(eenheden: readonly number[], naam: NaamVan): string {
  if (eenheden.length <= 6) return opsomming.format(eenheden.map(naam));
  const rest = eenheden.length - 5;
  return opsomming.format([...eenheden.slice(0, 5).map(naam), `${getal.format(rest)} andere gemeenten`]);
}

/** "A, B en C samen hebben 10 inwoners", "A heeft 10 inwoners". */
function inhabitants(eenheden: readonly number[], gewicht: number, naam: NaamVan): string {
  const wie = names(eenheden, naam);
  return `${wie} ${eenheden.length > 1 ? 'samen hebben' : 'heeft'} ${getal.format(gewicht)} inwoners`;
}

function describePart(reden: DeelReden, naam: NaamVan): string {
  const begin = inhabitants(reden.eenheden, reden.gewicht, naam);
  const door =
    reden.eenheden.length > 1
      ? doorZin[reden.door]
      : doorZin[reden.door].replace('Zij grenzen', 'Deze gemeente grenst').replace('hen', 'deze gemeente');
  if (reden.code === 'deel-te-klein')
    return `${begin}; het minimum is ${getal.format(reden.minimum)}. ${door}`;
  return `${begin}; dat is niet te verdelen in regio’s van ${getal.format(reden.minimum)} tot ${getal.format(reden.maximum)} inwoners. ${door}`;
}

/** Why there can be no map, as a Dutch sentence. */
export function describeReason(reden: Reden, naam: NaamVan): string {
  switch (reden.code) {
    case 'totaal-te-klein':
      return `Alle gemeenten samen hebben ${getal.format(reden.totaal)} inwoners. Voor ${getal.format(reden.aantal)} regio’s van minstens ${getal.format(reden.minimum)} zijn er ${getal.format(reden.aantal * reden.minimum)} nodig.`;
    case 'totaal-te-groot':
      return `Alle gemeenten samen hebben ${getal.format(reden.totaal)} inwoners. In ${getal.format(reden.aantal)} regio’s van hoogstens ${getal.format(reden.maximum)} passen er ${getal.format(reden.aantal * reden.maximum)}.`;
    case 'aantal-past-niet':
      return `${getal.format(reden.totaal)} inwoners zijn niet te verdelen in regio’s van ${getal.format(reden.minimum)} tot ${getal.format(reden.maximum)} inwoners.`;
    case 'te-weinig-eenheden':
      return `Er zijn ${getal.format(reden.eenheden)} gemeenten; daarvan zijn geen ${getal.format(reden.aantal)} regio’s te maken.`;
    case 'band-leeg':
      return `Het minimum (${getal.format(reden.minimum)}) is hoger dan het maximum (${getal.format(reden.maximum)})${reden.wat === 'aantal' ? ' aantal regio’s' : ' aantal inwoners'}.`;
    case 'groep-te-groot':
      return `${inhabitants(reden.eenheden, reden.gewicht, naam)}; het maximum is ${getal.format(reden.maximum)}.`;
    case 'deel-te-klein':
    case 'deel-past-niet':
      return describePart(reden, naam);
    case 'te-veel-delen':
      return `Er zijn minstens ${getal.format(reden.nodig)} regio’s nodig, omdat niet alle gemeenten aan elkaar vastzitten; het maximum is ${getal.format(reden.maximum)}.`;
    case 'te-weinig-ruimte':
      return `Er zijn hoogstens ${getal.format(reden.mogelijk)} regio’s mogelijk; het minimum is ${getal.format(reden.minimum)}.`;
    case 'samen-en-apart':
      return `${naam(reden.a)} en ${naam(reden.b)} moeten bij elkaar, maar mogen ook niet bij elkaar.`;
    case 'samen-onbereikbaar':
      return `${naam(reden.a)} en ${naam(reden.b)} moeten bij elkaar, maar kunnen niet in dezelfde aaneengesloten regio liggen.`;
  }
}

/** The whole explanation: what was proven, or else what was tried. */
export function describeExplanation(uitleg: Uitleg, naam: NaamVan): string[] {
  const eisen = opsomming.format(uitleg.samen.map((f) => familienaam[f]));
  const zinnen = uitleg.redenen.map((r) => describeReason(r, naam));
  if (uitleg.oordeel === 'onmogelijk') return zinnen;
  zinnen.push(
    uitleg.samen.length > 0
      ? `Er is geen kaart gevonden die aan alle eisen voldoet. Deze eisen gaan waarschijnlijk niet samen: ${eisen}.`
      : 'Er is geen kaart gevonden die aan alle eisen voldoet.',
    'Het is niet bewezen dat er geen kaart bestaat.',
  );
  if (!uitleg.volledig) zinnen.push('Er was te weinig tijd om elke eis na te gaan.');
  return zinnen;
}

/** What a map breaks, as a Dutch sentence. */
export function describeViolation(s: Schending, naam: NaamVan): string {
  const regio = 'regio' in s ? `Regio ${s.regio + 1}` : '';
  switch (s.code) {
    case 'niet-aaneengesloten':
      return `${regio} bestaat uit ${getal.format(s.delen.length)} losse delen.`;
    case 'te-klein':
      return `${regio} heeft ${getal.format(s.gewicht)} inwoners; het minimum is ${getal.format(s.minimum)}.`;
    case 'te-groot':
      return `${regio} heeft ${getal.format(s.gewicht)} inwoners; het maximum is ${getal.format(s.maximum)}.`;
    case 'te-weinig-regios':
      return `Er zijn ${getal.format(s.aantal)} regio’s; het minimum is ${getal.format(s.minimum)}.`;
    case 'te-veel-regios':
      return `Er zijn ${getal.format(s.aantal)} regio’s; het maximum is ${getal.format(s.maximum)}.`;
    case 'niet-samen':
      return `${naam(s.a)} en ${naam(s.b)} moeten bij elkaar, maar liggen in verschillende regio’s.`;
    case 'niet-apart':
      return `${naam(s.a)} en ${naam(s.b)} mogen niet bij elkaar, maar liggen in dezelfde regio.`;
    case 'vaste-regio-gewijzigd':
      return `Een vaste regio is gewijzigd: het gaat om ${names(s.eenheden, naam)}.`;
    case 'vaste-eenheid-verplaatst':
      return `${naam(s.a)} en ${naam(s.b)} zijn vast, maar niet meer zoals vandaag bij elkaar of apart.`;
    case 'over-muur':
      return `${regio} ligt over een grens die niet overschreden mag worden.`;
    case 'te-veel-verplaatsingen':
      return `${getal.format(s.aantal)} gemeenten veranderen van regio; het maximum is ${getal.format(s.maximum)}.`;
  }
}
