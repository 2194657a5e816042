import { expect, it } from 'vitest';
import { gebeurtenissenVan, leesHerindelingen } from './herindelingen.ts';

const csv = `datum,van,van_naam,naar,naar_naam,blijft_bestaan
2019-01-01,GM0009,Ten Boer,GM0014,Groningen,false
2019-01-01,GM0017,"Haren, Gr.",GM0014,Groningen,false
2018-07-01,GM0040,Slochteren,GM0014,Groningen,true
2012-01-01,GM0001,Oud,GM0014,Groningen,false
`;

it('tells what happened to a gemeente, by the first list that shows it', () => {
  const overgangen = leesHerindelingen(csv);
  expect(gebeurtenissenVan(overgangen, 'GM0014', 2015)).toEqual([
    { jaar: 2019, soort: 'opgenomen', anderen: ['Ten Boer', 'Haren, Gr.'] },
    { jaar: 2019, soort: 'deelGekregen', anderen: ['Slochteren'] },
  ]);
  expect(gebeurtenissenVan(overgangen, 'GM0017', 2015)).toEqual([
    { jaar: 2019, soort: 'opgegaan', anderen: ['Groningen'] },
  ]);
  expect(gebeurtenissenVan(overgangen, 'GM0040', 2015)).toEqual([
    { jaar: 2019, soort: 'deelAfgestaan', anderen: ['Groningen'] },
  ]);
});
