import { isValidIBAN } from 'ibantools';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { aroundOf, findAll, type Vondst } from './vondst.ts';

/**
 * The 11-test of a burgerservicenummer: nine digits, weighed 9 to 2 and −1, add up to a multiple of 11. One with eight
 * digits has lost its leading zero.
 *
 * Source: Besluit burgerservicenummer; Logisch Ontwerp BSN, 'elfproef'.
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{8,9}$/u.test(cijfers) || /^0+$/u.test(cijfers)) return false;
  const som = Array.from(cijfers.padStart(9, '0'), Number).reduce(
    (tot, cijfer, k) => tot + cijfer * (k === 8 ? -1 : 9 - k),
    0,
  );
  return som % 11 === 0;
}

/** Nine digits, however people group them; no part of a longer number, an amount or a decimal. */
const negenCijfers = /(?<![\p{L}\d]|\d[.,:/-])\d(?:[ .-]?\d){8}(?![\p{L}\d]|[.,:/-]\d)/gu;
const naHetWoord =
  /(?:\bbsn|burgerservicenummer|sofi-?nummer|citizen service number)\P{L}{0,4}(?:(?:is|nr|nummer|van|was)\P{L}{1,3})?(?<deel>\d(?:[ .-]?\d){7})(?![\d]|[ .-]\d)/giu;
const bedrag = /(?:€|\beur|euro)\s*$/u;
const eenheid = /^\s*(?:euro|inwoners|gemeenten|huishoudens)\b/u;

/** Burgerservicenummers: what passes the 11-test, unless it is an amount or a count. */
export function findBsn(tekst: string): Vondst[] {
  const goed = (gevonden: string) => isBsn(gevonden.replace(/\D/gu, ''));
  return [
    ...findAll(tekst, negenCijfers, 'bsn', (gevonden, van, tot) => {
      const { voor, na } = aroundOf(tekst, van, tot, 14);
      return goed(gevonden) && !bedrag.test(voor) && !eenheid.test(na);
    }),
    ...findAll(tekst, naHetWoord, 'bsn', goed),
  ];
}

const alsIban = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?:[ .-]?[a-z\d]){10,30}(?![\p{L}\d])/giu;

/** The longest beginning of it, by whole groups, that is an IBAN: what follows may be the next word. */
function ibanWithin(gevonden: string): string | undefined {
  for (let tot = gevonden.length; tot > 14; tot -= 1) {
    if (/[a-z\d]/iu.test(gevonden[tot] ?? ' ') && /[a-z\d]/iu.test(gevonden[tot - 1] ?? ' ')) continue;
    const deel = gevonden.slice(0, tot);
    if (isValidIBAN(deel.replace(/[^a-z\d]/giu, '').toUpperCase())) return deel.trimEnd();
  }
  return undefined;
}

/** Bank accounts: what passes the checksum of its country (ISO 13616), in groups or not. */
export function findIban(tekst: string): Vondst[] {
  return findAll(tekst, alsIban, 'iban').flatMap(({ soort, van, tot }) => {
    const deel = ibanWithin(tekst.slice(van, tot));
    return deel === undefined ? [] : [{ soort, van, tot: van + deel.length }];
  });
}

const cijferreeks =
  /(?<![\p{L}\d]|\d[.,:/-])(?:\+|00 ?|\(0|0)\(?\d(?:[ ./()-]{0,3}\d){7,13}(?![\p{L}\d]|[.,:/-]\d)/gu;

/** Numbers of services and organisations: 0800, 0900 and the like, 088, and those that begin with 14. */
const vanDienst = /^\+31(?:800|90\d|88|14|67|84)/u;

/** The longest beginning of it, by whole groups, that is a telephone number of a person. */
function phoneWithin(gevonden: string): string | undefined {
  for (let tot = gevonden.length; tot > 8; tot -= 1) {
    if (/\d/u.test(gevonden[tot] ?? ' ') || !/\d/u.test(gevonden[tot - 1] ?? ' ')) continue;
    const deel = gevonden.slice(0, tot);
    const nummer = parsePhoneNumberFromString(deel.replace(/\(0\)/u, '').replace(/[^\d+]/gu, ''), 'NL');
    if (nummer?.isValid() === true) return vanDienst.test(nummer.number) ? undefined : deel;
  }
  return undefined;
}

/** Telephone numbers, of here and abroad, however people group them; not those of services. */
export function findTelefoon(tekst: string): Vondst[] {
  return findAll(tekst, cijferreeks, 'telefoon').flatMap(({ soort, van, tot }) => {
    const deel = phoneWithin(tekst.slice(van, tot));
    return deel === undefined ? [] : [{ soort, van, tot: van + deel.length }];
  });
}

/** The series of Dutch number plates (RDW), with their hyphens. */
const series = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];
const asPattern = (tussen: string) =>
  series
    .map((reeks) =>
      reeks.replaceAll('-', tussen).replaceAll('X', String.raw`\p{L}`).replaceAll('9', String.raw`\d`),
    )
    .join('|');
const metStreepjes = new RegExp(String.raw`(?<![\p{L}\d-])(?:${asPattern('-')})(?![\p{L}\d]|-\d)`, 'giu');
/** Without hyphens only where a word says what it is. */
const naAuto = new RegExp(
  String.raw`(?:kenteken|nummerbord|nummerplaat|licence plate|number plate|auto|scooter|busje)\P{L}{0,3}(?:(?:is|met|van|nummer|kenteken)\P{L}{1,3}){0,2}(?<deel>(?:${asPattern('[- ]?')}))(?![\p{L}\d])`,
  'giu',
);

/** Number plates. */
export function findKenteken(tekst: string): Vondst[] {
  return [...findAll(tekst, metStreepjes, 'kenteken'), ...findAll(tekst, naAuto, 'kenteken')];
}
