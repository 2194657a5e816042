import { expect, it } from 'vitest';
import { leesHerindelingen, namenUit } from './herindelingen.ts';

const csv = `datum,van,van_naam,naar,naar_naam,blijft_bestaan
2019-01-01,GM0009,Ten Boer,GM0014,Groningen,false
2019-01-01,GM0017,"Haren, Gr.",GM0014,Groningen,false
2018-07-01,GM0040,Slochteren,GM0014,Groningen,true
`;

it('reads the herindelingen of the package with the names of then', () => {
  const overgangen = leesHerindelingen(csv);
  expect(overgangen[2]).toEqual({
    datum: '2018-07-01',
    van: 'GM0040',
    vanNaam: 'Slochteren',
    naar: 'GM0014',
    naarNaam: 'Groningen',
    blijftBestaan: true,
  });
  expect([...namenUit(overgangen)].sort()).toEqual([
    ['GM0009', 'Ten Boer'],
    ['GM0014', 'Groningen'],
    ['GM0017', 'Haren, Gr.'],
    ['GM0040', 'Slochteren'],
  ]);
});
