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

/** Writes to the process' own streams. A reader that has gone (`| head`) ends the program quietly. */
export function buildSchrijver(): Schrijver {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    // The clock of the process starts with it.
    begin: 0,
    regels: (...regels) => void process.stdout.write(lines(regels)),
    json: (waarde) => void process.stdout.write(`${JSON.stringify(waarde, null, 2)}\n`),
    fout: (...regels) => void process.stderr.write(lines(regels)),
    voortgang: showPassing,
  };
}
