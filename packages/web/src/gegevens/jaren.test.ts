import { expect, it } from 'vitest';
import { jarenInWoorden } from './jaren.ts';

it('writes runs of years as a range, and the others apart', () => {
  expect(jarenInWoorden([2015, 2016, 2019, 2020, 2021, 2026])).toBe('2015, 2016, 2019–2021, 2026');
  expect(jarenInWoorden([2022, 2021, 2021])).toBe('2021, 2022');
  expect(jarenInWoorden([])).toBe('');
});
