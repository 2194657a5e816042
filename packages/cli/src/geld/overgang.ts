import { type OvergangAntwoord, overgangTabellen } from '@samenhang/core/geld';
import {
  describeSchema,
  placeScenario,
  presentOvergang,
  readScenario,
  type Scenario,
  type Scenariofout,
} from '@samenhang/core/geld/scenario';
import type { Bron } from '@samenhang/server/bron';
import { describeScenariofout, nl } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { readJson } from '../invoer/index.ts';
import { openAtlas, openBron } from '../pakket/index.ts';
import {
  addScheiding,
  Bevinding,
  type Doel,
  GebruikFout,
  parseDoel,
  type Scheiding,
  type Schrijver,
  tabel,
  tablesFile,
  toonAantal,
  toonGetal,
  toonProcent,
  writeDoel,
} from '../uitvoer/index.ts';
import { readTabel } from './lees.ts';

interface Overgangopties {
  readonly data?: string;
  readonly scenario?: string;
  readonly gemeenten?: string;
  readonly schema?: boolean;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

/** More faults than this help nobody. */
const meesteFouten = 20;

function refuse(bestand: string, fouten: readonly Scenariofout[]): never {
  const rest = fouten.length - meesteFouten;
  throw new Bevinding(
    [
      ...fouten
        .slice(0, meesteFouten)
        .map((fout) => describeScenariofout(fout, bestand, { t: nl, taal: 'nl' })),
      ...(rest > 0 ? [`En nog ${rest} fouten.`] : []),
    ].join('\n'),
  );
}

/** What a table says of the gemeenten, as fields of a scenario: they take the place of those of the file. */
async function readGemeenten(bestand: string) {
  const { rijen } = await readTabel(bestand, ['gemeente', 'clienten'], ['centrum', 'inwoners', 'euro']);
  const euro = rijen.flatMap(({ woorden, getallen }) =>
    getallen.euro === undefined ? [] : [{ centrum: woorden.gemeente ?? '', euro: getallen.euro }],
  );
  const gemeenten = rijen.map(({ woorden, getallen }) => ({
    gemeente: woorden.gemeente ?? '',
    clienten: getallen.clienten ?? 0,
    ...(woorden.centrum ? { centrum: woorden.centrum } : {}),
    ...(getallen.inwoners === undefined ? {} : { inwoners: getallen.inwoners }),
  }));
  return { gemeenten, oudGeld: euro.length === 0 ? {} : { euro } };
}

/** @throws Bevinding with every fault and its place. */
async function readBestand(bestand: string, tabelbestand?: string): Promise<Scenario> {
  const json = await readJson(bestand);
  const uitTabel = tabelbestand === undefined ? undefined : await readGemeenten(tabelbestand);
  const velden = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const samen = uitTabel && {
    ...velden,
    gemeenten: uitTabel.gemeenten,
    oudGeld: { ...(velden.oudGeld as object | undefined), ...uitTabel.oudGeld },
  };
  const gelezen = readScenario(samen ?? json);
  return gelezen.ok ? gelezen.scenario : refuse(bestand, gelezen.fouten);
}

function place(bestand: string, scenario: Scenario, bron: Bron) {
  const atlas = openAtlas(bron, { jaar: scenario.jaar });
  const { kerncijfers, geld: uitkeringen } = bron.pakket;
  const feiten = { atlas, andereNamen: bron.andereNamen(atlas.jaar), kerncijfers, uitkeringen };
  const uitkomst = placeScenario(scenario, feiten);
  return uitkomst.ok ? uitkomst.geplaatst : refuse(bestand, uitkomst.fouten);
}

const euro = (x: number) => toonAantal(Math.round(x));

function describe(antwoord: OvergangAntwoord): string[] {
  const { naam, van, tot, eersteStap, jaren, gemeenten, aannames } = antwoord;
  const laatste = jaren.at(-1);
  const rechts = true;
  return [
    `${naam}, ${van} tot en met ${tot}`,
    `De eerste stap is in ${eersteStap}. In ${laatste?.jaar ?? tot} telt de sleutel voor ${toonProcent(laatste?.fase)}.`,
    '',
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: `budget ${tot}`, rechts },
        { kop: 'kosten', rechts },
        { kop: 'saldo', rechts },
        { kop: 'per inwoner', rechts },
        { kop: 'samen vanaf het begin', rechts },
        { kop: 'geen tekort vanaf', rechts },
      ],
      gemeenten.map((g) => {
        const eind = g.jaren.at(-1);
        return [
          g.naam,
          euro(eind?.budget ?? 0),
          euro(eind?.kosten ?? 0),
          euro(eind?.saldo ?? 0),
          toonGetal(eind?.saldoPerInwoner, 2),
          euro(eind?.cumulatief ?? 0),
          g.gelijkspel === null ? '–' : String(g.gelijkspel),
        ];
      }),
    ),
    ...jaren
      .filter(({ tekort }) => tekort > 0.5)
      .map(
        ({ jaar, tekort }) =>
          `In ${jaar} komt de demping € ${euro(tekort)} tekort: er winnen te weinig gemeenten.`,
      ),
    ...describeBanden(antwoord),
    '',
    ...describeAannames(aannames),
  ];
}

