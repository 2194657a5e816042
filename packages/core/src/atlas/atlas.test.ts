import { regiosVan } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas.ts';
import type { EditieRij, Feiten } from './feiten.ts';
import { buildJaarboek } from './jaarboek.ts';
import { indexOfGemeente } from './typen.ts';

// Synthetic country: A and B merge into M in 2002; C is divided over D and E in 2003.
const jaren: Record<number, Record<string, number | null>> = {
  2001: { GM000A: 300, GM000B: 100, GM000C: 50, GM000D: 20, GM000E: 10 },
  2002: { GM000C: null, GM000D: null, GM000E: null, GM000M: null },
  2003: { GM000D: 45, GM000E: 35, GM000M: 410 },
};
const editieRij = (indeling: string, jaar: number, basis: EditieRij['basis'] = 'waargenomen'): EditieRij => ({
  indeling,
  jaar,
  basis,
  wijze: '',
  bron: `bron van ${indeling}`,
  licentie: '',
  gebreken: '',
  zonderRegio: [],
});
const indelingRij = (indeling: string): Feiten['indelingen'][number] => ({
  indeling,
  naam: indeling,
  naamEn: indeling,
  domein: '',
  verplichting: '',
  grondslag: '',
  bron: '',
  licentie: '',
  omschrijving: '',
  omschrijvingEn: '',
  gebreken: '',
});
const leden = (indeling: string, jaar: number, regios: Record<string, string>) =>
  Object.entries(regios).map(([gemeente, regio]) => ({ indeling, jaar, gemeente, regio, aandeel: 1 }));
const regioRijen = (indeling: string, jaar: number) =>
  ['x', 'y', 'z'].map((regio) => ({ indeling, jaar, regio, naam: regio.toUpperCase() }));

const regelRij = (regel: string, geldigVan: string | null, geldigTot: string | null) => ({
  regel,
  soort: 'samenvallend' as const,
  wet: 'Wet',
  bwbr: 'BWBR0000001',
  artikel: '1',
  indelingen: ['eens', 'later'],
  organen: [],
  zin: 'Z',
  zinEn: 'S',
  bron: 'https://wetten.example/',
  gecontroleerdOp: null,
  geldigVan,
  geldigTot,
  twijfel: null,
  twijfelEn: null,
});
const feiten: Feiten = {
  gemeenten: Object.entries(jaren).flatMap(([jaar, per]) =>
    Object.entries(per).map(([gemeente, inwoners]) => ({
      jaar: Number(jaar),
      gemeente,
      naam: gemeente,
      inwoners,
    })),
  ),
  herindelingen: [
    { datum: '2002-01-01', van: 'GM000A', naar: 'GM000M', blijftBestaan: false },
    { datum: '2002-01-01', van: 'GM000B', naar: 'GM000M', blijftBestaan: false },
    { datum: '2003-01-01', van: 'GM000C', naar: 'GM000D', blijftBestaan: false },
    { datum: '2003-01-01', van: 'GM000C', naar: 'GM000E', blijftBestaan: false },
  ],
  indelingen: ['eens', 'oneens', 'later', 'nooit'].map(indelingRij),
  edities: [
    editieRij('eens', 2001),
    editieRij('oneens', 2001),
    editieRij('oneens', 2003),
    editieRij('later', 2003),
  ],
  regios: [
    ...regioRijen('eens', 2001),
    ...regioRijen('oneens', 2001),
    ...regioRijen('oneens', 2003),
    ...regioRijen('later', 2003),
  ],
  lidmaatschap: [
    ...leden('eens', 2001, { GM000A: 'x', GM000B: 'x', GM000C: 'y', GM000D: 'y', GM000E: 'y' }),
    ...leden('oneens', 2001, { GM000A: 'x', GM000B: 'y', GM000C: 'y', GM000D: 'z', GM000E: 'z' }),
    ...leden('oneens', 2003, { GM000D: 'z', GM000E: 'z', GM000M: 'x' }),
    ...leden('later', 2003, { GM000D: 'x', GM000E: 'y', GM000M: 'z' }),
  ],
  buren: [
    { jaar: 2003, gemeente: 'GM000D', buur: 'GM000M', soort: 'grens' },
    { jaar: 2003, gemeente: 'GM000D', buur: 'GM000E', soort: 'veer' },
    { jaar: 2001, gemeente: 'GM000A', buur: 'GM000B', soort: 'grens' },
  ],
  regels: [regelRij('oud', null, '2003-01-01'), regelRij('nieuw', '2003-01-01', null)],
  voorkeuzes: [
    { voorkeuze: 'vandaag', jaar: null, indelingen: ['eens', 'nooit'] },
    { voorkeuze: 'wettelijk', jaar: 2003, indelingen: ['later', 'eens'] },
  ],
};
const jaarboek = buildJaarboek(feiten);
const regioCodes = (jaar: number, indeling: string, code: string): string[] => {
  const atlas = buildAtlas(jaarboek, jaar);
  const editie = atlas.edities.get(indeling);
  const index = indexOfGemeente(atlas, code);
  if (!editie || index === undefined) throw new Error('missing in test');
  return [...regiosVan(editie.overdekking, index)].map((r) => editie.regios[r]?.code ?? '?');
};

