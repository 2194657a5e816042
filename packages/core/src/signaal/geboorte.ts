import { aroundOf, findAll, type Vondst } from './vondst.ts';

const dag = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const maandgetal = '(?:0?[1-9]|1[0-2])';
const maandnaam =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
const jaar = String.raw`(?:(?:19|20)\d{2}|['’]\d{2})`;
const vormen = [
  String.raw`(?<![\d.,/-])${dag}\s?[-/.]\s?${maandgetal}\s?[-/.]\s?(?:(?:19|20)\d{2}|['’]?\d{2})(?![\d]|[-/.]\d)`,
  String.raw`(?<![\d-])(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])(?![\d]|-\d)`,
  String.raw`(?<!\d)${dag}(?:e|ste|de|th|st|nd|rd)?\s(?:of\s)?(?:${maandnaam})\.?,?\s${jaar}(?!\d)`,
  String.raw`(?<![\p{L}])(?:january|february|march|april|may|june|july|august|september|october|november|december)\s${dag}(?:th|st|nd|rd)?,?\s${jaar}(?!\d)`,
];

/** Without anything between: only after the word. */
const aaneen =
  /(?:geboortedatum|geboren|geb\.|dob)\P{L}{1,3}(?:op )?(?<deel>(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})(?!\d)/giu;

const vanGeboorte =
  /(?:\bgeb(?:oren|oorte|\b|\.)|geboortedatum|geboortedag|\bg\.?d\.?\b|\bjarig|verjaar|\bborn\b|\bbirth|\bdob\b)/u;
/** What has a day too: a law, a decision, a period. */
const vanIetsAnders =
  /(?:\bwet\b|wet |besluit|regeling|verordening|verdrag|stb|stcrt|\bsinds|\bvanaf|\bper\b|ingang|ingegaan|t\/m|tot en met|\btot\b|beschikking|uitspraak|vonnis|brief|versie|gewijzigd|vastgesteld|vergadering|raad|einddatum|begindatum|ontvangen|verstuurd|aanvraag|aangevraagd|gemeld|melding|gesprek|indicatie|geldig|peildatum|overleden)[^.;!?]{0,24}$|\bop $/u;

const daarnaIetsAnders =
  /^[^.;!?]{0,30}(?:in werking|vastgesteld|opgericht|getekend|ondertekend|ingevoerd|besloten|ingetrokken|verscheen|gepubliceerd|ging .{0,12} in\b)/u;

/** The year of a date as written, of two digits too: until 29 it is of this century. */
function yearOf(datum: string): number {
  const vier = /(?:19|20)\d{2}/u.exec(datum);
  if (vier) return Number(vier[0]);
  const twee = Number(/\d{2}$/u.exec(datum)?.[0] ?? Number.NaN);
  return twee < 30 ? 2000 + twee : 1900 + twee;
}

/** Who is an adult was born by then: an older date that nothing else explains is likely of a birth. */
const volwassenTot = 2009;

/**
 * Days of birth: a full date near a word of birth, or of long ago where no word says that it is of something else
 * (a law, a decision, the beginning of a period).
 */
export function findGeboortedatum(tekst: string): Vondst[] {
  const dagen = vormen.flatMap((vorm) =>
    findAll(tekst, new RegExp(vorm, 'giu'), 'geboortedatum', (datum, van, tot) => {
      const { voor, na } = aroundOf(tekst, van, tot, 40);
      if (
        vanGeboorte.test(voor.replace(/^.*[;!?]|^.*\.\s(?=\p{L}{3})/u, '')) ||
        vanGeboorte.test(na.slice(0, 22))
      )
        return true;
      return yearOf(datum) <= volwassenTot && !vanIetsAnders.test(voor) && !daarnaIetsAnders.test(na);
    }),
  );
  return [...dagen, ...findAll(tekst, aaneen, 'geboortedatum')];
}
