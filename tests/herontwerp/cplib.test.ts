import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cliquePartition } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { describe, expect, it } from 'vitest';

// CP-Lib (Sørensen & Letchford 2024, doi 10.1007/s12532-023-00249-1): n, then the upper triangle row by row.
const map = fileURLToPath(new URL('../../../shared/data/bench/', import.meta.url));
const optima: readonly (readonly [naam: string, optimum: number])[] = [
  ['cars', 1501],
  ['cetacea', 967],
  ['micro', 966],
  ['wildcats', 1304],
  ['workers', 964],
];

function bestand(naam: string): string {
  return `${map}${naam}.txt`;
}

const aanwezig = optima.every(([naam]) => existsSync(bestand(naam)));
const reden = aanwezig ? '' : ' (skipped: ../shared/data/bench is not there)';

describe.skipIf(!aanwezig)(`CP-Lib instances${reden}`, () => {
  it.each(optima)('%s: optimum %i, proven', async (naam, optimum) => {
    const [n = 0, ...gewichten] = readFileSync(bestand(naam), 'utf8').trim().split(/\s+/).map(Number);
    const oplosser = await loadHighs();
    const antwoord = cliquePartition({
      n,
      gewichten: Int32Array.from(gewichten),
      seed: 1,
      exact: true,
      oplosser,
      tijdMs: 10_000,
    });
    expect(antwoord).toMatchObject({ waarde: optimum, grens: optimum, bewezen: true });
  });
});
