import { describe, expect, it } from 'vitest';
import { toGraden, toRd } from './rd.ts';

describe('toGraden', () => {
  it('puts Amersfoort, the origin of RD, where it is', () => {
    const [lon, lat] = toGraden([155_000, 463_000]);
    expect(lon).toBeCloseTo(5.387203508, 8);
    expect(lat).toBeCloseTo(52.155172301, 8);
  });

  it('puts the Westertoren within a metre', () => {
    const [lon, lat] = toGraden([120_700.723, 487_525.501]);
    expect(lon).toBeCloseTo(4.88352559, 5);
    expect(lat).toBeCloseTo(52.37453253, 5);
  });

  it('comes back', () => {
    const [x, y] = toRd(toGraden([200_123, 321_456]));
    expect(x).toBeCloseTo(200_123, 3);
    expect(y).toBeCloseTo(321_456, 3);
  });
});
