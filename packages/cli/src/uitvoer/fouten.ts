/** Wrong use: one clear line on standard error, exit code 2. */
export class GebruikFout extends Error {
  override readonly name = 'GebruikFout';
}

/** Something was wrong with the data or the machine, and has been told: exit code 1. */
export class Bevinding extends Error {
  override readonly name = 'Bevinding';
}
