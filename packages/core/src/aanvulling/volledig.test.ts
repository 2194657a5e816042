import { describe, expect, it } from 'vitest';
import type { Veldwaarde } from './beeld.ts';
import { correctieTabel, judgeVolledigheid } from './volledig.ts';

const bron = { tekst: 'Regeling, artikel 3', datum: '2027-01-01' };
const van = [{ organisatie: { id: 'a', naam: 'A' }, waarde: 'x', bron, door: null, op: '' }];
const uit = (veld: Veldwaarde['veld'], deelnemer?: string): Veldwaarde => ({
  veld,
  ...(deelnemer === undefined ? {} : { deelnemer }),
  stand: 'register',
  waarde: 'x',
  van: [],
});
const beeld: readonly Veldwaarde[] = [
  uit('naam'),
  uit('vorm'),
  uit('van_kracht'),
  uit('deelname', 'GM0001'),
  uit('deelname', 'GM0002'),
  uit('sinds', 'GM0001'),
  uit('organen', 'GM0001'),
  uit('organen', 'GM0002'),
  { veld: 'adres', stand: 'aangevuld', waarde: 'Plein 1', van },
  { veld: 'begroting', jaar: 2028, stand: 'aangevuld', waarde: 5, van },
  { veld: 'belang', stand: 'verbeterd', waarde: 'Jeugdhulp', register: 'Jeugd', van },
  { veld: 'citeertitel', stand: 'botsing', van },
];

describe('what the register must hold', () => {
  it('is there, there in part, missing or unknown, by group', () => {
    expect(judgeVolledigheid(beeld).map(({ groep, stand }) => `${groep} ${stand}`)).toEqual([
      'a deels',
      'b aanwezig',
      'c onbekend',
      'd afwezig',
      'e afwezig',
      'f deels',
      'g aanwezig',
      'h onbekend',
      'i aanwezig',
    ]);
    expect(judgeVolledigheid(beeld).find(({ groep }) => groep === 'f')?.velden).toEqual([
      { veld: 'adres', stand: 'aanwezig' },
      { veld: 'gebied', stand: 'onbekend' },
      { veld: 'zetel', stand: 'onbekend' },
    ]);
  });

  it('is corrected by a table with what stands there now, without what is in dispute or for one’s own use', () => {
    expect(correctieTabel('200', beeld).rijen).toEqual([
      ['200', 'f', 'adres', null, null, 'Plein 1', 'Regeling, artikel 3', null, '2027-01-01'],
      ['200', '', 'belang', null, 'Jeugd', 'Jeugdhulp', 'Regeling, artikel 3', null, '2027-01-01'],
    ]);
  });
});
