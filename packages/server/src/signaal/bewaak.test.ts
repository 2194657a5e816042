import { expect, it } from 'vitest';
import { problemResponse } from '../http/gedeeld/index.ts';
import { guardTeksten } from './bewaak.ts';

it('tells where personal data stand and of which kind, and never what', async () => {
  const probleem = guardTeksten({ titel: 'Wachten', wat: 'Bel Jan op 06-12345678 of jan@gmail.com' });
  expect(probleem).toEqual({
    code: 'persoonsgegevens',
    vondsten: [
      { veld: 'wat', soort: 'telefoon', van: 11, tot: 22 },
      { veld: 'wat', soort: 'email', van: 26, tot: 39 },
    ],
  });
  if (probleem?.code !== 'persoonsgegevens') throw new Error('none');
  const antwoord = problemResponse(probleem, '/mijn/signalen');
  expect(antwoord.status).toBe(422);
  expect(await antwoord.text()).not.toMatch(/12345678|gmail/u);
});

it('lets through what tells of nobody', () => {
  expect(
    guardTeksten({ titel: 'Wachten op jeugdhulp', wat: 'Zes maanden, artikel 2.3.5 Wmo.' }),
  ).toBeUndefined();
});
