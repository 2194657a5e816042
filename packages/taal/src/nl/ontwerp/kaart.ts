import type { DeelReden, Familie, Oorzaak, Reden, Schending, Uitleg } from '@samenhang/motor';
import type { Aanspreking, Vocabulaire } from '../../ontwerp/index.ts';
import { count, heel, listAll, names, regios, type Woorden, woordenVan } from './woorden.ts';

/** Each family of constraints, as part of a sentence. */
export function describeFamilie(familie: Familie, vocabulaire: Vocabulaire = 'gemeenten'): string {
  const { meer, maat } = woordenVan[vocabulaire];
  const namen: Record<Familie, string> = {
    aaneengesloten: 'regio’s zijn aaneengesloten',
    minimum: `het minimum ${maat} per regio`,
    maximum: `het maximum ${maat} per regio`,
    minAantal: 'het minimum aantal regio’s',
    maxAantal: 'het maximum aantal regio’s',
    samen: `${meer} die bij elkaar moeten`,
    apart: `${meer} die niet bij elkaar mogen`,
    vasteRegios: 'vaste regio’s',
    vasteEenheden: `vaste ${meer}`,
    muren: 'grenzen die een regio niet mag overschrijden',
    verplaatsingen: `het maximum aantal ${meer} dat van regio verandert`,
  };
  return namen[familie];
}

function wordsOf({ woorden = 'gemeenten' }: Aanspreking): Woorden {
  return woordenVan[woorden];
}

function describeCause(door: Oorzaak, aantal: number, { een, meer }: Woorden): string {
  const hen = aantal > 1 ? 'hen' : `deze ${een}`;
  switch (door) {
    case 'ligging':
      return aantal > 1
        ? `Zij grenzen niet aan andere ${meer}.`
        : `Deze ${een} grenst niet aan andere ${meer}.`;
    case 'muren':
      return `De gekozen grenzen scheiden ${hen} van de andere ${meer}.`;
    case 'vasteRegios':
      return `Vaste regio’s scheiden ${hen} van de andere ${meer}.`;
  }
}

/** "A, B en C samen hebben 10 inwoners", "A heeft 10 inwoners". */
function weigh(eenheden: readonly number[], gewicht: number, wie: Aanspreking): string {
  const woorden = wordsOf(wie);
  const heeft = eenheden.length > 1 ? 'samen hebben' : 'heeft';
  return `${names(eenheden, wie.naam, woorden)} ${heeft} ${woorden.gewicht(gewicht)}`;
}

function describePart(reden: DeelReden, wie: Aanspreking): string {
  const woorden = wordsOf(wie);
  const begin = weigh(reden.eenheden, reden.gewicht, wie);
  const door = describeCause(reden.door, reden.eenheden.length, woorden);
  if (reden.code === 'deel-te-klein') return `${begin}; het minimum is ${heel(reden.minimum)}. ${door}`;
  return `${begin}; dat is niet te verdelen in regio’s van ${heel(reden.minimum)} tot ${heel(reden.maximum)}${woorden.eenheid}. ${door}`;
}

type Totaal = Extract<
  Reden,
  { code: 'totaal-te-klein' | 'totaal-te-groot' | 'aantal-past-niet' | 'te-weinig-eenheden' | 'band-leeg' }
>;

function describeTotal(reden: Totaal, { een, meer, gewicht, gewichtIs, maat, eenheid }: Woorden): string {
  switch (reden.code) {
    case 'totaal-te-klein':
      return `Alle ${meer} samen hebben ${gewicht(reden.totaal)}. Voor ${regios(reden.aantal)} van minstens ${heel(reden.minimum)} zijn er ${heel(reden.aantal * reden.minimum)} nodig.`;
    case 'totaal-te-groot':
      return `Alle ${meer} samen hebben ${gewicht(reden.totaal)}. In ${regios(reden.aantal)} van hoogstens ${heel(reden.maximum)} passen er ${heel(reden.aantal * reden.maximum)}.`;
    case 'aantal-past-niet':
      return `${gewichtIs(reden.totaal)} niet te verdelen in regio’s van ${heel(reden.minimum)} tot ${heel(reden.maximum)}${eenheid}.`;
    case 'te-weinig-eenheden':
      return `Er ${reden.eenheden === 1 ? 'is' : 'zijn'} ${count(reden.eenheden, een, meer)}; daarvan zijn geen ${regios(reden.aantal)} te maken.`;
    case 'band-leeg':
      return `Het minimum (${heel(reden.minimum)}) is hoger dan het maximum (${heel(reden.maximum)}) ${reden.wat === 'aantal' ? 'aantal regio’s' : maat}.`;
  }
}

