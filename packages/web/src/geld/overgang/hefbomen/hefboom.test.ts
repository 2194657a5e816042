import type { Scenario } from '@samenhang/core/geld/scenario';
import { expect, it } from 'vitest';
import { moveHefbomen, readHefbomen, writeHefbomen } from './hefboom.ts';

const eigen = (waarde: number) => ({ waarde, bron: 'eigen aanname' });
const begin: Scenario = {
  schema: 'samenhang/geldscenario',
  versie: 1,
  naam: 'Proef',
  jaar: 2026,
  basisjaar: 2010,
  van: 2026,
  tot: 2040,
  gemeenten: [{ gemeente: 'GM0344', clienten: 3 }],
  oudGeld: { naar: 'centrum', euro: [{ centrum: 'GM0344', euro: 9 }], bron: 'begroting' },
  sleutel: { bereik: 'regio', maten: [{ maat: 'inwoners', gewicht: 1, bron: 'eigen aanname' }] },
  pad: { start: eigen(2028), tabel: { waarden: [0.5, 1], bron: 'besluit' } },
  index: eigen(0),
  prijs: { ...eigen(40_000), laag: 30_000, hoog: 50_000 },
  prijsindex: eigen(0),
  groei: eigen(0),
  uitstroom: eigen(0.2),
  overgang: { waarde: 'blijven', bron: 'eigen aanname' },
};

it.each([
  'gelijk',
  'uitstel:2',
  'prijs:38000~30000~50000~begroting 2026',
  'demping:15;overgang:direct;bereik:land;naar:inwoners',
  'sleutel:inwoners*0.25,clienten*0.75',
  'index:-0.01~-0.02~0',
  'sleutel:wmo_per_1000@2021!GM0114=60!GM1884=45.5*0.5,inwoners*0.5',
  'naam:Later: en in vier jaar;duur:4',
  'stappen:0,12.5,33.3,100;tekort:10',
])('reads and writes %s', (tekst) => {
  expect(writeHefbomen(readHefbomen(tekst))).toBe(tekst);
});

it('leaves out what it cannot read', () => {
  expect(readHefbomen('prijs:veel;overgang:later;rente:3;uitstel;:;sleutel:inwoners*x')).toEqual({
    sleutel: [],
  });
  expect(readHefbomen('stappen:10,veel;tekort:x')).toEqual({});
  expect(readHefbomen(undefined)).toEqual({});
});

it('moves what was moved, says whose it is, and leaves the rest as it was', () => {
  expect(moveHefbomen(begin, {}, 'eigen aanname')).toEqual(begin);
  expect(moveHefbomen(begin, { naam: 'Later' }, 'eigen aanname').naam).toBe('Later');
  const anders = moveHefbomen(
    begin,
    readHefbomen('uitstel:2;prijs:9~8~10~jaarrekening;duur:4'),
    'eigen aanname',
  );
  expect(anders).toEqual({
    ...begin,
    pad: { start: begin.pad.start, uitstel: eigen(2), duur: eigen(4) },
    prijs: { waarde: 9, laag: 8, hoog: 10, bron: 'jaarrekening' },
  });
});

it('steps of one’s own and a duration take each other’s place, and a threshold is one of the ranges', () => {
  const { start } = begin.pad;
  const met = moveHefbomen(begin, readHefbomen('stappen:20,100;duur:4;tekort:10'), 'eigen aanname');
  expect(met.pad).toEqual({ start, tabel: { waarden: [0.2, 1], bron: 'eigen aanname' } });
  expect(met.bandbreedte).toEqual({ tekort: 10 });
  const gelijk = moveHefbomen(begin, readHefbomen('duur:4'), 'eigen aanname');
  expect(gelijk.pad).toEqual({ start, duur: eigen(4) });
  const ruim = { ...begin, bandbreedte: { seed: 7, tekort: 5 } };
  expect(moveHefbomen(ruim, {}, 'eigen aanname').bandbreedte).toEqual({ seed: 7, tekort: 5 });
  expect(moveHefbomen(ruim, { tekort: 0 }, 'eigen aanname').bandbreedte).toEqual({ seed: 7, tekort: 0 });
});

it('says of a key figure where it comes from, and that a ratio counts times the inhabitants', () => {
  const sleutel = readHefbomen('sleutel:wmo_per_1000@2021*0.5,inwoners*0.5');
  const bron = (maat: string) =>
    maat === 'inwoners' ? { bron: 'eigen' } : ({ bron: 'CBS', maal: 'inwoners' } as const);
  expect(moveHefbomen(begin, sleutel, 'eigen aanname', ({ maat }) => bron(maat)).sleutel.maten).toEqual([
    { maat: 'wmo_per_1000', jaar: 2021, gewicht: 0.5, bron: 'CBS', maal: 'inwoners' },
    { maat: 'inwoners', gewicht: 0.5, bron: 'eigen' },
  ]);
});
