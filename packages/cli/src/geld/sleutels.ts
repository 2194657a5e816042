import { type Bijdragemaat, compareSleutels, contributionsBy } from '@samenhang/core/geld';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addJson, numberOption } from '../rekenen/index.ts';
import { Bevinding, GebruikFout, type Schrijver, tabel, toonGetal } from '../uitvoer/index.ts';
import { euro, orBevinding } from './hulp.ts';
import { readTabel } from './lees.ts';
import { tellVoorbeelden } from './voorbeelden.ts';

interface Sleutelopties {
  readonly deelnemers?: string;
  readonly sleutel?: readonly Bijdragemaat[];
  readonly voorbeelden?: boolean;
  readonly hoogstens?: number;
  readonly json?: boolean;
}

/** `inwoners:0,6;gebruik:0,4`: measures with their weights. */
function parseSleutel(tekst: string): readonly Bijdragemaat[] {
  const maten = ['gelijk', 'inwoners', 'gebruik'] as const;
  return tekst.split(';').map((deel) => {
    const [naam = '', gewicht = '1'] = deel.split(':').map((x) => x.trim());
    const maat = maten.find((m) => m === naam);
    if (!maat) throw new InvalidArgumentError(`'${naam}' kan niet. Kies uit: ${maten.join(', ')}.`);
    return { maat, gewicht: numberOption('gewicht', 0, 1)(gewicht) };
  });
}

async function answerSleutels(opties: Sleutelopties, schrijver: Schrijver): Promise<void> {
  const { deelnemers, sleutel } = opties;
  if (opties.voorbeelden === true) await tellVoorbeelden(opties.json === true, schrijver);
  else if (deelnemers === undefined || sleutel === undefined)
    throw new GebruikFout('Geef --deelnemers en --sleutel, of --voorbeelden.');
  else await compareWith({ ...opties, deelnemers, sleutel }, schrijver);
}

async function compareWith(
  opties: Sleutelopties & Required<Pick<Sleutelopties, 'deelnemers' | 'sleutel'>>,
  schrijver: Schrijver,
): Promise<void> {
  const { rijen } = await readTabel(opties.deelnemers, ['gemeente', 'budget', 'inwoners'], ['gebruik']);
  const namen = rijen.map(({ woorden }) => woorden.gemeente ?? '');
  const inwoners = rijen.map(({ getallen }) => getallen.inwoners ?? 0);
  if (inwoners.some((x) => x === 0))
    throw new Bevinding(`${opties.deelnemers}: elke deelnemer moet inwoners hebben.`);
  const nu = rijen.map(({ getallen }) => getallen.budget ?? 0);
  const gebruik = rijen.map(({ getallen }) => getallen.gebruik).filter((x) => x !== undefined);
  const wie = { inwoners, ...(gebruik.length === rijen.length ? { gebruik } : {}) };
  const straks = orBevinding(
    () =>
      contributionsBy(
        opties.sleutel,
        nu.reduce((som, x) => som + x, 0),
        wie,
      ),
    'Met deze sleutel kan dat niet: maak de gewichten samen 1, en vul elke maat in (ook gebruik, als die meetelt).',
  );
  const uitkomst = compareSleutels(nu, straks, wie, opties.hoogstens);
  if (opties.json === true) {
    schrijver.json({ deelnemers: namen, ...uitkomst });
    return;
  }
  schrijver.regels(...describeSleutels(namen, uitkomst, opties.hoogstens));
}

function describeSleutels(
  namen: readonly string[],
  uitkomst: ReturnType<typeof compareSleutels>,
  hoogstens: number | undefined,
): string[] {
  const rechts = true;
  return [
    ...tabel(
      [
        { kop: 'deelnemer' },
        { kop: 'nu', rechts },
        { kop: 'straks', rechts },
        { kop: 'verschil', rechts },
        { kop: 'per inwoner', rechts },
      ],
      namen.map((naam, g) => [
        naam,
        euro(uitkomst.nu[g] ?? 0),
        euro(uitkomst.straks[g] ?? 0),
        euro(uitkomst.verschil[g] ?? 0),
        toonGetal(uitkomst.perInwoner[g], 2),
      ]),
    ),
    ...(hoogstens === undefined
      ? []
      : [
          '',
          uitkomst.bereikt
            ? `Met hoogstens € ${toonGetal(hoogstens, 2)} per inwoner erbij per jaar is de sleutel er in ${uitkomst.pad.length} jaar.`
            : `Met hoogstens € ${toonGetal(hoogstens, 2)} per inwoner erbij per jaar is de sleutel er na ${uitkomst.pad.length} jaar nog niet.`,
        ]),
  ];
}

/** What another contribution key does. */
export function addSleutels(command: Command, schrijver: Schrijver): void {
  const sleutels = command
    .command('sleutels')
    .description('wat een andere bijdragesleutel van een regeling voor elke deelnemer doet')
    .option(
      '--deelnemers <tabel>',
      'een tabel (.csv of .xlsx) met gemeente, bijdrage en inwoners; en als u wilt gebruik',
    )
    .addOption(
      new Option('--sleutel <sleutel>', 'maten met gewichten: gelijk, inwoners of gebruik').argParser(
        parseSleutel,
      ),
    )
    .option('--voorbeelden', 'de verdeelsleutels die het register noemt')
    .addOption(
      new Option('--hoogstens <euro>', 'zoveel mag een bijdrage per inwoner in een jaar stijgen').argParser(
        numberOption('bedrag', 0.01, 1e6),
      ),
    )
    .addHelpText(
      'after',
      "\nVoorbeeld:\n  samenhang geld sleutels --deelnemers bijdragen.csv --sleutel 'inwoners:0,6;gebruik:0,4' --hoogstens 2",
    );
  addJson(sleutels).action((opties: Sleutelopties) => answerSleutels(opties, schrijver));
}
