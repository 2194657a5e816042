import { findAll, type Vondst } from './vondst.ts';

/** Mailboxes of a task, not of a person. */
const functies = new Set(
  'info contact post postbus secretariaat griffie receptie klantenservice loket noreply no-reply gemeente administratie bestuur redactie meldpunt privacy fg jeugd wmo participatie bezwaar helpdesk support office mail woo avg veiligthuis wijkteam sociaalteam pers communicatie'.split(
    ' ',
  ),
);

const metApenstaart =
  /[\p{L}\d](?:[\p{L}\d._%+'-]{0,62}[\p{L}\d_+-])?\s?@\s?[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu;
/** As people write it to keep it from machines. */
const uitgeschreven =
  /[\p{L}\d][\p{L}\d._%+-]{0,62}\s?(?:\(|\[|\{)\s?(?:at|apenstaart|apestaartje|@)\s?(?:\)|\]|\})\s?[\p{L}\d-]{1,63}(?:(?:\.|\s?(?:\(|\[)?(?:dot|punt)(?:\)|\])?\s?)[\p{L}\d-]{1,63}){1,4}/giu;

/** E-mail addresses, unless of a mailbox that is named after a task. */
export function findEmail(tekst: string): Vondst[] {
  const vanIemand = (gevonden: string) =>
    !functies.has((/^[^@([{\s]+/u.exec(gevonden)?.[0] ?? '').toLowerCase());
  return [
    ...findAll(tekst, metApenstaart, 'email', vanIemand),
    ...findAll(tekst, uitgeschreven, 'email', vanIemand),
  ];
}

/** Words of two letters, which stand between a year and a number: '2024 in 3 gemeenten' is none. */
const woordjes =
  'af|al|be|bv|ca|cm|de|dr|en|er|ex|ff|fr|gb|ha|he|ho|id|ie|ik|in|is|ja|je|jl|jr|kg|km|la|lb|lg|ma|me|mg|mk|ml|mm|mr|na|nl|no|nr|nu|nv|of|og|ok|om|op|or|po|ps|st|te|to|tv|uw|vd|vs|we|wk|za|ze|zn|zo';
const postcode = String.raw`[1-9]\d{3}(?:[ ]?(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2}|[ ](?!s[ads]|(?:${woordjes})\b)[a-z]{2}(?![\p{L}\d]))`;
const huisnummer = String.raw`\d{1,5}(?:[ -]?(?:[a-zA-Z]|bis|hs|[IVX]{1,3}|\d{1,4}))?(?![\p{L}\d])`;
const tussenin = String.raw`(?:[ ,;:/-]|\b(?:huisnummer|huisnr|nummer|nr|no|met|en|op)\b\.?){0,6}`;
const straat = String.raw`\p{Lu}[\p{L}'.-]+(?: [\p{L}'.-]+){0,4}`;
const vormen = [
  String.raw`(?<![\p{L}\d])${postcode}${tussenin}(?<!\d)${huisnummer}(?!\s*(?:jaar|maanden|weken|dagen|uur|euro|procent|%|gemeenten|gezinnen|kinderen|inwoners|plaatsen|keer|van de)\b)`,
  // The street before the postcode: its number belongs to it.
  String.raw`(?<![\p{L}\d])(?:${straat} )?${huisnummer}[ ,;(-]{1,4}(?:te |in )?${postcode}(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d])${postcode} (?:te |in )?\p{Lu}[\p{L}' -]{1,30}, (?:${straat}) ${huisnummer}`,
  String.raw`(?:huisnummer|huisnr\.?|nummer|nr\.)\s?${huisnummer}.{0,12}?postcode\P{L}{0,3}${postcode}(?![\p{L}\d])`,
];

/** A postcode with its house number, in either order: the two together are one home. A postcode alone is a street. */
export function findPostcodeHuisnummer(tekst: string): Vondst[] {
  return vormen.flatMap((vorm) => findAll(tekst, new RegExp(vorm, 'gu'), 'postcode_huisnummer'));
}
