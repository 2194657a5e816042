/** The columns that an own table may have, by what people call them; the surest names first. */
const namen = {
  gemeente: [
    'gemeentecode',
    'codegemeente',
    'gmcode',
    'cbscode',
    'gemeente',
    'gemeentenaam',
    'naamgemeente',
    'gemnaam',
    'gm',
    'code',
    'naam',
    'municipality',
  ],
  regio: [
    'regio',
    'regionaam',
    'naamregio',
    'regiocode',
    'coderegio',
    'region',
    'gebied',
    'cluster',
    'district',
    'samenwerking',
    'samenwerkingsverband',
  ],
  aandeel: ['aandeel', 'deel', 'fractie', 'percentage', 'procent', 'share'],
} as const;

/** Places of the columns in a header, counted from 0; undefined where there is none of that name. */
export interface Kolommen {
  readonly gemeente: number | undefined;
  readonly regio: number | undefined;
  readonly aandeel: number | undefined;
  /** The header of the share says that it counts to a hundred. */
  readonly procent: boolean;
}

function plain(kop: string): string {
  return kop
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

function place(koppen: readonly string[], bekend: readonly string[]): number | undefined {
  for (const naam of bekend) {
    const plaats = koppen.indexOf(naam);
    if (plaats >= 0) return plaats;
  }
  return undefined;
}

/** Recognises the columns by their headings. */
export function findKolommen(kop: readonly string[]): Kolommen {
  const koppen = kop.map(plain);
  const aandeel = place(koppen, namen.aandeel);
  return {
    gemeente: place(koppen, namen.gemeente),
    regio: place(koppen, namen.regio),
    aandeel,
    procent:
      /^(?:percentage|procent)$/u.test(koppen[aandeel ?? -1] ?? '') || /%/u.test(kop[aandeel ?? -1] ?? ''),
  };
}
