import { describe, expect, it } from 'vitest';
import { addVersie, contentOf, isHier, isOver, makeStuk } from './stuk.ts';

const nu = '2026-06-01T12:00:00.000Z';
const later = '2026-06-02T12:00:00.000Z';
const een = makeStuk('a', { soort: 'ontwerp', titel: 'Een', inhoud: { a: 1 } }, nu);

describe('a piece in this browser', () => {
  it('is known by its number, and has all that it was', () => {
    expect([isHier(een.id), isHier('d36d2e59-81ed')]).toEqual([true, false]);
    const twee = addVersie(een, 1, { titel: 'Twee', inhoud: { a: 2 } }, later);
    expect(twee).toMatchObject({ id: een.id, titel: 'Twee', versie: 2, gemaaktOp: nu, gewijzigdOp: later });
    expect(twee?.versies.map(({ titel }) => titel)).toEqual(['Een', 'Twee']);
    expect(twee && contentOf(twee)).toEqual({ a: 2 });
  });

  it('is changed from the version that is there and from no other', () => {
    expect(addVersie(een, 2, { titel: 'Te laat', inhoud: {} }, later)).toBeUndefined();
  });

  it('stays in the bin for thirty days', () => {
    const weg = { ...een, verwijderdOp: nu };
    expect(isOver(een, new Date('2027-01-01'))).toBe(false);
    expect(isOver(weg, new Date('2026-06-30T12:00:00.000Z'))).toBe(false);
    expect(isOver(weg, new Date('2026-07-02T12:00:00.000Z'))).toBe(true);
  });
});
