import { expect, it } from 'vitest';
import { type Kolom, sorteerRijen } from './Tabel.tsx';

interface Rij {
  readonly naam: string;
  readonly waarde: number;
}
const kolommen: readonly Kolom<Rij>[] = [
  { id: 'naam', kop: '', cel: () => '', sorteer: (rij) => rij.naam },
  { id: 'waarde', kop: '', cel: () => '', sorteer: (rij) => rij.waarde },
];
const rijen: readonly Rij[] = [
  { naam: 'Zeist', waarde: Number.NaN },
  { naam: 'Één', waarde: 2 },
  { naam: 'Bunnik', waarde: 3 },
];
const namen = (volgorde?: string) => sorteerRijen(rijen, kolommen, volgorde).map((rij) => rij.naam);

it('sorts text by Dutch rules and numbers by size, with the undefined always last', () => {
  expect(namen('naam')).toEqual(['Bunnik', 'Één', 'Zeist']);
  expect(namen('-naam')).toEqual(['Zeist', 'Één', 'Bunnik']);
  expect(namen('waarde')).toEqual(['Één', 'Bunnik', 'Zeist']);
  expect(namen('-waarde')).toEqual(['Bunnik', 'Één', 'Zeist']);
});

it('leaves the order alone when the column does not exist', () => {
  expect(namen('onzin')).toEqual(['Zeist', 'Één', 'Bunnik']);
  expect(namen()).toEqual(['Zeist', 'Één', 'Bunnik']);
});
