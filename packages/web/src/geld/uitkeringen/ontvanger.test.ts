import { expect, it } from 'vitest';
import { type Bedragen, pivotBedragen, sumOf } from './ontvanger.ts';

type Bedrag = Bedragen['bedragen'][number];

const bedrag = (
  onderwerp: string,
  jaar: number | null,
  euro: number,
  perInwoner: number | null = null,
): Bedrag => ({
  onderwerp,
  jaar,
  ontvanger: 'A',
  euro,
  totaal: 100,
  aandeel: euro / 100,
  inwoners: null,
  inwonersjaar: null,
  perInwoner,
  bijlage: '1',
  artikel: '1',
  kolom: 'Uitkering',
});

it('lays subjects against years, and keeps no amount apart from nothing', () => {
  const { jaren, rijen } = pivotBedragen([
    bedrag('Opvang', null, 5),
    bedrag('Opvang', 2011, 20, 2),
    bedrag('Opvang', 2011, 10, 1),
    bedrag('Sport', 2010, 7),
  ]);
  expect(jaren).toEqual([2010, 2011, null]);
  const [opvang, sport] = rijen;
  expect(jaren.map((jaar) => sumOf(opvang?.per.get(jaar), 'euro'))).toEqual([Number.NaN, 30, 5]);
  expect(sumOf(opvang?.per.get(2011), 'perInwoner')).toBe(3);
  expect(sumOf(sport?.per.get(2010), 'perInwoner')).toBeNaN();
});
