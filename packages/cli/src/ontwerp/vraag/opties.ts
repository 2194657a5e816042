import { type Command, InvalidArgumentError, Option } from 'commander';
import { addJaaropties, type Keuzeopties, parseGewichten, parseList } from '../../pakket/index.ts';
import { addRekenopties, iteratiesOption, numberOption, type Rekenopties } from '../../rekenen/index.ts';
import { addScheiding, type Doel, type Doelsoort, parseDoel, type Scheiding } from '../../uitvoer/index.ts';
import { type Band, parseBand } from './band.ts';
import { addBijlageopties, type Bijlageopties } from './bijlagen.ts';
import { addLaagopties, type Laagopties } from './laagopties.ts';

type Paar = readonly [string, string];

/** The options that together are the question; `--opgave` takes the place of all of them. */
export interface Vraagopties extends Pick<Keuzeopties, 'indelingen' | 'gewichten' | 'jaar'>, Laagopties {
  readonly gamma?: number;
  readonly aantal?: Band;
  readonly inwoners?: Band;
  readonly los?: boolean;
  readonly muren?: readonly string[];
  readonly samen?: readonly Paar[];
  readonly apart?: readonly Paar[];
  readonly vandaag?: string;
  readonly vasteRegios?: readonly string[];
  readonly vasteGemeenten?: readonly string[];
  readonly verplaatsingen?: number;
  readonly iteraties?: number;
}

export interface Herontwerpopties extends Vraagopties, Rekenopties, Bijlageopties {
  readonly data?: string;
  readonly opgave?: string;
  readonly exact?: boolean;
  readonly naar?: Doel<Doelsoort | 'json'>;
  readonly scheiding?: Scheiding;
  /** A saved design to start from. */
  readonly begin?: string;
  readonly curve?: boolean;
  readonly weg?: boolean;
  readonly gelijk?: readonly (readonly string[])[];
  /** Which layer is written, gone to or drawn as a curve; from 1. */
  readonly laag: number;
}

function gatherPair(tekst: string, eerder: readonly Paar[] = []): Paar[] {
  const [a, b, ...meer] = parseList(tekst);
  if (a === undefined || b === undefined || meer.length > 0)
    throw new InvalidArgumentError(`'${tekst}' is geen paar: noem twee gemeenten met een komma ertussen.`);
  return [...eerder, [a, b]];
}

function addGoal(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--indelingen <namen>',
        'waar het ontwerp op moet lijken (standaard alle waargenomen)',
      ).argParser(parseList),
    )
    .addOption(
      new Option('--gewichten <getallen>', 'gewicht van elke indeling, in dezelfde volgorde').argParser(
        parseGewichten,
      ),
    )
    .addOption(
      new Option(
        '--gamma <deel>',
        'van 0 tot 1: lager geeft minder en grotere regio’s (standaard 0.5, de mediaan)',
      ).argParser(numberOption('gamma', 0, 1)),
    );
}

function addBounds(command: Command): Command {
  return command
    .addOption(
      new Option('--aantal <band>', 'aantal regio’s, zoals 25 of 20..30').argParser(
        parseBand('aantal', true),
      ),
    )
    .addOption(
      new Option('--inwoners <band>', 'inwoners per regio, zoals 250000..1500000').argParser(
        parseBand('aantal inwoners', true),
      ),
    )
    .option('--los', 'een regio mag uit losse delen bestaan')
    .addOption(
      new Option(
        '--muren <namen>',
        'indelingen waarvan geen regio de grens oversteekt, zoals provincie',
      ).argParser(parseList),
    )
    .addOption(
      new Option('--samen <gemeenten>', 'twee gemeenten die bij elkaar moeten; mag vaker').argParser(
        gatherPair,
      ),
    )
    .addOption(
      new Option('--apart <gemeenten>', 'twee gemeenten die niet bij elkaar mogen; mag vaker').argParser(
        gatherPair,
      ),
    );
}

function addToday(command: Command): Command {
  return command
    .option('--vandaag <indeling>', 'de indeling die nu geldt: daarvandaan tellen de volgende drie')
    .addOption(
      new Option('--vaste-regios <codes>', 'regio’s van vandaag die blijven zoals zij zijn').argParser(
        parseList,
      ),
    )
    .addOption(
      new Option('--vaste-gemeenten <gemeenten>', 'gemeenten die op hun plek blijven').argParser(parseList),
    )
    .addOption(
      new Option(
        '--verplaatsingen <getal>',
        'hoogstens zoveel gemeenten in een andere regio dan vandaag',
      ).argParser(numberOption('aantal', 0, Number.MAX_SAFE_INTEGER, true)),
    );
}

function addOutput(command: Command): Command {
  const gather = (tekst: string, eerder: readonly string[][] = []): string[][] => [
    ...eerder,
    parseList(tekst),
  ];
  return command
    .option('--opgave <bestand>', 'de hele vraag als JSON, in plaats van de opties hierboven')
    .option('--begin <bestand>', 'begin met een bewaard ontwerp (.json), ook van de website')
    .option('--exact', 'probeer ook te bewijzen dat het ontwerp het beste is')
    .addOption(iteratiesOption())
    .addOption(
      new Option(
        '--naar <bestand>',
        'schrijf ook een lijst of kaart: .csv, .xlsx, .svg, .png of .geojson; of het hele ontwerp: .json',
      ).argParser(parseDoel('csv', 'xlsx', 'svg', 'png', 'geojson', 'json')),
    )
    .addOption(
      new Option('--laag <nummer>', 'welke laag --naar, --weg, --curve en --bijzonder nemen')
        .argParser(numberOption('laag', 1, 3, true))
        .default(1),
    )
    .option('--curve', 'toon in plaats van één ontwerp de beste verdeling bij elke gamma, zonder eisen')
    .option('--weg', 'toon ook de stappen van de indelingen van nu naar het ontwerp, de beste eerst')
    .addOption(
      new Option(
        '--gelijk <namen>',
        'bij --weg: indelingen die steeds gelijk moeten blijven, zoals ggd_regio,veiligheidsregio; mag vaker',
      ).argParser(gather),
    );
}

export function addOntwerpopties(command: Command): Command {
  const vraag = addLaagopties(addToday(addBounds(addGoal(command))));
  return addJaaropties(addRekenopties(addBijlageopties(addScheiding(addOutput(vraag))), 'het zoeken'));
}
