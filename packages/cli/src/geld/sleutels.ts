import {
  BIJDRAGEMATEN,
  type Bijdragemaatnaam,
  presentSleutels,
  type SleutelAntwoord,
  sleutelTabel,
} from '@samenhang/core/geld';
import { describeSleutelfout, nl, tellBijdragen } from '@samenhang/taal';
import { type Command, InvalidArgumentError, Option } from 'commander';
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
import { tellVoorbeelden } from './voorbeelden.ts';

interface Sleutelopties extends Deelnemeropties, Uitkomstopties {
  readonly sleutel?: SleutelAntwoord['sleutel'];
  readonly voorbeelden?: boolean;
  readonly hoogstens?: number;
}

/** `inwoners:0,6;gebruik:0,4`: measures with their weights. */
function parseSleutel(tekst: string): SleutelAntwoord['sleutel'] {
  return tekst.split(';').map((deel) => {
    const [naam = '', gewicht = '1'] = deel.split(':').map((x) => x.trim());
    const maat = BIJDRAGEMATEN.find((m: Bijdragemaatnaam) => m === naam);
    if (!maat) throw new InvalidArgumentError(`'${naam}' kan niet. Kies uit: ${BIJDRAGEMATEN.join(', ')}.`);
    return { maat, gewicht: numberOption('gewicht', 0, 1)(gewicht) };
  });
}

async function compute(opties: Sleutelopties): Promise<SleutelAntwoord> {
  const { sleutel, hoogstens } = opties;
  if (sleutel === undefined) throw new GebruikFout('Geef een sleutel met --sleutel, of kies --voorbeelden.');
  const uitkomst = presentSleutels({ deelnemers: await readDeelnemers(opties), sleutel, hoogstens });
  if (uitkomst.ok) return uitkomst.antwoord;
  throw new Bevinding(describeSleutelfout(uitkomst.fout, { t: nl, taal: 'nl' }));
}

function describe(antwoord: SleutelAntwoord): string[] {
  const { deelnemers, hoogstens, jaren, bereikt } = antwoord;
  const { sleutels: woorden } = nl.geld;
  const vast = deelnemers.filter((d) => d.vast).map(({ naam }) => naam);
  const meest = hoogstens === null ? '' : `€ ${toonGetal(hoogstens, 2)}`;
  const tekorten = jaren.filter(({ tekort }) => tekort > 0.5);
  return [
    ...tellBijdragen(deelnemers, { t: nl, taal: 'nl' }),
    ...(vast.length > 0 ? [woorden.vast(vast.join(', '))] : []),
    '',
    ...describeTabel(sleutelTabel(antwoord)),
    ...(hoogstens === null
      ? []
      : ['', (bereikt ? woorden.demping : woorden.dempingNiet)(String(jaren.length), meest)]),
    ...tekorten.map(({ jaar, tekort }) => `In jaar ${jaar} komt de demping € ${euro(tekort)} tekort.`),
  ];
}

async function answer(opties: Sleutelopties, schrijver: Schrijver): Promise<void> {
  if (opties.voorbeelden === true) {
    await tellVoorbeelden(opties, schrijver);
    return;
  }
  const antwoord = await compute(opties);
  await tellUitkomst(opties, schrijver, {
    antwoord,
    tabellen: [sleutelTabel(antwoord)],
    regels: () => describe(antwoord),
  });
}

/** What another contribution key does. */
export function addSleutels(command: Command, schrijver: Schrijver): void {
  const sleutels = addDeelnemers(
    command
      .command('sleutels')
      .description('wat een andere bijdragesleutel van een regeling voor elke deelnemer doet'),
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
    .addOption(new Option('--naar <bestand>', 'bewaar als .csv of .xlsx').argParser(parseDoel('csv', 'xlsx')))
    .addHelpText(
      'after',
      "\nVoorbeelden:\n  samenhang geld sleutels --deelnemers bijdragen.csv --sleutel 'inwoners:0,6;gebruik:0,4' --hoogstens 2\n" +
        '  samenhang geld sleutels --regeling 29494998 --begroting 1000000 --sleutel inwoners\n' +
        '  samenhang geld sleutels --voorbeelden --naar sleutels.csv',
    );
  addScheiding(addJson(sleutels)).action((opties: Sleutelopties) => answer(opties, schrijver));
}
