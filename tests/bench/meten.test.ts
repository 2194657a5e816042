import { describe, expect, it } from 'vitest';
import { measure, summarize } from './meten.ts';

describe('summarize', () => {
  it('gives median, 95th percentile and minimum', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(summarize('x', values, 'ms')).toEqual({
      name: 'x',
      median: 50,
      p95: 95,
      min: 1,
      unit: 'ms',
      runs: 100,
    });
  });

  it('refuses an empty series', () => {
    expect(() => summarize('x', [], 'ms')).toThrow('nothing was measured');
  });
});

describe('measure', () => {
  it('warms up before it measures', async () => {
    let calls = 0;
    const row = await measure('x', () => calls++, { runs: 5, warmup: 2 });
    expect(calls).toBe(7);
    expect(row.runs).toBe(5);
  });
});
