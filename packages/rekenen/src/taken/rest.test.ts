import type { Spreiddoel } from '@samenhang/core/geld';
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

  it('is a choice of places with its bound, for every goal', async () => {
    // A, B, C and D on a line.
    const punten = [0, 2, 10, 13];
    const land = {
      jaar: 2026,
      gemeenten: [50, 100, 20, 90].map((inwoners, g) => ({
        code: `GM000${g}`,
        naam: 'ABCD'[g] ?? '',
        inwoners,
      })),
      afstanden: Float64Array.from(punten.flatMap((x) => punten.map((y) => Math.abs(x - y)))),
    };
    const oplosser = await loadHighs();
    const answer = (doel: Spreiddoel, open: number[], dicht: number[], capaciteit?: Float64Array) => {
      const vraag = {
        land,
        doel,
        straal: 2,
        aantal: 2,
        open,
        dicht,
        capaciteit,
        tijdMs: 5000,
        exact: doel !== 'afstand',
      };
      const standen: StandVan['spreiding'][] = [];
      const antwoord = werkwijzen.spreiding.solve(vraag, {
        seed: 1,
        klok: () => performance.now(),
        gestopt: () => false,
        voortgang: (stand) => standen.push(stand),
        oplosser,
      });
      for (const stand of standen) {
        const rest = salvage({ soort: 'spreiding', vraag }, stand);
        expect(rest?.open).toHaveLength(2);
        const [minst, meest] = doel === 'bereik' ? [rest?.waarde, rest?.grens] : [rest?.grens, rest?.waarde];
        expect(minst).toBeLessThanOrEqual(meest ?? 0);
      }
      return antwoord;
    };
    expect(answer('afstand', [], [])).toMatchObject({ open: [1, 3], waarde: 160, bewezen: true });
    expect(answer('afstand', [0], [])).toMatchObject({ open: [0, 3], waarde: 260, bewezen: true });
    // At B there is only room for B itself: A is as near to where it lies.
    const eigen = Float64Array.of(150, 100, 110, 110);
    expect(answer('afstand', [], [], eigen)).toMatchObject({ open: [0, 3], waarde: 260, bewezen: true });
    const krap = answer('afstand', [], [], new Float64Array(4).fill(100));
    expect([krap.bewezen, (krap.teveel ?? 0) > 0]).toEqual([true, true]);
    expect(answer('verste', [], [])).toMatchObject({ waarde: 3, bewezen: true });
    expect(answer('bereik', [], [])).toMatchObject({ waarde: 240, bewezen: true });
    expect(answer('bereik', [], [3])).toMatchObject({ waarde: 170, bewezen: true });
  });
});
