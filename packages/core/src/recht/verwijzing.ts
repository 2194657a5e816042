/**
 * Finds in a text of the package (a legal basis, a source, a licence) what has an address. Nothing is understood of the
 * text but names that the package lists, and numbers of which the form says where they stand.
 */

/** A law, register or licence by the name that texts give it, and where it stands. */
export interface Verwijzing {
  readonly naam: string;
  readonly adres: string;
}

/** A piece of a text; `adres` is `null` where none is known. The pieces in a row are the text. */
export interface Tekstdeel {
  readonly tekst: string;
  readonly adres: string | null;
}

interface Vondst {
  readonly begin: number;
  readonly eind: number;
  readonly adres: string;
}

const WETTEN = 'https://wetten.overheid.nl/';
const ARTIKEL = String.raw`(?:[A-Z] )?\d[\d.:]*[a-z]*`;
const ARTIKELEN = new RegExp(
  String.raw`^,? (?:artikel|artikelen) ${ARTIKEL}(?:(?:, | en )${ARTIKEL}(?![\w]))*`,
  'u',
);

/** Numbers of which the form says where they stand: publications, local rules, tables, laws and plain addresses. */
const NUMMERS: readonly (readonly [vorm: RegExp, adres: (nummer: string) => string])[] = [
  [/https?:\/\/[^\s"'<>)\]};,]*[^\s"'<>)\]};,.]/gu, (adres) => adres],
  [/\bBWBR\d{7}\b/gu, (nummer) => WETTEN + nummer],
  [/\bCVDR\d{4,7}\b/gu, (nummer) => `https://lokaleregelgeving.overheid.nl/${nummer}`],
  [
    /\b(?:stcrt|stb|trb|gmb|prb|wsb|bgr)-\d{4}-\d+\b/gu,
    (nummer) => `https://zoek.officielebekendmakingen.nl/${nummer}.html`,
  ],
  [/\b\d{5}NED\b/gu, (nummer) => `https://opendata.cbs.nl/#/CBS/nl/dataset/${nummer}/table`],
];

/** Address of an article, or of the law, in the text that holds on a day: a Juriconnect link of wetten.overheid.nl. */
export function addressOf(
  { bwbr, artikel }: { readonly bwbr: string; readonly artikel: string | null },
  datum: string,
): string {
  const plaats = artikel === null ? '' : `&artikel=${artikel.replace(' ', '')}`;
  return `${WETTEN}jci1.3:c:${bwbr}${plaats}&z=${datum}&g=${datum}`;
}

const literal = (naam: string): string =>
  naam.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]");

const plain = (naam: string): string => naam.replaceAll('’', "'").toLowerCase();

/** "voor 2024 …": the law of which the text held until that year. */
function dayOf(tekst: string, begin: number, datum: string): string {
  const [, jaar] = /(?:voor|tot) (\d{4}) $/u.exec(tekst.slice(0, begin)) ?? [];
  return jaar === undefined ? datum : `${Number(jaar) - 1}-12-31`;
}

/** The articles that follow the name of a law, each with its own address; the first with the word before it. */
function findArtikelen(tekst: string, na: number, bwbr: string, datum: string): Vondst[] {
  const [lijst] = ARTIKELEN.exec(tekst.slice(na)) ?? [];
  if (lijst === undefined) return [];
  const nummers = [...lijst.matchAll(new RegExp(ARTIKEL, 'gu'))];
  return nummers.map(([artikel], i) => {
    const begin = nummers[i]?.index ?? 0;
    const woord = i === 0 ? lijst.search(/artikel/u) : begin;
    const eind = begin + artikel.replace(/[.:]$/u, '').length;
    return {
      begin: na + woord,
      eind: na + eind,
      adres: addressOf({ bwbr, artikel: artikel.replace(/[.:]$/u, '') }, datum),
    };
  });
}

function findNamen(tekst: string, verwijzingen: readonly Verwijzing[], datum: string): Vondst[] {
  if (verwijzingen.length === 0) return [];
  const adressen = new Map(verwijzingen.map(({ naam, adres }) => [plain(naam), adres]));
  // The longest first: 'Wet langdurige zorg' is not the law in 'Regeling langdurige zorg', nor is CBS all of a name.
  const namen = [...adressen.keys()].sort((a, b) => b.length - a.length).map(literal);
  const vorm = new RegExp(String.raw`(?<![\p{L}\d])(?:${namen.join('|')})(?![\p{L}\d])`, 'giu');
  return [...tekst.matchAll(vorm)].flatMap(({ 0: naam, index: begin }) => {
    const adres = adressen.get(plain(naam)) ?? '';
    const eind = begin + naam.length;
    const [, bwbr] = /^https:\/\/wetten\.overheid\.nl\/(BWBR\d{7})$/u.exec(adres) ?? [];
    if (bwbr === undefined) return [{ begin, eind, adres }];
    const dag = dayOf(tekst, begin, datum);
    const nummer = / \(BWBR\d{7}\)/uy;
    nummer.lastIndex = eind;
    const na = eind + (nummer.exec(tekst)?.[0].length ?? 0);
    return [
      { begin, eind: na, adres: addressOf({ bwbr, artikel: null }, dag) },
      ...findArtikelen(tekst, na, bwbr, dag),
    ];
  });
}

/**
 * A text in pieces, each with its address where one is known: a law with its articles in the text of a day, a
 * publication, a table, a register, a licence. Where none is known the text stays text.
 */
export function linkTekst(
  tekst: string,
  verwijzingen: readonly Verwijzing[],
  datum: string,
): readonly Tekstdeel[] {
  const nummers = NUMMERS.flatMap(([vorm, adres]) =>
    [...tekst.matchAll(vorm)].map(
      ({ 0: nummer, index: begin }): Vondst => ({ begin, eind: begin + nummer.length, adres: adres(nummer) }),
    ),
  );
  const vondsten = [...findNamen(tekst, verwijzingen, datum), ...nummers].sort((a, b) => a.begin - b.begin);
  const delen: Tekstdeel[] = [];
  let tot = 0;
  for (const { begin, eind, adres } of vondsten) {
    if (begin < tot) continue;
    if (begin > tot) delen.push({ tekst: tekst.slice(tot, begin), adres: null });
    delen.push({ tekst: tekst.slice(begin, eind), adres });
    tot = eind;
  }
  if (tot < tekst.length) delen.push({ tekst: tekst.slice(tot), adres: null });
  return delen;
}
