import { fillTabel, type Kolom, koppen, makeKop, type Tabel, type Tweetalig } from '../tabel/index.ts';
import type {
  GeldonderwerpenAntwoord,
  NaastAntwoord,
  OvergangAntwoord,
  UitkeringenAntwoord,
} from './antwoord.ts';

const euro: Tweetalig = { nl: 'euro', en: 'euro' };
const perInwoner: Tweetalig = { nl: 'euro per inwoner', en: 'euro per inhabitant' };

type Gemeente = OvergangAntwoord['gemeenten'][number];
interface Jaarregel {
  readonly gemeente: Gemeente;
  readonly jaar: Gemeente['jaren'][number];
}

const bedrag = (
  sleutel: Exclude<keyof Jaarregel['jaar'], 'jaar'>,
  nl: string,
  en: string,
  eenheid = euro,
): Kolom<Jaarregel> => ({
  ...makeKop(sleutel, 'getal', nl, en, { eenheid }),
  waarde: ({ jaar }) => jaar[sleutel],
});

const jaarkolommen: readonly Kolom<Jaarregel>[] = [
  { ...koppen.gemeente, waarde: ({ gemeente }) => gemeente.code },
  { ...koppen.gemeentenaam, waarde: ({ gemeente }) => gemeente.naam },
  { ...makeKop('centrum', 'tekst', 'Centrum', 'Centre'), waarde: ({ gemeente }) => gemeente.centrum },
  { ...koppen.inwoners, waarde: ({ gemeente }) => gemeente.inwoners },
  { ...koppen.jaar, waarde: ({ jaar }) => jaar.jaar },
  bedrag('ongedempt', 'Budget voor demping', 'Budget before damping'),
  bedrag('budget', 'Budget', 'Budget'),
  bedrag('clienten', 'Cliënten', 'Clients', { nl: 'cliënten', en: 'clients' }),
  bedrag('kosten', 'Kosten', 'Cost'),
  bedrag('saldo', 'Saldo', 'Balance'),
  bedrag('saldoPerInwoner', 'Saldo per inwoner', 'Balance per inhabitant', perInwoner),
  bedrag('cumulatief', 'Saldo tot en met dit jaar', 'Balance up to this year'),
  bedrag('verschil', 'Verschil met niets doen', 'Difference with no change'),
  bedrag('verschilPerInwoner', 'Verschil per inwoner', 'Difference per inhabitant', perInwoner),
];

type Aanname = OvergangAntwoord['aannames'][number];

const aannamekolommen: readonly Kolom<Aanname>[] = [
  { ...makeKop('veld', 'tekst', 'Aanname', 'Assumption'), waarde: (a) => a.veld },
  {
    ...makeKop('waarde', 'tekst', 'Waarde', 'Value'),
    waarde: ({ waarde }) => (typeof waarde === 'object' ? waarde.join(' ') : String(waarde)),
  },
  { ...makeKop('laag', 'getal', 'Laag', 'Low'), waarde: (a) => a.laag },
  { ...makeKop('hoog', 'getal', 'Hoog', 'High'), waarde: (a) => a.hoog },
  { ...koppen.bron, waarde: (a) => a.bron },
];

type Bandbreedte = NonNullable<OvergangAntwoord['bandbreedte']>;
interface Bandregel {
  readonly code: string;
  /** Above what a shortfall counts. */
  readonly tekort: number;
  readonly jaar: Bandbreedte['gemeenten'][number]['jaren'][number];
}
type Bandsoort = 'budget' | 'kosten' | 'saldo';

const bandkolom = (soort: Bandsoort, k: number, nl: string, en: string): Kolom<Bandregel> => ({
  ...makeKop(`${soort}_${[5, 25, 50, 75, 95][k]}`, 'getal', nl, en, { eenheid: euro }),
  waarde: ({ jaar }) => jaar[soort][k]!,
});

const bandkolommen: readonly Kolom<Bandregel>[] = [
  { ...koppen.gemeente, waarde: ({ code }) => code },
  { ...koppen.jaar, waarde: ({ jaar }) => jaar.jaar },
  ...(
    [
      ['budget', 'Budget', 'Budget'],
      ['kosten', 'Kosten', 'Cost'],
      ['saldo', 'Saldo', 'Balance'],
    ] as const
  ).flatMap(([soort, nl, en]) =>
    [5, 25, 50, 75, 95].map((kans, k) => bandkolom(soort, k, `${nl} (${kans}%)`, `${en} (${kans}%)`)),
  ),
  {
    ...makeKop('kans', 'deel', 'Kans op tekort', 'Chance of a shortfall'),
    waarde: ({ jaar }) => jaar.kans,
  },
  {
    ...makeKop('tekort', 'getal', 'Tekort telt boven', 'Shortfall counts above', { eenheid: perInwoner }),
    waarde: ({ tekort }) => tekort,
  },
];

