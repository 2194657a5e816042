import { type Command, InvalidArgumentError, Option } from 'commander';

/** Options of every command that searches. */
export interface Rekenopties {
  /** Seconds: of the whole program, or of the search alone (`Klokstart`). */
  readonly tijd: number;
  readonly seed: number;
  readonly json?: boolean;
}

/** Points or commas between groups of three digits: 1.500, 1.500.000. */
const groepen = /^-?[1-9]\d{0,2}(?:\.\d{3})+$|^-?[1-9]\d{0,2}(?:,\d{3})+$/u;

/**
 * What a number may mean as people write it, with a point or comma: 1.500 is fifteen hundred to some, one and a half to
 * others; where whole numbers are asked only the first.
 */
function meaningsOf(tekst: string, heel: boolean): number[] {
  const duizenden = groepen.test(tekst) ? [Number(tekst.replaceAll(/[.,]/gu, ''))] : [];
  if (heel && duizenden.length > 0) return duizenden;
  return /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(tekst)
    ? [Number(tekst.replace(',', '.')), ...duizenden]
    : duizenden;
}

/** Reads the value of an option: a number from `min` to `max`, both included, whole when `heel`. */
export function numberOption(wat: string, min: number, max: number, heel = false): (tekst: string) => number {
  return (tekst) => {
    const [getal, ander] = meaningsOf(tekst, heel).filter(
      (x) => x >= min && x <= max && (!heel || Number.isInteger(x)),
    );
    if (getal !== undefined && ander === undefined) return getal;
    if (getal !== undefined)
      throw new InvalidArgumentError(
        `'${tekst}' kan ${ander} zijn, of ${String(getal).replace('.', ',')}: schrijf het zonder punten bij duizenden en zonder nullen aan het eind.`,
      );
    const soort = heel ? 'een geheel getal' : 'een getal';
    const band = max === Number.MAX_SAFE_INTEGER ? `vanaf ${min}` : `van ${min} tot en met ${max}`;
    throw new InvalidArgumentError(`'${tekst}' is geen ${wat}: gebruik ${soort} ${band}.`);
  };
}

const dag = 86_400;

/** Adds `--tijd` and `--seed`. @param wat what may take so long. */
export function addRekenopties(command: Command, wat = 'het hele programma', tijd = 10): Command {
  return command
    .addOption(
      new Option('--tijd <seconden>', `zo lang mag ${wat} duren`)
        .argParser(numberOption('tijd in seconden', 0.1, dag))
        .default(tijd),
    )
    .addOption(
      new Option('--seed <getal>', 'begin van het toeval: dezelfde seed zoekt op dezelfde manier')
        .argParser(numberOption('seed', 0, 2 ** 32 - 1, true))
        .default(1),
    );
}

/** `--iteraties`: a limit that does not depend on the machine. */
export function iteratiesOption(): Option {
  return new Option(
    '--iteraties <getal>',
    'zoveel stappen zoekt elke draad, na een vast begin: dan is het antwoord overal hetzelfde',
  ).argParser(numberOption('aantal', 1, Number.MAX_SAFE_INTEGER, true));
}

/** Adds `--json` for a command that needs no data package. */
export function addJson(command: Command): Command {
  return command.option('--json', 'geef JSON voor programma’s in plaats van tekst');
}
