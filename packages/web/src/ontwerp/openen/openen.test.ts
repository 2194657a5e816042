import { type Atlas, decodeKaart, openBound, writeOntwerpbestand } from '@samenhang/core';
import { buildOverdekking } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import { resolveKeuze } from '../../keuze/index.ts';
import { makeOpgave } from '../vraag/opgave.ts';
import { parseVraag, writeVraag } from '../vraag/vraag.ts';
import { holdsSame } from './gelijk.ts';
import { openOntwerp } from './openen.ts';
import { vraagOf } from './vanbestand.ts';

const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];

function editie(indeling: string, labels: readonly number[]) {
  const aantal = Math.max(...labels) + 1;
  const leden = labels.map((regio, eenheid) => ({ eenheid, regio, aandeel: 1 }));
  return {
    indeling,
    jaar: 2020,
    basis: 'waargenomen' as const,
    oorsprongjaar: 2020,
    wijze: '',
    bron: '',
    licentie: '',
    gebreken: '',
    regios: Array.from({ length: aantal }, (_, r) => ({ code: `R${r}`, naam: `Regio ${r}` })),
    overdekking: buildOverdekking(labels.length, aantal, leden),
    onzeker: [],
  };
}

function rij(indeling: string) {
  return { indeling, naam: indeling, naamEn: indeling, domein: '', verplichting: '', grondslag: '' };
}

const atlas = {
  jaar: 2020,
  gemeenten: codes.map((code) => ({ code, naam: code })),
  inwoners: Float64Array.of(1, 2, 3, 4),
  inwonersJaar: new Uint16Array(4).fill(2020),
  buren: {
    start: Uint32Array.of(0, 1, 3, 5, 6),
    naar: Uint32Array.of(1, 0, 2, 1, 3, 2),
    soort: new Uint8Array(6),
  },
  indelingen: new Map(['a', 'b'].map((id) => [id, rij(id)])),
  edities: new Map([editie('a', [0, 0, 1, 1]), editie('b', [0, 0, 0, 1])].map((e) => [e.indeling, e])),
  regels: [],
  voorkeuzes: new Map(),
} as unknown as Atlas;

/** A question as the page puts it, of a search part. */
function ask(zoekdeel: Readonly<Record<string, string>>) {
  const vraag = parseVraag({ jaar: '2020', indelingen: 'a,b', ...zoekdeel });
  const opgave = makeOpgave(atlas, resolveKeuze(atlas, vraag), vraag);
  if (!opgave) throw new Error('no question');
  return { vraag, opgave };
}

const lagen = [Int32Array.of(0, 0, 1, 1)];
const load = (jaar: number) => Promise.resolve(jaar === 2020 ? atlas : undefined);

describe('a question of a file', () => {
  it.each([
    {},
    { gewichten: '2,1', gamma: '0.4', regios: '1-3', inwoners: '2-', los: 'ja' },
    { laag2: 'b', gamma2: '0.2', regios2: '-2', samen: 'GM0001.GM0002', apart: 'GM0001.GM0004' },
    { vandaag: 'a', vastregio: 'R0', vast: '0003', zetten: '2', muren: 'b', tijd: '30' },
  ])('is asked here as it was: %j', (zoekdeel) => {
    const { vraag, opgave } = ask(zoekdeel);
    const uitkomst = vraagOf({ ...opgave, tijd: vraag.tijd });
    expect(uitkomst).toEqual({ ok: true, vraag });
    expect(uitkomst.ok && makeOpgave(atlas, resolveKeuze(atlas, uitkomst.vraag), uitkomst.vraag)).toEqual(
      opgave,
    );
  });

  it.each([
    [{ overeenkomst: 'gelijk' as const }, 'opgave.overeenkomst'],
    [{ lagen: [1, 2, 3].map((k) => ({ indelingen: [{ indeling: `${k}` }] })) }, 'opgave.lagen'],
    [{ lagen: [{ indelingen: [{ indeling: 'a' }], inwoners: { min: 2.5 } }] }, 'opgave.lagen[0].inwoners'],
    [{ lagen: [{ indelingen: [] }] }, 'opgave.lagen[0].indelingen'],
  ])('has no field here for %j', (deel, pad) => {
    expect(vraagOf({ ...ask({}).opgave, ...deel })).toEqual({ ok: false, pad });
  });
});

describe('opening a design', () => {
  it('gives question, map and bound as a link has them', async () => {
    const { opgave } = ask({ los: 'ja' });
    // Pairs inside: 01 in both, 23 in a only: 2 + 0 at gamma one half.
    const bestand = writeOntwerpbestand(atlas, { opgave, lagen, waarde: 2, grens: 2, bewezen: true });
    const uitkomst = await openOntwerp(JSON.stringify(bestand), load);
    if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
    const { kaart = '' } = parseVraag({ ...writeVraag(uitkomst.vraag) });
    const code = decodeKaart(kaart, codes);
    expect(code).toMatchObject({ ok: true, lagen });
    expect(code.ok && openBound(atlas, opgave, lagen, code.grens)).toMatchObject({ grens: 2, bewezen: true });
  });

  it.each([
    ['{', [{ code: 'geen-json' }]],
    ['{"jaar": 2020}', [{ code: 'geen-ontwerp', pad: '' }]],
  ])('says what is wrong with %s', async (tekst, fouten) => {
    expect(await openOntwerp(tekst, load)).toEqual({ ok: false, fouten });
  });

  it('says that it has no data of that year, or not that indeling', async () => {
    const { opgave } = ask({});
    const bestand = writeOntwerpbestand(atlas, { opgave, lagen, waarde: 2, bewezen: false });
    const anders = JSON.stringify({ ...bestand, opgave: { ...opgave, jaar: 1999 } });
    expect(await openOntwerp(anders, load)).toEqual({
      ok: false,
      fouten: [{ code: 'geen-atlas', jaar: 1999 }],
    });
    const vreemd = { ...opgave, lagen: [{ indelingen: [{ indeling: 'eigen-1' }] }] };
    expect(await openOntwerp(JSON.stringify({ ...bestand, opgave: vreemd }), load)).toMatchObject({
      ok: false,
      fouten: [{ code: 'onbekende-indeling', indeling: 'eigen-1' }],
    });
  });
});

describe('whether a file holds what is on the screen', () => {
  const { opgave } = ask({ gamma: '0.4' });
  const bestand = (wat: object = {}) =>
    JSON.parse(
      JSON.stringify({ ...writeOntwerpbestand(atlas, { opgave, lagen, waarde: 1, bewezen: false }), ...wat }),
    ) as unknown;

  it('looks at the maps and the question, not at how they were written', () => {
    expect(holdsSame(atlas, bestand(), opgave, lagen)).toBe(true);
    expect(
      holdsSame(atlas, bestand({ naam: 'anders', opgave: { ...opgave, tijd: 20 } }), opgave, lagen),
    ).toBe(true);
    expect(holdsSame(atlas, bestand(), ask({ gamma: '0.3' }).opgave, lagen)).toBe(false);
    expect(holdsSame(atlas, bestand(), opgave, [Int32Array.of(0, 0, 0, 1)])).toBe(false);
    expect(holdsSame(atlas, { geen: 'ontwerp' }, opgave, lagen)).toBe(false);
  });
});