/** A transition as tables: each gemeente in each year, its ranges where asked, and what it was computed from. */
export function overgangTabellen({ gemeenten, bandbreedte, aannames }: OvergangAntwoord): readonly Tabel[] {
  return [
    fillTabel<Jaarregel>(
      'overgang',
      jaarkolommen,
      gemeenten.flatMap((gemeente) => gemeente.jaren.map((jaar) => ({ gemeente, jaar }))),
    ),
    ...(bandbreedte
      ? [
          fillTabel<Bandregel>(
            'bandbreedte',
            bandkolommen,
            bandbreedte.gemeenten.flatMap(({ code, jaren }) =>
              jaren.map((jaar) => ({ code, jaar, tekort: bandbreedte.tekort })),
            ),
          ),
        ]
      : []),
    fillTabel<Aanname>('aannames', aannamekolommen, aannames),
  ];
}

interface Verschilregel {
  readonly eerste: string;
  readonly tweede: string;
  readonly code: string;
  readonly naam: string;
  readonly periode: string;
  readonly verschil: readonly number[];
  readonly kans: number;
}

const verschilkolommen: readonly Kolom<Verschilregel>[] = [
  { ...makeKop('tweede', 'tekst', 'Scenario', 'Scenario'), waarde: (v) => v.tweede },
  { ...makeKop('eerste', 'tekst', 'Tegenover', 'Against'), waarde: (v) => v.eerste },
  { ...koppen.gemeente, waarde: (v) => v.code },
  { ...koppen.gemeentenaam, waarde: (v) => v.naam },
  { ...makeKop('periode', 'tekst', 'Jaar of jaren', 'Year or years'), waarde: (v) => v.periode },
  ...[5, 25, 50, 75, 95].map(
    (kans, k): Kolom<Verschilregel> => ({
      ...makeKop(`verschil_${kans}`, 'getal', `Meer saldo (${kans}%)`, `More balance (${kans}%)`, {
        eenheid: euro,
      }),
      waarde: ({ verschil }) => verschil[k]!,
    }),
  ),
  { ...makeKop('kans', 'deel', 'Kans dat het beter is', 'Chance of being better'), waarde: (v) => v.kans },
];

/** Of every two scenarios what the second gives more: each gemeente in each year, and all years together. */
export function naastTabel({ namen, paren }: NaastAntwoord): Tabel {
  const rijen = paren.flatMap(({ eerste, tweede, gemeenten }) =>
    gemeenten.flatMap(({ code, naam, jaren, samen, kansBeter }): Verschilregel[] => {
      const vast = { eerste: namen[eerste] ?? '', tweede: namen[tweede] ?? '', code, naam };
      const alle = `${jaren[0]?.jaar ?? ''}–${jaren.at(-1)?.jaar ?? ''}`;
      return [
        ...jaren.map(({ jaar, verschil, kans }) => ({ ...vast, periode: String(jaar), verschil, kans })),
        { ...vast, periode: alle, verschil: samen, kans: kansBeter },
      ];
    }),
  );
  return fillTabel<Verschilregel>('verschillen', verschilkolommen, rijen);
}

type Ontvanger = UitkeringenAntwoord['ontvangers'][number];

/** The receivers of a subject in a year as a table. */
export function uitkeringenTabel({ ontvangers }: UitkeringenAntwoord): Tabel {
  return fillTabel<Ontvanger>(
    'uitkeringen',
    [
      { ...koppen.gemeente, waarde: (o) => o.gemeente },
      { ...makeKop('ontvanger', 'tekst', 'Ontvanger', 'Recipient'), waarde: (o) => o.ontvanger },
      { ...makeKop('euro', 'getal', 'Bedrag', 'Amount', { eenheid: euro }), waarde: (o) => o.euro },
      {
        ...makeKop('aandeel', 'deel', 'Deel van het geheel', 'Share of the whole'),
        waarde: (o) => o.aandeel,
      },
      { ...koppen.inwoners, waarde: (o) => o.inwoners },
      {
        ...makeKop('per_inwoner', 'getal', 'Per inwoner', 'Per inhabitant', { eenheid: perInwoner }),
        waarde: (o) => o.perInwoner,
      },
    ],
    ontvangers,
  );
}

type Onderwerp = GeldonderwerpenAntwoord['onderwerpen'][number];

/** The subjects as a table. */
export function geldonderwerpenTabel({ onderwerpen }: GeldonderwerpenAntwoord): Tabel {
  return fillTabel<Onderwerp>(
    'onderwerpen',
    [
      { ...makeKop('onderwerp', 'tekst', 'Onderwerp', 'Subject'), waarde: (o) => o.onderwerp },
      {
        ...makeKop('jaren', 'tekst', 'Jaren', 'Years'),
        waarde: ({ jaren }) => jaren.filter((jaar) => jaar !== null).join(' '),
      },
      { ...makeKop('regels', 'getal', 'Bedragen', 'Amounts'), waarde: (o) => o.regels },
    ],
    onderwerpen,
  );
}