/** How far the outcome of the last year lies apart. */
function describeBanden({ bandbreedte, gemeenten, tot }: OvergangAntwoord): string[] {
  if (!bandbreedte) return [];
  const { trekkingen, tekort, gemeenten: banden } = bandbreedte;
  const rechts = true;
  return [
    '',
    `Bandbreedte in ${tot}, uit ${toonAantal(trekkingen)} trekkingen: in 9 van de 10 ligt het saldo hiertussen`,
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'saldo van', rechts },
        { kop: 'midden', rechts },
        { kop: 'tot', rechts },
        { kop: `kans op tekort boven € ${toonGetal(tekort, 2)} per inwoner`, rechts },
        { kop: 'wat het meest uitmaakt' },
      ],
      banden.map(({ code, jaren, aannames }) => {
        const eind = jaren.at(-1);
        const [laag, , midden, , hoog] = eind?.saldo ?? [];
        const naam = gemeenten.find((g) => g.code === code)?.naam ?? code;
        return [
          naam,
          euro(laag ?? 0),
          euro(midden ?? 0),
          euro(hoog ?? 0),
          toonProcent(eind?.kans),
          aannames[0]?.veld ?? '',
        ];
      }),
    ),
  ];
}

function describeAannames(aannames: OvergangAntwoord['aannames']): string[] {
  const rechts = true;
  return [
    'Aannames',
    ...tabel(
      [
        { kop: 'wat' },
        { kop: 'waarde', rechts },
        { kop: 'van', rechts },
        { kop: 'tot', rechts },
        { kop: 'bron' },
      ],
      aannames.map((a) => [
        a.veld,
        String(a.waarde).replace('.', ','),
        a.laag === null ? '' : String(a.laag).replace('.', ','),
        a.hoog === null ? '' : String(a.hoog).replace('.', ','),
        a.bron,
      ]),
    ),
  ];
}

/** What moving a task and its money does, from a scenario in a file. */
export function addOvergang(command: Command, schrijver: Schrijver): void {
  const overgang = command
    .command('overgang')
    .description('wat het doet als een taak en haar geld naar andere gemeenten gaan')
    .addOption(new Option('--scenario <bestand>', 'het scenario (.json): zie --schema'))
    .option(
      '--gemeenten <bestand>',
      'de gemeenten uit een tabel (.csv of .xlsx): gemeente, cliënten, en als u wilt centrum, inwoners en euro',
    )
    .option('--schema', 'geef de beschrijving van het scenariobestand (JSON Schema)')
    .addOption(
      new Option(
        '--naar <bestand>',
        'bewaar elke gemeente in elk jaar als .csv, of met de aannames als .xlsx',
      ).argParser(parseDoel('csv', 'xlsx')),
    )
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  samenhang geld overgang --scenario scenario.json --naar overgang.xlsx',
    );
  addScheiding(overgang).action(async (opties: Overgangopties) => {
    const { scenario: bestand, naar, scheiding } = opties;
    if (opties.schema === true) {
      schrijver.json(describeSchema());
      return;
    }
    if (bestand === undefined)
      throw new GebruikFout(
        'Geef een scenario: --scenario bestand.json. Met --schema ziet u wat erin moet staan.',
      );
    const scenario = await readBestand(bestand, opties.gemeenten);
    const antwoord = presentOvergang(scenario, place(bestand, scenario, await openBron({ ...opties })));
    if (naar) {
      await writeDoel(naar, await tablesFile(naar.soort, overgangTabellen(antwoord), scheiding));
      schrijver.regels(`De uitkomst staat in ${naar.bestand}.`);
    } else if (opties.json === true) schrijver.json(antwoord);
    else schrijver.regels(...describe(antwoord));
  });
}
