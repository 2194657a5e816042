import { describe, expect, it } from 'vitest';
import { atlas } from '../../testing/index.ts';
import { naastSchema, overgangSchema } from '../antwoord.ts';
import { naastTabel, overgangTabellen } from '../index.ts';
import {
  joinScenarios,
  placeScenario,
  presentNaast,
  presentOvergang,
  readScenario,
  readScenarios,
} from './index.ts';

const eigen = (waarde: number) => ({ waarde, bron: 'eigen aanname' });

/** Three gemeenten, of which B belongs to A. */
const voorbeeld = {
  schema: 'samenhang/geldscenario',
  versie: 1,
  naam: 'Proef',
  jaar: 2000,
  basisjaar: 2026,
  van: 2026,
  tot: 2030,
  gemeenten: [
    { gemeente: 'A', clienten: 40 },
    { gemeente: 'GM0001', centrum: 'A', clienten: 10, maten: { woningen: 3 } },
    { gemeente: 'C', clienten: 20, inwoners: 500 },
  ],
  oudGeld: {
    naar: 'centrum',
    euro: [
      { centrum: 'A', euro: 3000 },
      { centrum: 'C', euro: 1000 },
    ],
    bron: 'begroting',
  },
  sleutel: {
    bereik: 'land',
    maten: [
      { maat: 'inwoners', gewicht: 0.5, bron: 'eigen aanname' },
      { maat: 'clienten', gewicht: 0.5, bron: 'eigen aanname' },
    ],
  },
  pad: { start: eigen(2027), duur: eigen(2) },
  index: eigen(0),
  prijs: { ...eigen(60), laag: 50, hoog: 80 },
  prijsindex: eigen(0),
  groei: eigen(0),
  uitstroom: eigen(0.25),
  overgang: { waarde: 'blijven', bron: 'eigen aanname' },
};

const feiten = {
  atlas: atlas(3, []),
  andereNamen: [],
  kerncijfers: {
    jaren: new Map([['huishoudens', [2000]]]),
    find: () =>
      new Map([
        ['GM0000', 4],
        ['GM0001', 0],
      ]),
  },
  uitkeringen: [
    { onderwerp: 'Opvang', jaar: 2010, gemeente: 'GM0000', ontvanger: 'A', euro: 700 },
    { onderwerp: 'Opvang', jaar: 2010, gemeente: null, ontvanger: 'Elders', euro: 300 },
    { onderwerp: 'Opvang', jaar: 2011, gemeente: 'GM0002', ontvanger: 'C', euro: 900 },
  ],
};

function faultsOf(anders: object) {
  const gelezen = readScenario({ ...voorbeeld, ...anders });
  if (!gelezen.ok) return gelezen.fouten;
  const geplaatst = placeScenario(gelezen.scenario, feiten);
  return geplaatst.ok ? [] : geplaatst.fouten;
}

