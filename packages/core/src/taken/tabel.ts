import { fillTabel, type Kolom, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { BehoeftenAntwoord, HuishoudensAntwoord, TakenAntwoord } from './antwoord.ts';

const naam = makeKop('naam', 'tekst', 'Naam', 'Name');
const naamEn = makeKop('naam_en', 'tekst', 'Naam in het Engels', 'Name in English');
const omschrijving = makeKop('omschrijving', 'tekst', 'Omschrijving', 'Description');
const omschrijvingEn = makeKop(
  'omschrijving_en',
  'tekst',
  'Omschrijving in het Engels',
  'Description in English',
);

type Taakrij = TakenAntwoord['taken'][number];

/** What the task is, by which law, and who decides. */
const wat: readonly Kolom<Taakrij>[] = [
  { ...makeKop('taak', 'tekst', 'Taak', 'Task'), waarde: (t) => t.taak },
  { ...naam, waarde: (t) => t.naam },
  { ...naamEn, waarde: (t) => t.naamEn },
  { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (t) => t.wet },
  { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (t) => t.artikel },
  { ...omschrijving, waarde: (t) => t.omschrijving },
  { ...omschrijvingEn, waarde: (t) => t.omschrijvingEn },
  {
    ...makeKop('wie_beslist', 'tekst', 'Wie beslist', 'Who decides'),
    waarde: (t) => t.wieBeslist.join('|'),
  },
  { ...makeKop('organisatie', 'tekst', 'Organisatie', 'Organisation'), waarde: (t) => t.organisatie },
  { ...makeKop('schaal', 'tekst', 'Schaal', 'Scale'), waarde: (t) => t.schaal },
];

/** Where it is done, and for whom. */
const waar: readonly Kolom<Taakrij>[] = [
  { ...koppen.indeling, waarde: (t) => t.indeling },
  {
    ...makeKop('indeling_gezocht', 'tekst', 'Indeling die ontbreekt', 'Division that is missing'),
    waarde: (t) => t.indelingGezocht,
  },
  { ...makeKop('regiosoort', 'tekst', 'Soort regio', 'Kind of region'), waarde: (t) => t.regiosoort },
  {
    ...makeKop('regiosoort_en', 'tekst', 'Soort regio in het Engels', 'Kind of region in English'),
    waarde: (t) => t.regiosoortEn,
  },
  {
    ...makeKop('woonplaatsregel', 'tekst', 'Regel over de woonplaats', 'Rule about residence'),
    waarde: (t) => t.woonplaatsregel,
  },
  {
    ...makeKop('tweede_plaats', 'tekst', 'Andere plaats die telt', 'Other place that counts'),
    waarde: (t) => t.tweedePlaats,
  },
  {
    ...makeKop('wie_recht_heeft', 'tekst', 'Wie recht heeft', 'Who is entitled'),
    waarde: (t) => t.wieRechtHeeft,
  },
  {
    ...makeKop(
      'wie_recht_heeft_en',
      'tekst',
      'Wie recht heeft, in het Engels',
      'Who is entitled, in English',
    ),
    waarde: (t) => t.wieRechtHeeftEn,
  },
];

/** How sure it is, and since when. */
const zekerheid: readonly Kolom<Taakrij>[] = [
  { ...koppen.bron, waarde: (t) => t.bron },
  {
    ...makeKop('gecontroleerd_op', 'datum', 'Nagekeken op', 'Checked on'),
    waarde: (t) => t.gecontroleerdOp,
  },
  { ...makeKop('geldig_van', 'datum', 'Geldig van', 'Valid from'), waarde: (t) => t.geldigVan },
  { ...makeKop('geldig_tot', 'datum', 'Geldig tot', 'Valid until'), waarde: (t) => t.geldigTot },
  { ...makeKop('twijfel', 'tekst', 'Twijfel', 'Doubt'), waarde: (t) => t.twijfel },
  {
    ...makeKop('twijfel_en', 'tekst', 'Twijfel, in het Engels', 'Doubt, in English'),
    waarde: (t) => t.twijfelEn,
  },
];

/** The same columns and cells as taken.csv of the package, so that it can be edited and put back. */
export function takenTabellen({ taken }: TakenAntwoord): readonly Tabel[] {
  return [fillTabel<Taakrij>('taken', [...wat, ...waar, ...zekerheid], taken)];
}

/** As behoeften.csv of the package. */
export function behoeftenTabellen({ behoeften }: BehoeftenAntwoord): readonly Tabel[] {
  return [
    fillTabel<BehoeftenAntwoord['behoeften'][number]>(
      'behoeften',
      [
        { ...makeKop('behoefte', 'tekst', 'Behoefte', 'Need'), waarde: (b) => b.behoefte },
        { ...naam, waarde: (b) => b.naam },
        { ...naamEn, waarde: (b) => b.naamEn },
        { ...omschrijving, waarde: (b) => b.omschrijving },
        { ...omschrijvingEn, waarde: (b) => b.omschrijvingEn },
        { ...makeKop('taken', 'tekst', 'Taken', 'Tasks'), waarde: (b) => b.taken.join(' ') },
      ],
      behoeften,
    ),
  ];
}

interface Lidrij {
  readonly h: HuishoudensAntwoord['huishoudens'][number];
  readonly lid: HuishoudensAntwoord['huishoudens'][number]['leden'][number];
  readonly nummer: number;
}

/** As huishoudens.csv of the package: a line for each member. */
export function huishoudensTabellen({ huishoudens }: HuishoudensAntwoord): readonly Tabel[] {
  return [
    fillTabel<Lidrij>(
      'huishoudens',
      [
        { ...makeKop('huishouden', 'tekst', 'Huishouden', 'Household'), waarde: ({ h }) => h.huishouden },
        { ...naam, waarde: ({ h }) => h.naam },
        { ...naamEn, waarde: ({ h }) => h.naamEn },
        { ...makeKop('lid', 'heel', 'Lid', 'Member'), waarde: ({ nummer }) => nummer },
        { ...makeKop('soort', 'tekst', 'Soort', 'Kind'), waarde: ({ lid }) => lid.soort },
        { ...makeKop('rol', 'tekst', 'Rol', 'Role'), waarde: ({ lid }) => lid.naam },
        {
          ...makeKop('rol_en', 'tekst', 'Rol in het Engels', 'Role in English'),
          waarde: ({ lid }) => lid.naamEn,
        },
        {
          ...makeKop('behoeften', 'tekst', 'Behoeften', 'Needs'),
          waarde: ({ lid }) => lid.behoeften.join(' '),
        },
      ],
      huishoudens.flatMap((h) => h.leden.map((lid, k) => ({ h, lid, nummer: k + 1 }))),
    ),
  ];
}
