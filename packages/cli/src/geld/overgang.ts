import { basename } from 'node:path';
import { naastTabel, openKerncijfers, overgangTabellen } from '@samenhang/core/geld';
import {
  describeSchema,
  placeScenario,
  presentNaast,
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
  tablesFile,
  writeDoel,
} from '../uitvoer/index.ts';
import { readTaakvelden, readTabel } from './lees.ts';
import { describeEen, describeNaast, describeOvergang, findDeelnemer } from './uitleg.ts';

interface Overgangopties {
  readonly data?: string;
  readonly scenario?: string;
  readonly gemeenten?: string;
  readonly oudGeld?: string;
  readonly taakveld?: readonly string[];
  readonly gemeente?: string;
  readonly naast?: readonly string[];
  readonly schema?: boolean;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

/** More faults than this help nobody. */
const meesteFouten = 20;
/** Beside the scenario itself. */
const meesteNaast = 3;

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

/** Amounts of a table of one's own as the old money, with the table as their source. */
async function readOudgeld(bestand: string, taakvelden: readonly string[]) {
  const gekozen = taakvelden.map((nummer) => nummer.toLowerCase());
  const { bedragen } = await readTaakvelden(bestand, taakvelden.length > 0);
  const lasten = bedragen.filter(
    ({ soort, taakveld = '' }) => soort === 'lasten' && (gekozen.length === 0 || gekozen.includes(taakveld)),
  );
  const jaren = [...new Set(lasten.map(({ jaar }) => jaar))];
  if (lasten.length === 0)
    throw new Bevinding(
      `${bestand}: er zijn geen lasten bij taakveld ${gekozen.join(', ')}. Kies een taakveld dat in de tabel staat.`,
    );
  if (jaren.length > 1)
    throw new Bevinding(
      `${bestand}: er staan bedragen van meer dan een jaar in (${jaren.map((jaar) => jaar ?? 'geen jaar').join(', ')}). Laat de rijen van een jaar staan.`,
    );
  const wat = [basename(bestand), ...jaren.flatMap((jaar) => jaar ?? []), ...gekozen].join(', ');
  const per = new Map<string, number>();
  for (const { gemeente, euro: bedrag } of lasten) per.set(gemeente, (per.get(gemeente) ?? 0) + bedrag);
  const euro = Array.from(per, ([centrum, bedrag]) => ({ centrum, euro: bedrag }));
  return { euro, uitkering: undefined, bron: `eigen tabel, ${wat}` };
}

/** The scenario with the money of a table in place of its own. */
async function metOudgeld(
  json: unknown,
  { oudGeld: bestand, taakveld = [] }: Overgangopties,
): Promise<unknown> {
  if (bestand === undefined || typeof json !== 'object' || json === null) return json;
  const { oudGeld } = json as { readonly oudGeld?: object };
  return { ...json, oudGeld: { ...oudGeld, ...(await readOudgeld(bestand, taakveld)) } };
}

/** @throws Bevinding with every fault and its place. */
async function readBestand(bestand: string, opties: Overgangopties): Promise<Scenario> {
  const json = await metOudgeld(await readJson(bestand), opties);
  const tabelbestand = opties.gemeenten;
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
  const { geld: uitkeringen } = bron.pakket;
  const kerncijfers = openKerncijfers(bron.jaarboek, bron.pakket, atlas.jaar);
  const feiten = { atlas, andereNamen: bron.andereNamen(atlas.jaar), kerncijfers, uitkeringen };
  const uitkomst = placeScenario(scenario, feiten);
  return uitkomst.ok ? uitkomst.geplaatst : refuse(bestand, uitkomst.fouten);
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
    .option(
      '--oud-geld <bestand>',
      'het oude geld uit een tabel (.csv of .xlsx): gemeente en euro, of een Iv3-tabel van het CBS',
    )
    .option('--taakveld <nummers...>', 'bij --oud-geld: alleen deze taakvelden, zoals 6.81a 6.81b')
    .option('--gemeente <naam>', 'één gemeente, jaar voor jaar')
    .option('--naast <bestanden...>', 'hoogstens drie andere scenario’s ernaast, met dezelfde trekkingen')
    .option('--schema', 'geef de beschrijving van het scenariobestand (JSON Schema)')
    .addOption(
      new Option(
        '--naar <bestand>',
        'bewaar elke gemeente in elk jaar als .csv, of met de aannames als .xlsx; met --naast de verschillen',
      ).argParser(parseDoel('csv', 'xlsx')),
    )
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  samenhang geld overgang --scenario scenario.json --naar overgang.xlsx',
    );
  addScheiding(overgang).action(async (opties: Overgangopties) => {
    if (opties.schema === true) schrijver.json(describeSchema());
    else await answer(opties, schrijver);
  });
}

type Gelegd = Parameters<typeof presentNaast>[0][number];

/** Writes these tables where they were asked, and says so. */
async function writeTabellen(
  { naar, scheiding }: Required<Pick<Overgangopties, 'naar' | 'scheiding'>>,
  tabellen: Parameters<typeof tablesFile>[1],
  schrijver: Schrijver,
): Promise<void> {
  await writeDoel(naar, await tablesFile(naar.soort, tabellen, scheiding));
  schrijver.regels(`De uitkomst staat in ${naar.bestand}.`);
}

/** Scenarios beside each other: what each gives more than another. */
async function answerNaast(
  gelegd: readonly [Gelegd, ...Gelegd[]],
  { naar, scheiding, json }: Overgangopties,
  schrijver: Schrijver,
): Promise<void> {
  const verschil = presentNaast(gelegd);
  if (!verschil)
    throw new GebruikFout(
      'Deze scenario’s zijn niet te vergelijken. Geef ze dezelfde gemeenten (in dezelfde volgorde) en dezelfde jaren.',
    );
  if (naar) {
    const [{ scenario, geplaatst }] = gelegd;
    // A workbook begins with the first of them, as it does without the others.
    const eerste = naar.soort === 'xlsx' ? overgangTabellen(presentOvergang(scenario, geplaatst)) : [];
    await writeTabellen({ naar, scheiding }, [...eerste, naastTabel(verschil)], schrijver);
  } else if (json === true) schrijver.json(verschil);
  else schrijver.regels(...describeNaast(verschil));
}

async function answer(opties: Overgangopties, schrijver: Schrijver): Promise<void> {
  const { scenario: bestand, naast, naar, scheiding, json } = opties;
  if (bestand === undefined)
    throw new GebruikFout(
      'Geef een scenario: --scenario bestand.json. Met --schema ziet u wat erin moet staan.',
    );
  const bron = await openBron({ ...opties });
  const read = async (pad: string) => {
    const scenario = await readBestand(pad, opties);
    return { scenario, geplaatst: place(pad, scenario, bron) };
  };
  const eerste = await read(bestand);
  if (naast !== undefined) {
    if (naast.length > meesteNaast)
      throw new GebruikFout(
        `Zet hoogstens ${meesteNaast} andere scenario’s ernaast: laat er een of meer weg.`,
      );
    await answerNaast([eerste, ...(await Promise.all(naast.map(read)))], opties, schrijver);
    return;
  }
  const antwoord = presentOvergang(eerste.scenario, eerste.geplaatst);
  const gekozen = opties.gemeente === undefined ? undefined : findDeelnemer(antwoord, opties.gemeente);
  if (naar) await writeTabellen({ naar, scheiding }, overgangTabellen(antwoord), schrijver);
  else if (json === true) schrijver.json(antwoord);
  else schrijver.regels(...(gekozen ? describeEen(antwoord, gekozen) : describeOvergang(antwoord)));
}
