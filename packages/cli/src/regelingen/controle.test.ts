import { expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

const regelingen = (...args: readonly string[]) => runHere('regelingen', ...args);

it('samenhang regelingen --controle tells each check with its article, some hits, and that it is no verdict', async () => {
  const { code, uit } = await regelingen('--controle', '--op-datum', '2026-05-16');
  expect(code).toBe(0);
  expect(uit).toMatch(/^ {2}Van vóór 1 juli 2022 +132 +451 +9\(1\), 10\(5\), 10\(7\), 11a$/mu);
  expect(uit).toMatch(/^ {2}29772709 {2}.*\(Gemeenteraad\)$/mu);
  expect(uit).toContain('en nog 122; --json geeft ze allemaal');
  expect(uit).toContain('geen oordeel');
  const { json } = await regelingen('--controle', '--op-datum', '2026-05-16', '--json');
  expect(json).toMatchObject({
    datum: '2026-05-16',
    controles: expect.arrayContaining([
      expect.objectContaining({ controle: 'bvo_organen', aantal: 5, van: 64 }),
    ]) as unknown,
  });
});

it('takes no threshold with it', async () => {
  const { code, uit } = await regelingen('--controle', '--drempel', '9');
  expect(code).toBe(2);
  expect(uit).toContain("Deze opties gaan niet samen: '--controle' en '--drempel <getal>'.");
});
