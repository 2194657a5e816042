import { SPREIDDOELEN } from '@samenhang/core/geld';
import { type Plaatsantwoord, spreadSeeds } from '@samenhang/motor';
import { defaultWorkers } from '@samenhang/rekenen/draden';
import { type Command, Option } from 'commander';
import { readBestand } from '../invoer/index.ts';
import { parseJaar, parseList } from '../pakket/index.ts';
import {
  addJson,
  addRekenopties,
  compute,
  describeBound,
  numberOption,
  type Rekenopties,
  runTaak,
  tellStopped,
  type Verloop,
} from '../rekenen/index.ts';
import { GebruikFout, parseDoel, type Schrijver, toonAantal, toonGetal, toonMet } from '../uitvoer/index.ts';
import { answerLand, type Landopties } from './land.ts';
import { type Netvraag, readNet } from './lees.ts';

interface Spreidingopties extends Rekenopties {
  readonly graaf: string;
  readonly exact?: boolean;
}

function solve(
  { n, aantal, afstanden }: Netvraag,
  { tijd, seed, exact = false }: Spreidingopties,
  schrijver: Schrijver,
): Promise<Verloop<Plaatsantwoord>> {
  return compute(tijd, schrijver, ({ signal, tijdMs, meld }) =>
    runTaak(
      { soort: 'plaatsen', vraag: { klanten: n, plekken: n, kosten: afstanden, aantal, tijdMs, exact } },
      spreadSeeds(seed, defaultWorkers()),
      schrijver,
      { signal, voortgang: ({ waarde, grens }) => meld(`waarde ${waarde}, grens ${grens}`) },
    ),
  );
}

function describe({ n, aantal }: Netvraag, { antwoord, seconden }: Verloop<Plaatsantwoord>): string[] {
  const { open, waarde, grens } = antwoord;
  return [
    `${toonMet(aantal, 'plaats', 'plaatsen')} voor ${toonMet(n, 'punt', 'punten')}`,
    `  waarde    ${toonGetal(waarde, Number.isInteger(waarde) ? 0 : 3)}`,
    `  grens     ${toonGetal(grens, Number.isInteger(grens) ? 0 : 3)}`,
    `  seconden  ${toonGetal(seconden, 1)}`,
    describeBound(antwoord),
    '',
    `Open: ${open.map((j) => toonAantal(j + 1)).join(', ')} (geteld vanaf 1)`,
  ];
}

interface Alleopties extends Omit<Spreidingopties, 'graaf'>, Omit<Landopties, 'aantal'> {
  readonly graaf?: string;
  readonly aantal?: number;
}

async function answerNet(opties: Spreidingopties, schrijver: Schrijver): Promise<void> {
  const vraag = readNet(await readBestand(opties.graaf), opties.graaf);
  const verloop = await solve(vraag, opties, schrijver);
  const { antwoord, seconden, afgebroken } = verloop;
  const { open, waarde, grens, bewezen } = antwoord;
  if (opties.json === true)
    schrijver.json({
      n: vraag.n,
      p: vraag.aantal,
      open: open.map((j) => j + 1),
      waarde,
      grens,
      bewezen,
      seconden,
      ...(afgebroken ? { afgebroken } : {}),
    });
  else schrijver.regels(...describe(vraag, verloop));
  tellStopped(verloop);
}

function addLandopties(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--aantal <plaatsen>',
        'zoveel plaatsen over de gemeenten, de bestaande meegeteld',
      ).argParser(numberOption('aantal', 1, 1000, true)),
    )
    .addOption(
      new Option(
        '--doel <doel>',
        'afstand: samen zo dichtbij mogelijk; verste: niemand verder dan nodig; bereik: zoveel mogelijk inwoners binnen --straal',
      )
        .choices(SPREIDDOELEN)
        .default('afstand'),
    )
    .addOption(
      new Option('--straal <km>', 'bij --doel bereik: binnen zoveel km').argParser(
        numberOption('straal', 0.1, 1000),
      ),
    )
    .addOption(
      new Option('--capaciteit <inwoners>', 'zoveel inwoners bedient een plaats hoogstens').argParser(
        numberOption('aantal', 1, 1e9, true),
      ),
    )
    .option(
      '--capaciteiten <tabel>',
      'per gemeente een eigen capaciteit (.csv of .xlsx): kolommen gemeente en capaciteit; de andere krijgen --capaciteit',
    )
    .addOption(new Option('--bestaand <lijst>', 'plaatsen die blijven, met komma’s').argParser(parseList))
    .addOption(new Option('--niet <lijst>', 'gemeenten waar geen plaats kan zijn').argParser(parseList))
    .option(
      '--afstanden <tabel>',
      'eigen afstanden (.csv of .xlsx): kolommen van, naar en km, of een vierkant met namen langs twee kanten',
    )
    .addOption(
      new Option('--factor <getal>', 'hoeveel langer de weg is dan de rechte lijn')
        .argParser(numberOption('factor', 1, 10))
        .default(1),
    )
    .addOption(new Option('--jaar <jaar>', 'de gemeenten van dit jaar').argParser(parseJaar))
    .option('--data <map>', 'een eigen gegevenspakket')
    .addOption(
      new Option('--naar <bestand>', 'bewaar als kaart (.svg), of als tabel (.csv, .xlsx)').argParser(
        parseDoel('svg', 'csv', 'xlsx'),
      ),
    );
}

/** Where to open places, so that all are near one: between gemeenten, or on a network of one's own. */
export function addSpreiding(command: Command, schrijver: Schrijver): void {
  command.option(
    '--graaf <bestand>',
    'een net: aantal punten, wegen en plaatsen, en dan elke weg met zijn lengte',
  );
  addLandopties(command);
  addJson(
    addRekenopties(command).option(
      '--exact',
      'bij --graaf: probeer ook te bewijzen dat het antwoord het beste is',
    ),
  )
    .addHelpText(
      'after',
      `
Tussen gemeenten telt elke inwoner. Met een capaciteit gaat een gemeente als geheel naar een plaats waar zij past. Bij --graaf is de som van de afstanden tot de dichtstbijzijnde open plaats zo klein
mogelijk (p-mediaan). Elk antwoord heeft een grens: beter bestaat zeker niet. Het bestand van --graaf is zoals in de
OR-Library: n m p, dan per weg twee punten en een lengte; een latere regel vervangt een eerdere. De afstand tussen twee
punten is de kortste weg.

Voorbeelden:
  samenhang spreiding --aantal 43 --naar kaart.svg
  samenhang spreiding --aantal 43 --doel bereik --straal 15 --bestaand Utrecht,Zwolle
  samenhang spreiding --graaf pmed.txt --tijd 30 --exact --json`,
    )
    .action((opties: Alleopties) => {
      const { graaf, aantal } = opties;
      if ((graaf === undefined) === (aantal === undefined))
        throw new GebruikFout('Geef --aantal voor plaatsen tussen gemeenten, of --graaf voor een eigen net.');
      return graaf === undefined
        ? answerLand({ ...opties, aantal: aantal ?? 1 }, schrijver)
        : answerNet({ ...opties, graaf }, schrijver);
    });
}
