import type { Immutable } from '../antwoord/index.ts';
import { fillTabel, makeKop, type Tabel } from '../tabel/index.ts';
import type { IncidentenAntwoord, IncidentstukAntwoord } from './antwoord.ts';

type Kort = Immutable<IncidentenAntwoord['incidenten'][number]>;
type Stap = Immutable<IncidentstukAntwoord['verloop'][number]>;

/** More than one value in a cell. */
const samen = (waarden: readonly string[]): string | null => waarden.join('; ') || null;

const koppen = {
  besluit: makeKop('besluit', 'tekst', 'Besluit', 'Decision'),
  regel: makeKop('regel', 'tekst', 'Regel', 'Rule'),
  maatregelen: makeKop('maatregelen', 'tekst', 'Wat er ook gebeurt', 'What is done beside it'),
  reden: makeKop('reden', 'tekst', 'Reden', 'Reason'),
  uitkomst: makeKop('uitkomst', 'tekst', 'Uitkomst van de terugblik', 'Outcome of the look back'),
  terugkijken: makeKop('terugkijken', 'datum', 'Terugkijken op', 'Look back on'),
};

/** A row for each incident. */
export function incidentenTabellen({ incidenten }: Immutable<IncidentenAntwoord>): readonly Tabel[] {
  return [
    fillTabel<Kort>(
      'incidenten',
      [
        { ...makeKop('id', 'tekst', 'Nummer', 'Number'), waarde: ({ id }) => id },
        { ...makeKop('titel', 'tekst', 'Incident', 'Incident'), waarde: ({ titel }) => titel },
        {
          ...makeKop('organisatie', 'tekst', 'Organisatie', 'Organisation'),
          waarde: ({ organisatie }) => organisatie.naam,
        },
        {
          ...makeKop('domeinen', 'tekst', 'Domeinen', 'Domains'),
          waarde: ({ domeinen }) => samen(domeinen),
        },
        { ...makeKop('staat', 'tekst', 'Staat', 'State'), waarde: ({ staat }) => staat },
        { ...koppen.besluit, waarde: ({ besluit }) => besluit?.keuze ?? null },
        { ...koppen.regel, waarde: ({ besluit }) => besluit?.regel || null },
        { ...koppen.maatregelen, waarde: ({ besluit }) => samen(besluit?.maatregelen ?? []) },
        { ...koppen.reden, waarde: ({ besluit }) => besluit?.reden ?? null },
        {
          ...makeKop('besloten_op', 'datum', 'Besloten op', 'Decided on'),
          waarde: ({ besluit }) => besluit?.op.slice(0, 10) ?? null,
        },
        { ...koppen.terugkijken, waarde: ({ terugkijken }) => terugkijken },
        {
          ...makeKop('terug_te_kijken', 'ja-nee', 'Nu terug te kijken', 'Due to be looked back at'),
          waarde: ({ terugTeKijken }) => terugTeKijken,
        },
        { ...koppen.uitkomst, waarde: ({ uitkomst }) => uitkomst },
      ],
      incidenten,
    ),
  ];
}

/** What happened with one incident: a row for each step. */
export function incidentTabellen({ verloop }: Immutable<IncidentstukAntwoord>): readonly Tabel[] {
  return [
    fillTabel<Stap>(
      'verloop',
      [
        { ...makeKop('op', 'tekst', 'Wanneer', 'When'), waarde: ({ op }) => op },
        { ...makeKop('stap', 'tekst', 'Stap', 'Step'), waarde: ({ stap }) => stap },
        { ...koppen.besluit, waarde: ({ besluit }) => besluit?.keuze ?? null },
        { ...koppen.regel, waarde: ({ besluit }) => besluit?.regel || null },
        { ...koppen.maatregelen, waarde: ({ besluit }) => samen(besluit?.maatregelen ?? []) },
        { ...koppen.uitkomst, waarde: ({ uitkomst }) => uitkomst },
        { ...koppen.reden, waarde: ({ reden }) => reden || null },
        { ...koppen.terugkijken, waarde: ({ terugkijken }) => terugkijken },
        {
          ...makeKop('teruggedraaid', 'ja-nee', 'Later teruggedraaid', 'Taken back later'),
          waarde: ({ teruggedraaid }) => teruggedraaid,
        },
      ],
      verloop,
    ),
  ];
}
