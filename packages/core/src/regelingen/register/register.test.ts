import { describe, expect, it } from 'vitest';
import { classifyDomeinen, type Domeinregel, isSociaal } from './domein.ts';
import { buildKringen, findGelijken, groupGelijken } from './gelijken.ts';
import { kennisOn } from './kennis.ts';
import { buildKetens, previousOf, standOf, versionOn } from './ketens.ts';
import { compareVersies } from './verschil.ts';
import type { Registerversie, Versiedeelname } from './versie.ts';

function versie(rooId: string, vanKracht: string, tot: string | null, meer: Partial<Registerversie> = {}) {
  return {
    rooId,
    naam: `Regeling ${rooId}`,
    vorm: 'openbaar lichaam',
    citeertitel: null,
    vanKracht,
    tot,
    lichaam: null,
    vorigeVersie: null,
    volgendeVersie: null,
    bevoegdheden: ['Mandaat'],
    grondslag: ['Gemeentewet'],
    beleidsvelden: [],
    belang: null,
    bronhouder: null,
    besluit: null,
    ...meer,
  } satisfies Registerversie;
}

const deelname = (regeling: string, deelnemer: string, organen: readonly string[] = []): Versiedeelname => ({
  regeling,
  deelnemer,
  naam: `Gemeente ${deelnemer}`,
  soort: 'gemeente',
  gemeente: deelnemer,
  sinds: null,
  organen,
  verdeelsleutel: null,
});

describe('chains of versions', () => {
  const een = versie('1', '2016-01-01', '2020-01-01', { volgendeVersie: '2' });
  // Only the first names the second: a tie in one direction is a tie.
  const twee = versie('2', '2020-01-01', '2024-01-01');
  const drie = versie('3', '2025-01-01', null, { vorigeVersie: '2' });
  const los = versie('9', '2030-01-01', null);
  const ketens = buildKetens([drie, los, een, twee]);
  const keten = ketens.get('2');
  if (!keten) throw new Error('no chain');

  it('are followed both ways, whatever order the register has', () => {
    expect(keten.versies.map(({ rooId }) => rooId)).toEqual(['1', '2', '3']);
    expect(keten.id).toBe('1');
    expect(ketens.get('3')).toBe(keten);
    expect(previousOf(keten, drie)?.rooId).toBe('2');
    expect(previousOf(keten, een)).toBeUndefined();
  });

  it.each([
    ['2015-12-31', '1', 'toekomstig'],
    ['2016-01-01', '1', 'geldig'],
    ['2019-12-31', '1', 'geldig'],
    ['2020-01-01', '2', 'geldig'],
    ['2024-06-01', '2', 'beeindigd'],
    ['2025-01-01', '3', 'geldig'],
  ])('on %s version %s counts: %s', (datum, rooId, stand) => {
    const nu = versionOn(keten, datum);
    expect([nu?.versie.rooId, nu?.stand]).toEqual([rooId, stand]);
  });

  it('do not hang on one that names itself in a circle', () => {
    const a = versie('a', '2020-01-01', null, { volgendeVersie: 'b', vorigeVersie: 'b' });
    const b = versie('b', '2020-01-01', null, { volgendeVersie: 'a', vorigeVersie: 'a' });
    expect(buildKetens([a, b]).get('a')?.versies).toHaveLength(2);
  });

  it('a version that was withdrawn on its first day never held', () => {
    const nooit = versie('n', '2020-01-01', '2020-01-01');
    expect(standOf(nooit, '2020-01-01')).toBe('beeindigd');
  });
});

it('what the register knows of a day: nothing after the month of its last change', () => {
  const rijen = [
    { vanKracht: '2014-01-01', tot: '2026-05-16' },
    { vanKracht: '2019-01-01', tot: null },
  ];
  const stand = (datum: string) => kennisOn(rijen, datum, '2018-01-01').stand;
  expect(
    ['2013-12-31', '2014-01-01', '2017-12-31', '2018-01-01', '2026-05-31', '2026-06-01'].map(stand),
  ).toEqual(['onbekend', 'onvolledig', 'onvolledig', 'bekend', 'bekend', 'onbekend']);
});

