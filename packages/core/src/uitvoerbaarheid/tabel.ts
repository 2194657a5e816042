import type { Immutable } from '../antwoord/index.ts';
import { fillTabel, makeKop, type Tabel } from '../tabel/index.ts';
import type { ToetsbladAntwoord, ToetsenAntwoord } from './antwoord.ts';

type Blad = Immutable<ToetsbladAntwoord>;
type Vergeleken = Blad['vergelijking'][number];

/** What one organisation said to one question; `antwoord` undefined: it did not answer. */
interface Regel {
  readonly vraag: Vergeleken;
  readonly naam: string;
  readonly antwoord: Blad['antwoorden'][number] | undefined;
}

const samen = (waarden: readonly string[]): string => waarden.join('; ');

const koppen = {
  vraag: makeKop('vraag', 'tekst', 'Vraag', 'Question'),
  thema: makeKop('thema', 'tekst', 'Thema', 'Theme'),
  organisatie: makeKop('organisatie', 'tekst', 'Organisatie', 'Organisation'),
  titel: makeKop('titel', 'tekst', 'Toets', 'Test'),
  staat: makeKop('staat', 'tekst', 'Staat', 'State'),
};

/** A row for each question and each organisation that was asked: also where it did not answer. */
function answersTable({ vergelijking, antwoorden, nietGeantwoord }: Blad): Tabel {
  const wie = [
    ...antwoorden.map((antwoord) => ({ naam: antwoord.naam, antwoord })),
    ...nietGeantwoord.map(({ partij }) => ({ naam: partij.naam, antwoord: undefined })),
  ];
  return fillTabel<Regel>(
    'antwoorden',
    [
      { ...koppen.vraag, waarde: ({ vraag }) => vraag.vraag },
      { ...koppen.thema, waarde: ({ vraag }) => vraag.thema },
      { ...koppen.organisatie, waarde: ({ naam }) => naam },
      {
        ...makeKop('namens', 'tekst', 'Namens', 'On behalf of'),
        waarde: ({ antwoord }) => (antwoord ? samen(antwoord.gemeenten.map(({ code }) => code)) : null),
      },
      {
        ...makeKop('geantwoord', 'ja-nee', 'Geantwoord', 'Answered'),
        waarde: ({ antwoord }) => antwoord !== undefined,
      },
      {
        ...makeKop('antwoord', 'tekst', 'Antwoord', 'Answer'),
        waarde: ({ vraag, antwoord }) => antwoord?.oordelen[vraag.vraag]?.waarde ?? null,
      },
      {
        ...makeKop('reden', 'tekst', 'Reden', 'Reason'),
        waarde: ({ vraag, antwoord }) => antwoord?.oordelen[vraag.vraag]?.reden || null,
      },
      {
        ...makeKop('vastgesteld', 'tekst', 'Vastgesteld op', 'Adopted on'),
        waarde: ({ antwoord }) => antwoord?.vastgesteldOp ?? null,
      },
    ],
    vergelijking.flatMap((vraag) => wie.map((een) => ({ vraag, ...een }))),
  );
}

/** A row for each question and each answer that can be given. */
function countsTable({ vergelijking }: Blad): Tabel {
  return fillTabel<{ vraag: Vergeleken; telling: Vergeleken['geteld'][number] }>(
    'vergelijking',
    [
      { ...koppen.vraag, waarde: ({ vraag }) => vraag.vraag },
      { ...koppen.thema, waarde: ({ vraag }) => vraag.thema },
      { ...makeKop('antwoord', 'tekst', 'Antwoord', 'Answer'), waarde: ({ telling }) => telling.waarde },
      { ...makeKop('aantal', 'heel', 'Aantal', 'Number'), waarde: ({ telling }) => telling.antwoorden },
      {
        ...makeKop('gemeenten', 'heel', 'Namens gemeenten', 'On behalf of municipalities'),
        waarde: ({ telling }) => telling.gemeenten,
      },
      {
        ...makeKop('spreiding', 'heel', 'Spreiding (stappen)', 'Spread (steps)'),
        waarde: ({ vraag }) => vraag.spreiding,
      },
    ],
    vergelijking.flatMap((vraag) => vraag.geteld.map((telling) => ({ vraag, telling }))),
  );
}

/** One toets: what everybody said, and this counted. */
export const toetsTabellen = (blad: Blad): readonly Tabel[] => [answersTable(blad), countsTable(blad)];

/** A row for each toets. */
export function toetsenTabellen({ toetsen }: Immutable<ToetsenAntwoord>): readonly Tabel[] {
  return [
    fillTabel<Immutable<ToetsenAntwoord>['toetsen'][number]>(
      'toetsen',
      [
        { ...makeKop('id', 'tekst', 'Nummer', 'Number'), waarde: ({ id }) => id },
        { ...koppen.titel, waarde: ({ titel }) => titel },
        { ...koppen.staat, waarde: ({ staat }) => staat },
        {
          ...makeKop('starter', 'tekst', 'Begonnen door', 'Begun by'),
          waarde: ({ starter }) => starter.naam,
        },
        { ...makeKop('taken', 'tekst', 'Taken', 'Tasks'), waarde: ({ taken }) => samen(taken) },
        {
          ...makeKop('uiterlijk', 'datum', 'Antwoorden tot en met', 'Answers until'),
          waarde: ({ uiterlijk }) => uiterlijk,
        },
        { ...makeKop('gevraagd', 'heel', 'Gevraagd', 'Asked'), waarde: ({ gevraagd }) => gevraagd },
        {
          ...makeKop('geantwoord', 'heel', 'Geantwoord', 'Answered'),
          waarde: ({ geantwoord }) => geantwoord,
        },
        {
          ...makeKop('gemeenten', 'heel', 'Namens gemeenten', 'On behalf of municipalities'),
          waarde: ({ gemeenten }) => gemeenten,
        },
      ],
      toetsen,
    ),
  ];
}