describe('buildAtlas', () => {
  it('refuses a year without gemeenten by name', () => {
    expect(() => buildAtlas(jaarboek, 1999)).toThrow('1999');
  });

  it('takes the stored editie of the year itself over any carried one', () => {
    const editie = buildAtlas(jaarboek, 2003).edities.get('oneens');
    expect(editie).toMatchObject({ basis: 'waargenomen', oorsprongjaar: 2003, jaar: 2003 });
    expect(regioCodes(2003, 'oneens', 'GM000M')).toEqual(['x']);
  });

  it('carries unanimous predecessors to their regio, as derived, naming the origin year', () => {
    const editie = buildAtlas(jaarboek, 2002).edities.get('eens');
    expect(editie).toMatchObject({ basis: 'afgeleid', oorsprongjaar: 2001, jaar: 2002, onzeker: [] });
    expect(regioCodes(2002, 'eens', 'GM000M')).toEqual(['x']);
  });

  it('gives all regios with shares by inhabitants where predecessors disagree, and marks them uncertain', () => {
    // 2002 lies between 2001 and 2003: of equally near years the earlier is carried.
    const atlas = buildAtlas(jaarboek, 2002);
    const editie = atlas.edities.get('oneens');
    const m = indexOfGemeente(atlas, 'GM000M') ?? -1;
    expect(regioCodes(2002, 'oneens', 'GM000M')).toEqual(['x', 'y']);
    expect(editie?.onzeker).toEqual([m]);
    expect([...(editie?.overdekking.aandeel.slice(-2) ?? [])]).toEqual([0.75, 0.25]);
  });

  it('leaves the share unknown where a predecessor was divided over several heirs', () => {
    const zonder: Feiten = { ...feiten, edities: feiten.edities.filter((e) => e.jaar === 2001) };
    const atlas = buildAtlas(buildJaarboek(zonder), 2003);
    const editie = atlas.edities.get('oneens');
    const d = indexOfGemeente(atlas, 'GM000D') ?? -1;
    const from = editie?.overdekking.start[d] ?? 0;
    expect([...(editie?.overdekking.aandeel.slice(from, from + 2) ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect(editie?.onzeker).toContain(d);
  });

  it('carries back in time to the regio of the heir; where heirs differ, to all of them', () => {
    expect(regioCodes(2001, 'later', 'GM000A')).toEqual(['z']);
    expect(regioCodes(2002, 'later', 'GM000C')).toEqual(['x', 'y']);
  });

  it('leaves out an indeling of which no year is known', () => {
    expect(buildAtlas(jaarboek, 2001).edities.has('nooit')).toBe(false);
  });

  it('has the rules of law of 1 January, and the choices of its year as far as there are such indelingen', () => {
    const [eerder, later] = [buildAtlas(jaarboek, 2002), buildAtlas(jaarboek, 2003)];
    expect([eerder, later].map(({ regels }) => regels.map(({ regel }) => regel))).toEqual([
      ['oud'],
      ['nieuw'],
    ]);
    expect([...eerder.voorkeuzes]).toEqual([['vandaag', ['eens']]]);
    expect(later.voorkeuzes.get('wettelijk')).toEqual(['later', 'eens']);
  });

  it('completes inhabitants from the nearest year and says which', () => {
    const atlas = buildAtlas(jaarboek, 2002);
    const m = indexOfGemeente(atlas, 'GM000M') ?? -1;
    const c = indexOfGemeente(atlas, 'GM000C') ?? -1;
    expect([atlas.inwoners[m], atlas.inwonersJaar[m]]).toEqual([400, 2001]);
    expect([atlas.inwoners[c], atlas.inwonersJaar[c]]).toEqual([50, 2001]);
    const observed = buildAtlas(jaarboek, 2003);
    expect([...observed.inwoners]).toEqual([45, 35, 410]);
    expect([...observed.inwonersJaar]).toEqual([2003, 2003, 2003]);
  });

  it('does not invent inhabitants: a divided or merged gemeente stays unknown', () => {
    const only2003: Feiten = {
      ...feiten,
      gemeenten: feiten.gemeenten.map((g) => (g.jaar === 2001 ? { ...g, inwoners: null } : g)),
    };
    const atlas = buildAtlas(buildJaarboek(only2003), 2001);
    const a = indexOfGemeente(atlas, 'GM000A') ?? -1;
    expect([atlas.inwoners[a], atlas.inwonersJaar[a]]).toEqual([Number.NaN, 0]);
  });

  it('lists neighbours both ways with their kind', () => {
    const { buren } = buildAtlas(jaarboek, 2003);
    expect([...buren.start]).toEqual([0, 2, 3, 4]);
    expect([...buren.naar]).toEqual([1, 2, 0, 0]);
    expect([...buren.soort]).toEqual([1, 0, 1, 0]);
  });
});