describe('the difference between two versions', () => {
  const oud = {
    versie: versie('1', '2016-01-01', '2020-01-01', { naam: 'Oude  naam', belang: 'Het  een' }),
    deelnemers: [
      deelname('1', 'A', ['Gemeenteraad']),
      deelname('1', 'B'),
      deelname('1', 'C', ['Burgemeester']),
    ],
  };

  it('tells who joined and left, by which organs, and what powers and names changed', () => {
    const nieuw = {
      versie: versie('2', '2020-01-01', null, {
        naam: 'Nieuwe naam',
        belang: 'Het een',
        bevoegdheden: ['Mandaat', 'Delegatie'],
        grondslag: [],
      }),
      deelnemers: [
        deelname('2', 'A', ['Gemeenteraad', 'Burgemeester']),
        deelname('2', 'C'),
        deelname('2', 'D', ['Burgemeester', 'Burgemeester']),
      ],
    };
    const verschil = compareVersies(oud, nieuw, (code) => code !== 'B');
    expect(verschil).toMatchObject({
      naam: { van: 'Oude  naam', naar: 'Nieuwe naam' },
      belang: null,
      vorm: null,
      bevoegdheden: { erbij: ['Delegatie'], eraf: [] },
      grondslag: { erbij: [], eraf: ['Gemeentewet'] },
      gelijk: false,
    });
    expect(verschil.toegetreden.map(({ deelnemer, organen }) => [deelnemer, organen])).toEqual([
      ['D', ['Burgemeester']],
    ]);
    expect(verschil.uitgetreden.map(({ deelnemer, opgeheven }) => [deelnemer, opgeheven])).toEqual([
      ['B', true],
    ]);
    // Of C the new version names no organ: that says less, not something else.
    expect(verschil.organen.map(({ deelnemer, erbij }) => [deelnemer, erbij])).toEqual([
      ['A', ['Burgemeester']],
    ]);
  });

  it('takes a policy field within another for what it is called, whatever space the register has around it', () => {
    const met = (rooId: string, beleidsvelden: readonly string[]) => ({
      versie: versie(rooId, '2016-01-01', null, { beleidsvelden }),
      deelnemers: [],
    });
    const verschil = compareVersies(
      met('1', ['zorg en gezondheid']),
      met('2', ['veiligheid ', ' zorg en gezondheid ', " gezondheidsrisico's"]),
      () => true,
    );
    expect(verschil.beleidsvelden).toEqual({ erbij: ['veiligheid', "gezondheidsrisico's"], eraf: [] });
  });

  it('is none where only the dates differ', () => {
    const nieuw = {
      versie: { ...oud.versie, rooId: '2', vanKracht: '2020-01-01' },
      deelnemers: oud.deelnemers,
    };
    expect(compareVersies(oud, nieuw, () => true).gelijk).toBe(true);
  });
});

describe('regelingen with the same participants', () => {
  const deelnemers = { a: 'ABC', b: 'CBA', c: 'AB', d: 'ABCD', e: 'A', f: 'AX' };
  const kringen = buildKringen(
    Object.keys(deelnemers).map((rooId) => ({ rooId, naam: rooId })),
    Object.entries(deelnemers).flatMap(([regeling, wie]) =>
      Array.from(wie + wie, (deelnemer) => ({ regeling, deelnemer })),
    ),
  );
  const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);
  const [a] = kringen;
  if (!a) throw new Error('no circle');

  it('are equal, within or around; one participant is no cooperation', () => {
    const { gelijk, binnen, rondom } = findGelijken(kringen, a);
    expect([ids(gelijk), ids(binnen), ids(rondom)]).toEqual([['b'], ['c'], ['d']]);
    expect(ids(groupGelijken(kringen).get('b') ?? [])).toEqual(['a', 'b']);
    const e = kringen[4];
    expect(e && findGelijken(kringen, e)).toEqual({ gelijk: [], binnen: [], rondom: [] });
    expect(groupGelijken(kringen).get('e')).toBeUndefined();
  });
});

