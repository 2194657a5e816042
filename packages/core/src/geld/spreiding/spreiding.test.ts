import { describe, expect, it } from 'vitest';
import { crowSpreidland, gapOf, presentSpreiding, spreidingTabel, weighedDistances } from '../index.ts';
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
    expect(antwoord).toMatchObject({
      waarde: 200,
      grens: 200,
      inwoners: 160,
      gemiddeldKm: 1.25,
      versteKm: 4,
    });
    expect(antwoord.open).toEqual([
      {
        code: 'GM0000',
        naam: 'A',
        bestaand: false,
        gemeenten: 2,
        inwoners: 150,
        capaciteit: null,
        gemiddeldKm: 200 / 150,
        versteKm: 4,
      },
      {
        code: 'GM0002',
        naam: 'C',
        bestaand: true,
        gemeenten: 1,
        inwoners: 10,
        capaciteit: null,
        gemiddeldKm: 0,
        versteKm: 0,
      },
    ]);
    expect(spreidingTabel(antwoord).rijen[1]).toEqual(['GM0001', 'B', 50, 'GM0000', 'A', 4]);
    expect(presentSpreiding(land, { ...keuze, doel: 'verste' }).waarde).toBe(4);
    expect(presentSpreiding(land, { ...keuze, doel: 'bereik', straal: 3 }).waarde).toBe(110);
    expect(presentSpreiding(land, { ...keuze, doel: 'verste', bewezen: false, grens: 3 }).grens).toBe(3);
  });

  it('may lie farther than the nearest, where that is full', () => {
    const vol = { ...keuze, doel: 'afstand', plaats: Int32Array.of(0, 2, 2) } as const;
    const gelijk = presentSpreiding(land, { ...vol, capaciteit: Float64Array.of(120, 120, 120) });
    expect([gelijk.capaciteit, gelijk.waarde, gelijk.open[1]?.gemeenten]).toEqual([120, 300, 2]);
    const eigen = presentSpreiding(land, {
      ...vol,
      capaciteit: Float64Array.of(120, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
    });
    expect([eigen.capaciteit, ...eigen.open.map((p) => p.capaciteit)]).toEqual([null, 120, null]);
  });

  it('may be proven, or may leave room for better: by which part of the value', () => {
    expect(gapOf({ waarde: 200, grens: 150, bewezen: false })).toBe(0.25);
    expect(gapOf({ waarde: 200, grens: 220, bewezen: false })).toBe(0.1);
    expect(gapOf({ waarde: 200, grens: 150, bewezen: true })).toBe(0);
    expect(gapOf({ waarde: 0, grens: 0, bewezen: false })).toBe(0);
  });

  it('lie as the crow flies times a factor, in km', () => {
    const gelegen = punten.map((km, g) => ({ ...land.gemeenten[g]!, midden: [km * 1000, 0] as const }));
    expect(crowSpreidland(2026, gelegen, 1)).toEqual(land);
    expect(crowSpreidland(2026, gelegen, 1.5).afstanden[1]).toBe(6);
  });

  it('weigh a distance by who lives there', () => {
    expect([...weighedDistances(land)]).toEqual([0, 400, 1000, 200, 0, 300, 100, 60, 0]);
  });
});
