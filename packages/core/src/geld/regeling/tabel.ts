import { fillTabel, type Kolom, koppen, makeKop, type Tabel, type Tweetalig } from '../../tabel/index.ts';
import type { RegistersleutelsAntwoord, SleutelAntwoord, VertrekAntwoord } from './antwoord.ts';

const euro: Tweetalig = { nl: 'euro', en: 'euro' };
const perInwoner: Tweetalig = { nl: 'euro per inwoner', en: 'euro per inhabitant' };
const procent: Tweetalig = { nl: 'procent', en: 'percent' };

const deelnemerkop = makeKop('deelnemer', 'tekst', 'Deelnemer', 'Participant');
const bijdragekop = makeKop('bijdrage', 'getal', 'Bijdrage nu', 'Contribution now', { eenheid: euro });
const bronkop = makeKop('bijdrage_uit', 'tekst', 'Bijdrage volgens', 'Contribution according to', {
  uitleg: {
    nl: 'Zelf ingevuld, de sleutel van het register, naar inwoners, of niet bekend (dan telt 0).',
    en: 'Filled in (eigen), the key of the register, by inhabitants (inwoners), or not known (onbekend; then 0).',
  },
});

type Blijver = VertrekAntwoord['deelnemers'][number];

/** What a participant pays in a year after somebody left. */
const yearColumn = (jaar: number): Kolom<Blijver> => ({
  ...makeKop(`jaar_${jaar}`, 'getal', `Jaar ${jaar}`, `Year ${jaar}`, { eenheid: euro }),
  waarde: ({ jaren }) => jaren[jaar - 1] ?? null,
});

const vertrekkolommen = (jaren: readonly number[]): readonly Kolom<Blijver>[] => [
  { ...deelnemerkop, waarde: (d) => d.naam },
  { ...koppen.gemeente, waarde: (d) => d.gemeente },
  { ...koppen.inwoners, waarde: (d) => d.inwoners },
  { ...bijdragekop, waarde: (d) => d.bijdrage },
  { ...bronkop, waarde: (d) => d.bron },
  { ...makeKop('vertrekt', 'ja-nee', 'Gaat weg', 'Leaves'), waarde: (d) => d.vertrekt },
  {
    ...makeKop('uittreedsom', 'getal', 'Uittreedsom', 'Exit sum', { eenheid: euro }),
    waarde: (d) => d.uittreedsom?.som ?? null,
  },
  ...jaren.map(yearColumn),
  {
    ...makeKop('daarna', 'getal', 'Daarna per jaar', 'After that, a year', { eenheid: euro }),
    waarde: (d) => d.blijvend,
  },
  {
    ...makeKop('daarna_per_inwoner', 'getal', 'Daarna per inwoner', 'After that, per inhabitant', {
      eenheid: perInwoner,
    }),
    waarde: (d) => d.blijvendPerInwoner,
  },
];

type Volgende = VertrekAntwoord['nogEen'][number];

const volgendekolommen: readonly Kolom<Volgende>[] = [
  { ...deelnemerkop, waarde: (d) => d.naam },
  { ...koppen.gemeente, waarde: (d) => d.gemeente },
  {
    ...makeKop('uittreedsom', 'getal', 'Uittreedsom', 'Exit sum', { eenheid: euro }),
    waarde: (d) => d.som,
  },
  {
    ...makeKop('anderen', 'getal', 'De anderen samen meer', 'The others more, together', { eenheid: euro }),
    waarde: (d) => d.blijvers,
  },
  {
    ...makeKop('meest_per_inwoner', 'getal', 'Hoogste per inwoner', 'Highest per inhabitant', {
      eenheid: perInwoner,
    }),
    waarde: (d) => d.meestPerInwoner,
  },
  { ...makeKop('te_klein', 'ja-nee', 'Dan te klein', 'Too small then'), waarde: (d) => d.teKlein },
];

