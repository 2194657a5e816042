import {
  explainGemeente,
  explainRegio,
  type Ontwerpopgave,
  readOntwerpopgave,
  translateOpgave,
} from '@samenhang/core';
import { atlas, editie } from '@samenhang/core/testing';
import { cover, partition } from '@samenhang/motor/testing';
import { enOntwerpzinnen } from '@samenhang/taal/en/ontwerp';
import { describe, expect, it } from 'vitest';
import { nlOntwerpzinnen } from '../nl/index.ts';

const { describeEis, describeGemeente, describeOntwerpfout, describeRegio } = nlOntwerpzinnen;

const zorg = editie('zorg', partition([0, 0, 0, 1, 1]));
const werk = editie('werk', cover([[0], [0, 1], [1], [1], []]));
const a = atlas(5, [zorg, werk]);
const opgave: Ontwerpopgave = {
  jaar: 2000,
  lagen: [{ indelingen: [{ indeling: 'zorg' }, { indeling: 'werk' }] }],
};
const ontwerp = [[0, 0, 1, 1, 2]];

describe('what a design means', () => {
  it('is said of a gemeente', () => {
    expect(describeGemeente(a, explainGemeente(a, opgave, ontwerp, 2))).toEqual([
      'C komt in de regio C, samen met D.',
      'zorg: nieuw is D; niet meer samen met A en B.',
      'werk: niet meer samen met B.',
    ]);
    expect(describeGemeente(a, explainGemeente(a, opgave, ontwerp, 4))).toEqual([
      'E vormt een regio alleen.',
      'zorg: niet meer samen met D.',
      'werk: E ligt nu in geen regio.',
    ]);
    expect(enOntwerpzinnen.describeGemeente(a, explainGemeente(a, opgave, ontwerp, 2))).toEqual([
      'C comes in the region C, with D.',
      'zorg: new with D; no longer with A and B.',
      'werk: no longer with B.',
    ]);
  });

  it('is said of a region', () => {
    expect(describeRegio(a, explainRegio(a, opgave, [[0, 0, 0, 1, 1]], { laag: 0, regio: 0 }))).toEqual([
      'De regio A heeft 3 gemeenten en 3.000 inwoners.',
      'Twee gemeenten in deze regio delen nu gemiddeld 83% van de gekozen indelingen.',
      'Het best past B (100%), het minst C (75%).',
      'Minstens de helft van de paren ligt nu al samen in zorg (100%) en werk (67%).',
      'Na de eigen regio delen de gemeenten het meest met de regio D: gemiddeld 17%.',
    ]);
    expect(
      enOntwerpzinnen.describeRegio(a, explainRegio(a, opgave, [[0, 0, 0, 1, 1]], { laag: 0, regio: 0 })),
    ).toContain('B fits best (100%), C least (75%).');
  });
});

describe('describeEis', () => {
  it.each([
    [
      { winst: 0, bewezen: true },
      'De eis ‘vaste regio’s’ kost niets: ook zonder deze eis is er geen beter ontwerp.',
    ],
    [{ winst: 0, bewezen: false }, 'Zonder de eis ‘vaste regio’s’ is geen beter ontwerp gevonden.'],
    [
      { winst: 2.5, bewezen: true },
      'Zonder de eis ‘vaste regio’s’ zou het ontwerp 2,5 punten (25%) beter zijn.',
    ],
    [
      { winst: 2.5, bewezen: false, hoogstens: 4 },
      'Zonder de eis ‘vaste regio’s’ zou het ontwerp 2,5 punten (25%) beter zijn. Misschien meer, maar nooit meer dan 4 punten.',
    ],
  ])('says so: %j', (deel, zin) => {
    expect(describeEis({ eis: 'vasteRegios', waarde: 10, ...deel }, 10)).toBe(zin);
  });

  it('says one point, and English', () => {
    const een = { eis: 'vasteRegios', waarde: 10, winst: 1, bewezen: true } as const;
    expect(describeEis(een, 10)).toBe(
      'Zonder de eis ‘vaste regio’s’ zou het ontwerp 1 punt (10%) beter zijn.',
    );
    expect(enOntwerpzinnen.describeEis(een, 10)).toBe(
      'Without the demand ‘fixed regions’ the design would be 1 point (10%) better.',
    );
  });
});

