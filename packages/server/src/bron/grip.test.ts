import { lastChange } from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { beforeAll, expect, it } from 'vitest';
import { type Bron, buildBron, makeKennis, presentGripOf, registerbeeldOf, registerOn } from './index.ts';

let bron: Bron;
beforeAll(async () => {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('the package is refused');
  bron = buildBron(gelezen.pakket);
});

const bronregel = { bron: { tekst: 'Begroting 2027' }, door: 'Gea', op: '2026-05-01T00:00:00Z' };
const regel = (veld: string, waarde: number | string, rest: object = {}) => ({
  veld,
  waarde,
  ...rest,
  ...bronregel,
});
const organisatie = { id: 'assen', naam: 'Gemeente Assen' };

it('adds what organisations recorded of votes, money and days, and compares with who is known', () => {
  const dag = registerOn(bron, lastChange(bron.pakket.regelingen));
  const ggd = dag?.rijen.find(({ naam, stand }) => stand === 'geldig' && /GGD Drenthe/iu.test(naam));
  if (!dag || !ggd) throw new Error('no register, or no GGD Drenthe');
  const deelnemers = bron.pakket.deelnames.flatMap((d) => (d.regeling === ggd.id ? (d.gemeente ?? []) : []));
  const inbreng = [
    {
      organisatie,
      over: { soort: 'regeling' as const, id: ggd.id },
      regels: [
        // Assen has as many votes as all others together: with an ordinary majority it is needed, yet not enough.
        ...deelnemers.map((deelnemer) =>
          regel('stemgewicht', deelnemer === 'GM0106' ? deelnemers.length - 1 : 1, { deelnemer }),
        ),
        regel('bijdrage', 3_000_000, { deelnemer: 'GM0106', jaar: 2027 }),
        regel('kalenderdag', '2027-05-03', { jaar: 2028, kenmerk: 'ontwerpbegroting' }),
        regel('kalenderdag', '2027-07-05', { jaar: 2028, kenmerk: 'vaststelling' }),
      ],
    },
    {
      organisatie,
      over: { soort: 'raad' as const, id: 'GM0106' },
      regels: [
        regel('gemeentebegroting', 300_000_000, { jaar: 2027 }),
        regel('reces', '2027-05-10/2027-05-16', { kenmerk: 'mei' }),
      ],
    },
  ];
  const kennis = makeKennis(inbreng, (id) => registerbeeldOf(bron, id));
  const grip = presentGripOf(bron, dag, 'GM0106', { vanaf: '2027-01-01', kennis });
  const maat = (naam: string) => grip?.maten.find((een) => een.maat === naam);
  const een = grip?.regelingen.find(({ id }) => id === ggd.id);
  expect(een?.stem?.aandeel).toBe(0.5);
  // Of n others with a vote each: it tips all coalitions but the empty and the whole one, each other only the whole.
  const anderen = deelnemers.length - 1;
  const eigen = 2 ** anderen - 1;
  expect(een?.stem?.banzhaf).toBeCloseTo(eigen / (eigen + anderen), 9);
  // From 3 May to 3 July, two days before the adoption, are 61 days, of which a week is recess.
  expect(een?.raadsdagen).toBe(54);
  expect(maat('begrotingsaandeel')).toMatchObject({
    waarde: 0.01,
    mediaan: null,
    aantal: 0,
    openbaar: false,
  });
  expect(maat('stemaandeel')?.waarde).toBe(0.5);
  // The others in the same body are known too: those of like size have one vote of so many.
  expect(maat('stemaandeel')?.mediaan).toBeCloseTo(1 / (2 * anderen), 12);
  // A body outside the register counts for who recorded it, as their own.
  const zwembad = {
    organisatie,
    over: { soort: 'lichaam' as const, id: 'eigen-zwembad' },
    regels: [
      regel('naam', 'Stichting Zwembad'),
      regel('van_kracht', '2020-05-01'),
      regel('rechtsvorm', 'stichting'),
      ...['GM0106', 'GM0109'].map((deelnemer) => regel('deelname', 'ja', { deelnemer })),
      ...['GM0106', 'GM0109'].map((deelnemer) => regel('zetels', 1, { deelnemer })),
      regel('bijdrage', 6_000_000, { deelnemer: 'GM0106', jaar: 2027 }),
    ],
  };
  const ruim = presentGripOf(bron, dag, 'GM0106', {
    vanaf: '2027-01-01',
    kennis: makeKennis([...inbreng, zwembad], (id) => registerbeeldOf(bron, id)),
  });
  expect([grip?.lichamen, ruim?.lichamen]).toEqual([0, 1]);
  expect(ruim?.regelingen.find(({ soort }) => soort === 'lichaam')).toMatchObject({
    id: 'eigen-zwembad',
    naam: 'Stichting Zwembad',
    keten: ['raad', 'college', 'bestuur'],
    eigenaren: 2,
    vanKracht: '2020-05-01',
    stem: { aandeel: 0.5 },
    begrotingsdeel: 0.02,
  });
  const breed = (naam: string) => ruim?.maten.find((een) => een.maat === naam)?.waarde;
  expect(breed('regelingen')).toBe((maat('regelingen')?.waarde ?? 0) + 1);
  expect(breed('begrotingsaandeel')).toBeCloseTo(0.03, 12);
  // Without records the same measures are empty, and what the register says stays as it is.
  const kaal = presentGripOf(bron, dag, 'GM0106');
  expect(kaal?.maten.filter(({ openbaar }) => !openbaar).map(({ waarde }) => waarde)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(kaal?.maten.slice(0, 6)).toEqual(grip?.maten.slice(0, 6));
});
