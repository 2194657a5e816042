import { expect, it } from 'vitest';
import { parseBegin, stringifyBegin } from '../adres.ts';
import { checkConcept, inhoudOf, leegConcept, withBegin } from './concept.ts';

const vol = {
  ...leegConcept,
  titel: 'Wie verhuist, wacht opnieuw',
  wat: 'Na een verhuizing begint de aanvraag van voren af aan.',
  naden: ['wachten'] as const,
  rol: 'beleid' as const,
};

it('asks for what the table of fields asks for, in that order', () => {
  expect([...checkConcept(leegConcept)]).toEqual([
    ['titel', 'leeg'],
    ['wat', 'leeg'],
    ['naden', 'leeg'],
    ['rol', 'leeg'],
  ]);
  expect(checkConcept(vol).size).toBe(0);
});

it('is no signal as long as a field holds personal data or too much text', () => {
  const metNummer = { ...vol, zouHelpen: 'Bel 06-12345678.' };
  expect([...checkConcept(metNummer)]).toEqual([['zouHelpen', 'persoon']]);
  expect(inhoudOf(metNummer)).toBeUndefined();
  expect([...checkConcept({ ...vol, titel: 'a'.repeat(121) })]).toEqual([['titel', 'lang']]);
});

it('has no article where that field is empty', () => {
  expect(inhoudOf({ ...vol, artikel: ' ' })).toEqual({ ...vol, artikel: null });
});

it('begins with a gemeente and tasks only, and keeps what was written before', () => {
  const hash = stringifyBegin({ gemeente: 'GM0106', taken: ['schuldhulp', 'jeugdhulp'] });
  expect(hash).toBe('gemeente=GM0106&taken=schuldhulp,jeugdhulp');
  expect(parseBegin(`#${hash}`)).toEqual({ gemeente: 'GM0106', taken: ['schuldhulp', 'jeugdhulp'] });
  expect(parseBegin('#gemeente=Assen&taken=<script>')).toBeUndefined();
  expect(withBegin(vol, { gemeente: 'GM0106', taken: ['schuldhulp'] })).toEqual({
    ...vol,
    gebied: { soort: 'gemeente', code: 'GM0106' },
    taken: ['schuldhulp'],
  });
});