describe('the domains of a regeling', () => {
  const regels: Domeinregel[] = [
    { domein: 'sociaal/zorg', soort: 'grondslag', waarde: 'Wet maatschappelijke ondersteuning', bron: '' },
    {
      domein: 'sociaal/zorg',
      soort: 'grondslag',
      waarde: 'Wet maatschappelijke ondersteuning 2015',
      bron: '',
    },
    { domein: 'veiligheid', soort: 'grondslag', waarde: 'Wet veiligheidsregio’s', bron: '' },
    { domein: 'sociaal/werk', soort: 'tekst', waarde: 'wsw', bron: '' },
    { domein: 'fysiek', soort: 'beleidsveld', waarde: 'afval', bron: '' },
  ];
  const classify = (
    meer: Partial<Registerversie>,
    ...correcties: Parameters<typeof classifyDomeinen>[2] & object
  ) => classifyDomeinen(versie('1', '2020-01-01', null, meer), regels, correcties);

  it('come each with why: law, field or word, and no word within another', () => {
    expect(
      classify({
        grondslag: ["artikel 3 van de Wet veiligheidsregio's", 'Wet maatschappelijke ondersteuning 2015'],
        belang: 'Uitvoering van de WSW; nieuwsw telt niet',
        beleidsvelden: [' afval', 'afvalstoffen'],
      }),
    ).toEqual([
      {
        domein: 'sociaal/zorg',
        hoort: true,
        redenen: [{ soort: 'grondslag', waarde: 'Wet maatschappelijke ondersteuning 2015' }],
      },
      {
        domein: 'veiligheid',
        hoort: true,
        redenen: [{ soort: 'grondslag', waarde: 'Wet veiligheidsregio’s' }],
      },
      { domein: 'sociaal/werk', hoort: true, redenen: [{ soort: 'tekst', waarde: 'wsw' }] },
      { domein: 'fysiek', hoort: true, redenen: [{ soort: 'beleidsveld', waarde: 'afval' }] },
    ]);
    expect(classify({ belang: 'nieuwsw' })).toEqual([]);
  });

  it('give way to a correction, the latest first, and keep their reasons', () => {
    const nee = { regeling: '1', domein: 'sociaal/werk', hoort: false, bron: 'griffie', datum: '2026-02-01' };
    const ja = { ...nee, hoort: true, datum: '2026-01-01' };
    const uitslag = classify({ belang: 'wsw' }, nee, ja, { ...nee, regeling: '2' });
    expect(uitslag).toEqual([
      {
        domein: 'sociaal/werk',
        hoort: false,
        redenen: [
          { soort: 'correctie', waarde: 'griffie' },
          { soort: 'tekst', waarde: 'wsw' },
        ],
      },
    ]);
    expect(isSociaal(uitslag)).toBe(false);
    expect(isSociaal(classify({ belang: 'wsw' }))).toBe(true);
    expect(classify({}, { ...ja, domein: 'economie' })[0]?.hoort).toBe(true);
    // Of a whole it is about each of its parts; where none was found, about the whole.
    const geen = classify({ belang: 'wsw' }, { ...nee, domein: 'sociaal' });
    expect([geen.map(({ domein }) => domein), isSociaal(geen)]).toEqual([['sociaal/werk'], false]);
    const wel = classify({}, { ...ja, domein: 'sociaal' });
    expect([wel.map(({ domein }) => domein), isSociaal(wel)]).toEqual([['sociaal'], true]);
  });
});
