import { describe, expect, it } from 'vitest';
import { nextHoogte, stepHoogte } from './greep.ts';

describe('the height of the sheet', () => {
  it('goes a step up and down, and stays at an end', () => {
    expect(stepHoogte('laag', 1)).toBe('half');
    expect(stepHoogte('hoog', 1)).toBe('hoog');
    expect(stepHoogte('half', -1)).toBe('laag');
    expect(stepHoogte('laag', -1)).toBe('laag');
  });

  it('goes round by taps', () => {
    expect(nextHoogte('laag')).toBe('half');
    expect(nextHoogte('half')).toBe('hoog');
    expect(nextHoogte('hoog')).toBe('laag');
  });
});
