import { fillTabel, koppen, listTabel, makeKop, type Tabel } from '../tabel/index.ts';
import type { GrensverschilAntwoord, PatronenAntwoord } from './antwoord.ts';
import type { Redactiedaad, Signaalstaat } from './lijn.ts';
import type { Signaalinhoud } from './velden.ts';

/** What the redactie did, as its log shows it. Moments are ISO 8601. */
export interface Redactieregel {
  readonly op: string;
  readonly daad: Redactiedaad;
  readonly reden: string;
  readonly van: readonly string[];
  readonly naar: readonly string[];
  readonly ongedaanOp: string | null;
  readonly ongedaanReden: string | null;
}

/** The log of the redactie: a line for each deed, without names. */
export function redactieTabel(daden: readonly Redactieregel[]): Tabel {
  return fillTabel<Redactieregel>(
    'redactie',
    [
      { ...makeKop('op', 'tekst', 'Wanneer', 'When'), waarde: (d) => d.op },
      { ...makeKop('daad', 'tekst', 'Wat', 'What'), waarde: (d) => d.daad },
      { ...makeKop('reden', 'tekst', 'Reden', 'Reason'), waarde: (d) => d.reden },
      { ...makeKop('van', 'tekst', 'Van signalen', 'From signals'), waarde: (d) => d.van.join('|') },
      { ...makeKop('naar', 'tekst', 'Naar signalen', 'To signals'), waarde: (d) => d.naar.join('|') },
      { ...makeKop('ongedaan_op', 'tekst', 'Teruggedraaid', 'Undone'), waarde: (d) => d.ongedaanOp },
      {
        ...makeKop('ongedaan_reden', 'tekst', 'Reden van terugdraaien', 'Reason of undoing'),
        waarde: (d) => d.ongedaanReden,
      },
    ],
    daden,
  );
}

/** A signal as a file of all of them has it, with where it comes from. */
export interface Signaalregel {
  readonly id: string;
  readonly staat: Signaalstaat;
  readonly gemaaktOp: string;
  readonly aantal: number;
  readonly zender: string | null;
  readonly eigenaars: readonly string[];
  /** What it replaces, and the signals as they were sent of which it comes. */
  readonly bronnen: readonly string[];
  readonly eerste: readonly string[];
  readonly inhoud: Signaalinhoud;
}

/** All signals with their lineage: a line for each. */
export function signalenTabel(signalen: readonly Signaalregel[]): Tabel {
  const plaats = ({ inhoud: { gebied } }: Signaalregel) =>
    gebied?.soort === 'regio' ? `${gebied.indeling}:${gebied.code}` : (gebied?.code ?? null);
  return fillTabel<Signaalregel>(
    'signalen',
    [
      { ...makeKop('signaal', 'tekst', 'Signaal', 'Signal'), waarde: (s) => s.id },
      { ...makeKop('staat', 'tekst', 'Staat', 'State'), waarde: (s) => s.staat },
      { ...makeKop('op', 'tekst', 'Ingestuurd', 'Sent'), waarde: (s) => s.gemaaktOp },
      { ...makeKop('aantal', 'heel', 'Aantal ingestuurd', 'Number sent'), waarde: (s) => s.aantal },
      { ...makeKop('zender', 'tekst', 'Zender', 'Sender'), waarde: (s) => s.zender },
      { ...makeKop('eigenaars', 'tekst', 'Eigenaars', 'Owners'), waarde: (s) => s.eigenaars.join('|') },
      { ...makeKop('bronnen', 'tekst', 'Komt direct van', 'Made of'), waarde: (s) => s.bronnen.join('|') },
      {
        ...makeKop('eerste', 'tekst', 'Ingestuurde signalen', 'Signals as sent'),
        waarde: (s) => s.eerste.join('|'),
      },
      { ...makeKop('rol', 'tekst', 'Rol', 'Role'), waarde: (s) => s.inhoud.rol },
      { ...makeKop('titel', 'tekst', 'Titel', 'Title'), waarde: (s) => s.inhoud.titel },
      { ...makeKop('wat', 'tekst', 'Wat er gebeurde', 'What happened'), waarde: (s) => s.inhoud.wat },
      { ...makeKop('naden', 'tekst', 'Naden', 'Seams'), waarde: (s) => s.inhoud.naden.join('|') },
      { ...makeKop('behoefte', 'tekst', 'Behoefte', 'Need'), waarde: (s) => s.inhoud.behoefte },
      { ...makeKop('taken', 'tekst', 'Taken', 'Tasks'), waarde: (s) => s.inhoud.taken.join('|') },
      { ...makeKop('wetten', 'tekst', 'Wetten', 'Acts'), waarde: (s) => s.inhoud.wetten.join('|') },
      { ...makeKop('artikel', 'tekst', 'Artikel', 'Article'), waarde: (s) => s.inhoud.artikel },
      { ...makeKop('indeling', 'tekst', 'Indeling', 'Division'), waarde: (s) => s.inhoud.indeling },
      { ...makeKop('regeling', 'tekst', 'Regeling', 'Arrangement'), waarde: (s) => s.inhoud.regeling },
      { ...makeKop('plaats', 'tekst', 'Gemeente of regio', 'Municipality or region'), waarde: plaats },
      { ...makeKop('hoe_vaak', 'tekst', 'Hoe vaak', 'How often'), waarde: (s) => s.inhoud.hoeVaak },
      {
        ...makeKop('geprobeerd', 'tekst', 'Wat is geprobeerd', 'What was tried'),
        waarde: (s) => s.inhoud.geprobeerd,
      },
      {
        ...makeKop('zou_helpen', 'tekst', 'Wat zou helpen', 'What would help'),
        waarde: (s) => s.inhoud.zouHelpen,
      },
    ],
    signalen,
  );
}

