import { explainAtOnce, type Opgave, type Reden, type Uitleg } from '@samenhang/motor';
import { enOntwerpzinnen } from '@samenhang/taal/en/ontwerp';
import { describe, expect, it } from 'vitest';
import { nlOntwerpzinnen } from '../nl/index.ts';

const namen = ['Ameland', 'Terschelling', 'Vlieland', 'Leeuwarden', 'Groningen', 'Assen'];
const naam = (v: number): string => namen[v] ?? `gemeente ${v}`;
const { describeExplanation, describeReason, describeViolation } = nlOntwerpzinnen;

/** Three islands tied by ferries to each other, and three towns. */
const eilanden: Opgave = {
  n: 6,
  gewicht: [3600, 4800, 1100, 120_000, 200_000, 68_000],
  verbindingen: [
    [0, 1],
    [1, 2],
    [3, 4],
    [4, 5],
  ],
  minimum: 50_000,
  doel: { snede: 1 },
};

function sentences(opgave: Opgave): string[] {
  return (explainAtOnce(opgave)?.redenen ?? []).map((r) => describeReason(r, { naam }));
}

describe('what cannot be, in Dutch', () => {
  it('names the part of the map that is too small', () => {
    expect(sentences(eilanden)).toEqual([
      'Ameland, Terschelling en Vlieland samen hebben 9.500 inwoners; het minimum is 50.000. Zij grenzen niet aan andere gemeenten.',
    ]);
  });

  it.each<[string, Partial<Opgave>, string]>([
    [
      'one too large',
      { minimum: 0, maximum: 150_000 },
      'Groningen heeft 200.000 inwoners; het maximum is 150.000.',
    ],
    [
      'too many regions for the minimum',
      { minimum: 100_000, aantal: { min: 5 } },
      'Alle gemeenten samen hebben 397.500 inwoners. Voor 5 regio’s van minstens 100.000 zijn er 500.000 nodig.',
    ],
    [
      'together and apart',
      { minimum: 0, samen: [[3, 4]], apart: [[4, 3]] },
      'Groningen en Leeuwarden moeten bij elkaar, maar mogen ook niet bij elkaar.',
    ],
    [
      'together over water',
      { minimum: 0, samen: [[0, 3]] },
      'Ameland en Leeuwarden moeten bij elkaar, maar kunnen niet in dezelfde aaneengesloten regio liggen.',
    ],
    [
      'walls that isolate',
      { minimum: 9000, muren: [[0, 0, 0, 0, 0, 1]], gewicht: [3600, 4800, 1100, 120_000, 200_000, 800] },
      'Assen heeft 800 inwoners; het minimum is 9.000. De gekozen grenzen scheiden deze gemeente van de andere gemeenten.',
    ],
    [
      'fewer regions than parts',
      { minimum: 0, aantal: { max: 1 } },
      'Er zijn minstens 2 regio’s nodig, omdat niet alle gemeenten aan elkaar vastzitten; het maximum is 1.',
    ],
  ])('says so at once: %s', (_, anders, zin) => {
    expect(sentences({ ...eilanden, ...anders })).toContain(zin);
  });

  it('is said of units and weights as well', () => {
    const wie = { naam: (v: number) => `u${v}`, woorden: 'eenheden' } as const;
    const zinnen = (redenen: readonly Reden[]) => redenen.map((r) => describeReason(r, wie));
    expect(
      zinnen([
        { code: 'totaal-te-klein', totaal: 4, aantal: 2, minimum: 3 },
        { code: 'aantal-past-niet', totaal: 10, minimum: 3, maximum: 4 },
        { code: 'te-weinig-eenheden', eenheden: 1, aantal: 2 },
        { code: 'band-leeg', wat: 'gewicht', minimum: 5, maximum: 4 },
        { code: 'deel-te-klein', eenheden: [0], gewicht: 1, minimum: 3, maximum: 4, door: 'ligging' },
        { code: 'deel-past-niet', eenheden: [0, 1], gewicht: 5, minimum: 3, maximum: 4, door: 'muren' },
      ]),
    ).toEqual([
      'Alle eenheden samen hebben een gewicht van 4. Voor 2 regio’s van minstens 3 zijn er 6 nodig.',
      'Een gewicht van 10 is niet te verdelen in regio’s van 3 tot 4.',
      'Er is 1 eenheid; daarvan zijn geen 2 regio’s te maken.',
      'Het minimum (5) is hoger dan het maximum (4) gewicht.',
      'u0 heeft een gewicht van 1; het minimum is 3. Deze eenheid grenst niet aan andere eenheden.',
      'u0 en u1 samen hebben een gewicht van 5; dat is niet te verdelen in regio’s van 3 tot 4. De gekozen grenzen scheiden hen van de andere eenheden.',
    ]);
  });
});

describe('what was not found', () => {
  const uitleg: Uitleg = {
    oordeel: 'niet-gevonden',
    redenen: [],
    zonder: [],
    samen: ['samen', 'verplaatsingen'],
    volledig: true,
  };

  it('is said with care', () => {
    expect(describeExplanation(uitleg, { naam })).toEqual([
      'Er is geen kaart gevonden die aan alle eisen voldoet. Deze eisen gaan waarschijnlijk niet samen: gemeenten die bij elkaar moeten en het maximum aantal gemeenten dat van regio verandert.',
      'Het is niet bewezen dat er geen kaart bestaat.',
    ]);
    expect(enOntwerpzinnen.describeExplanation(uitleg, { naam, woorden: 'eenheden' })).toEqual([
      'No map was found that meets all demands. These demands probably do not go together: units that must be together and the maximum number of units that change region.',
      'It is not proven that there is none.',
    ]);
  });

  it('calls nothing clashing where there was too little time to look', () => {
    expect(describeExplanation({ ...uitleg, volledig: false }, { naam })).toEqual([
      'Er is geen kaart gevonden die aan alle eisen voldoet.',
      'Het is niet bewezen dat er geen kaart bestaat.',
      'Er was te weinig tijd om elke eis na te gaan.',
    ]);
  });
});

describe('what a map breaks', () => {
  it('is said of a region', () => {
    const schending = { code: 'te-groot', regio: 1, gewicht: 11, maximum: 8 } as const;
    expect(describeViolation(schending, { naam })).toBe('Regio 2 heeft 11 inwoners; het maximum is 8.');
    expect(enOntwerpzinnen.describeViolation(schending, { naam, woorden: 'eenheden' })).toBe(
      'Region 2 has a weight of 11; the maximum is 8.',
    );
  });

  it('knows one from many', () => {
    const een = { code: 'te-veel-verplaatsingen', aantal: 1, maximum: 0 } as const;
    expect(describeViolation(een, { naam })).toBe('1 gemeente verandert van regio; het maximum is 0.');
    expect(describeViolation({ code: 'te-weinig-regios', aantal: 1, minimum: 2 }, { naam })).toBe(
      'Er is 1 regio; het minimum is 2.',
    );
    expect(describeViolation({ code: 'te-klein', regio: 0, gewicht: 1, minimum: 2 }, { naam })).toBe(
      'Regio 1 heeft 1 inwoner; het minimum is 2.',
    );
    expect(enOntwerpzinnen.describeViolation(een, { naam })).toBe(
      '1 municipality changes region; the maximum is 0.',
    );
  });
});
