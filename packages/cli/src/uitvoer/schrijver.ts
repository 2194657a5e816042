import { fstatSync, writeSync } from 'node:fs';
import { Bevinding } from './fouten.ts';
import { describeOorzaak } from './oorzaak.ts';

/** Where a command writes: people's text or machines' JSON, and remarks apart from it. */
export interface Schrijver {
  /** When the program began, on the clock of `performance.now()`: what `--tijd` counts from. */
  readonly begin: number;
  /** Lines on standard output. */
  regels(...regels: readonly string[]): void;
  json(waarde: unknown): void;
  /** Lines on standard error. */
  fout(...regels: readonly string[]): void;
  /** One passing line on standard error, over the last one, where that is a terminal; '' wipes it. */
  voortgang(regel: string): void;
}

function lines(regels: readonly string[]): string {
  return `${regels.join('\n')}\n`;
}

/** Back to the first column, and wiped to the end. */
const opnieuw = '\r\u001B[K';

function showPassing(regel: string): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(opnieuw + regel.slice(0, stderr.columns - 1));
}

/** All of it or an error: one write may put down less than it was given, where the disk is nearly full. */
function writeWhole(fd: number, tekst: string): void {
  const bytes = Buffer.from(tekst);
  for (let geschreven = 0; geschreven < bytes.length; ) geschreven += writeSync(fd, bytes, geschreven);
}

/** Output that was cut off says so: whoever keeps it may not take it for whole. */
function cutOff(error: unknown): Bevinding {
  return new Bevinding(`De uitvoer is niet heel geschreven (${describeOorzaak(error)}).`);
}

/** True for a file or a device that is no terminal. */
function isBestand({ fd, isTTY }: typeof process.stdout): boolean {
  const soort = fstatSync(fd);
  return soort.isFile() || (soort.isCharacterDevice() && !isTTY);
}

/**
 * Writes to the process' own streams.
 * @throws Bevinding, from what is written to a file, where that is not written whole. A pipe tells it later: then the
 * program ends with one line and code 1.
 */
export function buildSchrijver(): Schrijver {
  const { stdout, stderr } = process;
  const naarBestand = isBestand(stdout);
  const write = (tekst: string): void => {
    if (!naarBestand) {
      stdout.write(tekst);
      return;
    }
    try {
      writeWhole(stdout.fd, tekst);
    } catch (error) {
      throw cutOff(error);
    }
  };
  stdout.on('error', (error) => {
    stderr.write(lines([cutOff(error).message]));
    process.exit(1);
  });
  // Nobody is left to tell it to.
  stderr.on('error', () => undefined);
  return {
    // The clock of the process starts with it.
    begin: 0,
    regels: (...regels) => write(lines(regels)),
    json: (waarde) => write(`${JSON.stringify(waarde, null, 2)}\n`),
    fout: (...regels) => void stderr.write(lines(regels)),
    voortgang: showPassing,
  };
}
