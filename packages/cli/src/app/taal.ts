import { nearestSpelling } from '@samenhang/core';
import type { Command, CommanderError, Help, Option } from 'commander';

/** Headings of commander's help, in Dutch. */
const koppen: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Gegevens:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

function describeOption(option: Option): string {
  const standaard: unknown = option.defaultValue;
  return typeof standaard === 'string' || typeof standaard === 'number'
    ? `${option.description} (standaard ${standaard})`
    : option.description;
}

/** Settings for commander's help that replace its English words. */
export const dutchHelp: Partial<Help> = {
  styleTitle: (kop) => koppen[kop] ?? kop,
  styleUsage: (tekst) => tekst.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
  subcommandTerm: (command) =>
    [
      command.name(),
      ...command.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`)),
    ]
      .join(' ')
      .trim(),
  optionDescription: describeOption,
};

function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

function withHint(wat: string, getypt: string, kandidaten: readonly string[]): string {
  const bedoeld = nearestSpelling(getypt, kandidaten);
  return bedoeld === undefined ? `${wat} Zie 'samenhang --help'.` : `${wat} Bedoelde u '${bedoeld}'?`;
}

function optionNames(command: Command): string[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap((o) => o.long ?? []);
}

function commandNames(command: Command): string[] {
  return command.commands.map((c) => c.name());
}

/** Commander's own error in one Dutch line, with the nearest valid spelling. */
export function dutchError(error: CommanderError, command: Command): string {
  const wat = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return withHint(`De optie '${wat}' bestaat niet.`, wat, optionNames(command));
    case 'commander.unknownCommand':
      return withHint(`De opdracht '${wat}' bestaat niet.`, wat, commandNames(command));
    case 'commander.missingArgument':
      return `Er ontbreekt iets: <${wat}>. Zie 'samenhang ${command.name()} --help'.`;
    case 'commander.missingMandatoryOptionValue':
      return `De optie '${wat}' is hier nodig. Zie 'samenhang ${command.name()} --help'.`;
    case 'commander.optionMissingArgument':
      return `Achter de optie '${wat}' hoort een waarde.`;
    case 'commander.excessArguments':
      return `Er staat te veel achter '${command.name()}'. Zet een naam met spaties tussen aanhalingstekens.`;
    default:
      return `Deze opdracht klopt niet. Zie 'samenhang --help'.`;
  }
}
