import { fillTabel, type Kolom, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { SturingAntwoord } from './antwoord.ts';

type Rij = SturingAntwoord['taken'][number];

const said = (eigen: Rij['stuurt']['eigen']): string | null =>
  eigen.length === 0
    ? null
    : eigen.map(({ waarde, organisaties }) => `${waarde} (${organisaties.join(', ')})`).join(' | ');
const listed = (delen: readonly string[]): string | null => (delen.length === 0 ? null : delen.join(' | '));

const kolommen: readonly Kolom<Rij>[] = [
  { ...makeKop('taak', 'tekst', 'Sleutel van de taak', 'Key of the task'), waarde: (t) => t.taak },
  { ...makeKop('naam', 'tekst', 'Taak', 'Task'), waarde: (t) => t.naam },
  { ...makeKop('wet', 'tekst', 'Wet', 'Act'), waarde: (t) => t.wet },
  { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (t) => t.artikel },
  {
    ...makeKop('beslist', 'tekst', 'Wie beslist', 'Who decides'),
    waarde: (t) => listed(t.stuurt.beslist),
  },
  {
    ...makeKop('regio', 'tekst', 'Regio die de wet noemt', 'Region that the act names'),
    waarde: (t) => listed(t.stuurt.regios.map(({ naam }) => naam)),
  },
  {
    ...makeKop('stuurt_eigen', 'tekst', 'Wie stuurt, eigen gegevens', 'Who steers, own records'),
    waarde: (t) => said(t.stuurt.eigen),
  },
  {
    ...makeKop('regelingen', 'tekst', 'Wie voert uit, volgens het register', 'Who executes, by the register'),
    waarde: (t) => listed(t.voertUit.regelingen.map(({ id, naam }) => `${naam} (${id})`)),
  },
  {
    ...makeKop('uitvoerder_eigen', 'tekst', 'Wie voert uit, eigen gegevens', 'Who executes, own records'),
    waarde: (t) => said(t.voertUit.eigen),
  },
  {
    ...makeKop('bevoegdheden', 'tekst', 'Overgedragen bevoegdheden', 'Powers handed over'),
    waarde: (t) => listed(t.grond.bevoegdheden.flatMap(({ bevoegdheden }) => bevoegdheden)),
  },
  {
    ...makeKop('grond_eigen', 'tekst', 'Grond, eigen gegevens', 'Ground, own records'),
    waarde: (t) => said(t.grond.eigen),
  },
  {
    ...makeKop('verantwoording', 'tekst', 'Verantwoording aan de raad', 'Account to the council'),
    waarde: (t) => listed(t.controleert.verantwoording.map(({ wet, artikel }) => `${wet} ${artikel}`)),
  },
  {
    ...makeKop('toezicht_eigen', 'tekst', 'Toezicht, eigen gegevens', 'Inspection, own records'),
    waarde: (t) => said(t.controleert.eigen),
  },
  { ...makeKop('niet_bekend', 'tekst', 'Niet bekend', 'Not known'), waarde: (t) => listed(t.leemten) },
];

/** Who steers and who executes, a row for each task. */
export function sturingTabellen({ gemeente, taken }: SturingAntwoord): readonly Tabel[] {
  const hier: Kolom<Rij> = { ...koppen.gemeente, waarde: () => gemeente.code };
  return [fillTabel<Rij>('taken', [hier, ...kolommen], taken)];
}
