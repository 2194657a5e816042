import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { DossierAntwoord } from './antwoord.ts';

type Rij = DossierAntwoord['regelingen'][number];

/** The bodies of a gemeente as a table. */
export function dossierTabellen({ gemeente, regelingen }: DossierAntwoord): readonly Tabel[] {
  return [
    fillTabel<Rij>(
      'regelingen',
      [
        { ...koppen.gemeente, waarde: () => gemeente.code },
        {
          ...makeKop('regeling', 'tekst', 'Nummer in het register', 'Number in the register'),
          waarde: (r) => r.id,
        },
        { ...makeKop('naam', 'tekst', 'Regeling', 'Joint arrangement'), waarde: (r) => r.naam },
        { ...makeKop('vorm', 'tekst', 'Vorm', 'Form'), waarde: (r) => r.vorm },
        {
          ...makeKop('gemeenten', 'heel', 'Aantal gemeenten', 'Number of municipalities'),
          waarde: (r) => r.gemeenten,
        },
        {
          ...makeKop('volgende', 'tekst', 'Eerstvolgende stap', 'Next step'),
          waarde: (r) => r.volgende?.naam ?? null,
        },
        {
          ...makeKop('datum', 'datum', 'Uiterlijk', 'At the latest'),
          waarde: (r) => r.volgende?.datum ?? null,
        },
        {
          ...makeKop('controles', 'tekst', 'Om naar te kijken', 'To look at'),
          waarde: (r) => r.controles.join('; '),
        },
        {
          ...makeKop('bijdrage', 'getal', 'Bijdrage', 'Contribution', {
            eenheid: { nl: 'euro', en: 'euro' },
          }),
          waarde: (r) => r.geld?.bijdrage ?? null,
        },
      ],
      regelingen,
    ),
  ];
}
