import type { Opgave } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { describe, expect, it } from 'vitest';
import { type StandVan, salvage, werkwijzen } from './index.ts';

/** A grid of 3 × 4 in four regions: more than can be looked at one by one, and soon proven. */
const n = 12;
const opgave: Opgave = {
  n,
  gewicht: new Float64Array(n).fill(1),
  verbindingen: Array.from({ length: n }, (_, v) => v).flatMap((v): [number, number][] => [
    ...(v % 4 < 3 ? [[v, v + 1] as [number, number]] : []),
    ...(v < 8 ? [[v, v + 4] as [number, number]] : []),
  ]),
  aantal: { min: 4, max: 4 },
  doel: { snede: 1 },
};

describe('what a worker that is ended leaves behind', () => {
  it('is its map and its bound, at every step of a search for regions', async () => {
    const vraag = { opgave, exact: true, tijdMs: 6000 };
    const standen: StandVan['regio'][] = [];
    const antwoord = werkwijzen.regio.solve(vraag, {
      seed: 1,
      klok: () => performance.now(),
      gestopt: () => false,
      voortgang: (stand) => standen.push(stand),
      oplosser: await loadHighs(),
    });
    const resten = standen.map((stand) => salvage({ soort: 'regio', vraag }, stand));
    for (const rest of resten) {
      if (rest?.soort !== 'kaart') throw new Error('nothing was left');
      expect(rest.labels).toHaveLength(n);
      expect(rest.waarde).toBe(0 - rest.snede);
      expect(rest.grens).toBeGreaterThanOrEqual(rest.waarde);
    }
    if (antwoord.soort !== 'kaart') throw new Error(antwoord.soort);
    expect(antwoord.bewezen).toBe(true);
    const laatste = resten.at(-1);
    expect(laatste).toMatchObject({ waarde: antwoord.waarde, bewezen: true });
    // Together with a worker that was heard to the end it makes one answer, with the lower bound.
    const eerste = resten[0];
    if (!eerste || !laatste) throw new Error('nothing was left');
    expect(werkwijzen.regio.merge([eerste, laatste], vraag)).toMatchObject({
      waarde: antwoord.waarde,
      grens: antwoord.grens,
      bewezen: true,
    });
  }, 40_000);
});
