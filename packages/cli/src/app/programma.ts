import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { dutchError, dutchHelp } from './taal.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Exit codes: what a script that calls this can rely on. A Bevinding brings its own. */
const goed = 0;
const verkeerdGebruik = 2;

type AddCommand = (program: Command, schrijver: Schrijver) => void;

/**
 * Every command, in the order of the help. Only the one that is called is loaded, as most of the time before a
 * short answer would go into loading the others.
 */
const opdrachten: Readonly<Record<string, () => Promise<AddCommand>>> = {
  start: async () => (await import('../start/index.ts')).addStart,
  gemeente: async () => (await import('../gemeente/index.ts')).addGemeente,
  congruentie: async () => (await import('../congruentie/index.ts')).addCongruentie,
  indelingen: async () => (await import('../indelingen/index.ts')).addIndelingen,
  indeling: async () => (await import('../indelingen/index.ts')).addIndeling,
  vergelijk: async () => (await import('../vergelijking/index.ts')).addVergelijk,
  tijdlijn: async () => (await import('../tijdlijn/index.ts')).addTijdlijn,
  regelingen: async () => (await import('../regelingen/index.ts')).addRegelingen,
  route: async () => (await import('../route/index.ts')).addRoute,
  kaart: async () => (await import('../kaart/index.ts')).addKaart,
  herontwerp: async () => (await import('../ontwerp/index.ts')).addHerontwerp,
  'beste-stap': async () => (await import('../zetten/index.ts')).addBesteStap,
  'los-op': async () => (await import('../losop/index.ts')).addLosOp,
  regionaliseer: async () => (await import('../regionaliseer/index.ts')).addRegionaliseer,
  functioneel: async () => (await import('../functioneel/index.ts')).addFunctioneel,
  data: async () => (await import('../data/index.ts')).addData,
};

/** The command that is called, else all of them: for the help, and to guess what was meant. */
async function loadCommands([eerste = '']: readonly string[]): Promise<AddCommand[]> {
  const namen = Object.keys(opdrachten);
  const nodig = namen.includes(eerste) ? [eerste] : namen;
  return Promise.all(nodig.map((naam) => (opdrachten[naam] as () => Promise<AddCommand>)()));
}

/** Every command speaks Dutch, writes where it is told, and throws instead of leaving the process. */
function localize(command: Command, schrijver: Schrijver): void {
  command
    .configureHelp(dutchHelp)
    .helpOption('-h, --help', 'toon deze hulp')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => schrijver.regels(text.trimEnd()),
      writeErr: (text) => schrijver.fout(text.trimEnd()),
      outputError: () => undefined,
    });
  for (const sub of command.commands) localize(sub, schrijver);
}

async function buildProgram(args: readonly string[], schrijver: Schrijver): Promise<Command> {
  const program = new Command('samenhang')
    .description('Samenhang: zie en meet hoe gemeenten samenwerken.')
    .version(version, '-V, --version', 'toon de versie')
    .helpCommand('help [opdracht]', 'toon hulp bij een opdracht')
    .addHelpText(
      'after',
      `
Voorbeelden:
  samenhang start
  samenhang gemeente "Utrechtse Heuvelrug" --jaar 2015
  samenhang congruentie --jaar 2015 --indelingen arbeidsmarktregio,veiligheidsregio
  samenhang vergelijk arbeidsmarktregio veiligheidsregio --jaar 2015

Hulp bij één opdracht: samenhang gemeente --help`,
    );
  for (const add of await loadCommands(args)) add(program, schrijver);
  localize(program, schrijver);
  return program;
}

/** The command that the arguments name, as deep as they go. */
function namedCommand(program: Command, args: readonly string[]): Command {
  let command = program;
  for (const arg of args) {
    const sub = command.commands.find((c) => c.name() === arg);
    if (!sub) break;
    command = sub;
  }
  return command;
}

/** An invalid value carries the sentence of our own parser after commander's English one. */
function ownSentence({ code, message }: CommanderError): string | undefined {
  if (code !== 'commander.invalidArgument') return undefined;
  return / is invalid(?: for argument '[^']*')?\. (.*)$/su.exec(message)?.[1];
}

function report(error: unknown, program: Command, args: readonly string[], schrijver: Schrijver): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return goed;
    if (error.code === 'commander.help') return verkeerdGebruik;
    schrijver.fout(ownSentence(error) ?? dutchError(error, namedCommand(program, args)));
    return verkeerdGebruik;
  }
  if (error instanceof GebruikFout) {
    schrijver.fout(error.message);
    return verkeerdGebruik;
  }
  if (error instanceof Bevinding) {
    if (error.message !== '') schrijver.fout(error.message);
    return error.code;
  }
  throw error;
}

/** Runs one command line; gives the exit code. */
export async function run(args: readonly string[], schrijver: Schrijver): Promise<number> {
  const program = await buildProgram(args, schrijver);
  try {
    await program.parseAsync(args, { from: 'user' });
    return goed;
  } catch (error) {
    return report(error, program, args, schrijver);
  }
}
