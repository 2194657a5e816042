/** A gemeente as people write it, taken apart. */
export interface Schrijfwijze {
  /** CBS code, where one is written. */
  readonly code: string | undefined;
  /** The name without what stands behind it; empty where only a code is written. */
  readonly naam: string;
  /** What stands behind the name, between brackets or after a comma: "Gld", "stadsdeel Noord". */
  readonly toevoeging: string;
}

/** No name of a gemeente with all that people write around it is longer; what is longer is not taken apart. */
const LANGSTE = 120;

/** `="0193"` and `'0193` keep a spreadsheet from dropping zeros; 193.0 is what one makes of a code. */
function withoutGuards(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^=\s*/u, '')
    .replace(/^T\("(.*)"\)$/iu, '$1')
    .replace(/^<(.*)>$/u, '$1')
    .replace(/^"(.*)"$/u, '$1')
    .replace(/^'(?=(?:GM)?\d)/iu, '')
    .replace(/^'(.*)'$/u, '$1')
    .trim();
}

const toCode = (cijfers: string): string => `GM${cijfers.replace(/^0+(?=\d{4})/u, '').padStart(4, '0')}`;

/** The last part of an address, which names what it is about: `.../wiki/Zwolle`, `.../terms/Amsterdam_(gemeente)`. */
function withoutAddress(tekst: string): string {
  const laatste = /^https?:\/\/\S+?\/([^/?#\s]+)\/?$/iu.exec(tekst)?.[1];
  if (laatste === undefined) return tekst;
  try {
    return decodeURIComponent(laatste).replaceAll('_', ' ');
  } catch {
    return tekst;
  }
}

/** Only a code: `193`, `0193`, `GM 0193`, `193.0`, `[0193]`, `tooi:gm0193`, or an address that ends in one. */
function onlyCode(tekst: string): string | undefined {
  const cijfers =
    /^(?:GM[ _:-]?)?0{0,3}(\d{1,4})(?:[.,]0+)?$/iu.exec(tekst)?.[1] ??
    /^[([](?:GM[ _:-]?)?(\d{3,4})[)\]]$/iu.exec(tekst)?.[1] ??
    /^(?:[a-z]{2,8}:|https?:\/\/|urn:)(?:\S*[/:_-])?gm(\d{4})\/?$/iu.exec(tekst)?.[1];
  return cijfers === undefined ? undefined : toCode(cijfers);
}

/** A code before or behind a name: `GM0166 Kampen`, `0166 - Kampen`, `Kampen (GM0166)`, `Kampen GM0166`. */
function codeAndName(tekst: string): { readonly code: string; readonly naam: string } | undefined {
  const voor = /^(?:GM[ _-]?)?(\d{3,4})\s*[-–—:|]?\s+(?=\p{L}|['’])(.+)$/iu.exec(tekst);
  if (voor) return { code: toCode(voor[1] ?? ''), naam: voor[2] ?? '' };
  const achter =
    /^(.+?)[\s,;:|/-]*[([]\s*(?:GM[ _-]?)?(\d{3,4})\s*[)\]]$/iu.exec(tekst) ??
    /^(.+?)[\s,;:|/-]+GM[ _-]?(\d{4})$/iu.exec(tekst);
  return achter ? { code: toCode(achter[2] ?? ''), naam: achter[1] ?? '' } : undefined;
}

/** Without "Gemeente" before a name, or "(gemeente)" behind it: those words tell nothing more. */
function withoutKind(naam: string): string {
  return naam
    .replace(/^(?:de )?(?:gemeente|gem\.?|municipality of):?\s+/iu, '')
    .replace(/\s*(?:\(\s*(?:gemeente|gem\.?)\s*\)|,\s*gemeente)$/iu, '')
    .trim();
}

/** "Bilt, De" and "Haag (Den)": the article that lists put behind a name stands before it again. */
function articleBefore(naam: string, toevoeging: string): Pick<Schrijfwijze, 'naam' | 'toevoeging'> {
  return /^(?:de|den|het|'?s-?)$/iu.test(toevoeging)
    ? { naam: `${toevoeging}${toevoeging.endsWith('-') ? '' : ' '}${naam}`, toevoeging: '' }
    : { naam, toevoeging };
}

/** Takes apart what somebody wrote for a gemeente: a code in any wrapping, a name, and what stands behind it. */
export function parseSchrijfwijze(tekst: string): Schrijfwijze {
  if (tekst.length > LANGSTE) return { code: undefined, naam: tekst.trim(), toevoeging: '' };
  const kaal = withoutGuards(tekst);
  const code = onlyCode(kaal);
  if (code !== undefined) return { code, naam: '', toevoeging: '' };
  const samen = codeAndName(kaal);
  const naam = withoutKind(samen?.naam ?? withoutAddress(kaal));
  const delen = /^([^([,]*[^([,\s])\s*(?:[([]\s*([^)\]]*?)\s*[)\]]?|,\s*(.*))$/u.exec(naam);
  return {
    code: samen?.code,
    ...articleBefore((delen?.[1] ?? naam).trim(), (delen?.[2] ?? delen?.[3] ?? '').trim()),
  };
}