/** Why there can be no map. */
export function describeReason(reden: Reden, wie: Aanspreking): string {
  const { naam } = wie;
  const woorden = wordsOf(wie);
  switch (reden.code) {
    case 'groep-te-groot':
      return `${weigh(reden.eenheden, reden.gewicht, wie)}; het maximum is ${heel(reden.maximum)}.`;
    case 'deel-te-klein':
    case 'deel-past-niet':
      return describePart(reden, wie);
    case 'te-veel-delen':
      return `Er zijn minstens ${regios(reden.nodig)} nodig, omdat niet alle ${woorden.meer} aan elkaar vastzitten; het maximum is ${heel(reden.maximum)}.`;
    case 'te-weinig-ruimte':
      return `Er ${reden.mogelijk === 1 ? 'is' : 'zijn'} hoogstens ${regios(reden.mogelijk)} mogelijk; het minimum is ${heel(reden.minimum)}.`;
    case 'samen-en-apart':
      return `${naam(reden.a)} en ${naam(reden.b)} moeten bij elkaar, maar mogen ook niet bij elkaar.`;
    case 'samen-onbereikbaar':
      return `${naam(reden.a)} en ${naam(reden.b)} moeten bij elkaar, maar kunnen niet in dezelfde aaneengesloten regio liggen.`;
    default:
      return describeTotal(reden, woorden);
  }
}

/** The whole explanation: what was proven, or else what was tried. */
export function describeExplanation(uitleg: Uitleg, wie: Aanspreking): string[] {
  const eisen = listAll(uitleg.samen.map((f) => describeFamilie(f, wie.woorden)));
  const zinnen = uitleg.redenen.map((r) => describeReason(r, wie));
  if (uitleg.oordeel === 'onmogelijk')
    return zinnen.length > 0
      ? zinnen
      : [`Er is geen kaart die aan alle eisen voldoet. Deze eisen gaan niet samen: ${eisen}.`];
  zinnen.push(
    uitleg.samen.length > 0 && uitleg.volledig
      ? `Er is geen kaart gevonden die aan alle eisen voldoet. Deze eisen gaan waarschijnlijk niet samen: ${eisen}.`
      : 'Er is geen kaart gevonden die aan alle eisen voldoet.',
    'Het is niet bewezen dat er geen kaart bestaat.',
  );
  if (!uitleg.volledig) zinnen.push('Er was te weinig tijd om elke eis na te gaan.');
  return zinnen;
}

function describeCount(aantal: number): string {
  return `Er ${aantal === 1 ? 'is' : 'zijn'} ${regios(aantal)}`;
}

/** What a map breaks. */
export function describeViolation(s: Schending, wie: Aanspreking): string {
  const { naam } = wie;
  const woorden = wordsOf(wie);
  const regio = 'regio' in s ? `Regio ${s.regio + 1}` : '';
  switch (s.code) {
    case 'niet-aaneengesloten':
      return `${regio} bestaat uit ${heel(s.delen.length)} losse delen.`;
    case 'te-klein':
      return `${regio} heeft ${woorden.gewicht(s.gewicht)}; het minimum is ${heel(s.minimum)}.`;
    case 'te-groot':
      return `${regio} heeft ${woorden.gewicht(s.gewicht)}; het maximum is ${heel(s.maximum)}.`;
    case 'te-weinig-regios':
      return `${describeCount(s.aantal)}; het minimum is ${heel(s.minimum)}.`;
    case 'te-veel-regios':
      return `${describeCount(s.aantal)}; het maximum is ${heel(s.maximum)}.`;
    case 'niet-samen':
      return `${naam(s.a)} en ${naam(s.b)} moeten bij elkaar, maar liggen in verschillende regio’s.`;
    case 'niet-apart':
      return `${naam(s.a)} en ${naam(s.b)} mogen niet bij elkaar, maar liggen in dezelfde regio.`;
    case 'vaste-regio-gewijzigd':
      return `Een vaste regio is gewijzigd: het gaat om ${names(s.eenheden, naam, woorden)}.`;
    case 'vaste-eenheid-verplaatst':
      return `${naam(s.a)} en ${naam(s.b)} zijn vast, maar niet meer zoals vandaag bij elkaar of apart.`;
    case 'over-muur':
      return `${regio} ligt over een grens die niet overschreden mag worden.`;
    case 'te-veel-verplaatsingen':
      return `${count(s.aantal, `${woorden.een} verandert`, `${woorden.meer} veranderen`)} van regio; het maximum is ${heel(s.maximum)}.`;
  }
}
