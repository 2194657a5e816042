import { type Atlas, matchOne } from '@samenhang/core';
import { nameOfTaakveld, splitsOfTaakveld } from '@samenhang/data/eigen';
import type { Bron } from '@samenhang/server/bron';
import { opsomming, opsommingTot } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { openAtlas, openBron, parseJaar } from '../pakket/index.ts';
import { type Schrijver, tabel, toonGetal, toonMet } from '../uitvoer/index.ts';
import { readTaakvelden, readTabel } from './lees.ts';

interface Bedragopties {
  readonly bestand: string;
  readonly iv3?: boolean;
  readonly taakveld?: string;
  readonly jaar?: number;
  readonly data?: string;
  readonly json?: boolean;
}

interface Bedrag {
  readonly gemeente: string;
  readonly taakveld?: string;
  readonly jaar?: number;
  readonly euro: number;
}

/** Rows that are shown before somebody goes on with them. */
const voorproef = 10;

async function readRijen({ bestand, iv3, taakveld }: Bedragopties) {
  if (iv3 !== true) {
    const { rijen, duizenden, totalen } = await readTabel(bestand, ['gemeente', 'euro'], [], true);
    const bedragen = rijen.map(
      ({ woorden, getallen }): Bedrag => ({ gemeente: woorden.gemeente ?? '', euro: getallen.euro ?? 0 }),
    );
    return { bedragen, duizenden, totalen: totalen.length };
  }
  const { regels, duizenden } = await readTaakvelden(bestand);
  const bedragen: readonly Bedrag[] = regels.filter(
    (r) => taakveld === undefined || r.taakveld === taakveld.toLowerCase(),
  );
  return { bedragen, duizenden, totalen: 0 };
}

/** The amounts, with the gemeente of the year that each is of; `null` where it is none, or more than one. */
function placeBedragen(bedragen: readonly Bedrag[], bron: Bron, atlas: Atlas) {
  const andere = bron.andereNamen(atlas.jaar);
  return bedragen.map((bedrag) => {
    const g = matchOne(atlas, andere, bedrag.gemeente);
    return { ...bedrag, code: atlas.gemeenten[g ?? -1]?.code ?? null };
  });
}

type Gelegd = ReturnType<typeof placeBedragen>;

/** Its number, with its name where that is known. */
const describeTaakveld = (taakveld = ''): string => `${taakveld} ${nameOfTaakveld(taakveld) ?? ''}`.trim();

/** Where nothing is of the task field that was asked for, though it was split in others. */
function describeSplit({ taakveld = '' }: Bedragopties, aantal: number): string[] {
  const delen = splitsOfTaakveld(taakveld);
  if (aantal > 0 || delen.length === 0) return [];
  return [
    `Sinds de begroting van 2023 is taakveld ${taakveld} gesplitst: ${opsomming('nl', delen.map(describeTaakveld))}.`,
  ];
}

function describeVoorproef(gelegd: Gelegd): string[] {
  return [
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'gemeente' },
        { kop: 'taakveld' },
        { kop: 'jaar' },
        { kop: 'euro', rechts: true },
      ],
      gelegd
        .slice(0, voorproef)
        .map((b) => [
          b.code ?? '–',
          b.gemeente,
          describeTaakveld(b.taakveld),
          String(b.jaar ?? ''),
          toonGetal(b.euro, Number.isInteger(b.euro) ? 0 : 2),
        ]),
    ),
    ...(gelegd.length > voorproef ? [`  … en nog ${gelegd.length - voorproef}`] : []),
  ];
}

async function answer(opties: Bedragopties, schrijver: Schrijver): Promise<void> {
  const { bedragen, duizenden, totalen } = await readRijen(opties);
  const bron = await openBron({ ...opties });
  const atlas = openAtlas(bron, opties);
  const gelegd = placeBedragen(bedragen, bron, atlas);
  const onbekend = [...new Set(gelegd.flatMap(({ code, gemeente }) => (code === null ? [gemeente] : [])))];
  const som = bedragen.reduce((totaal, { euro }) => totaal + euro, 0);
  if (opties.json === true) {
    schrijver.json({ jaar: atlas.jaar, som, duizenden, onbekend, bedragen: gelegd });
    return;
  }
  schrijver.regels(
    `${toonMet(bedragen.length, 'bedrag', 'bedragen')}, samen € ${toonGetal(som, 0)}`,
    ...describeSplit(opties, bedragen.length),
    ...(duizenden ? ['De kop noemt duizenden: de bedragen zijn maal 1.000 genomen.'] : []),
    ...(totalen > 0
      ? [`${toonMet(totalen, 'regel met een totaal telt', 'regels met een totaal tellen')} niet mee.`]
      : []),
    ...(onbekend.length > 0
      ? [
          `In ${atlas.jaar} niet gevonden: ${opsommingTot('nl', onbekend, 10, (n) => `nog ${n}`)}. Verbeter de naam, of kies een ander jaar.`,
        ]
      : []),
    '',
    ...describeVoorproef(gelegd),
  );
}

/** Reads own amounts, or a table of CBS by task field, and shows how they were understood. */
export function addBedragen(command: Command, schrijver: Schrijver): void {
  command
    .command('bedragen')
    .description('lees eigen bedragen of een Iv3-tabel van het CBS, en zie hoe die zijn begrepen')
    .addOption(
      new Option(
        '--bestand <bestand>',
        'een tabel (.csv of .xlsx) met de kolommen gemeente en euro',
      ).makeOptionMandatory(),
    )
    .option('--iv3', 'een tabel van het CBS met gemeente, taakveld, periode en lasten')
    .option('--taakveld <nummer>', 'alleen dit taakveld, zoals 6.81a')
    .addOption(new Option('--jaar <jaar>', 'van welk jaar de gemeenten zijn').argParser(parseJaar))
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText('after', '\nVoorbeeld:\n  samenhang geld bedragen --bestand iv3.csv --iv3 --taakveld 6.81a')
    .action((opties: Bedragopties) => answer(opties, schrijver));
}