type Patroonrij = PatronenAntwoord['patronen'][number];
const signalen = makeKop('signalen', 'heel', 'Signalen', 'Signals', {
  uitleg: {
    nl: 'Op vijftallen afgerond. Leeg: te weinig om te noemen, of geen.',
    en: 'Rounded to fives. Empty: too few to tell, or none.',
  },
});

/** What everybody is told of where signals are about: a line for each value. */
export function patronenTabel({ patronen }: PatronenAntwoord): Tabel[] {
  return [
    fillTabel<Patroonrij>(
      'patronen',
      [
        { ...koppen.waarde, waarde: (p) => p.waarde },
        { ...makeKop('naam', 'tekst', 'Naam', 'Name'), waarde: (p) => p.naam },
        { ...signalen, waarde: (p) => p.signalen },
        {
          ...makeKop('gemeenten_minstens', 'heel', 'Gemeenten (minstens)', 'Municipalities (at least)'),
          waarde: (p) => p.gemeenten,
        },
        {
          ...makeKop('laatste', 'tekst', 'Laatste kwartaal', 'Last quarter'),
          waarde: (p) => p.laatste,
        },
      ],
      patronen,
    ),
  ];
}

type Groeprij = GrensverschilAntwoord['gelijk'] & { readonly groep: string };

/** Both groups of gemeenten, and their ratio. */
export function grensTabel({ verschilt, gelijk, verhouding }: GrensverschilAntwoord): Tabel[] {
  return [
    fillTabel<Groeprij>(
      'groepen',
      [
        { ...makeKop('groep', 'tekst', 'Groep', 'Group'), waarde: (g) => g.groep },
        { ...signalen, waarde: (g) => g.signalen },
        { ...makeKop('gemeenten', 'heel', 'Gemeenten', 'Municipalities'), waarde: (g) => g.gemeenten },
        { ...koppen.inwoners, waarde: (g) => g.inwoners },
        {
          ...makeKop('cijfer', 'getal', 'Per 100.000 inwoners', 'Per 100,000 inhabitants'),
          waarde: (g) => g.cijfer,
        },
      ],
      [
        { groep: 'verschilt', ...verschilt },
        { groep: 'gelijk', ...gelijk },
      ],
    ),
    listTabel('verhouding', [
      ['verhouding', verhouding?.waarde ?? null],
      ['van', verhouding?.van ?? null],
      ['tot', verhouding?.tot ?? null],
    ]),
  ];
}
