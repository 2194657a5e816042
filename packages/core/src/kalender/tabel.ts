import { fillTabel, type Kolom, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { AgendaAntwoord, KalenderAntwoord } from './antwoord.ts';

type Stap = KalenderAntwoord['stappen'][number];
type Punt = AgendaAntwoord['punten'][number];

const stapkolommen: readonly Kolom<Pick<Stap, 'stap' | 'naam' | 'wie' | 'wet' | 'artikel' | 'reden'>>[] = [
  { ...makeKop('stap', 'tekst', 'Sleutel van de stap', 'Key of the step'), waarde: (s) => s.stap },
  { ...makeKop('naam', 'tekst', 'Stap', 'Step'), waarde: (s) => s.naam },
  { ...makeKop('wie', 'tekst', 'Wie', 'Who'), waarde: (s) => s.wie },
  { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (s) => s.wet },
  { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (s) => s.artikel },
  { ...makeKop('reden', 'tekst', 'Reden', 'Reason'), waarde: (s) => s.reden },
];

/** The steps of a calendar as a table. */
export function kalenderTabellen({ begrotingsjaar, stappen }: KalenderAntwoord): readonly Tabel[] {
  return [
    fillTabel<Stap>(
      'stappen',
      [
        {
          ...makeKop('begrotingsjaar', 'heel', 'Begrotingsjaar', 'Budget year'),
          waarde: () => begrotingsjaar,
        },
        { ...makeKop('uiterlijk', 'datum', 'Uiterlijk', 'At the latest'), waarde: (s) => s.uiterlijk },
        { ...makeKop('vanaf', 'datum', 'Vanaf', 'From'), waarde: (s) => s.vanaf },
        ...stapkolommen,
      ],
      stappen,
    ),
  ];
}

/** What is asked of councils and boards, in order, as a table. */
export function agendaTabellen({ gemeente, punten }: AgendaAntwoord): readonly Tabel[] {
  return [
    fillTabel<Punt>(
      'punten',
      [
        { ...makeKop('datum', 'datum', 'Uiterlijk', 'At the latest'), waarde: (p) => p.datum },
        { ...makeKop('begrotingsjaar', 'heel', 'Begrotingsjaar', 'Budget year'), waarde: (p) => p.jaar },
        { ...koppen.gemeente, waarde: () => gemeente?.code ?? null },
        ...stapkolommen,
        {
          ...makeKop('regelingen', 'tekst', 'Regelingen', 'Joint arrangements'),
          waarde: (p) => p.regelingen.map(({ naam }) => naam).join('; '),
        },
      ],
      punten,
    ),
  ];
}
