/** What is told of a command line that cannot be understood. Loaded only then. */
import { nearestSpelling } from '@samenhang/core';
import type { Command, CommanderError } from 'commander';

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
    case 'commander.conflictingOption':
      return `Deze opties gaan niet samen: ${[...error.message.matchAll(/'([^']+)'/gu)].map(([naam]) => naam).join(' en ')}.`;
    case 'commander.excessArguments':
      return `Er staat te veel achter '${command.name()}'. Zet een naam met spaties tussen aanhalingstekens.`;
    default:
      return `Deze opdracht klopt niet. Zie 'samenhang --help'.`;
  }
}