/** Leaving as tables: each participant, and what a next leaver would do. */
export function vertrekTabellen({ deelnemers, samen, nogEen }: VertrekAntwoord): readonly [Tabel, Tabel] {
  return [
    fillTabel('vertrek', vertrekkolommen(samen.map(({ jaar }) => jaar)), deelnemers),
    fillTabel('nog_een', volgendekolommen, nogEen),
  ];
}

type Betaler = SleutelAntwoord['deelnemers'][number];

const sleutelkolommen = ({ hoogstens, jaren }: SleutelAntwoord): readonly Kolom<Betaler>[] => [
  { ...deelnemerkop, waarde: (d) => d.naam },
  { ...koppen.gemeente, waarde: (d) => d.gemeente },
  { ...koppen.inwoners, waarde: (d) => d.inwoners },
  { ...makeKop('gebruik', 'getal', 'Gebruik', 'Use'), waarde: (d) => d.gebruik },
  { ...bijdragekop, waarde: (d) => d.bijdrage },
  { ...bronkop, waarde: (d) => d.bron },
  {
    ...makeKop('straks', 'getal', 'Met de nieuwe sleutel', 'By the new key', { eenheid: euro }),
    waarde: (d) => d.straks,
  },
  { ...makeKop('verschil', 'getal', 'Verschil', 'Difference', { eenheid: euro }), waarde: (d) => d.verschil },
  {
    ...makeKop('verschil_per_inwoner', 'getal', 'Verschil per inwoner', 'Difference per inhabitant', {
      eenheid: perInwoner,
    }),
    waarde: (d) => d.verschilPerInwoner,
  },
  ...(hoogstens === null ? [] : jaren).map(
    ({ jaar }, t): Kolom<Betaler> => ({
      ...makeKop(`jaar_${jaar}`, 'getal', `Jaar ${jaar}`, `Year ${jaar}`, { eenheid: euro }),
      waarde: ({ pad }) => pad[t] ?? null,
    }),
  ),
];

/** A key as a table: each participant now, by the new key, and in each year on the way where that is damped. */
export function sleutelTabel(antwoord: SleutelAntwoord): Tabel {
  return fillTabel('sleutel', sleutelkolommen(antwoord), antwoord.deelnemers);
}

type Registersleutel = RegistersleutelsAntwoord['sleutels'][number];
interface Registerregel {
  readonly sleutel: Registersleutel;
  readonly deelnemer: Registersleutel['deelnemers'][number];
}

const registerkolommen: readonly Kolom<Registerregel>[] = [
  { ...makeKop('regeling', 'tekst', 'Nummer', 'Number'), waarde: ({ sleutel }) => sleutel.regeling },
  { ...makeKop('naam', 'tekst', 'Regeling', 'Joint arrangement'), waarde: ({ sleutel }) => sleutel.naam },
  { ...deelnemerkop, waarde: ({ deelnemer }) => deelnemer.naam },
  { ...koppen.gemeente, waarde: ({ deelnemer }) => deelnemer.gemeente },
  { ...koppen.inwoners, waarde: ({ deelnemer }) => deelnemer.inwoners },
  {
    ...makeKop('deel', 'getal', 'Deel volgens het register', 'Share by the register', { eenheid: procent }),
    waarde: ({ deelnemer }) => deelnemer.deel,
  },
  {
    ...makeKop('naar_inwoners', 'getal', 'Deel naar inwoners', 'Share by inhabitants', { eenheid: procent }),
    waarde: ({ deelnemer }) => deelnemer.naarInwoners,
  },
];

/** The keys of the register as a table. */
export function registersleutelsTabel({ sleutels }: RegistersleutelsAntwoord): Tabel {
  return fillTabel(
    'registersleutels',
    registerkolommen,
    sleutels.flatMap((sleutel) => sleutel.deelnemers.map((deelnemer) => ({ sleutel, deelnemer }))),
  );
}
