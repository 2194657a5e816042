import { expect, it } from 'vitest';
import { taakveldenIn, yearOf } from './eigenbedragen.ts';

const bedrag = (taakveld?: string, jaar?: number) => ({
  regel: 2,
  gemeente: 'GM0344',
  soort: 'lasten' as const,
  euro: 1,
  ...(taakveld === undefined ? {} : { taakveld }),
  ...(jaar === undefined ? {} : { jaar }),
});

it('has its task fields in the order of their numbers, each once', () => {
  const bedragen = [bedrag('6.81b'), bedrag('6.81a'), bedrag('10.1'), bedrag(), bedrag('6.2'), bedrag('6.2')];
  expect(taakveldenIn({ bestand: '', bedragen })).toEqual(['6.2', '6.81a', '6.81b', '10.1']);
});

it('is of the year that is asked for where the table has it, else of its last', () => {
  const tabel = { bestand: '', bedragen: [bedrag('6.2', 2024), bedrag('6.2', 2023)] };
  expect([2023, 2019, undefined].map((jaar) => yearOf(tabel, jaar))).toEqual([2023, 2024, 2024]);
  expect(yearOf({ bestand: '', bedragen: [bedrag()] }, 2022)).toBe(2022);
  expect(yearOf({ bestand: '', bedragen: [bedrag()] }, undefined)).toBeUndefined();
});
