import { fillTabel, koppen, makeKop, type Tabel, type Tweetalig } from '../../tabel/index.ts';
import type { OntvangerAntwoord, OntvangersAntwoord } from './antwoord.ts';

const euro: Tweetalig = { nl: 'euro', en: 'euro' };
const ontvangerkop = makeKop('ontvanger', 'tekst', 'Ontvanger', 'Recipient');
const onderwerpkop = makeKop('onderwerp', 'tekst', 'Onderwerp', 'Subject');

type Bedrag = OntvangerAntwoord['bedragen'][number];

/** The amounts of one recipient as a table. */
export function ontvangerTabel({ bedragen }: OntvangerAntwoord): Tabel {
  return fillTabel<Bedrag>(
    'bedragen',
    [
      { ...onderwerpkop, waarde: (b) => b.onderwerp },
      { ...koppen.jaar, waarde: (b) => b.jaar },
      { ...ontvangerkop, waarde: (b) => b.ontvanger },
      { ...makeKop('euro', 'getal', 'Bedrag', 'Amount', { eenheid: euro }), waarde: (b) => b.euro },
      {
        ...makeKop('totaal', 'getal', 'Alle ontvangers samen', 'All recipients together', { eenheid: euro }),
        waarde: (b) => b.totaal,
      },
      {
        ...makeKop('aandeel', 'deel', 'Deel van het geheel', 'Share of the whole'),
        waarde: (b) => b.aandeel,
      },
      { ...koppen.inwoners, waarde: (b) => b.inwoners },
      {
        ...makeKop('inwonersjaar', 'jaar', 'Inwoners van', 'Inhabitants of'),
        waarde: (b) => b.inwonersjaar,
      },
      {
        ...makeKop('per_inwoner', 'getal', 'Per inwoner', 'Per inhabitant', {
          eenheid: { nl: 'euro per inwoner', en: 'euro per inhabitant' },
        }),
        waarde: (b) => b.perInwoner,
      },
      { ...makeKop('bijlage', 'tekst', 'Bijlage', 'Annex'), waarde: (b) => b.bijlage },
      { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (b) => b.artikel },
      { ...makeKop('kolom', 'tekst', 'Kolom', 'Column'), waarde: (b) => b.kolom },
    ],
    bedragen,
  );
}

type Ontvanger = OntvangersAntwoord['ontvangers'][number];

/** The recipients as a table. */
export function ontvangersTabel({ ontvangers }: OntvangersAntwoord): Tabel {
  return fillTabel<Ontvanger>(
    'ontvangers',
    [
      { ...makeKop('sleutel', 'tekst', 'Sleutel', 'Key'), waarde: (o) => o.sleutel },
      { ...ontvangerkop, waarde: (o) => o.naam },
      { ...koppen.gemeente, waarde: (o) => o.gemeente },
      {
        ...makeKop('namen', 'tekst', 'Namen in de bijlagen', 'Names in the annexes'),
        waarde: ({ namen }) => namen.join('; '),
      },
      { ...makeKop('regels', 'heel', 'Bedragen', 'Amounts'), waarde: (o) => o.regels },
    ],
    ontvangers,
  );
}
