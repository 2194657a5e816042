import { describe, expect, it } from 'vitest';
import { add, report, totalOf } from '../../scripts/lib/total.ts';

describe('the closing line', () => {
  it('adds checks and tests', () => {
    expect(report(add(totalOf([true, false]), { passed: 3, failed: 0, skipped: 0 }))).toBe(
      '4 passed, 1 failed',
    );
  });

  it('mentions what was skipped', () => {
    expect(report({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
