import { describe, expect, it } from 'vitest';
import { huisvestingSchema, urgentieSchema } from './antwoord.ts';
import { huisvestingTabel, urgentieTabel } from './tabel.ts';
import { type Huisvester, presentHuisvesting } from './uitkomst.ts';
import { urgentGroups } from './urgent.ts';

const gemeente = (
  naam: string,
  inwoners: number | null,
  bw: number | null,
  woningen: number | null,
): Huisvester => ({
  naam,
  gemeente: null,
  inwoners,
  uitstroom: { 'beschermd-wonen': bw, opvang: 0, jeugdzorg: null, detentie: 0 },
  woningen,
});
const gemeenten = [gemeente('A', 100, 80, 400), gemeente('B', 300, 0, 100)];

describe('housing, as an answer', () => {
  it('divides by the agreement and keeps what is not known apart from nothing', () => {
    const uitkomst = presentHuisvesting({ gemeenten, verdeling: [{ maat: 'inwoners', gewicht: 1 }] });
    if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
    const { antwoord } = uitkomst;
    expect(huisvestingSchema.parse(antwoord)).toEqual(antwoord);
    expect(huisvestingTabel(antwoord).rijen).toEqual([
      [null, 'A', 100, 80, 0, null, 0, 80, 400, 0.2, 0.25, 20, -60, 0.05],
      [null, 'B', 300, 0, 0, null, 0, 0, 100, 0, 0.75, 60, 60, 0.6],
    ]);
    expect(antwoord.onbekend).toEqual([
      { naam: 'A', bron: 'jeugdzorg' },
      { naam: 'B', bron: 'jeugdzorg' },
    ]);
  });

  it('mixes measures, and says which is not known of whom', () => {
    const half = [
      { maat: 'woningen', gewicht: 0.5 },
      { maat: 'gelijk', gewicht: 0.5 },
    ] as const;
    const uitkomst = presentHuisvesting({ gemeenten, verdeling: half });
    expect(uitkomst.ok && uitkomst.antwoord.gemeenten.map(({ deel }) => deel)).toEqual([0.65, 0.35]);
    const zonder = [...gemeenten, gemeente('C', 5, 0, null)];
    expect(presentHuisvesting({ gemeenten: zonder, verdeling: half })).toEqual({
      ok: false,
      fout: { code: 'maat-mist', maat: 'woningen', namen: ['C'] },
    });
    expect(presentHuisvesting({ gemeenten: [], verdeling: half })).toMatchObject({
      fout: { code: 'geen-gemeenten' },
    });
    expect(presentHuisvesting({ gemeenten, verdeling: half.slice(0, 1) })).toMatchObject({
      fout: { som: 0.5 },
    });
    const niets = gemeenten.map((g) => ({ ...g, woningen: 0 }));
    expect(presentHuisvesting({ gemeenten: niets, verdeling: half })).toMatchObject({
      fout: { code: 'maat-nergens' },
    });
  });

  it('has the urgent groups of the law of a day, of which the first day of duty is not known', () => {
    const regel = {
      regel: 'urgent_x',
      soort: 'urgent' as const,
      wet: 'Huisvestingswet 2014',
      bwbr: 'BWBR0035303',
      artikel: '12(3)(a)',
      indelingen: [],
      organen: ['raad' as const],
      zin: 'Wie.',
      zinEn: 'Who.',
      bron: 'https://wetten.overheid.nl',
      gecontroleerdOp: null,
      geldigVan: '2026-07-01',
      geldigTot: null,
      twijfel: null,
      twijfelEn: null,
    };
    const antwoord = urgentGroups([regel, { ...regel, soort: 'samenvallend' }], '2026-07-01');
    expect(urgentieSchema.parse(antwoord)).toEqual(antwoord);
    expect(antwoord).toMatchObject({ plichtVanaf: null, groepen: [{ regel: 'urgent_x' }] });
    expect(urgentieTabel(antwoord).rijen).toHaveLength(1);
    expect(urgentGroups([regel], '2026-06-30').groepen).toEqual([]);
  });
});
