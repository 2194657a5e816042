import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import { atlas, editie } from '../testing/maak.ts';
import { selectKeuze, type Wens } from './kiezen.ts';

const zorg = editie('zorgregio', partition([0, 0, 1]));
const werk = editie('werkregio', partition([0, 1, 1]));
const oud = { ...editie('oude_regio', partition([0, 0, 0])), basis: 'afgeleid' as const };
const klein = atlas(3, [zorg, werk, oud]);

function chosen(wens: Wens) {
  const uitkomst = selectKeuze(klein, wens);
  return uitkomst.ok ? uitkomst.keuze.edities.map((e) => e.indeling) : uitkomst.fouten;
}

describe('selectKeuze', () => {
  it('takes the observed indelingen when none are named', () => {
    expect(chosen({})).toEqual(['zorgregio', 'werkregio']);
  });

  it('takes derived ones too when asked', () => {
    expect(chosen({ basis: 'alles' })).toEqual(['zorgregio', 'werkregio', 'oude_regio']);
  });

  it('takes all when a year has none that is observed', () => {
    const uitkomst = selectKeuze(atlas(3, [oud]), {});
    expect(uitkomst.ok && uitkomst.keuze.edities).toEqual([oud]);
  });

  it('keeps the order of the names, whatever their basis', () => {
    expect(chosen({ indelingen: ['oude_regio', 'zorgregio'] })).toEqual(['oude_regio', 'zorgregio']);
  });

  it('tells every fault at once', () => {
    expect(chosen({ indelingen: ['zorgrgio', 'werkregio', 'werkregio'], gewichten: [1, 0] })).toEqual([
      { code: 'onbekende-indeling', indeling: 'zorgrgio', bedoeld: 'zorgregio' },
      { code: 'dubbele-indeling', indeling: 'werkregio' },
      { code: 'gewichten-aantal', gewichten: 2, indelingen: 3 },
      { code: 'gewicht-ongeldig', nummer: 2 },
    ]);
  });

  it('refuses weights for no names, and an empty choice', () => {
    expect(chosen({ gewichten: [1] })).toEqual([{ code: 'gewichten-zonder-indelingen' }]);
    expect(chosen({ indelingen: [] })).toEqual([{ code: 'geen-indelingen' }]);
  });
});
