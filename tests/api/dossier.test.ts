// The dossier of a council over HTTP: what it must do, and the oplegger of one body.

import type { DossierAntwoord, OpleggerAntwoord } from '@samenhang/core/dossier';
import { beforeAll, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let url = '';
beforeAll(async () => {
  ({ url } = await serve());
});

async function get<T>(pad: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${pad}`);
  expect(response.status, pad).toBe(200);
  return (await response.json()) as T;
}

it('has every body of the gemeente, what is due first on top, and who sits in the council', async () => {
  const { regelingen, punten, raad, stukken, gemeente } = await get<DossierAntwoord>(
    '/dossiers/GM0106?vanaf=2027-01-01',
  );
  expect(gemeente).toMatchObject({ naam: 'Assen', inwoners: expect.any(Number) as number });
  const dagen = regelingen.map(({ volgende }) => volgende?.datum ?? '9999');
  expect(dagen).toEqual(dagen.toSorted());
  expect(dagen[0]).toBe('2027-04-29');
  expect(punten.every(({ datum }) => datum >= '2027-01-01' && datum <= '2028-01-01')).toBe(true);
  expect(raad?.opgeteld).toBe(raad?.fracties.reduce((som, f) => som + (f.zetels ?? 0), 0));
  expect(stukken.every(({ gezien }) => /^\d{4}/u.test(gezien))).toBe(true);
});

it('has the oplegger of a body, and says what nobody has told', async () => {
  const { regelingen } = await get<DossierAntwoord>('/dossiers/GM0106?vanaf=2027-01-01');
  const ggd = regelingen.find(({ naam }) => naam === 'GGD Drenthe');
  const oplegger = await get<OpleggerAntwoord>(
    `/dossiers/gm0106/regelingen/${ggd?.id}?vanaf=2027-01-01&taal=en`,
  );
  expect(oplegger.punten.find(({ stap }) => stap === 'ontwerpbegroting')).toMatchObject({
    datum: '2027-06-22',
    naam: 'Draft budget to the councils',
  });
  expect(oplegger.beslissers).toEqual(['raad', 'college', 'algemeen_bestuur', 'dagelijks_bestuur']);
  expect([oplegger.geld, oplegger.stem]).toEqual([null, null]);
  expect(oplegger.onbekend).toContain('bijdrage');
});

it('has none of a body in which the gemeente takes no part, nor of a gemeente that is not there', async () => {
  for (const [pad, code] of [
    ['/dossiers/GM0184/regelingen/22938625', 'onbekende-regeling'],
    ['/dossiers/GM9999', 'onbekende-gemeente'],
  ] as const) {
    const antwoord = await fetch(`${url}/api/v1${pad}`);
    expect([antwoord.status, await antwoord.json()]).toEqual([404, expect.objectContaining({ code })]);
  }
});
