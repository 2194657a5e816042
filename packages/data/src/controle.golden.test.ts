/** The checks on the shipped register, against figures that were counted by hand. */
import { checkRegelingen } from '@samenhang/core';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from './index.ts';

const gelezen = await readPakket(standaardPakket);
if (!gelezen.ok) throw new Error('the package has faults');
const { pakket } = gelezen;

function check(datum: string) {
  const gemeenten = new Set(
    pakket.feiten.gemeenten
      .filter(({ jaar }) => jaar === Number(datum.slice(0, 4)))
      .map(({ gemeente }) => gemeente),
  );
  const uitslagen = checkRegelingen(pakket.regelingen, pakket.deelnames, pakket.controles, datum, (code) =>
    gemeenten.has(code),
  );
  return new Map(uitslagen.map((uitslag) => [uitslag.controle.controle, uitslag]));
}

describe('the checks on 16 May 2026', () => {
  const op = check('2026-05-16');

  it.each([
    ['voor_2022', 132, 451],
    ['voor_2024', 210, 451],
    ['bvo_organen', 5, 64],
    ['zonder_meer_mandaat', 0, 81],
    ['zonder_meer_lichaam', 0, 81],
    ['orgaan_attributie', 3, 23],
    ['bvo_attributie', 0, 64],
    ['andere_organen', 0, 451],
    ['lichaam_zonder_naam', 0, 283],
    ['bvo_zonder_naam', 0, 64],
  ])('%s points at %i of %i', (controle, aantal, van) => {
    const uitslag = op.get(controle);
    expect([uitslag?.treffers.length, uitslag?.van]).toEqual([aantal, van]);
  });

  it('say what they saw', () => {
    const treffer = op.get('bvo_organen')?.treffers.find(({ rooId }) => rooId === '29772709');
    expect(treffer?.gezien).toEqual(['Gemeenteraad']);
    const oud = op.get('opgeheven_gemeente')?.treffers ?? [];
    expect(oud.length).toBeGreaterThan(0);
    for (const { gezien } of oud) for (const naam of gezien) expect(naam).toMatch(/^Gemeente /u);
    for (const { gezien } of op.get('voor_2022')?.treffers ?? [])
      expect(gezien[0]?.localeCompare('2022-07-01')).toBe(-1);
  });
});

it('a check is there from the day on which it makes sense', () => {
  expect([...check('2022-06-30').keys()]).not.toContain('voor_2022');
  expect([...check('2023-01-01').keys()]).not.toContain('voor_2024');
});