const vol: Ontwerpopgave = {
  jaar: 2016,
  lagen: [
    { indelingen: [{ indeling: 'een', gewicht: 2 }], gamma: 0.3, aantal: { min: 2, max: 9 } },
    { indelingen: [], inwoners: { min: 250_000 } },
  ],
  overeenkomst: 'gelijk',
  aaneengesloten: false,
  muren: ['provincie'],
  samen: [['GM0001', 'GM0002']],
  apart: [],
  vandaag: { indeling: 'een', vasteRegios: ['R1'], vasteGemeenten: ['GM0001'], verplaatsingen: 0 },
  seed: 7,
  iteraties: 1000,
  tijd: 0.5,
};

describe('describeOntwerpfout', () => {
  it.each([
    [null, '', 'De opgave moet een object zijn: velden tussen accolades.'],
    [{ ...vol, lagen: [] }, 'lagen', '‘lagen’ heeft 0 delen; het moeten er 1 tot 3 zijn.'],
    [{ ...vol, gama: 1 }, 'gama', '‘gama’: het veld ‘gama’ bestaat niet.'],
    [{ ...vol, murn: [] }, 'murn', '‘murn’: het veld ‘murn’ bestaat niet. Bedoelde u ‘muren’?'],
    [
      { ...vol, lagen: [{ indelingen: [], gamma: 2 }] },
      'lagen[0].gamma',
      '‘lagen[0].gamma’ is 2, maar moet tussen 0 en 1 liggen.',
    ],
    [
      { ...vol, lagen: [{ indelingen: [], inwoners: { min: 9, max: 8 } }] },
      'lagen[0].inwoners',
      '‘lagen[0].inwoners’: het minimum (9) is hoger dan het maximum (8).',
    ],
    [{ ...vol, tijd: 0 }, 'tijd', '‘tijd’ is 0, maar moet hoger zijn dan 0.'],
    [
      { ...vol, overeenkomst: 'deel' },
      'overeenkomst',
      '‘overeenkomst’ is ‘deel’, maar moet ‘deelt’ of ‘gelijk’ zijn. Bedoelde u ‘deelt’?',
    ],
  ])('says how to mend %#', (json, pad, zin) => {
    const uit = readOntwerpopgave(json);
    const fout = uit.ok ? undefined : uit.fouten[0];
    expect(fout?.pad).toBe(pad);
    expect(fout && describeOntwerpfout(fout)).toContain(zin);
  });

  it('offers the nearest name that the atlas has', () => {
    const a = atlas(3, [editie('provincie', partition([0, 1, 1]))]);
    const uit = translateOpgave(a, {
      jaar: 2001,
      lagen: [{ indelingen: [{ indeling: 'provinsie' }] }],
      samen: [['GM0001', 'B']],
      vandaag: { indeling: 'provincie', vasteRegios: ['Regio 1'] },
    });
    expect(uit.ok ? [] : uit.fouten.map((f) => describeOntwerpfout(f, a))).toEqual([
      '‘jaar’ is 2001, maar de gegevens zijn van 2000. Kies hetzelfde jaar.',
      '‘samen[0][1]’: de gemeente ‘B’ is er in dit jaar niet. Gebruik de CBS-code, zoals ‘GM0344’. Bedoelde u ‘GM0001’?',
      '‘vandaag.vasteRegios[0]’: de indeling ‘provincie’ heeft geen regio met code ‘Regio 1’. Bedoelde u ‘R1’?',
      '‘lagen[0].indelingen[0].indeling’: de indeling ‘provinsie’ is er in dit jaar niet. Bedoelde u ‘provincie’?',
    ]);
  });
});
