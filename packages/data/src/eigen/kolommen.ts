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
    const kaal = kop.replace(/^(?:naam|code)|(?:naam|code|nr|nummer|name)$/gu, '');
    return kaal !== '' && bekend.has(kaal.replace(/s$/u, ''));
  };
}

function placeOfIndeling(koppen: readonly string[], indelingen: readonly string[]): number | undefined {
  const plaats = koppen.findIndex(isIndelingkop(indelingen));
  return plaats < 0 ? undefined : plaats;
}

/**
 * Other columns that may hold the regio's just as well as the one that was found, by their headings. None where the
 * heading says "regio" outright: that is what we ask people to write.
 */
export function findRivals(
  kop: readonly string[],
  { gemeente, regio }: Kolommen,
  indelingen: readonly string[] = [],
): number[] {
  const koppen = kop.map(plainKop);
  if (/^(?:naam|code)?regio(?:naam|code|s)?$/u.test(koppen[regio ?? -1] ?? '')) return [];
  const isIndeling = isIndelingkop(indelingen);
  return [...koppen.entries()]
    .filter(([k, naam]) => k !== gemeente && k !== regio && (namen.regio.includes(naam) || isIndeling(naam)))
    .map(([k]) => k);
}

/**
 * Recognises the columns by their headings.
 * @param indelingen names of indelingen, which people use as a heading for its regio's.
 */
export function findKolommen(kop: readonly string[], indelingen: readonly string[] = []): Kolommen {
  const koppen = kop.map(plainKop);
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
