import { describe, expect, it } from 'vitest';
import { measure, summarize } from './meten.ts';
import { replaceSection } from './verslag.ts';

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

describe('replaceSection', () => {
  const section = {
    module: { name: 'x', about: 'Synthetic.' },
    rows: [{ ...summarize('a | b', [1234.5], 's'), outcome: 'proven' }],
    machine: { machine: 'one core', system: 'Linux', node: 'v24' },
    when: new Date('2026-01-02T03:04:05Z'),
  };

  it('adds a section, and takes the place of the one before', () => {
    const once = replaceSection('# Bench\n', section);
    expect(once).toContain('Measured on 2026-01-02: one core; Linux; Node v24.');
    expect(once).toContain('| a \\| b | proven | 1230 s |  | 1 |');
    const other = replaceSection(once, { ...section, module: { name: 'y' } });
    expect(replaceSection(other, section)).toBe(other);
  });
});
