import {
  findUitkeringen,
  listOnderwerpen,
  type Uitkeringuitkomst,
  uitkeringenTabel,
} from '@samenhang/core/geld';
import { type Bron, inhabitantsFor } from '@samenhang/server/bron';
import { opsomming } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { openBron } from '../pakket/index.ts';
import { numberOption } from '../rekenen/index.ts';
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
  toonMet,
  toonProcent,
  writeDoel,
} from '../uitvoer/index.ts';
import { tellOntvanger } from './ontvanger.ts';

interface Uitkeringopties {
  readonly data?: string;
  readonly onderwerp?: string;
  readonly ontvanger?: string;
  readonly jaar?: number;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

type MetOnderwerp = Omit<Uitkeringopties, 'jaar' | 'onderwerp'> & {
  readonly onderwerp: string;
  readonly jaar?: number | null;
};

const toonJaren = (jaren: readonly (number | null)[]): string =>
  jaren.map((jaar) => jaar ?? 'zonder jaar').join(', ');

function describeOnderwerpen(bron: Bron): string[] {
  return [
    'Onderwerpen met bedragen per ontvanger',
    ...tabel(
      [{ kop: 'onderwerp' }, { kop: 'jaren' }, { kop: 'regels', rechts: true }],
      listOnderwerpen(bron.pakket.geld).map((o) => [o.onderwerp, toonJaren(o.jaren), toonAantal(o.regels)]),
    ),
  ];
}

function refuse(uitkomst: Exclude<Uitkeringuitkomst, { ok: true }>, onderwerp: string): never {
  switch (uitkomst.code) {
    case 'onbekend':
      throw new GebruikFout(
        `Er zijn geen bedragen van '${onderwerp}'. ${
          uitkomst.bedoeld === undefined
            ? "'samenhang geld uitkeringen' noemt alle onderwerpen."
            : `Bedoelde u '${uitkomst.bedoeld}'?`
        }`,
      );
    case 'meerdere':
      throw new GebruikFout(
        `'${onderwerp}' kan meer dan een onderwerp zijn: ${opsomming('nl', uitkomst.onderwerpen, 'of')}.`,
      );
    case 'ander-jaar':
      throw new GebruikFout(
        `Kies een jaar voor '${uitkomst.onderwerp}': ${toonJaren(uitkomst.jaren)}. Laat --jaar weg voor bedragen zonder jaar.`,
      );
  }
}

function describe({ antwoord }: Extract<Uitkeringuitkomst, { ok: true }>): string[] {
  const { onderwerp, jaar, som, besluittotaal, klopt, ontvangers, bijlagen } = antwoord;
  const euro = (x: number) => toonGetal(x, Number.isInteger(x) ? 0 : 2);
  return [
    `${onderwerp}${jaar === null ? '' : ` in ${jaar}`}: ${toonMet(ontvangers.length, 'bedrag', 'bedragen')}, samen € ${euro(som)}`,
    besluittotaal === null
      ? 'Het totaal dat het besluit zelf noemt, is hier niet bekend.'
      : klopt === true
        ? 'Dit is het totaal dat het besluit zelf noemt.'
        : `Het besluit zelf noemt een ander totaal: € ${euro(besluittotaal)}.`,
    '',
    ...tabel(
      [
        { kop: 'code' },
        { kop: 'ontvanger' },
        { kop: 'euro', rechts: true },
        { kop: 'deel', rechts: true },
        { kop: 'per inwoner', rechts: true },
      ],
      ontvangers.map((o) => [
        o.gemeente ?? '',
        o.ontvanger,
        euro(o.euro),
        toonProcent(o.aandeel),
        toonGetal(o.perInwoner, 2),
      ]),
    ),
    '',
    `Bron: Besluit decentralisatie- en integratie-uitkeringen, ${bijlagen.length === 1 ? 'bijlage' : 'bijlagen'} ${bijlagen.join(', ')}.`,
  ];
}

async function answer(opties: Uitkeringopties, schrijver: Schrijver): Promise<void> {
  const bron = await openBron({ ...opties });
  const { onderwerp, ontvanger, json } = opties;
  if (bron.pakket.geld.length === 0) throw new Bevinding('In dit pakket staan geen uitkeringen.');
  if (ontvanger !== undefined) await tellOntvanger(bron, { ...opties, ontvanger }, schrijver);
  else if (onderwerp !== undefined) await tellOnderwerp(bron, { ...opties, onderwerp }, schrijver);
  else if (json === true) schrijver.json({ onderwerpen: listOnderwerpen(bron.pakket.geld) });
  else schrijver.regels(...describeOnderwerpen(bron));
}

async function tellOnderwerp(
  bron: Bron,
  { onderwerp, jaar = null, naar, json, scheiding }: MetOnderwerp,
  schrijver: Schrijver,
): Promise<void> {
  const uitkomst = findUitkeringen({
    regels: bron.pakket.geld,
    onderwerp,
    jaar,
    inwoners: inhabitantsFor(bron, jaar),
  });
  if (!uitkomst.ok) refuse(uitkomst, onderwerp);
  if (naar) {
    await writeDoel(naar, await tablesFile(naar.soort, [uitkeringenTabel(uitkomst.antwoord)], scheiding));
    schrijver.regels(`De bedragen staan in ${naar.bestand}.`);
  } else if (json === true) schrijver.json(uitkomst.antwoord);
  else schrijver.regels(...describe(uitkomst));
}

/** The amounts of the decree, by subject and year. */
export function addUitkeringen(command: Command, schrijver: Schrijver): void {
  const uitkeringen = command
    .command('uitkeringen')
    .description('de decentralisatie-uitkeringen van 2007 tot en met 2015, per ontvanger')
    .option('--onderwerp <naam>', '(een deel van) het onderwerp; zonder deze optie: welke er zijn')
    .option(
      '--ontvanger <naam>',
      'alle bedragen van één ontvanger: een code (GM0344) of (een deel van) de naam',
    )
    .addOption(
      new Option('--jaar <jaar>', 'het jaar van de uitkering').argParser(
        numberOption('jaar', 1900, 2100, true),
      ),
    )
    .addOption(new Option('--naar <bestand>', 'bewaar als .csv of .xlsx').argParser(parseDoel('csv', 'xlsx')))
    .option('--data <map>', 'een eigen gegevenspakket')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      "\nVoorbeelden:\n  samenhang geld uitkeringen --onderwerp 'maatschappelijke opvang' --jaar 2010\n" +
        '  samenhang geld uitkeringen --ontvanger Zeist --naar zeist.xlsx',
    );
  addScheiding(uitkeringen).action((opties: Uitkeringopties) => answer(opties, schrijver));
}
