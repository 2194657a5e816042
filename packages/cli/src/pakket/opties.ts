import { KEUZES, type Keuzenaam, nearestSpelling, type Weging } from '@samenhang/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Leeswens } from '../eigen/index.ts';

/** Options of every command that reads a data package. */
export interface Pakketopties {
  readonly data?: string;
  readonly json?: boolean;
}

/** Options of a command about one year. */
export interface Jaaropties extends Pakketopties {
  readonly jaar?: number;
}

/** Options of a command that takes somebody's own tables along. */
export interface Extraopties extends Jaaropties, Leeswens {
  readonly extra?: readonly string[];
}

/** Which indelingen count, and how much. */
export interface Wensopties {
  readonly indelingen?: readonly string[];
  readonly keuze?: Keuzenaam;
  readonly basis?: 'waargenomen' | 'alles';
  readonly gewichten?: readonly number[];
  readonly partnerweging?: Weging;
  readonly landweging?: Weging;
}

/** Options of a command that measures over a choice of indelingen. */
export interface Keuzeopties extends Extraopties, Wensopties {}

export function parseJaar(text: string): number {
  if (/^\d{4}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError(`'${text}' is geen jaar: gebruik vier cijfers, zoals 2015.`);
}

/** The parts of a text between commas. */
export function parseList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function parseGewichten(text: string): number[] {
  return parseList(text).map((part) => {
    const w = Number(part);
    if (w > 0 && Number.isFinite(w)) return w;
    throw new InvalidArgumentError(
      `'${part}' is geen gewicht: gebruik getallen boven 0 met een punt, zoals 2,1.5.`,
    );
  });
}

function oneOf(values: readonly string[]): (text: string) => string {
  return (text) => {
    if (values.includes(text)) return text;
    const bedoeld = nearestSpelling(text, values);
    throw new InvalidArgumentError(
      `'${text}' kan hier niet. ${bedoeld === undefined ? `Kies uit: ${values.join(', ')}.` : `Bedoelde u '${bedoeld}'?`}`,
    );
  };
}

export function addPakketopties(command: Command): Command {
  return command
    .option('--data <map>', 'gebruik het gegevenspakket in deze map')
    .option('--json', 'geef JSON voor programma’s in plaats van tekst');
}

export function addJaaropties(command: Command): Command {
  command.addOption(new Option('--jaar <jaar>', 'het jaar (standaard het laatste)').argParser(parseJaar));
  return addPakketopties(command);
}

export function addExtraopties(command: Command): Command {
  const gather = (bestand: string, eerder: readonly string[] = []): string[] => [...eerder, bestand];
  command.addOption(
    new Option(
      '--extra <bestand>',
      'tel een eigen indeling mee (CSV of Excel met gemeente en regio, of GeoJSON of TopoJSON met vlakken van regio’s); mag vaker, als eigen-1, eigen-2 …',
    ).argParser(gather),
  );
  command
    .option('--kolom-gemeente <kop>', 'de kolom met gemeenten in een eigen bestand')
    .option('--kolom-regio <kop>', 'de kolom (of eigenschap) met regio’s in een eigen bestand')
    .option('--kolom-aandeel <kop>', 'de kolom met aandelen in een eigen bestand')
    .addOption(
      new Option(
        '--delen <hoe>',
        'een gemeente die in meer vlakken van een eigen kaart ligt: naar oppervlak, of in het grootste deel',
      ).argParser(oneOf(['oppervlak', 'grootste'])),
    );
  return addJaaropties(command);
}

export function addWensopties(command: Command): Command {
  const weging = ['gelijk', 'inwoners'];
  command
    .addOption(
      new Option('--indelingen <namen>', 'welke indelingen meetellen, met komma’s ertussen').argParser(
        parseList,
      ),
    )
    .addOption(
      new Option(
        '--keuze <naam>',
        `zonder --indelingen: een keuze met een naam (${KEUZES.join(', ')}); standaard samen-doen: de indelingen waarin gemeenten samen iets moeten of willen doen`,
      ).argParser(oneOf(KEUZES)),
    )
    .addOption(
      new Option(
        '--basis <basis>',
        'zonder --indelingen: alleen wat is waargenomen, of alles, ook wat is afgeleid',
      ).argParser(oneOf(['waargenomen', 'alles'])),
    )
    .addOption(
      new Option('--gewichten <getallen>', 'gewicht van elke indeling, in dezelfde volgorde').argParser(
        parseGewichten,
      ),
    )
    .addOption(
      new Option('--partnerweging <hoe>', 'partners tellen gelijk (standaard) of naar inwoners').argParser(
        oneOf(weging),
      ),
    )
    .addOption(
      new Option('--landweging <hoe>', 'gemeenten tellen gelijk (standaard) of naar inwoners').argParser(
        oneOf(weging),
      ),
    );
  return command;
}

export function addKeuzeopties(command: Command): Command {
  return addExtraopties(addWensopties(command));
}
