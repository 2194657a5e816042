/** Where a command writes: people's text or machines' JSON, and remarks apart from it. */
export interface Schrijver {
  /** Lines on standard output. */
  regels(...regels: readonly string[]): void;
  json(waarde: unknown): void;
  /** Lines on standard error. */
  fout(...regels: readonly string[]): void;
}

function lines(regels: readonly string[]): string {
  return `${regels.join('\n')}\n`;
}

/** Writes to the process' own streams. A reader that has gone (`| head`) ends the program quietly. */
export function buildSchrijver(): Schrijver {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    regels: (...regels) => void process.stdout.write(lines(regels)),
    json: (waarde) => void process.stdout.write(`${JSON.stringify(waarde, null, 2)}\n`),
    fout: (...regels) => void process.stderr.write(lines(regels)),
  };
}
