import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { ZoekAntwoord } from './antwoord.ts';

const soort = makeKop('soort', 'tekst', 'Gevonden op', 'Found by');
const via = makeKop('via', 'tekst', 'Wat is gevonden', 'What was found');
const viaJaar = makeKop('via_jaar', 'jaar', 'Jaar van die naam', 'Year of that name');

/** What a search found. */
export function zoekTabellen({ jaar, treffers }: ZoekAntwoord): readonly Tabel[] {
  return [
    fillTabel<ZoekAntwoord['treffers'][number]>(
      'treffers',
      [
        { ...koppen.jaar, waarde: () => jaar },
        { ...koppen.gemeente, waarde: (t) => t.code },
        { ...koppen.gemeentenaam, waarde: (t) => t.naam },
        { ...soort, waarde: (t) => t.soort },
        { ...via, waarde: (t) => t.via },
        { ...viaJaar, waarde: (t) => t.viaJaar },
      ],
      treffers,
    ),
  ];
}
