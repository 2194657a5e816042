import { fillTabel, type Kolom, koppen, makeKop, type Tabel, type Tweetalig } from '../../tabel/index.ts';
import type { HuisvestingAntwoord, UrgentieAntwoord } from './antwoord.ts';

const mensen: Tweetalig = { nl: 'mensen per jaar', en: 'people a year' };
const woningen: Tweetalig = { nl: 'woningen per jaar', en: 'homes a year' };

type Rij = HuisvestingAntwoord['gemeenten'][number];
type Aantal = 'beschermdWonen' | 'opvang' | 'jeugdzorg' | 'detentie' | 'nu' | 'afspraak' | 'verschil';

const people = (sleutel: string, veld: Aantal, nl: string, en: string): Kolom<Rij> => ({
  ...makeKop(sleutel, 'getal', nl, en, { eenheid: mensen }),
  waarde: (rij) => rij[veld],
});

const kolommen: readonly Kolom<Rij>[] = [
  { ...koppen.gemeente, waarde: (rij) => rij.gemeente },
  { ...koppen.gemeentenaam, waarde: (rij) => rij.naam },
  { ...koppen.inwoners, waarde: (rij) => rij.inwoners },
  people('beschermd_wonen', 'beschermdWonen', 'Uit beschermd wonen', 'From sheltered living'),
  people('opvang', 'opvang', 'Uit opvang', 'From shelter'),
  people('jeugdzorg', 'jeugdzorg', 'Uit jeugdzorg', 'From youth care'),
  people('detentie', 'detentie', 'Uit detentie', 'From detention'),
  people('nu', 'nu', 'Samen nu', 'Together now'),
  {
    ...makeKop('woningen', 'getal', 'Verhuurde woningen', 'Homes let', { eenheid: woningen }),
    waarde: (rij) => rij.woningen,
  },
  {
    ...makeKop('druk_nu', 'deel', 'Deel van die woningen nu', 'Share of those homes now'),
    waarde: (rij) => rij.drukNu,
  },
  {
    ...makeKop('deel', 'deel', 'Deel volgens de afspraak', 'Share by the agreement'),
    waarde: (rij) => rij.deel,
  },
  people('afspraak', 'afspraak', 'Volgens de afspraak', 'By the agreement'),
  people('verschil', 'verschil', 'Verschil met nu', 'Difference from now'),
  {
    ...makeKop('druk_afspraak', 'deel', 'Deel van die woningen dan', 'Share of those homes then'),
    waarde: (rij) => rij.drukAfspraak,
  },
];

/** A division as a table: what each gemeente houses now and by the agreement. */
export function huisvestingTabel({ gemeenten }: HuisvestingAntwoord): Tabel {
  return fillTabel('huisvesting', kolommen, gemeenten);
}

type Groep = UrgentieAntwoord['groepen'][number];

const groepkolommen: readonly Kolom<Groep>[] = [
  { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (g) => g.wet },
  { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (g) => g.artikel },
  { ...makeKop('zin', 'tekst', 'Wie', 'Who'), waarde: (g) => g.zin },
  { ...makeKop('zin_en', 'tekst', 'Wie (Engels)', 'Who (English)'), waarde: (g) => g.zinEn },
  { ...makeKop('geldig_van', 'datum', 'Tekst van', 'Text of'), waarde: (g) => g.geldigVan },
  { ...koppen.bron, waarde: (g) => g.bron },
  { ...makeKop('twijfel', 'tekst', 'Twijfel', 'Doubt'), waarde: (g) => g.twijfel },
];

/** The urgent groups as a table. */
export function urgentieTabel({ groepen }: UrgentieAntwoord): Tabel {
  return fillTabel('urgentie', groepkolommen, groepen);
}
