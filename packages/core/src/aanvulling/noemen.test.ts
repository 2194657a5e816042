import { describe, expect, it } from 'vitest';
import { findRegeling } from './noemen.ts';

const ggd = { id: '1', naam: 'Gemeenschappelijke Regeling GGD Drenthe', lichaam: 'GGD Drenthe' };
const bank = { id: '2', naam: 'Kredietbank Drenthe', lichaam: null };
const eems = { id: '3', naam: 'Regeling Eems', lichaam: 'Eems Dollard Regio' };
const dollard = { id: '4', naam: 'Eems', lichaam: null };
const alle = [ggd, bank, eems, dollard];

describe('a regeling as somebody calls it', () => {
  it('is found by its number, its name, the name of its body, and what is part of one name only', () => {
    expect(
      ['30175736', 'gemeenschappelijke regeling ggd drenthe', ' GGD  Drenthe ', 'ggd', 'Éems', 'dollard'].map(
        (tekst) => findRegeling(alle, tekst),
      ),
    ).toEqual(['30175736', '1', '1', '1', '4', '3']);
  });

  it('is not guessed where there is more than one, or none', () => {
    expect(['Drenthe', 'Friesland', ' '].map((tekst) => findRegeling(alle, tekst))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
