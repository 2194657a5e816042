import { type Atlas, matchOne } from '@samenhang/core';
import { type Eigenbedrag, nameOfTaakveld, splitsOfTaakveld, type Taakveld } from '@samenhang/core/geld';
import type { Bron } from '@samenhang/server/bron';
import { opsomming, opsommingTot } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { openAtlas, openBron, parseJaar } from '../pakket/index.ts';
import { type Schrijver, tabel, toonGetal, toonMet } from '../uitvoer/index.ts';
import { readTaakvelden } from './lees.ts';

interface Bedragopties {
  readonly bestand: string;
  readonly iv3?: boolean;
  readonly taakveld?: string;
  readonly zijde: 'lasten' | 'baten';
  readonly jaar?: number;
  readonly data?: string;
  readonly json?: boolean;
}

/** Rows that are shown before somebody goes on with them. */
const voorproef = 10;

/** The amounts, with the gemeente of the year that each is of; `null` where it is none, or more than one. */
function placeBedragen(bedragen: readonly Eigenbedrag[], bron: Bron, atlas: Atlas) {
  const andere = bron.andereNamen(atlas.jaar);
  return bedragen.map((bedrag) => {
    const g = matchOne(atlas, andere, bedrag.gemeente);
    return { ...bedrag, code: atlas.gemeenten[g ?? -1]?.code ?? null };
  });
}

type Gelegd = ReturnType<typeof placeBedragen>;

/** Its number, with its name where that is known. */
const describeTaakveld = (taakvelden: readonly Taakveld[], taakveld = ''): string =>
  `${taakveld} ${nameOfTaakveld(taakvelden, taakveld) ?? ''}`.trim();

/** Where nothing is of the task field that was asked for, though it was split in others. */
function describeSplit(
  { taakveld = '' }: Bedragopties,
  aantal: number,
  taakvelden: readonly Taakveld[],
): string[] {
  const delen = splitsOfTaakveld(taakvelden, taakveld);
  if (aantal > 0 || delen.length === 0) return [];
  return [
    `Sinds de begroting van 2023 is taakveld ${taakveld} gesplitst: ${opsomming(
      'nl',
      delen.map((deel) => describeTaakveld(taakvelden, deel)),
    )}.`,
  ];
}

function describeVoorproef(gelegd: Gelegd, taakvelden: readonly Taakveld[]): string[] {
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
          describeTaakveld(taakvelden, b.taakveld),
          String(b.jaar ?? ''),
          toonGetal(b.euro, Number.isInteger(b.euro) ? 0 : 2),
        ]),
    ),
    ...(gelegd.length > voorproef ? [`  … en nog ${gelegd.length - voorproef}`] : []),
  ];
}

async function answer(opties: Bedragopties, schrijver: Schrijver): Promise<void> {
  const gelezen = await readTaakvelden(opties.bestand, opties.iv3 === true);
  const { duizenden, totalen } = gelezen;
  const bedragen = gelezen.bedragen.filter(
    ({ taakveld, soort }) =>
      soort === opties.zijde && (opties.taakveld === undefined || taakveld === opties.taakveld.toLowerCase()),
  );
  const bron = await openBron({ ...opties });
  const atlas = openAtlas(bron, opties);
  const { taakvelden } = bron.pakket;
  const gelegd = placeBedragen(bedragen, bron, atlas);
  const onbekend = [...new Set(gelegd.flatMap(({ code, gemeente }) => (code === null ? [gemeente] : [])))];
  const som = bedragen.reduce((totaal, { euro }) => totaal + euro, 0);
  if (opties.json === true) {
    schrijver.json({ jaar: atlas.jaar, som, duizenden, onbekend, bedragen: gelegd });
    return;
  }
  schrijver.regels(
    `${toonMet(bedragen.length, 'bedrag', 'bedragen')}, samen € ${toonGetal(som, 0)}`,
    ...describeSplit(opties, bedragen.length, taakvelden),
    ...(duizenden ? ['De kop noemt duizenden: de bedragen zijn maal 1.000 genomen.'] : []),
    ...(totalen.length > 0
      ? [`${toonMet(totalen.length, 'regel met een totaal telt', 'regels met een totaal tellen')} niet mee.`]
      : []),
    ...(onbekend.length > 0
      ? [
          `In ${atlas.jaar} niet gevonden: ${opsommingTot('nl', onbekend, 10, (n) => `nog ${n}`)}. Verbeter de naam, of kies een ander jaar.`,
        ]
      : []),
    '',
    ...describeVoorproef(gelegd, taakvelden),
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
        'een tabel (.csv of .xlsx) met de kolommen gemeente en euro, en als u wilt taakveld, jaar en baten',
      ).makeOptionMandatory(),
    )
    .option('--iv3', 'een tabel van het CBS met gemeente, taakveld, periode en lasten')
    .option('--taakveld <nummer>', 'alleen dit taakveld, zoals 6.81a')
    .addOption(
      new Option('--zijde <zijde>', 'wat gemeenten uitgeven of wat zij ontvangen')
        .choices(['lasten', 'baten'])
        .default('lasten'),
    )
    .addOption(new Option('--jaar <jaar>', 'van welk jaar de gemeenten zijn').argParser(parseJaar))
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText('after', '\nVoorbeeld:\n  samenhang geld bedragen --bestand iv3.csv --iv3 --taakveld 6.81a')
    .action((opties: Bedragopties) => answer(opties, schrijver));
}