describe('a scenario', () => {
  it('is computed, with all its assumptions and their sources beside the figures', () => {
    const gelezen = readScenario(voorbeeld);
    if (!gelezen.ok) throw new Error('refused');
    const geplaatst = placeScenario(gelezen.scenario, feiten);
    if (!geplaatst.ok) throw new Error('not placed');
    const antwoord = presentOvergang(gelezen.scenario, geplaatst.geplaatst);
    expect(overgangSchema.parse(antwoord)).toEqual(antwoord);
    expect(antwoord.gemeenten.map((g) => [g.naam, g.centrum, g.inwoners, g.aandeelOud])).toEqual([
      ['A', 'GM0000', 1000, 0.75],
      ['B', 'GM0000', 1000, 0],
      ['C', 'GM0002', 500, 0.25],
    ]);
    // Half of it by inhabitants (2/5), half by clients (4/7).
    expect(antwoord.gemeenten[0]?.aandeelNieuw).toBeCloseTo(0.2 + 2 / 7, 12);
    expect(antwoord.gemeenten[1]?.jaren[1]?.saldo).toBeCloseTo(2000 * (0.2 + 1 / 14) - 2.5 * 60, 9);
    expect(antwoord.aannames).toContainEqual({
      veld: 'prijs',
      waarde: 60,
      laag: 50,
      hoog: 80,
      bron: 'eigen aanname',
    });
    expect(overgangTabellen(antwoord).map(({ sleutel, rijen }) => [sleutel, rijen.length])).toEqual([
      ['overgang', 15],
      ['aannames', 11],
    ]);
  });

  it('has ranges where it asks for them, with the assumption that matters most first', () => {
    const vraag = { ...voorbeeld, uitstroom: { ...eigen(0.25), laag: 0.24, hoog: 0.26 } };
    const gelezen = readScenario({ ...vraag, bandbreedte: { trekkingen: 200, tekort: 1 } });
    if (!gelezen.ok) throw new Error('refused');
    const geplaatst = placeScenario(gelezen.scenario, feiten);
    if (!geplaatst.ok) throw new Error('not placed');
    const antwoord = presentOvergang(gelezen.scenario, geplaatst.geplaatst);
    expect(overgangSchema.parse(antwoord)).toEqual(antwoord);
    const { bandbreedte } = antwoord;
    expect(bandbreedte).toMatchObject({ trekkingen: 200, seed: 1, tekort: 1 });
    expect(bandbreedte?.gemeenten[0]?.aannames.map(({ veld }) => veld)).toEqual(['prijs', 'uitstroom']);
    expect(overgangTabellen(antwoord)[1]?.kolommen).toHaveLength(19);
  });

  it('is held beside another with the same draws, where both are of the same gemeenten and years', () => {
    const place = (anders: object) => {
      const gelezen = readScenario({ ...voorbeeld, bandbreedte: { trekkingen: 200 }, ...anders });
      if (!gelezen.ok) throw new Error('refused');
      const geplaatst = placeScenario(gelezen.scenario, feiten);
      if (!geplaatst.ok) throw new Error('not placed');
      return { scenario: gelezen.scenario, geplaatst: geplaatst.geplaatst };
    };
    const een = place({});
    const later = place({ pad: { ...voorbeeld.pad, uitstel: eigen(1) }, naam: 'Later' });
    const naast = presentNaast([een, later, een]);
    expect(naastSchema.parse(naast)).toEqual(naast);
    expect(naast?.namen).toEqual(['Proef', 'Later', 'Proef']);
    expect(naast?.paren.map(({ eerste, tweede }) => `${eerste}${tweede}`)).toEqual(['01', '02', '12']);
    expect(naast?.paren[0]?.gemeenten[0]?.jaren[0]?.verschil).toEqual([0, 0, 0, 0, 0]);
    expect(naast?.paren[1]?.gemeenten.every(({ kansBeter }) => kansBeter === 0)).toBe(true);
    // Three pairs of three gemeenten.
    const samen = naastTabel(naast!).rijen.filter(([, , , , jaren]) => jaren === '2026–2030');
    expect(samen).toHaveLength(9);
    const code = naast?.paren[0]?.gemeenten[1]?.code ?? '';
    expect(presentNaast([een, later], [code])?.paren[0]?.gemeenten).toEqual([naast?.paren[0]?.gemeenten[1]]);
    expect(presentNaast([een, place({ tot: 2031 })])).toBeUndefined();
  });

  it('divides by a key figure times inhabitants, with what the package lacks filled in by its writer', () => {
    const { gemeenten } = voorbeeld;
    const maat = { maat: 'huishoudens', jaar: 2000, maal: 'inwoners', gewicht: 1, bron: 'CBS' };
    const read = (anders: object) => {
      const sleutel = { bereik: 'land', maten: [{ ...maat, ...anders }] };
      const gelezen = readScenario({ ...voorbeeld, sleutel });
      if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
      return placeScenario(gelezen.scenario, feiten);
    };
    expect(read({})).toMatchObject({ ok: false, fouten: [{ code: 'maat-mist' }] });
    const gevuld = read({ aanvulling: { GM0000: 99, GM0002: 2 } });
    if (!gevuld.ok) throw new Error('not placed');
    const { overgang, deelnemers } = gevuld.geplaatst;
    // What the package has is not written over: 4, 0 and the 2 that was filled in.
    const maal = deelnemers.map(
      ({ code, inwoners }) => ({ GM0000: 4, GM0001: 0, GM0002: 2 })[code]! * inwoners,
    );
    const som = maal.reduce((a, b) => a + b, 0);
    expect(gemeenten).toHaveLength(deelnemers.length);
    expect([...Array.from(overgang.nieuw)]).toEqual(maal.map((x) => x / som));
  });

  it('is kept with those beside it, all of one year, and each fault says in which it stands', () => {
    const gelezen = readScenario(voorbeeld);
    if (!gelezen.ok) throw new Error('refused');
    const samen = joinScenarios([gelezen.scenario, gelezen.scenario], { gemeente: 'GM0355', kijk: 2030 });
    expect(readScenarios(JSON.parse(JSON.stringify(samen)))).toEqual({ ok: true, scenarios: samen });
    expect(readScenarios(voorbeeld)).toEqual({ ok: true, scenarios: joinScenarios([gelezen.scenario]) });
    const anders = { ...voorbeeld, jaar: 2021, index: { ...voorbeeld.index, laag: 0 }, uitstrom: 1 };
    expect(readScenarios({ ...samen, scenarios: [voorbeeld, anders] })).toMatchObject({
      ok: false,
      fouten: [{ pad: 'scenarios[2]', code: 'onbekend-veld', bedoeld: 'uitstroom' }],
    });
    const { uitstrom: _, ...bekend } = anders;
    expect(readScenarios({ ...samen, scenarios: [voorbeeld, bekend] })).toMatchObject({
      fouten: [
        { pad: 'scenarios[2].index', code: 'half-bereik' },
        { pad: 'scenarios[2].jaar', code: 'ander-jaar', jaar: voorbeeld.jaar },
      ],
    });
    expect(readScenarios(null)).toMatchObject({ ok: false, fouten: [{ code: 'soort' }] });
    expect(readScenarios({ ...samen, scenarios: Array(5).fill(voorbeeld) })).toMatchObject({
      fouten: [{ pad: 'scenarios', code: 'te-hoog', grens: 4 }],
    });
  });

  it('divides within each region what the region had', () => {
    const gelezen = readScenario({ ...voorbeeld, sleutel: { ...voorbeeld.sleutel, bereik: 'regio' } });
    if (!gelezen.ok) throw new Error('refused');
    const geplaatst = placeScenario(gelezen.scenario, feiten);
    if (!geplaatst.ok) throw new Error('not placed');
    expect(geplaatst.geplaatst.overgang.nieuw[2]).toBeCloseTo(0.25, 12);
  });

  const [a, b, c] = voorbeeld.gemeenten;
  const maat = (velden: object) => ({
    sleutel: { bereik: 'land', maten: [{ gewicht: 1, bron: 'x', ...velden }] },
  });
  const oud = (velden: object) => ({ oudGeld: { naar: 'centrum', bron: 'x', ...velden } });

  it.each([
    ['no name', { naam: undefined }, [{ pad: 'naam', code: 'ontbreekt' }]],
    ['text for a number', { index: { waarde: '2%', bron: 'x' } }, [{ pad: 'index.waarde', code: 'soort' }]],
    ['half a client', { tot: 2030.5 }, [{ pad: 'tot', code: 'soort', verwacht: 'heel-getal' }]],
    ['no source', { index: { waarde: 0 } }, [{ pad: 'index.bron', code: 'ontbreekt' }]],
    ['an empty source', { index: { waarde: 0, bron: ' ' } }, [{ pad: 'index.bron', code: 'te-laag' }]],
    ['a misspelt field', { uitstrom: 1 }, [{ pad: '', code: 'onbekend-veld', bedoeld: 'uitstroom' }]],
    [
      'a misspelt field deep down',
      { gemeenten: [{ ...a, inwoner: 4 }] },
      [{ pad: 'gemeenten[1]', code: 'onbekend-veld', veld: 'inwoner', bedoeld: 'inwoners' }],
    ],
    ['too much', { uitstroom: eigen(2) }, [{ pad: 'uitstroom.waarde', code: 'te-hoog', grens: 1 }]],
    [
      'another way',
      { overgang: { waarde: 'later', bron: 'x' } },
      [{ pad: 'overgang.waarde', code: 'keuze', keuzes: ['blijven', 'direct'] }],
    ],
    ['half a range', { index: { ...eigen(0), laag: -0.1 } }, [{ pad: 'index', code: 'half-bereik' }]],
    [
      'a value out of its range',
      { prijs: { ...eigen(9), laag: 1, hoog: 5 } },
      [{ pad: 'prijs', code: 'bereik' }],
    ],
    ['no years', { tot: 2020 }, [{ pad: 'tot', code: 'jaren' }]],
    ['too early', { pad: { start: eigen(2020) } }, [{ pad: 'pad.start', code: 'start-te-vroeg', van: 2026 }]],
    [
      'two paths',
      { pad: { ...voorbeeld.pad, tabel: { waarden: [0.5, 1], bron: 'x' } } },
      [{ pad: 'pad', code: 'pad-dubbel' }],
    ],
    ['weights that are not 1', maat({ maat: 'inwoners', gewicht: 0.9 }), [{ code: 'gewichten', som: 0.9 }]],
    ['no old money', oud({}), [{ pad: 'oudGeld', code: 'oud-geld-een-van-beide' }]],
    ['no euro', oud({ euro: [{ centrum: 'A', euro: 0 }] }), [{ pad: 'oudGeld', code: 'geen-geld' }]],
    [
      'a gemeente that is not there',
      { gemeenten: [a, b, c, { gemeente: 'Zeist', clienten: 1 }] },
      [{ pad: 'gemeenten[4].gemeente', code: 'gemeente-onbekend', naam: 'Zeist', jaar: 2000 }],
    ],
    ['one twice', { gemeenten: [a, b, c, a] }, [{ pad: 'gemeenten[4].gemeente', code: 'dubbel', eerder: 1 }]],
    [
      'one twice, by name and by code',
      { gemeenten: [a, b, c, { gemeente: 'gm0000', clienten: 1 }] },
      [{ pad: 'gemeenten[4].gemeente', code: 'dubbel', eerder: 1 }],
    ],
    [
      'a centre that is not in the list',
      { gemeenten: [a, b] },
      [{ pad: 'oudGeld.euro[2].centrum', code: 'centrum-niet-in-lijst', naam: 'C' }],
    ],
    [
      'a centre with a centre',
      { gemeenten: [a, b, { ...c, centrum: 'B' }] },
      [{ pad: 'gemeenten[3].centrum', code: 'centrum-heeft-centrum', naam: 'B' }],
    ],
    [
      'a measure of nobody',
      maat({ maat: 'huishouden' }),
      [{ code: 'maat-onbekend', bedoeld: 'huishoudens' }],
    ],
    ['a year that it lacks', maat({ maat: 'huishoudens' }), [{ code: 'maat-jaar', jaren: [2000] }]],
    [
      'a measure that some lack',
      maat({ maat: 'huishoudens', jaar: 2000 }),
      [{ pad: 'sleutel.maten[1]', code: 'maat-mist', gemeenten: ['C'] }],
    ],
    ['one that only some have', maat({ maat: 'woningen' }), [{ code: 'maat-mist', gemeenten: ['A', 'C'] }]],
    [
      'amounts of another year',
      oud({ uitkering: { onderwerp: 'opvang', jaar: 2020 } }),
      [{ pad: 'oudGeld.uitkering', code: 'uitkering-onbekend', jaren: [2010, 2011] }],
    ],
    [
      'amounts for who is not in the list',
      oud({ uitkering: { onderwerp: 'opvang', jaar: 2010 } }),
      [{ code: 'ontvanger-niet-in-lijst', gemeenten: ['Elders'] }],
    ],
  ])('with %s is refused, with its place', (_, anders, fouten) => {
    const gevonden = faultsOf(anders);
    expect(gevonden).toHaveLength(fouten.length);
    expect(gevonden).toMatchObject(fouten);
  });

  it('says that a measure is nowhere in a region', () => {
    const gemeenten = [a, b, { ...c, clienten: 0 }];
    const sleutel = { bereik: 'regio', maten: [{ maat: 'clienten', gewicht: 1, bron: 'x' }] };
    expect(faultsOf({ gemeenten, sleutel })).toMatchObject([{ code: 'maat-nergens', regio: 'C' }]);
  });

  it('is refused whatever it is', () => {
    for (const json of [null, 3, 'x', [], {}]) expect(readScenario(json).ok).toBe(false);
  });
});
