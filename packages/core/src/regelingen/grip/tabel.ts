import { fillTabel, koppen, makeKop, type Tabel } from '../../tabel/index.ts';
import type { Gripoverzicht } from './antwoord.ts';

const datum = makeKop('datum', 'datum', 'Datum', 'Date');

const measures = ({ gemeente, datum: dag, maten }: Gripoverzicht): Tabel =>
  fillTabel<Gripoverzicht['maten'][number]>(
    'maten',
    [
      { ...datum, waarde: () => dag },
      { ...koppen.gemeente, waarde: () => gemeente.code },
      { ...koppen.gemeentenaam, waarde: () => gemeente.naam },
      { ...makeKop('maat', 'tekst', 'Maat', 'Measure'), waarde: (m) => m.maat },
      { ...makeKop('waarde', 'getal', 'Waarde', 'Value'), waarde: (m) => m.waarde },
      { ...makeKop('mediaan', 'getal', 'Mediaan', 'Median'), waarde: (m) => m.mediaan },
      { ...makeKop('van', 'heel', 'Van', 'Of'), waarde: (m) => m.aantal },
      {
        ...makeKop('openbaar', 'tekst', 'Openbaar', 'Public'),
        waarde: (m) => (m.openbaar ? 'ja' : 'nee'),
      },
      { ...makeKop('eenheid', 'tekst', 'Eenheid', 'Unit'), waarde: (m) => m.eenheid },
      { ...makeKop('formule', 'tekst', 'Formule', 'Formula'), waarde: (m) => m.formule },
    ],
    maten,
  );

const bodies = ({ gemeente, datum: dag, regelingen }: Gripoverzicht): Tabel =>
  fillTabel<Gripoverzicht['regelingen'][number]>(
    'regelingen',
    [
      { ...datum, waarde: () => dag },
      { ...koppen.gemeente, waarde: () => gemeente.code },
      {
        ...makeKop('regeling', 'tekst', 'Nummer', 'Number'),
        waarde: (r) => r.id,
      },
      { ...makeKop('deelnemers', 'heel', 'Deelnemers', 'Participants'), waarde: (r) => r.eigenaren },
      {
        ...makeKop('leeftijd', 'getal', 'Leeftijd', 'Age', { eenheid: { nl: 'jaar', en: 'years' } }),
        waarde: (r) => r.leeftijd,
      },
      { ...makeKop('gelijken', 'heel', 'Gelijken', 'Equals'), waarde: (r) => r.gelijken },
      {
        ...makeKop('raadsdagen', 'heel', 'Dagen voor de raad', 'Days for the council'),
        waarde: (r) => r.raadsdagen,
      },
      {
        ...makeKop('stemaandeel', 'getal', 'Stemaandeel', 'Vote share'),
        waarde: (r) => r.stem?.aandeel ?? null,
      },
      { ...makeKop('banzhaf', 'getal', 'Banzhaf', 'Banzhaf'), waarde: (r) => r.stem?.banzhaf ?? null },
      {
        ...makeKop('shapley', 'getal', 'Shapley–Shubik', 'Shapley–Shubik'),
        waarde: (r) => r.stem?.shapley ?? null,
      },
      {
        ...makeKop('begrotingsdeel', 'getal', 'Deel van de begroting', 'Share of the budget'),
        waarde: (r) => r.begrotingsdeel,
      },
      {
        ...makeKop('overdracht', 'tekst', 'Overdracht', 'Transfer'),
        waarde: (r) => r.overdracht.join('; '),
      },
      {
        ...makeKop('keten', 'tekst', 'Wie beslist', 'Who decides'),
        waarde: (r) => r.keten?.join(' → ') ?? null,
      },
      { ...makeKop('naam', 'tekst', 'Regeling', 'Joint arrangement'), waarde: (r) => r.naam },
    ],
    regelingen,
  );

/** Each measure beside the median of gemeenten of like size, and the regelingen that it was counted from. */
export function gripTabellen(grip: Gripoverzicht): readonly Tabel[] {
  return [measures(grip), bodies(grip)];
}
