import { findInVelden } from '@samenhang/core/signaal';
import { expect, it } from 'vitest';
import { splitBy, takeOut } from './bewaakt.ts';

const tekst = 'Iemand met nummer 123456782 belt 06-12345678 en wacht.';

it('shows each place that was found, and the rest of the text around it', () => {
  const delen = splitBy(tekst, findInVelden({ wat: tekst }));
  expect(delen.map((deel) => deel.tekst).join('')).toBe(tekst);
  expect(delen.filter(({ vondst }) => vondst).map((deel) => deel.tekst)).toEqual([
    '123456782',
    '06-12345678',
  ]);
});

it('takes out one place after another, until nothing is found', () => {
  let over = tekst;
  for (let keer = 0; keer < 2; keer++) {
    const [vondst] = findInVelden({ wat: over });
    if (vondst) over = takeOut(over, vondst);
  }
  expect(over).toBe('Iemand met nummer belt en wacht.');
  expect(findInVelden({ wat: over })).toEqual([]);
});

it('leaves no space at the beginning', () => {
  expect(takeOut('123456782 belt', { van: 0, tot: 9 })).toBe('belt');
});
