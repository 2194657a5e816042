import type { Immutable } from '../antwoord/index.ts';
import { fillTabel, makeKop, type Tabel } from '../tabel/index.ts';
import type { OpgavenAntwoord, OpgavestukAntwoord } from './antwoord.ts';

type Kort = Immutable<OpgavenAntwoord['opgaven'][number]>;
type Stap = Immutable<OpgavestukAntwoord['verloop'][number]>;
type Toezegging = Immutable<OpgavestukAntwoord['toezeggingen'][number]>;

/** More than one value in a cell. */
const samen = (waarden: readonly string[]): string => waarden.join('; ');
const namen = (partijen: Kort['antwoorders']): string => samen(partijen.map(({ naam }) => naam));

/** Who said so, or cannot be asked here. */
const isOwner = (toezegging: Kort['eigenaars'][number]['toezegging']): boolean =>
  toezegging === 'ja' || toezegging === null;

const koppen = {
  id: makeKop('id', 'tekst', 'Nummer', 'Number'),
  titel: makeKop('titel', 'tekst', 'Opgave', 'Challenge'),
  staat: makeKop('staat', 'tekst', 'Staat', 'State'),
  terugkijken: makeKop('terugkijken', 'datum', 'Terugkijken op', 'Look back on'),
  gevolgen: makeKop('gevolgen', 'tekst', 'Wat verandert', 'What changes'),
  uiterlijk: makeKop('uiterlijk', 'datum', 'Uiterlijk', 'No later than'),
};

/** The agenda: a row for each opgave. */
export function opgavenTabellen({ opgaven }: Immutable<OpgavenAntwoord>): readonly Tabel[] {
  return [
    fillTabel<Kort>(
      'opgaven',
      [
        { ...koppen.id, waarde: ({ id }) => id },
        { ...koppen.titel, waarde: ({ titel }) => titel },
        { ...koppen.staat, waarde: ({ staat }) => staat },
        { ...makeKop('domeinen', 'tekst', 'Domeinen', 'Domains'), waarde: ({ domeinen }) => samen(domeinen) },
        {
          ...makeKop('eigenaars', 'tekst', 'Eigenaars', 'Owners'),
          waarde: ({ eigenaars }) => namen(eigenaars.filter(({ toezegging }) => isOwner(toezegging))),
        },
        {
          ...makeKop('gevraagd', 'tekst', 'Gevraagd als eigenaar', 'Asked to own it'),
          waarde: ({ eigenaars }) =>
            namen(eigenaars.filter(({ toezegging }) => toezegging === 'gevraagd')) || null,
        },
        {
          ...makeKop('antwoorders', 'tekst', 'Antwoord gevraagd aan', 'Asked to answer'),
          waarde: (een) => namen(een.antwoorders),
        },
        {
          ...makeKop('niet_belegd', 'tekst', 'Niet belegd', 'Nobody answers for'),
          waarde: ({ nietBelegd }) => samen(nietBelegd),
        },
        { ...koppen.gevolgen, waarde: ({ gevolgen }) => samen(gevolgen) },
        { ...koppen.uiterlijk, waarde: ({ uiterlijk }) => uiterlijk },
        { ...koppen.terugkijken, waarde: ({ terugkijken }) => terugkijken },
        {
          ...makeKop('terug_te_kijken', 'ja-nee', 'Nu terug te kijken', 'Due to be looked back at'),
          waarde: ({ terugTeKijken }) => terugTeKijken,
        },
      ],
      opgaven,
    ),
  ];
}

/** What happened with one opgave: a row for each step; and who agreed to what it is asked. */
export function opgaveTabellen({ verloop, toezeggingen }: Immutable<OpgavestukAntwoord>): readonly Tabel[] {
  return [
    fillTabel<Stap>(
      'verloop',
      [
        { ...makeKop('nummer', 'heel', 'Nummer', 'Number'), waarde: ({ nummer }) => nummer },
        { ...makeKop('op', 'tekst', 'Wanneer', 'When'), waarde: ({ op }) => op },
        { ...makeKop('wat', 'tekst', 'Wat', 'What'), waarde: ({ wat }) => wat },
        { ...koppen.staat, waarde: ({ staat }) => staat },
        { ...makeKop('wie', 'tekst', 'Wie', 'Who'), waarde: ({ organisatie }) => organisatie?.naam ?? null },
        { ...makeKop('reden', 'tekst', 'Reden', 'Reason'), waarde: ({ reden }) => reden || null },
        {
          ...makeKop('antwoord', 'tekst', 'Antwoord', 'Answer'),
          waarde: ({ antwoord }) => antwoord?.tekst ?? null,
        },
        { ...koppen.gevolgen, waarde: ({ antwoord }) => samen(antwoord?.gevolgen ?? []) || null },
        { ...koppen.uiterlijk, waarde: ({ antwoord }) => antwoord?.uiterlijk ?? null },
        { ...makeKop('loket', 'tekst', 'Doorgezet naar', 'Passed on to'), waarde: ({ loket }) => loket },
        {
          ...makeKop('velden', 'tekst', 'Gewijzigd', 'Changed'),
          waarde: ({ velden }) => samen(velden) || null,
        },
        { ...koppen.terugkijken, waarde: ({ terugkijken }) => terugkijken },
        {
          ...makeKop('teruggedraaid', 'ja-nee', 'Later teruggedraaid', 'Taken back later'),
          waarde: ({ teruggedraaid }) => teruggedraaid,
        },
      ],
      verloop,
    ),
    fillTabel<Toezegging>(
      'toezeggingen',
      [
        { ...makeKop('organisatie', 'tekst', 'Organisatie', 'Organisation'), waarde: ({ naam }) => naam },
        { ...makeKop('wat', 'tekst', 'Waarvoor', 'For what'), waarde: ({ wat }) => wat },
        { ...makeKop('staat', 'tekst', 'Antwoord', 'Answer'), waarde: ({ staat }) => staat },
        { ...makeKop('reden', 'tekst', 'Reden', 'Reason'), waarde: ({ reden }) => reden || null },
        { ...makeKop('op', 'tekst', 'Wanneer', 'When'), waarde: ({ op }) => op },
      ],
      toezeggingen,
    ),
  ];
}
