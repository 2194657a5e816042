import { describe, expect, it } from 'vitest';
import { presentSpreiding, spreidingTabel, weighedDistances } from '../index.ts';
import { spreidingSchema } from './antwoord.ts';

// A, B and C on a line, at 0, 4 and 10 km.
const punten = [0, 4, 10];
const land = {
  jaar: 2026,
  gemeenten: [100, 50, 10].map((inwoners, g) => ({ code: `GM000${g}`, naam: 'ABC'[g] ?? '', inwoners })),
  afstanden: Float64Array.from(punten.flatMap((x) => punten.map((y) => Math.abs(x - y)))),
};
const keuze = { factor: 1, bestaand: [2], open: [0, 2], grens: 0, bewezen: true };

describe('places and who is nearest to which', () => {
  it('are told with distances, and what the goal is worth', () => {
    const antwoord = presentSpreiding(land, { ...keuze, doel: 'afstand' });
    expect(spreidingSchema.parse(antwoord)).toEqual(antwoord);
    expect(antwoord).toMatchObject({ waarde: 200, grens: 200, gemiddeldKm: 200 / 160, versteKm: 4 });
    expect(antwoord.open).toEqual([
      { code: 'GM0000', naam: 'A', bestaand: false, gemeenten: 2, inwoners: 150 },
      { code: 'GM0002', naam: 'C', bestaand: true, gemeenten: 1, inwoners: 10 },
    ]);
    expect(spreidingTabel(antwoord).rijen[1]).toEqual(['GM0001', 'B', 50, 'GM0000', 'A', 4]);
    expect(presentSpreiding(land, { ...keuze, doel: 'verste' }).waarde).toBe(4);
    expect(presentSpreiding(land, { ...keuze, doel: 'bereik', straal: 3 }).waarde).toBe(110);
    expect(presentSpreiding(land, { ...keuze, doel: 'verste', bewezen: false, grens: 3 }).grens).toBe(3);
  });

  it('may lie farther than the nearest, where that is full', () => {
    const vol = { ...keuze, doel: 'afstand', capaciteit: 120, plaats: Int32Array.of(0, 2, 2) } as const;
    const antwoord = presentSpreiding(land, vol);
    expect([antwoord.capaciteit, antwoord.waarde, antwoord.open[1]?.gemeenten]).toEqual([120, 300, 2]);
  });

  it('weigh a distance by who lives there', () => {
    expect([...weighedDistances(land)]).toEqual([0, 400, 1000, 200, 0, 300, 100, 60, 0]);
  });
});
