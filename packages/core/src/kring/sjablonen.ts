/** After the start day: so many days (before it where negative) or months. */
type Afstand = { readonly dagen: number } | { readonly maanden: number };

/** A step of a visit. `bron`: its moment stands in the source of the template; else it is our proposal. */
interface Sjabloonstap {
  readonly id: string;
  readonly na: Afstand;
  readonly bron: boolean;
}

/** A way in which peers review one another. */
interface Sjabloon {
  readonly stappen: readonly Sjabloonstap[];
  /** What a position statement tells of, one by one; none where the review names no themes. */
  readonly themas: readonly string[];
}

/**
 * Two ways of peer review. `visitatie`: the Visitatiecommissie financiële beheersbaarheid sociaal domein (VNG and BZK, since
 * 2019): about six weeks from intake to final report. `uitdaging`: the Corporate Peer Challenge of the British LGA (2024):
 * position statement, five themes, report within three months, action plan within five, progress review after about ten
 * and its report within twelve. A visit counts from its intake, a challenge from the visit itself.
 */
export const KRINGSJABLONEN = {
  visitatie: {
    stappen: [
      { id: 'aanmelden', na: { dagen: -14 }, bron: false },
      { id: 'intake', na: { dagen: 0 }, bron: true },
      { id: 'stelling', na: { dagen: 7 }, bron: false },
      { id: 'bezoek', na: { dagen: 21 }, bron: false },
      { id: 'concept', na: { dagen: 35 }, bron: false },
      { id: 'eindrapport', na: { dagen: 42 }, bron: true },
    ],
    themas: [],
  },
  uitdaging: {
    stappen: [
      { id: 'stelling', na: { dagen: -14 }, bron: false },
      { id: 'bezoek', na: { dagen: 0 }, bron: true },
      { id: 'terugkoppeling', na: { dagen: 4 }, bron: false },
      { id: 'rapport', na: { maanden: 3 }, bron: true },
      { id: 'actieplan', na: { maanden: 5 }, bron: true },
      { id: 'voortgang', na: { maanden: 10 }, bron: true },
      { id: 'voortgangsverslag', na: { maanden: 12 }, bron: true },
    ],
    themas: ['prioriteiten', 'leiderschap', 'bestuur', 'geld', 'vermogen'],
  },
} as const satisfies Readonly<Record<string, Sjabloon>>;

export type Kringsjabloon = keyof typeof KRINGSJABLONEN;
export type Kringstap = (typeof KRINGSJABLONEN)[Kringsjabloon]['stappen'][number]['id'];
export type Kringthema = (typeof KRINGSJABLONEN)['uitdaging']['themas'][number];

export const KRINGSJABLOONNAMEN = Object.keys(KRINGSJABLONEN) as readonly Kringsjabloon[];
/** Every step of every template, each once. */
export const KRINGSTAPPEN: readonly Kringstap[] = [
  ...new Set(KRINGSJABLOONNAMEN.flatMap((naam) => KRINGSJABLONEN[naam].stappen.map(({ id }) => id))),
];
export const KRINGTHEMAS: readonly Kringthema[] = KRINGSJABLONEN.uitdaging.themas;
