/** Wrong use: one clear line on standard error, exit code 2. */
export class GebruikFout extends Error {
  override readonly name = 'GebruikFout';
}

/** Something was wrong with the data or the machine, or ended early, and has been told: exit code 1, or its own. */
export class Bevinding extends Error {
  override readonly name = 'Bevinding';
  readonly code: number;

  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}
