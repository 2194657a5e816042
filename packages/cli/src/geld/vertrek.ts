import {
  type Deelnemer,
  fallingShares,
  presentVertrek,
  type VertrekAntwoord,
  vertrekTabellen,
} from '@samenhang/core/geld';
import { describeVertrekfout, nl, tellBijdragen } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseList } from '../pakket/index.ts';
import { addJson, numberOption } from '../rekenen/index.ts';
import {
  addScheiding,
  Bevinding,
  describeTabel,
  GebruikFout,
  parseDoel,
  type Schrijver,
  toonGetal,
} from '../uitvoer/index.ts';
import { addDeelnemers, type Deelnemeropties, readDeelnemers } from './deelnemers.ts';
import { euro, tellUitkomst, type Uitkomstopties } from './hulp.ts';

interface Vertrekopties extends Deelnemeropties, Uitkomstopties {
  readonly weg: readonly string[];
  readonly jaren?: number;
  readonly aandelen?: readonly number[];
  readonly grondslag: 'bijdrage' | 'vaste-kosten';
  readonly vasteKosten: number;
  readonly vermogen: number;
  readonly bezetting?: number;
  readonly weigering?: number;
}

/** `1;0,5;0,25`: what is due in each year. */
function parseAandelen(tekst: string): readonly number[] {
  const lees = numberOption('aandeel', 0, 10);
  const delen = tekst.split(';').map((deel) => lees(deel.trim()));
  if (delen.length > 30) throw new InvalidArgumentError('Geef hoogstens 30 jaren.');
  return delen;
}

function findWeg(deelnemers: readonly Deelnemer[], namen: readonly string[]): number[] {
  return namen.map((naam) => {
    const zoek = naam.toLowerCase();
    const g = deelnemers.findIndex((d) => [d.naam, d.gemeente].some((een) => een?.toLowerCase() === zoek));
    if (g < 0)
      throw new GebruikFout(`${naam} doet niet mee. Kies uit: ${deelnemers.map((d) => d.naam).join(', ')}.`);
    return g;
  });
}

async function compute(opties: Vertrekopties): Promise<VertrekAntwoord> {
  const { jaren, aandelen, grondslag, vasteKosten, vermogen, bezetting, weigering } = opties;
  if ((jaren === undefined) === (aandelen === undefined))
    throw new GebruikFout('Geef --jaren of --aandelen: een van beide.');
  const deelnemers = await readDeelnemers(opties);
  const wens = bezetting === undefined || weigering === undefined ? undefined : { bezetting, weigering };
  if (wens && deelnemers.some(({ clienten }) => clienten === null))
    throw new Bevinding('Voor de kleinste schaal is de kolom cliënten nodig, van elke deelnemer.');
  const uitkomst = presentVertrek({
    deelnemers,
    vasteKosten,
    regel: { aandelen: aandelen ?? fallingShares(jaren ?? 0), grondslag, vermogen },
    weg: findWeg(deelnemers, opties.weg),
    wens,
  });
  if (uitkomst.ok) return uitkomst.antwoord;
  throw new Bevinding(describeVertrekfout(uitkomst.fout, { t: nl, taal: 'nl' }));
}

function describeSchaal(schaal: VertrekAntwoord['schaal']): string[] {
  if (!schaal) return [];
  const { clienten, straks, alleen } = schaal;
  return [
    '',
    `De kleinste schaal vraagt ${toonGetal(clienten, 1)} cliënten tegelijk; straks zijn het er ${toonGetal(straks, 1)}.`,
    `Te klein wordt het als alleen deze weggaat: ${alleen.join(', ') || 'niemand'}.`,
  ];
}

function describe(antwoord: VertrekAntwoord): string[] {
  const [deelnemers, nogEen] = vertrekTabellen(antwoord);
  return [
    ...antwoord.deelnemers.flatMap(({ naam, uittreedsom: som }) =>
      som
        ? `${naam} betaalt € ${euro(som.betaalt)}; het deel in het vermogen is € ${euro(som.vermogen)}: de uittreedsom is € ${euro(som.som)}.`
        : [],
    ),
    ...tellBijdragen(antwoord.deelnemers, { t: nl, taal: 'nl' }),
    '',
    ...describeTabel(deelnemers),
    '',
    'Voor wie blijft: wat die meer betaalt. Voor wie weggaat: wat die nog betaalt.',
    ...(nogEen.rijen.length > 0 ? ['', 'En als deze ook nog weggaat', ...describeTabel(nogEen)] : []),
    ...describeSchaal(antwoord.schaal),
    '',
    'De regels van uw regeling gaan voor (Wgr artikel 9, eerste lid). Dit rekent alleen wat u invult.',
  ];
}

async function answer(opties: Vertrekopties, schrijver: Schrijver): Promise<void> {
  const antwoord = await compute(opties);
  await tellUitkomst(opties, schrijver, {
    antwoord,
    tabellen: vertrekTabellen(antwoord),
    regels: () => describe(antwoord),
  });
}

function addRegel(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--jaren <aantal>',
        'zoveel jaar betaalt wie weggaat, elk jaar een gelijke stap minder',
      ).argParser(numberOption('aantal', 0, 30, true)),
    )
    .addOption(
      new Option(
        '--aandelen <lijst>',
        'in plaats van --jaren: het deel per jaar, zoals 1;0,75;0,5',
      ).argParser(parseAandelen),
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
    );
}

/** What leaving costs, and what it does to those who stay. */
export function addVertrek(command: Command, schrijver: Schrijver): void {
  const share = numberOption('deel', 1e-9, 1 - 1e-9);
  const vertrek = addDeelnemers(
    command
      .command('vertrek')
      .description('wat uittreden kost volgens de regel van een regeling, en wat wie blijft meer betaalt')
      .addOption(
        new Option('--weg <lijst>', 'wie weggaan, met komma’s').argParser(parseList).makeOptionMandatory(),
      ),
  );
  addRegel(vertrek)
    .addOption(new Option('--bezetting <deel>', 'met --weigering: zie geld schaal').argParser(share))
    .addOption(new Option('--weigering <deel>', 'met --bezetting: zie geld schaal').argParser(share))
    .addOption(new Option('--naar <bestand>', 'bewaar als .csv of .xlsx').argParser(parseDoel('csv', 'xlsx')))
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  samenhang geld vertrek --deelnemers bijdragen.csv --weg Zeist --jaren 4 --vaste-kosten 500000\n' +
        '  samenhang geld vertrek --regeling 29494998 --begroting 1000000 --weg Oss --jaren 4 --vaste-kosten 500000',
    );
  addScheiding(addJson(vertrek)).action((opties: Vertrekopties) => answer(opties, schrijver));
}
