/** The columns that an own table may have, by what people call them; the surest names first. */
const namen = {
  gemeente: words(
    'gemeentecode codegemeente gmcode gemcode gemeentenummer gemeentenr gemnr cbscode gemeentecodecbs',
    'gemeente gemeentenaam naamgemeente gemnaam gmnaam gemeenten municipality municipalityname municipalitycode',
    'gm gem statcode cbs cbsnummer statnaam code naam plaats tooi identificatie',
  ),
  regio: words(
    'regio regionaam naamregio regiocode coderegio regios region regionname regioncode gebied gebiedsnaam cluster',
    'district samenwerking samenwerkingsverband samenwerkingsregio werkgebied indeling regioindeling deelregio',
    'subregio zone groep group',
  ),
  aandeel: words('aandeel deel fractie percentage procent pct share fraction'),
} as const;

function words(...regels: string[]): readonly string[] {
  return regels.join(' ').split(' ');
}

/** Places of the columns in a header, counted from 0; undefined where there is none of that name. */
export interface Kolommen {
  readonly gemeente: number | undefined;
  readonly regio: number | undefined;
  readonly aandeel: number | undefined;
  /** The header of the share says that it counts to a hundred. */
  readonly procent: boolean;
}

/** A heading without capitals, accents, spaces and signs: "GM_code" → "gmcode". */
export function plainKop(kop: string): string {
  return kop
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/** A heading without the year or the remark behind it either: "Regio (nieuw)" and "Regio 2026" both say "regio". */
function bareKop(kop: string): string {
  const kaal = kop.replace(/\s*[([][^)\]]*[)\]]\s*$|[\s_-]+(?:19|20)\d\d\s*$/gu, '');
  return plainKop(kaal === '' ? kop : kaal);
}

/** Whether a heading says that what is beneath it counts to a hundred. */
export function isProcentkop(kop: string): boolean {
  return /^(?:percentage|procent|pct)$/u.test(plainKop(kop)) || /%/u.test(kop);
}

function place(koppen: readonly string[], bekend: readonly string[]): number | undefined {
  for (const naam of bekend) {
    const plaats = koppen.indexOf(naam);
    if (plaats >= 0) return plaats;
  }
  return undefined;
}

/** Tells headings that are the name of an indeling, with what people write around it: "Naam veiligheidsregio". */
function isIndelingkop(indelingen: readonly string[]): (kop: string) => boolean {
  const bekend = new Set(indelingen.map((naam) => plainKop(naam).replace(/s$/u, '')));
  return (kop) => {
    const kaal = kop.replace(/^(?:naam|code)|(?:naam|code|nr|nummer|name)$/gu, '').replace(/s$/u, '');
    return kaal !== '' && (bekend.has(kaal) || bekend.has(kaal.replace(/(?:gebied|regio)$/u, '')));
  };
}

function placeOfIndeling(koppen: readonly string[], indelingen: readonly string[]): number | undefined {
  const plaats = koppen.findIndex(isIndelingkop(indelingen));
  return plaats < 0 ? undefined : plaats;
}

/** "Regio" outright: that is what we ask people to write. */
const isRegiokop = (kop: string): boolean => /^(?:naam|code)?regio(?:naam|code|s)?$/u.test(kop);

/**
 * Other columns that may hold the regio's just as well as the one that was found, by their headings. Where a heading
 * says "regio" outright, only those that do so too.
 */
export function findRivals(
  kop: readonly string[],
  { gemeente, regio }: Kolommen,
  indelingen: readonly string[] = [],
): number[] {
  const koppen = kop.map(bareKop);
  const isIndeling = isIndelingkop(indelingen);
  const isRival = isRegiokop(koppen[regio ?? -1] ?? '')
    ? isRegiokop
    : (naam: string) => namen.regio.includes(naam) || isIndeling(naam);
  return [...koppen.entries()]
    .filter(([k, naam]) => k !== gemeente && k !== regio && isRival(naam))
    .map(([k]) => k);
}

/** Other columns with the heading of the one that was taken for the gemeenten, but for a year or a remark behind it. */
export function findTwins(kop: readonly string[], { gemeente }: Kolommen): number[] {
  const koppen = kop.map(bareKop);
  return [...koppen.keys()].filter((k) => k !== gemeente && koppen[k] === koppen[gemeente ?? -1]);
}

/**
 * Recognises the columns by their headings.
 * @param indelingen names of indelingen, which people use as a heading for its regio's.
 */
export function findKolommen(kop: readonly string[], indelingen: readonly string[] = []): Kolommen {
  const koppen = kop.map(bareKop);
  const aandeel = place(koppen, namen.aandeel);
  const regio = place(koppen, namen.regio) ?? placeOfIndeling(koppen, indelingen);
  // What names an indeling is no gemeente, whatever else it is called.
  const rest = koppen.map((naam, k) => (k === regio ? '' : naam));
  return {
    gemeente: place(rest, namen.gemeente),
    regio,
    aandeel,
    procent: isProcentkop(kop[aandeel ?? -1] ?? ''),
  };
}
