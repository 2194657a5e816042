import { describe, expect, it } from 'vitest';
import { addressOf } from '../recht/index.ts';
import type { Taak, Uitvoeringsboek, Uitvoerregeling } from '../taken/index.ts';
import { atlas } from '../testing/maak.ts';
import { dayOfLaw } from './route.ts';
import { besideCard } from './uitvoering.ts';

const land = atlas(3, []);
const [een = '', twee = ''] = land.gemeenten.map((g) => g.code);
const taak = { taak: 'schuldhulp', wieBeslist: ['college'], geldigVan: '2012-07-01' } as unknown as Taak;
const regeling = (id: string, anders: Partial<Uitvoerregeling> = {}): Uitvoerregeling => ({
  id,
  naam: `Regeling ${id}`,
  lichaam: null,
  besluit: null,
  vanKracht: '2020-01-01',
  tot: null,
  gemeenten: [een],
  ...anders,
});
const boek: Uitvoeringsboek = {
  artikelen: [
    {
      taak: 'schuldhulp',
      geldigVan: '2012-07-01',
      wet: 'Wgs',
      bwbr: 'BWBR0031331',
      artikel: '3',
      waarover: 'taak',
    },
    {
      taak: 'schuldhulp',
      geldigVan: '2030-01-01',
      wet: 'Wgs',
      bwbr: 'BWBR0031331',
      artikel: '9',
      waarover: 'taak',
    },
  ],
  rollen: [],
  regelingtaken: [
    { taak: 'schuldhulp', regeling: 'doel', kolom: 'belang', woord: 'schuldhulp' },
    { taak: 'schuldhulp', regeling: 'naam', kolom: 'naam', woord: 'kredietbank' },
    { taak: 'schuldhulp', regeling: 'wet', kolom: 'grondslag', woord: null },
    { taak: 'schuldhulp', regeling: 'voorbij', kolom: 'naam', woord: 'schuldhulp' },
    { taak: 'bijstand', regeling: 'ander', kolom: 'naam', woord: 'bijstand' },
  ],
  regelingen: [
    regeling('doel'),
    regeling('naam'),
    regeling('wet', { gemeenten: [een, twee] }),
    regeling('voorbij', { vanKracht: '2015-01-01', tot: '2020-01-01' }),
    regeling('ander'),
  ],
  loketten: [
    { gemeente: een, taak: null, naam: null, site: 'https://een.nl/', telefoon: null, bron: 'x' },
    { gemeente: een, taak: 'schuldhulp', naam: 'Geldloket', site: null, telefoon: '14 030', bron: 'x' },
  ],
  registerTot: '2026-05-31',
};
const wie = (gemeente: number, datum: string, anders: Partial<Uitvoeringsboek> = {}, welke: Taak = taak) =>
  besideCard(land, welke, gemeente, datum, { ...boek, ...anders }).uitvoering;
const ids = (u: ReturnType<typeof wie>) =>
  u.soort === 'register' ? u.uitvoerders.map((x) => x.regeling.id) : u.soort;

describe('who carries out a task', () => {
  it('is the regeling in force that says so: in its name before its purpose, and in its legal basis only for want of better', () => {
    expect(ids(wie(0, '2024-01-01'))).toEqual(['naam', 'doel']);
    expect(ids(wie(1, '2024-01-01'))).toEqual(['wet']);
    expect(ids(wie(0, '2018-01-01'))).toEqual(['voorbij']);
  });

  it('is not known where the register names none, and never filled in', () => {
    expect(wie(2, '2024-01-01')).toEqual({ soort: 'onbekend', peildatum: '2024-01-01' });
    expect(wie(0, '2024-01-01', { registerTot: null })).toEqual({ soort: 'onbekend', peildatum: null });
    expect(besideCard(land, taak, 0, '2024-01-01').uitvoering).toEqual({
      soort: 'onbekend',
      peildatum: null,
    });
  });

  it('is as the register had it on its last day, for a day after it', () => {
    expect(wie(0, '2026-11-29')).toMatchObject({ soort: 'register', peildatum: '2026-05-31' });
  });

  it('is whoever decides where that is no gemeente', () => {
    const uwv = { ...taak, wieBeslist: ['uwv'] } as Taak;
    expect(wie(0, '2024-01-01', {}, uwv)).toEqual({ soort: 'beslisser' });
    expect(besideCard(land, uwv, 0, '2024-01-01', boek).loket).toBe(null);
  });
});

describe('beside a card', () => {
  it('stand the articles of that version of the task, each with an address of that day', () => {
    const { artikelen } = besideCard(land, taak, 0, '2024-01-01', boek);
    expect(artikelen.map((a) => a.artikel)).toEqual(['3']);
    expect(artikelen.map((a) => addressOf(a, '2024-01-01'))).toEqual([
      'https://wetten.overheid.nl/jci1.3:c:BWBR0031331&artikel=3&z=2024-01-01&g=2024-01-01',
    ]);
    expect(addressOf({ bwbr: 'BWBR0004045', artikel: null }, '2024-01-01')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0004045&z=2024-01-01&g=2024-01-01',
    );
  });

  it('stands the desk of the task, or that of the gemeente', () => {
    expect(besideCard(land, taak, 0, '2024-01-01', boek).loket?.naam).toBe('Geldloket');
    const ander = { ...taak, taak: 'bijstand' } as Taak;
    expect(besideCard(land, ander, 0, '2024-01-01', boek).loket?.site).toBe('https://een.nl/');
    expect(besideCard(land, taak, 1, '2024-01-01', boek).loket).toBe(null);
  });
});

describe('the day of the law', () => {
  it('is today in this year, else 1 January', () => {
    expect(dayOfLaw(2026, '2026-11-29')).toBe('2026-11-29');
    expect(dayOfLaw(2020, '2026-11-29')).toBe('2020-01-01');
    expect(dayOfLaw(2026, '2027-01-02')).toBe('2026-01-01');
  });
});
