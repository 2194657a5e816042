import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { computeCongruentie, type Keuze } from './congruentie.ts';
import { selectKeuze } from './kiezen.ts';
import { readRecept } from './receptlezer.ts';

const a = atlas(
  4,
  [editie('x', partition([0, 0, 1, 1])), editie('y', partition([0, 1, 1, 1]))],
  [1, 20, 3, 4],
);

describe('readRecept', () => {
  it.each<Partial<Keuze>>([{}, { gewichten: [3, 1] }, { partnerweging: 'inwoners', landweging: 'inwoners' }])(
    'makes the same figure again: %j',
    (meer) => {
      const eerst = computeCongruentie(a, { edities: [...a.edities.values()], ...meer });
      const gelezen = readRecept(JSON.parse(JSON.stringify({ recept: eerst.recept })));
      if (!gelezen.ok) throw new Error('unread');
      expect(gelezen.wens.jaar).toBe(2000);
      const opnieuw = selectKeuze(a, gelezen.wens);
      if (!opnieuw.ok) throw new Error('not chosen');
      expect(computeCongruentie(a, opnieuw.keuze)).toEqual(eerst);
    },
  );

  it('tells every part that it cannot read', () => {
    expect(readRecept('x')).toEqual({ ok: false, fouten: ['geen-recept'] });
    expect(readRecept({ jaar: '2015', indelingen: [], gewichten: ['2'], landweging: 'zwaar' })).toEqual({
      ok: false,
      fouten: ['jaar', 'indelingen', 'gewichten', 'landweging'],
    });
  });
});
