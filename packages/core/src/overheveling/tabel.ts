import { fillTabel, type Kolom, makeKop, type Tabel } from '../tabel/index.ts';
import type { OverhevelingAntwoord } from './antwoord.ts';

type Stap = OverhevelingAntwoord['stappen'][number];

const kolommen: readonly Kolom<Stap>[] = [
  { ...makeKop('stap', 'tekst', 'Sleutel van de stap', 'Key of the step'), waarde: (s) => s.stap },
  { ...makeKop('naam', 'tekst', 'Stap', 'Step'), waarde: (s) => s.naam },
  { ...makeKop('wie', 'tekst', 'Wie', 'Who'), waarde: (s) => s.wie },
  { ...makeKop('uiterlijk', 'datum', 'Uiterlijk', 'At the latest'), waarde: (s) => s.uiterlijk },
  { ...makeKop('dagen', 'heel', 'Dagen tot dan', 'Days until then'), waarde: (s) => s.dagen },
  { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (s) => s.wet },
  { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (s) => s.artikel },
  { ...makeKop('reden', 'tekst', 'Reden', 'Reason'), waarde: (s) => s.reden },
];

/** The way to the day on which it takes effect, as a table. */
export function overhevelingTabellen({ stappen }: OverhevelingAntwoord): readonly Tabel[] {
  return [fillTabel<Stap>('stappen', kolommen, stappen)];
}
