import type { Atlas, Editie } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { parseVraag } from '../vraag/vraag.ts';
import { applyVoorinstelling, lockAround } from './voorinstellingen.ts';

const labels = [0, 0, 1, 1, 2, 2];
const vandaag: Editie = {
  indeling: 'nu',
  jaar: 2020,
  basis: 'waargenomen',
  oorsprongjaar: 2020,
  wijze: '',
  bron: '',
  licentie: '',
  gebreken: '',
  regios: [0, 1, 2].map((r) => ({ code: `R${r}`, naam: '' })),
  overdekking: buildOverdekking(
    6,
    3,
    labels.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 })),
  ),
  onzeker: [],
};

/** Six gemeenten in a row, each bordering the next. */
const atlas: Atlas = {
  jaar: 2020,
  gemeenten: Array.from({ length: 6 }, (_, g) => ({ code: `GM000${g}`, naam: `Plaats ${g}` })),
  inwoners: new Float64Array(6).fill(1),
  inwonersJaar: new Uint16Array(6).fill(2020),
  buren: {
    start: Uint32Array.of(0, 1, 3, 5, 7, 9, 10),
    naar: Uint32Array.of(1, 0, 2, 1, 3, 2, 4, 3, 5, 4),
    soort: new Uint8Array(10),
  },
  indelingen: new Map(),
  edities: new Map([['nu', vandaag]]),
  regels: [],
  voorkeuzes: new Map(),
};
const bronnen = { atlas, vandaag, vraag: parseVraag({}), gekozen: [] };

describe('questions to begin from', () => {
  it('let go of one gemeente and its neighbours, and of nobody else', () => {
    // 1 borders 0 and 2: regio 2 stays whole, of regio 1 only gemeente 3 is locked.
    expect(lockAround(atlas, vandaag, 'GM0001')).toEqual({
      vandaag: 'nu',
      vasteRegios: ['R2'],
      vasteGemeenten: ['GM0003'],
    });
    expect(lockAround(atlas, vandaag, 'GM9999')).toBeUndefined();
  });

  it('do nothing where what they need is not there', () => {
    expect(applyVoorinstelling('buren', bronnen)).toBeUndefined();
    expect(applyVoorinstelling('samenvallen', bronnen)).toBeUndefined();
    expect(applyVoorinstelling('weinig', { ...bronnen, vandaag: undefined })).toBeUndefined();
  });

  it('change the question as their words say', () => {
    expect(applyVoorinstelling('groot', bronnen)).toEqual({
      aantal: { max: 25 },
      inwoners: { min: 300_000 },
    });
    expect(applyVoorinstelling('weinig', bronnen)).toEqual({ vandaag: 'nu', verplaatsingen: 10 });
    const vraag = parseVraag({ gemeente: 'GM0005' });
    expect(applyVoorinstelling('buren', { ...bronnen, vraag })?.vasteRegios).toEqual(['R0', 'R1']);
  });
});
