import {
  bufferOf,
  divideBy,
  divideByVariance,
  exactTot,
  findAfscheiding,
  normalQuantile,
  shapleyOf,
  varianceOf,
} from '@samenhang/core/geld';
import { readClientenTabel } from '@samenhang/data/eigen';
import { seededToeval } from '@samenhang/motor';
import { opsomming } from '@samenhang/taal';
import { type Command, Option } from 'commander';
import { readBestand } from '../invoer/index.ts';
import { addJson, numberOption } from '../rekenen/index.ts';
import { Bevinding, type Schrijver, tabel, toonAantal, toonGetal } from '../uitvoer/index.ts';

interface Samenopties {
  readonly gemeenten: string;
  readonly prijs: number;
  readonly spreiding: number;
  readonly zekerheid: number;
  readonly json?: boolean;
}

async function readGemeenten(bestand: string) {
  const gelezen = readClientenTabel(await readBestand(bestand));
  if (gelezen.ok) return gelezen.rijen;
  const getoond = gelezen.fouten.slice(0, 20).map(({ regel, kolom, wat, herstel }) => {
    const plek = [
      bestand,
      ...(regel === undefined ? [] : [`regel ${regel}`]),
      ...(kolom ? [`kolom ${kolom}`] : []),
    ];
    return `${plek.join(', ')}: ${wat} ${herstel}`;
  });
  const rest = gelezen.fouten.length - getoond.length;
  throw new Bevinding([...getoond, ...(rest > 0 ? [`En nog ${rest} fouten.`] : [])].join('\n'));
}

/** The buffer alone and together, divided by each rule, with who would rather leave. */
function compute(
  rijen: readonly { readonly gemeente: string; readonly clienten: number }[],
  { prijs, spreiding, zekerheid }: Samenopties,
) {
  const varianties = rijen.map(({ clienten }) => varianceOf(clienten, prijs, spreiding));
  if (varianties.every((v) => v === 0))
    throw new Bevinding('Nergens zijn cliënten: er is geen risico te delen.');
  const z = normalQuantile(zekerheid);
  const shapley = shapleyOf(varianties, z, seededToeval(1));
  const regels = {
    gelijk: divideBy(
      rijen.map(() => 1),
      varianties,
      z,
    ),
    risico: divideByVariance(varianties, z),
    shapley: shapley.delen,
  };
  const alleen = varianties.map((v) => bufferOf([v], z));
  const buffer = bufferOf(varianties, z);
  return {
    z,
    buffer,
    alleen: alleen.reduce((som, x) => som + x, 0),
    bespaart: alleen.reduce((som, x) => som + x, 0) - buffer,
    gemeenten: rijen.map(({ gemeente, clienten }, g) => ({
      gemeente,
      clienten,
      alleen: alleen[g] ?? 0,
      gelijk: regels.gelijk[g] ?? 0,
      risico: regels.risico[g] ?? 0,
      shapley: regels.shapley[g] ?? 0,
    })),
    shapleyfout: Math.max(...shapley.fout),
    afscheiding: Object.fromEntries(
      Object.entries(regels).map(([regel, delen]) => {
        const weg = findAfscheiding(delen, varianties, z);
        return [
          regel,
          weg ? { gemeenten: weg.wie.map((g) => rijen[g]?.gemeente ?? ''), winst: weg.winst } : null,
        ];
      }),
    ),
  };
}

const namen: Readonly<Record<string, string>> = {
  gelijk: 'ieder evenveel',
  risico: 'naar risico',
  shapley: 'naar wat ieder toevoegt (Shapley)',
};

function describe(antwoord: ReturnType<typeof compute>, zekerheid: number): string[] {
  const euro = (x: number) => toonAantal(Math.round(x));
  const { gemeenten, buffer, alleen, bespaart, afscheiding, shapleyfout } = antwoord;
  return [
    `Samen is een buffer van € ${euro(buffer)} nodig om in ${toonGetal(zekerheid * 100, 1)} van de 100 jaren genoeg te hebben.`,
    `Ieder apart is dat € ${euro(alleen)}: samen scheelt € ${euro(bespaart)}.`,
    '',
    ...tabel(
      [
        { kop: 'gemeente' },
        { kop: 'cliënten', rechts: true },
        { kop: 'alleen', rechts: true },
        { kop: 'evenveel', rechts: true },
        { kop: 'risico', rechts: true },
        { kop: 'Shapley', rechts: true },
      ],
      gemeenten.map((g) => [
        g.gemeente,
        toonGetal(g.clienten, 1),
        euro(g.alleen),
        euro(g.gelijk),
        euro(g.risico),
        euro(g.shapley),
      ]),
    ),
    '',
    ...Object.entries(afscheiding).map(([regel, weg]) =>
      weg
        ? `Verdeeld ${namen[regel] ?? regel}: ${opsomming('nl', weg.gemeenten)} ${weg.gemeenten.length === 1 ? 'is' : 'zijn'} apart € ${euro(weg.winst)} beter af.`
        : `Verdeeld ${namen[regel] ?? regel}: geen enkele groep is apart beter af.`,
    ),
    ...(shapleyfout > 0
      ? [
          `De verdeling van Shapley is bij meer dan ${exactTot} gemeenten geloot; de fout is hoogstens ongeveer € ${euro(2 * shapleyfout)}.`,
        ]
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
        'een tabel met de kolommen gemeente en cliënten',
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
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  samenhang geld samen --gemeenten tabel.csv --prijs 42000 --spreiding 0,8 --zekerheid 0,95',
    );
  addJson(samen).action(async (opties: Samenopties) => {
    const antwoord = compute(await readGemeenten(opties.gemeenten), opties);
    if (opties.json === true) schrijver.json(antwoord);
    else schrijver.regels(...describe(antwoord, opties.zekerheid));
  });
}
