import { expect, it } from 'vitest';
import { balanceGewichten, readGewichten, writeGewichten } from './gewichten.ts';

const namen = ['inwoners', 'gebruik', 'gelijk'] as const;

it('keeps the weights together one', () => {
  const nieuw = balanceGewichten(
    namen,
    new Map([
      ['inwoners', 0.5],
      ['gebruik', 0.6],
      ['gelijk', 0.5],
    ] as const),
    'gebruik',
  );
  expect(nieuw.map(({ maat, gewicht }) => [maat, Number(gewicht.toFixed(12))])).toEqual([
    ['inwoners', 0.2],
    ['gebruik', 0.6],
    ['gelijk', 0.2],
  ]);
  expect(readGewichten(writeGewichten(nieuw), namen)).toHaveLength(3);
});

it('takes the first measure where the address says nothing that can be', () => {
  for (const tekst of [undefined, 'inwoners*0.5', 'grootte*1', 'gebruik*x'])
    expect(readGewichten(tekst, namen)).toEqual([{ maat: 'inwoners', gewicht: 1 }]);
  expect(readGewichten('gebruik*0.4,gelijk*0.6', namen)).toEqual([
    { maat: 'gebruik', gewicht: 0.4 },
    { maat: 'gelijk', gewicht: 0.6 },
  ]);
});
