import type { Help, Option } from 'commander';

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
