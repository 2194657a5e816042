import type { Signaalinhoud } from '@samenhang/core/signaal';
import { expect, it } from 'vitest';
import { leegConcept } from '../form/concept.ts';
import { joinInhoud } from './samen.ts';

const een: Signaalinhoud = {
  ...leegConcept,
  titel: 'Wachten',
  wat: 'De wachtlijst is lang.',
  taken: ['jeugdhulp'],
  naden: ['wachten'],
  indeling: 'jeugdregio',
  gebied: { soort: 'gemeente', code: 'GM0106' },
  rol: 'beleid',
};
const ander: Signaalinhoud = {
  ...een,
  titel: 'Lang wachten',
  wat: 'Het duurt maanden.',
  taken: ['jeugdhulp', 'schuldhulp'],
  naden: ['regiogrens'],
  gebied: { soort: 'gemeente', code: 'GM1730' },
};

it('names all that either names, and of one thing only what they agree on', () => {
  expect(joinInhoud([een, ander])).toEqual({
    ...een,
    wat: 'De wachtlijst is lang.\n\nHet duurt maanden.',
    taken: ['jeugdhulp', 'schuldhulp'],
    naden: ['wachten', 'regiogrens'],
    gebied: null,
  });
});

it('says the same text once, and no more than fits', () => {
  expect(joinInhoud([een, een]).wat).toBe(een.wat);
  const lang = { ...een, wat: 'a'.repeat(3000) };
  expect(joinInhoud([lang, { ...lang, wat: 'b'.repeat(3000) }]).wat).toHaveLength(4000);
});
