import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Bevinding, GebruikFout, type Schrijver } from '../uitvoer/index.ts';
import { opdrachten } from './opdrachten.ts';
import { dutchHelp } from './taal.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Exit codes: what a script that calls this can rely on. A Bevinding brings its own. */
const goed = 0;
const verkeerdGebruik = 2;

/** The command that is called, or of which the help is asked. */
function findCalled([eerste, tweede]: readonly string[]): string | undefined {
  return eerste === 'help' ? tweede : eerste;
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
  const geroepen = findCalled(args);
  for (const { naam, gegevens, beschrijving, load } of opdrachten) {
    const command = program.command(naam).description(beschrijving);
    for (const [gegeven, betekenis] of gegevens) command.argument(gegeven, betekenis);
    if (naam === geroepen) (await load())(command, schrijver);
  }
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

async function report(
  error: unknown,
  program: Command,
  args: readonly string[],
  schrijver: Schrijver,
): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return goed;
    if (error.code === 'commander.help') return verkeerdGebruik;
    const { dutchError } = await import('./misverstand.ts');
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
