import { describe, expect, it } from 'vitest';
import { readPad, stepsOf, writePad } from './padtekst.ts';

const eigen = (waarde: number) => ({ waarde, bron: 'eigen aanname' });

describe('a path of one’s own', () => {
  it.each([
    '2028 10%\n2029 12,5%\n2030 100%',
    '2028\t10\n2029\t12,5\n2030\t100\n',
    '10\n\n12,5 %\n100',
    '2028; 10\n2029: 12,5\n100',
  ])('is read as it is typed or pasted: %j', (tekst) => {
    expect(readPad(tekst, 2028, 'nl')).toEqual({ ok: true, fasen: [0.1, 0.125, 1] });
  });

  it('tells every line that cannot be, by its year', () => {
    expect(readPad('2028 10\n2030 20\nveel\n2031 120\n-5', 2028, 'nl')).toEqual({
      ok: false,
      fouten: [
        { code: 'anderJaar', jaar: 2029, tekst: '2030' },
        { code: 'geenGetal', jaar: 2030, tekst: 'veel' },
        { code: 'buiten', jaar: 2031, tekst: '120' },
        { code: 'buiten', jaar: 2032, tekst: '-5' },
      ],
    });
    expect(readPad(' \n', 2028, 'nl')).toEqual({
      ok: false,
      fouten: [{ code: 'leeg', jaar: 2028, tekst: '' }],
    });
    expect(readPad('1\n'.repeat(51), 2028, 'nl')).toEqual({
      ok: false,
      fouten: [{ code: 'teVeel', jaar: 2078, tekst: '' }],
    });
    // Twelve hundred and fifty, or one and a quarter: not guessed.
    expect(readPad('1,250', 2028, 'nl')).toMatchObject({ fouten: [{ code: 'geenGetal', jaar: 2028 }] });
  });

  it('begins with the steps as they are now, and reads them back', () => {
    const stappen = stepsOf({ start: eigen(2028), duur: eigen(4) });
    const tekst = writePad(stappen, 2028, String);
    expect(tekst).toBe('2028 25%\n2029 50%\n2030 75%\n2031 100%');
    expect(readPad(tekst, 2028, 'en')).toEqual({ ok: true, fasen: stappen });
    expect(stepsOf({ start: eigen(2028), tabel: { waarden: [0, 0.5], bron: 'besluit' } })).toEqual([0, 0.5]);
    expect(stepsOf({ start: eigen(2028) })).toHaveLength(10);
  });
});
