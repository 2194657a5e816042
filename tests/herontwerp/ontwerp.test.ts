import {
  type Atlas,
  buildAtlas,
  buildJaarboek,
  type Ontwerp,
  type Ontwerpopgave,
  solveOntwerp,
  translateOpgave,
} from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { checkMap, countRegions, partitionValue } from '@samenhang/motor';
import { loadHighs } from '@samenhang/oplosser';
import { beforeAll, describe, expect, it } from 'vitest';

describe('the country of 2016 drawn anew', () => {
  let atlas: Atlas;
  let opgave: Ontwerpopgave;
  beforeAll(async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten.slice(0, 5)));
    atlas = buildAtlas(buildJaarboek(gelezen.pakket.feiten), 2016);
    const indelingen = [
      'arbeidsmarktregio',
      'jeugdregio',
      'veiligheidsregio',
      'rmc_regio',
      'zorgkantoorregio',
    ];
    opgave = {
      jaar: 2016,
      lagen: [{ indelingen: indelingen.map((indeling) => ({ indeling })), gamma: 0.4 }],
    };
  });

  const asDesign = (
    vraag: Ontwerpopgave,
    oplosser?: Parameters<typeof solveOntwerp>[0]['oplosser'],
  ): Ontwerp => {
    const antwoord = solveOntwerp({ atlas, opgave: vraag, ...(oplosser ? { oplosser } : {}) });
    if (antwoord.soort !== 'ontwerp') throw new Error(JSON.stringify(antwoord));
    return antwoord;
  };

  it('proves the best map of all where regions need not be connected', async () => {
    const los = { ...opgave, aaneengesloten: false };
    const antwoord = asDesign(los, await loadHighs());
    expect(antwoord.bewezen).toBe(true);
    expect(antwoord.grens).toBe(antwoord.waarde);
    const [laag] = antwoord.lagen;
    const vertaling = translateOpgave(atlas, los);
    if (!laag || !vertaling.ok) throw new Error('no layer');
    const [vraag] = vertaling.lagen;
    if (!vraag?.doel.paren) throw new Error('no goal');
    expect(partitionValue(vraag.doel.paren, laag.labels)).toBeCloseTo(antwoord.waarde, 6);
    expect(checkMap(vraag, laag.labels)).toEqual([]);
  });

  it('keeps to number and size of regions, walls and pairs, and is never above its bound', () => {
    const [laag] = opgave.lagen;
    if (!laag) throw new Error('no layer');
    const streng: Ontwerpopgave = {
      ...opgave,
      lagen: [{ ...laag, aantal: { min: 20, max: 26 }, inwoners: { min: 300_000 } }],
      muren: ['landsdeel'],
      samen: [['GM0344', 'GM0307']],
      seed: 7,
      iteraties: 150_000,
      tijd: 60,
    };
    const antwoord = asDesign(streng);
    const vertaling = translateOpgave(atlas, streng);
    const [vraag] = vertaling.ok ? vertaling.lagen : [];
    const labels = antwoord.lagen[0]?.labels;
    if (!vraag || !labels) throw new Error('no layer');
    expect(checkMap(vraag, labels)).toEqual([]);
    expect(countRegions(labels)).toBeGreaterThanOrEqual(20);
    expect(countRegions(labels)).toBeLessThanOrEqual(26);
    expect(antwoord.waarde).toBeLessThanOrEqual(antwoord.grens ?? Number.NEGATIVE_INFINITY);
    expect([...(asDesign(streng).lagen[0]?.labels ?? [])]).toEqual([...labels]);
  });

  it('does not lose a valid map that was there before the time was over', () => {
    const los = { ...opgave, aaneengesloten: false, tijd: 0.001 };
    expect(solveOntwerp({ atlas, opgave: los }).soort).toBe('ontwerp');
  });

  it('tells every name that it does not know, with its place', () => {
    const antwoord = solveOntwerp({
      atlas,
      opgave: {
        ...opgave,
        jaar: 2017,
        muren: ['provinsie'],
        apart: [['GM0344', 'GM9999']],
        vandaag: { indeling: 'jeugdregio', vasteRegios: ['nergens'] },
      },
    });
    expect(antwoord).toMatchObject({
      soort: 'fout',
      fouten: [
        { code: 'ander-jaar', pad: 'jaar' },
        { code: 'onbekende-indeling', pad: 'muren[0]' },
        { code: 'onbekende-gemeente', pad: 'apart[0][1]' },
        { code: 'onbekende-regio', pad: 'vandaag.vasteRegios[0]' },
      ],
    });
  });

  it('says at once why there can be no map', () => {
    const [laag] = opgave.lagen;
    if (!laag) throw new Error('no layer');
    const antwoord = solveOntwerp({
      atlas,
      opgave: { ...opgave, lagen: [{ ...laag, inwoners: { min: 1_000_000 }, aantal: { min: 30 } }], tijd: 1 },
    });
    expect(antwoord).toMatchObject({ soort: 'geen', laag: 0, uitleg: { oordeel: 'onmogelijk' } });
  });
});
