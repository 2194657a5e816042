import { belowScale, computeVertrek, fallingShares, findSchaal } from '@samenhang/core/geld';
import { type Command, Option } from 'commander';
import { parseList } from '../pakket/index.ts';
import { addJson, numberOption } from '../rekenen/index.ts';
import { Bevinding, GebruikFout, type Schrijver, tabel, toonGetal } from '../uitvoer/index.ts';
import { euro, orBevinding } from './hulp.ts';
import { readTabel } from './lees.ts';

interface Vertrekopties {
  readonly deelnemers: string;
  readonly weg: readonly string[];
  readonly jaren: number;
  readonly grondslag: 'bijdrage' | 'vaste-kosten';
  readonly vasteKosten: number;
  readonly vermogen: number;
  readonly bezetting?: number;
  readonly weigering?: number;
  readonly json?: boolean;
}

/** Whose leaving makes the body too small, where the table has clients and a scale was asked. */
function judgeSchaal(clienten: readonly (number | undefined)[], { bezetting, weigering }: Vertrekopties) {
  if (bezetting === undefined || weigering === undefined) return undefined;
  const aanbod = clienten.filter((x) => x !== undefined);
  if (aanbod.length < clienten.length)
    throw new Bevinding('Voor de kleinste schaal is de kolom cliënten nodig, van elke deelnemer.');
  const schaal = findSchaal(bezetting, weigering);
  return { nodig: schaal.aanbod, ...belowScale(aanbod, schaal.aanbod) };
}

async function answerVertrek(opties: Vertrekopties, schrijver: Schrijver): Promise<void> {
  const { rijen } = await readTabel(opties.deelnemers, ['gemeente', 'budget'], ['clienten']);
  const namen = rijen.map(({ woorden }) => woorden.gemeente ?? '');
  const weg = opties.weg.map((naam) => {
    const g = namen.findIndex((een) => een.toLowerCase() === naam.toLowerCase());
    if (g < 0) throw new GebruikFout(`${naam} staat niet in ${opties.deelnemers}.`);
    return g;
  });
  const { jaren, grondslag, vasteKosten, vermogen } = opties;
  const regel = { aandelen: fallingShares(jaren), grondslag, vermogen };
  const bijdragen = rijen.map(({ getallen }) => getallen.budget ?? 0);
  const gevolg = orBevinding(
    () => computeVertrek({ bijdragen, vasteKosten, regel, weg, jaren: jaren + 1 }),
    'Dit kan niet: er moet iemand blijven die betaalt, en de vaste kosten mogen niet meer zijn dan alle bijdragen samen.',
  );
  const schaal = judgeSchaal(
    rijen.map(({ getallen }) => getallen.clienten),
    opties,
  );
  if (opties.json === true) {
    schrijver.json({ deelnemers: namen, ...gevolg, schaal: schaal ?? null });
    return;
  }
  schrijver.regels(...describeVertrek(namen, weg, gevolg, schaal));
}

const rechts = true;

function describeVertrek(
  namen: readonly string[],
  weg: readonly number[],
  gevolg: ReturnType<typeof computeVertrek>,
  schaal: ReturnType<typeof judgeSchaal>,
): string[] {
  return [
    ...gevolg.uittreedsommen.map(
      ({ wie, betaalt, vermogen: deel, som }) =>
        `${namen[wie] ?? ''} betaalt € ${euro(betaalt)}; het deel in het vermogen is € ${euro(deel)}: de uittreedsom is € ${euro(som)}.`,
    ),
    '',
    ...tabel(
      [
        { kop: 'deelnemer' },
        ...gevolg.jaren.map(({ jaar }) => ({ kop: `jaar ${jaar}`, rechts })),
        { kop: 'daarna', rechts },
      ],
      namen.map((naam, g) => [
        weg.includes(g) ? `${naam} (weg)` : naam,
        ...gevolg.jaren.map(({ perDeelnemer }) => euro(perDeelnemer[g] ?? 0)),
        euro(gevolg.blijvend[g] ?? 0),
      ]),
    ),
    '',
    'Voor wie blijft: wat die meer betaalt. Voor wie weggaat: wat die nog betaalt.',
    ...(schaal
      ? [
          `De kleinste schaal vraagt een aanbod van ${toonGetal(schaal.nodig, 1)}. Te klein wordt het als alleen deze weggaat: ${schaal.alleen.flatMap((a) => a.weg.map((g) => namen[g] ?? '')).join(', ') || 'niemand'}.`,
        ]
      : []),
    'De regels van uw regeling gaan voor (Wgr artikel 9, eerste lid). Dit rekent alleen wat u invult.',
  ];
}

/** What leaving costs, and what it does to those who stay. */
export function addVertrek(command: Command, schrijver: Schrijver): void {
  const share = numberOption('deel', 1e-9, 1 - 1e-9);
  const vertrek = command
    .command('vertrek')
    .description('wat uittreden kost volgens de regel van een regeling, en wat wie blijft meer betaalt')
    .requiredOption('--deelnemers <tabel>', 'een tabel (.csv of .xlsx) met gemeente en bijdrage')
    .addOption(
      new Option('--weg <lijst>', 'wie weggaan, met komma’s').argParser(parseList).makeOptionMandatory(),
    )
    .addOption(
      new Option('--jaren <aantal>', 'zoveel jaar betaalt wie weggaat, elk jaar een gelijke stap minder')
        .argParser(numberOption('aantal', 0, 30, true))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--grondslag <wat>', 'waarover wie weggaat betaalt')
        .choices(['bijdrage', 'vaste-kosten'])
        .default('vaste-kosten'),
    )
    .addOption(
      new Option('--vaste-kosten <euro>', 'kosten per jaar die blijven als iemand weggaat')
        .argParser(numberOption('bedrag', 0, 1e12))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--vermogen <euro>', 'bezit min schulden: wie weggaat krijgt daar zijn deel van')
        .argParser(numberOption('bedrag', -1e12, 1e12))
        .default(0),
    )
    .addOption(new Option('--bezetting <deel>', 'met --weigering: zie geld schaal').argParser(share))
    .addOption(new Option('--weigering <deel>', 'met --bezetting: zie geld schaal').argParser(share))
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  samenhang geld vertrek --deelnemers bijdragen.csv --weg Zeist --jaren 4 --vaste-kosten 500000',
    );
  addJson(vertrek).action((opties: Vertrekopties) => answerVertrek(opties, schrijver));
}
