import { describe, expect, it } from 'vitest';
import { keepToezeggingen, type Opgave, standingOf, type Toezegging, withToezegging } from './index.ts';
import { opgave } from './proef.ts';

const zij = { organisatie: 'zij', naam: 'Tynaarlo', code: null, niveau: 'gemeente' } as const;
const samen: Opgave = { ...opgave, eigenaars: [...opgave.eigenaars, zij] };
const nu = { organisatie: 'wij', op: '2027-03-01T12:00:00.000Z' };
const ja = (organisatie: string, wat: Toezegging['wat']): Toezegging => ({
  organisatie,
  wat,
  ja: true,
  reden: '',
  op: '2027-01-01T12:00:00.000Z',
});
const staten = (is: Opgave, gezegd: readonly Toezegging[]) =>
  standingOf(is, gezegd).map(({ organisatie, wat, staat }) => `${organisatie} ${wat}: ${staat}`);

describe('what organisations say of what they are named for', () => {
  it('is asked of everybody but who wrote it, and of nobody who takes no part here', () => {
    const vreemd = { organisatie: null, naam: 'Regio', code: null, niveau: 'regio' } as const;
    const is = { ...samen, eigenaars: [...samen.eigenaars, vreemd] };
    expect(staten(is, keepToezeggingen(undefined, is, [], nu)).slice(0, 3)).toEqual([
      'wij eigenaar: ja',
      'zij eigenaar: gevraagd',
      'rijk kader: gevraagd',
    ]);
    expect(staten(is, []).filter((een) => een.startsWith('null'))).toEqual([]);
  });

  it('holds while the same is asked, and no longer where it is asked by something else', () => {
    const gezegd = [ja('wij', 'eigenaar'), ja('zij', 'eigenaar'), ja('rijk', 'kader'), ja('rijk', 'betaalt')];
    expect(keepToezeggingen(samen, { ...samen, titel: 'Anders' }, gezegd, nu)).toEqual(gezegd);
    const { kader } = samen.matrix;
    const anders: Opgave = {
      ...samen,
      matrix: {
        ...samen.matrix,
        kader: { partij: kader?.partij ?? null, grond: 'Jeugdwet, artikel 2.3' },
        betaalt: { partij: null, grond: '' },
      },
    };
    expect(keepToezeggingen(samen, anders, gezegd, nu)).toEqual(gezegd.slice(0, 2));
    expect(keepToezeggingen(samen, opgave, gezegd, nu)).not.toContainEqual(ja('zij', 'eigenaar'));
  });

  it('is not said by writing the rest of an opgave: what was taken back stays asked', () => {
    expect(keepToezeggingen(samen, { ...samen, titel: 'Anders' }, [], nu)).toEqual([]);
  });

  it('is said once for each thing, and can be taken back', () => {
    const nee = { ...ja('zij', 'eigenaar'), ja: false, reden: 'Wij kunnen dit niet.' };
    const gezegd = withToezegging([ja('wij', 'eigenaar'), ja('zij', 'eigenaar')], nee);
    expect(gezegd).toEqual([ja('wij', 'eigenaar'), nee]);
    expect(standingOf(samen, gezegd)[1]).toMatchObject({ staat: 'nee', reden: 'Wij kunnen dit niet.' });
    expect(withToezegging(gezegd, { ...nee, ja: null })).toEqual([ja('wij', 'eigenaar')]);
  });
});
