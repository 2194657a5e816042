import { run } from '../app/index.ts';
import type { Schrijver } from '../uitvoer/index.ts';

/** What a command said, and with which code it ended. */
interface Opgevangen {
  readonly code: number;
  /** All lines, also those of a fault. */
  readonly uit: string;
  /** What it gave with `--json`. */
  readonly json: unknown;
}

/** Runs a command within this process, and keeps what it says. */
export async function runHere(...args: readonly string[]): Promise<Opgevangen> {
  const uit: string[] = [];
  let json: unknown;
  const schrijver: Schrijver = {
    begin: performance.now(),
    regels: (...regels) => void uit.push(...regels),
    json: (waarde) => {
      json = waarde;
    },
    fout: (...regels) => void uit.push(...regels),
    voortgang: () => undefined,
  };
  const code = await run([...args], schrijver);
  return { code, uit: uit.join('\n'), json };
}
