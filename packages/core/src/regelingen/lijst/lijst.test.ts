import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacetten, FILTERS, type Registerkeuze, type Registerrij, selectRijen } from './keuze.ts';
import { sortRijen } from './sorteer.ts';

const VORMEN = ['openbaar lichaam', 'regeling zonder meer'] as const;

function rij(id: string, meer: Partial<Registerrij> = {}): Registerrij {
  return {
    id,
    naam: id,
    vorm: VORMEN[0],
    vanKracht: '2020-01-01',
    tot: null,
    stand: 'geldig',
    lichaam: null,
    overdracht: [],
    grondslag: [],
    beleidsvelden: [],
    domeinen: [],
    sociaal: false,
    correctie: null,
    gemeenten: [],
    provincies: [],
    controles: [],
    deelnemers: 0,
    ...meer,
  };
}

const rijen = fc
  .array(
    fc.record({
      vorm: fc.constantFrom(...VORMEN),
      sociaal: fc.boolean(),
      gemeenten: fc.subarray(['GM0001', 'GM0002', 'GM0003']),
      domeinen: fc.subarray(['sociaal/zorg', 'sociaal/werk', 'veiligheid']),
    }),
    { maxLength: 12 },
  )
  .map((lijst) => lijst.map((meer, i) => rij(String(i), meer)));

const keuzes: fc.Arbitrary<Registerkeuze> = fc.record(
  {
    vorm: fc.subarray([...VORMEN]),
    sociaal: fc.subarray(['ja', 'nee']),
    gemeente: fc.subarray(['GM0001', 'GM0002', 'GM0009']),
    domein: fc.subarray(['sociaal', 'veiligheid']),
  },
  { requiredKeys: [] },
);

describe('the filters of the list', () => {
  it('count for each value what one would get by choosing it instead', () => {
    fc.assert(
      fc.property(rijen, keuzes, (lijst, keuze) => {
        const facetten = countFacetten(lijst, keuze);
        for (const filter of FILTERS)
          for (const { waarde, aantal } of facetten[filter])
            expect(selectRijen(lijst, { ...keuze, [filter]: [waarde] })).toHaveLength(aantal);
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it('take a domain with what lies within it, and nothing for no choice', () => {
    const lijst = [rij('a', { domeinen: ['sociaal/zorg'] }), rij('b', { domeinen: ['socialer'] }), rij('c')];
    expect(selectRijen(lijst, { domein: ['sociaal'] }).map(({ id }) => id)).toEqual(['a']);
    expect(selectRijen(lijst, { domein: [] })).toHaveLength(3);
  });
});

it('the list is ordered as asked, and of equals by name', () => {
  const lijst = [
    rij('b', { gemeenten: ['GM0001'], vanKracht: '2018-01-01' }),
    rij('É', { gemeenten: ['GM0001'], vanKracht: '2022-01-01' }),
    rij('a', { gemeenten: ['GM0001', 'GM0002'], vanKracht: '2020-01-01' }),
  ];
  const order = (...args: Parameters<typeof sortRijen> extends [unknown, ...infer R] ? R : never) =>
    sortRijen(lijst, ...args)
      .map(({ id }) => id)
      .join('');
  expect(order('register')).toBe('bÉa');
  expect(order('naam')).toBe('abÉ');
  expect(order('gemeenten')).toBe('abÉ');
  expect(order('nieuwste')).toBe('Éab');
  expect(order('oudste')).toBe('baÉ');
  expect(order('relevantie', (id) => (id === 'É' ? 2 : 1))).toBe('Éab');
});
