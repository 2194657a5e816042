import type { OpleggerAntwoord } from '@samenhang/core/dossier';
import { expect, it } from 'vitest';
import { nl } from '../nl/index.ts';
import { type Raadszienswijze, tellAnderen } from './anderen.ts';

const spraak = { t: nl, taal: 'nl' } as const;
const oplegger = {
  gemeente: { code: 'GM0001', naam: 'Hier', inwoners: null },
  deelnemers: [
    { naam: 'Gemeente Hier', gemeente: 'GM0001' },
    { naam: 'Gemeente Daar', gemeente: 'GM0002' },
  ],
} as unknown as OpleggerAntwoord;
const zienswijze = (naam: string, meer: Partial<Raadszienswijze> = {}): Raadszienswijze => ({
  organisatie: { naam, code: null },
  staat: 'gepubliceerd',
  titel: 'Begroting 2028',
  alineas: ['Wij zijn tegen.'],
  gepubliceerdOp: '2027-05-20T12:00:00.000Z',
  besluit: { op: '2027-05-12' },
  ...meer,
});

it('says that nobody published anything, and who else takes part', () => {
  expect(tellAnderen(oplegger, spraak, [])).toEqual({
    id: 'anderen',
    kop: 'Wat zeggen de andere raden?',
    zinnen: ['Raden kunnen hun zienswijze openbaar maken. Nu is er geen bekend.', 'Verder doen mee: Daar.'],
  });
});

it('tells each published view in short with the answer, the latest first; not one’s own, nor what was withdrawn', () => {
  const blok = tellAnderen(oplegger, spraak, [
    zienswijze('Hier', { organisatie: { naam: 'Hier', code: 'GM0001' } }),
    zienswijze('Weg', { staat: 'ingetrokken', alineas: [] }),
    zienswijze('Daar', {
      staat: 'beantwoord',
      antwoord: { gevolgd: 'deels', waarom: 'De lonen stijgen.' },
    }),
    zienswijze('Ginds', { gepubliceerdOp: '2027-06-01T12:00:00.000Z', alineas: ['woord '.repeat(60)] }),
  ]);
  expect(blok.zinnen).toEqual(['Verder doen mee: Daar.']);
  const [eerste = '', tweede] = blok.lijst ?? [];
  expect(eerste).toMatch(/^Ginds: Begroting 2028 \(vastgesteld op 12 mei 2027\)\. ‘(?:woord )+…’/u);
  expect(eerste.length).toBeLessThan(270);
  expect(tweede).toBe(
    'Daar: Begroting 2028 (vastgesteld op 12 mei 2027). ‘Wij zijn tegen.’ Antwoord van het bestuur: gevolgd, deels. De lonen stijgen.',
  );
  expect(blok.lijst).toHaveLength(2);
});

it('stays within a sheet', () => {
  const { lijst = [] } = tellAnderen(
    oplegger,
    spraak,
    Array.from({ length: 24 }, (_, k) => zienswijze(`Raad ${k}`)),
  );
  expect([lijst.length, lijst.at(-1)]).toEqual([6, 'En nog 19.']);
});
