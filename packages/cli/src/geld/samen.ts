import {
  exactTot,
  normalQuantile,
  samenTabel,
  shapleyMarge,
  shareRisk,
  type Verdeelregel,
} from '@samenhang/core/geld';
import { seededToeval } from '@samenhang/motor';
import { nl, opsomming } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { addJson, numberOption } from '../rekenen/index.ts';
import {
  addScheiding,
  Bevinding,
  type Doel,
  parseDoel,
  type Scheiding,
  type Schrijver,
  tabel,
  tablesFile,
  toonAantal,
  toonGetal,
  writeDoel,
} from '../uitvoer/index.ts';
import { readTabel } from './lees.ts';

interface Samenopties {
  readonly gemeenten: string;
  readonly prijs: number;
  readonly spreiding: number;
  readonly zekerheid: number;
  readonly naar?: Doel<'csv' | 'xlsx'>;
  readonly scheiding: Scheiding;
  readonly json?: boolean;
}

/** Who shares, with the price and spread of the options where the table has none of its own. */
async function readDelers({ gemeenten: bestand, prijs, spreiding }: Samenopties) {
  const { rijen } = await readTabel(
    bestand,
    ['gemeente', 'clienten'],
    ['inwoners', 'budget', 'prijs', 'spreiding'],
  );
  return rijen.map(({ woorden, getallen }) => ({
    naam: woorden.gemeente ?? '',
    clienten: getallen.clienten ?? 0,
    prijs: getallen.prijs ?? prijs,
    spreiding: getallen.spreiding ?? spreiding,
    inwoners: getallen.inwoners,
    budget: getallen.budget,
  }));
}

type Delers = Awaited<ReturnType<typeof readDelers>>;

/** The buffer alone and together, divided by each rule. */
function share(delers: Delers, { zekerheid }: Samenopties) {
  if (delers.every(({ clienten }) => clienten === 0))
    throw new Bevinding('Nergens zijn cliënten: er is geen risico te delen.');
  return shareRisk(delers, normalQuantile(zekerheid), seededToeval(1));
}

/** The same as one answer, with who would rather leave. */
function present(delers: Delers, { z, buffer, alleen, verdelingen }: ReturnType<typeof share>) {
  const apart = alleen.reduce((som, x) => som + x, 0);
  return {
    z,
    buffer,
    alleen: apart,
    bespaart: apart - buffer,
    gemeenten: delers.map(({ naam, clienten }, g) => ({
      gemeente: naam,
      clienten,
      alleen: alleen[g] ?? 0,
      ...(Object.fromEntries(verdelingen.map(({ regel, delen }) => [regel, delen[g] ?? 0])) as Partial<
        Record<Verdeelregel, number>
      >),
    })),
    shapleyfout: Math.max(...verdelingen.map(({ fout }) => fout)),
    afscheiding: Object.fromEntries(
      verdelingen.map(({ regel, afscheiding: weg }) => [
        regel,
        weg ? { gemeenten: weg.wie.map((g) => delers[g]?.naam ?? ''), winst: weg.winst } : null,
      ]),
    ),
  };
}

const namen: Readonly<Record<Verdeelregel, readonly [kop: string, verdeeld: string]>> = {
  gelijk: ['evenveel', 'ieder evenveel'],
  inwoners: ['inwoners', 'naar inwoners'],
  herkomst: ['herkomst', 'naar herkomst van cliënten'],
  budget: ['budget', 'naar budget'],
  begrensd: ['begrensd', 'naar herkomst, maar niemand meer dan alleen'],
  risico: ['risico', 'naar risico'],
  shapley: ['Shapley', 'naar wat ieder toevoegt (Shapley)'],
};

function describe(antwoord: ReturnType<typeof present>, zekerheid: number): string[] {
  const euro = (x: number) => toonAantal(Math.round(x));
  const { gemeenten, buffer, alleen, bespaart, afscheiding, shapleyfout } = antwoord;
  const regels = (Object.keys(namen) as Verdeelregel[]).filter((regel) => regel in afscheiding);
  const rechts = true;
  return [
    `Samen is een buffer van € ${euro(buffer)} nodig om in ${toonGetal(zekerheid * 100, 1)} van de 100 jaren genoeg te hebben.`,
    `Ieder apart is dat € ${euro(alleen)}: samen scheelt € ${euro(bespaart)}.`,
    '',
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'cliënten', rechts },
        { kop: 'alleen', rechts },
        ...regels.map((regel) => ({ kop: namen[regel][0], rechts })),
      ],
      gemeenten.map((g) => [
        g.gemeente,
        toonGetal(g.clienten, 1),
        euro(g.alleen),
        ...regels.map((regel) => euro(g[regel] ?? 0)),
      ]),
    ),
    '',
    ...regels.map((regel) => {
      const weg = afscheiding[regel];
      const verdeeld = `Verdeeld ${namen[regel][1]}`;
      return weg
        ? `${verdeeld}: ${opsomming('nl', weg.gemeenten)} ${weg.gemeenten.length === 1 ? 'is' : 'zijn'} apart € ${euro(weg.winst)} beter af.`
        : `${verdeeld}: geen enkele groep is apart beter af.`;
    }),
    ...(shapleyfout > 0
      ? [nl.geld.samen.geloot(String(exactTot), `€ ${euro(shapleyMarge(shapleyfout))}`)]
      : []),
    'Dit gaat ervan uit dat cliënten toevallig komen en dat gemeenten elkaar daarin niet raken.',
  ];
}

export function addSamen(command: Command, schrijver: Schrijver): void {
  const samen = command
    .command('samen')
    .description('wat samen risico dragen scheelt, wie wat betaalt en wie liever apart is')
    .addOption(
      new Option(
        '--gemeenten <bestand>',
        'een tabel (.csv of .xlsx) met de kolommen gemeente en cliënten; en als u wilt inwoners, budget, prijs en spreiding',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option('--prijs <euro>', 'wat een cliënt gemiddeld per jaar kost')
        .argParser(numberOption('bedrag', 0.01, 1e9))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--spreiding <deel>',
        'hoe ver de prijs uiteenloopt: standaardafwijking gedeeld door gemiddelde',
      )
        .argParser(numberOption('deel', 0, 100))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--zekerheid <deel>', 'in welk deel van de jaren de buffer genoeg moet zijn: 0,95 is 95%')
        .argParser(numberOption('deel', 0.5, 0.999999))
        .default(0.95),
    )
    .addOption(
      new Option('--naar <bestand>', 'bewaar wat ieder betaalt als .csv of .xlsx').argParser(
        parseDoel('csv', 'xlsx'),
      ),
    )
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  samenhang geld samen --gemeenten tabel.csv --prijs 42000 --spreiding 0,8 --zekerheid 0,95',
    );
  addScheiding(addJson(samen)).action(async (opties: Samenopties) => {
    const delers = await readDelers(opties);
    const verdeeld = share(delers, opties);
    const antwoord = present(delers, verdeeld);
    const { naar, scheiding } = opties;
    if (naar) {
      await writeDoel(naar, await tablesFile(naar.soort, [samenTabel({ delers, ...verdeeld })], scheiding));
      schrijver.regels(`De verdeling staat in ${naar.bestand}.`);
    } else if (opties.json === true) schrijver.json(antwoord);
    else schrijver.regels(...describe(antwoord, opties.zekerheid));
  });
}
