import { readFileSync } from 'node:fs';
import { canonical, type Labels } from '@samenhang/motor';
import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../atlas/index.ts';
import { editie, atlas as maakAtlas } from '../../testing/index.ts';
import type { Ontwerpopgave } from '../opgave/opgave.ts';
import {
  decodeKaart,
  encodeKaart,
  openBound,
  placeOntwerp,
  readOntwerpbestand,
  sealBound,
  writeOntwerpbestand,
} from './index.ts';

function atlasOf(codes: readonly string[], edities: Readonly<Record<string, readonly number[]>>): Atlas {
  const lijst = Object.entries(edities).map(([id, labels]) => editie(id, partition(labels)));
  return {
    ...maakAtlas(codes.length, lijst),
    jaar: 2016,
    gemeenten: codes.map((code) => ({ code, naam: code })),
  };
}

const codes = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
const klein = atlasOf(codes, { a: [0, 0, 1, 1], b: [0, 0, 0, 1] });
const opgave: Ontwerpopgave = {
  jaar: 2016,
  lagen: [{ indelingen: [{ indeling: 'a' }, { indeling: 'b' }], gamma: 0.5 }],
  aaneengesloten: false,
  seed: 3,
  tijd: 2,
};
const lagen: Labels[] = [Int32Array.of(0, 0, 1, 1)];

/** A real output of before this format, and the country that it is of. */
function oud(naam: string): { readonly json: unknown; readonly atlas: Atlas } {
  const tekst = readFileSync(new URL(`./testing/oud-${naam}.json`, import.meta.url), 'utf8');
  const land = [...new Set(tekst.match(/GM\d{4}/gu))].sort();
  const leeg = land.map((_, k) => k % 2);
  return {
    json: JSON.parse(tekst),
    atlas: atlasOf(land, { corop: leeg, provincie: leeg }),
  };
}

describe('a design as a file', () => {
  it('comes out as it went in, with its bound', () => {
    const bestand = writeOntwerpbestand(klein, {
      opgave,
      lagen,
      waarde: 3,
      grens: 4,
      bewezen: false,
      naam: 'Proef',
      pakket: { versie: '2026.1', hash: 'ab' },
    });
    expect(bestand).toMatchObject({ schema: 'samenhang/ontwerp', versie: 1, jaar: 2016, opgave });
    const gelezen = readOntwerpbestand(JSON.parse(JSON.stringify(bestand)));
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
    expect(gelezen.ontwerp.pakket).toEqual({ versie: '2026.1', hash: 'ab' });
    const geplaatst = placeOntwerp(klein, gelezen.ontwerp);
    if (!geplaatst.ok) throw new Error(JSON.stringify(geplaatst.fouten));
    // Pairs inside: 01 (both, 2), 23 (a only, 0): Σ 2·with − 2γ·all = 2·2 − 2 + 2·1 − 2 = 2.
    expect(geplaatst.ontwerp).toMatchObject({ opgave, lagen, naam: 'Proef', waarde: 2 });
    // The file tells another value: its bound is of something else.
    expect(geplaatst.ontwerp.grens).toBeUndefined();
    const goed = placeOntwerp(klein, { ...gelezen.ontwerp, waarde: 2, grens: 2 });
    expect(goed).toMatchObject({ ok: true, ontwerp: { waarde: 2, grens: 2, bewezen: true } });
  });

  it('is read as the command line wrote it before', () => {
    const { json, atlas } = oud('opdrachtregel');
    const gelezen = readOntwerpbestand(json);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
    expect(gelezen.ontwerp).toMatchObject({ waarde: 10748, grens: 10748, opgave: { jaar: 2016 } });
    const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
    if (!geplaatst.ok) throw new Error(JSON.stringify(geplaatst.fouten));
    expect(geplaatst.ontwerp.lagen.map((l) => Math.max(...l) + 1)).toEqual([40, 12]);
  });

  it('is read as the website wrote it before, the same map', () => {
    const { json, atlas } = oud('website');
    const gelezen = readOntwerpbestand(json);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
    expect(gelezen.ontwerp).toMatchObject({ waarde: 10748, grens: 10748 });
    const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
    if (!geplaatst.ok) throw new Error(JSON.stringify(geplaatst.fouten));
    const kaart = /kaart=([\w-]+)/u.exec((json as { link: string }).link)?.[1] ?? '';
    const code = decodeKaart(
      kaart,
      atlas.gemeenten.map((g) => g.code),
    );
    expect(code).toEqual({ ok: true, lagen: geplaatst.ontwerp.lagen });
  });

  it.each([
    [{}, [{ code: 'geen-ontwerp', pad: '' }]],
    [3, [{ code: 'geen-ontwerp', pad: '' }]],
    [{ jaar: 2016, lagen: [] }, [{ code: 'geen-ontwerp', pad: '' }]],
    [{ schema: 'iets', kaart: 'x', opgave }, [{ code: 'onbekende-keuze', pad: 'schema' }]],
    [
      { schema: 'samenhang/ontwerp', versie: 2, kaart: 'x', opgave },
      [{ code: 'nieuwere-versie', pad: 'versie', versie: 2, hoogste: 1 }],
    ],
    [
      { kaart: 'x', opgave: { jaar: 2016, lagen: [{ indelingen: [], gama: 1 }] } },
      [{ code: 'onbekend-veld', pad: 'opgave.lagen[0].gama', bedoeld: 'gamma' }],
    ],
  ])('tells what is wrong with %j', (json, fouten) => {
    expect(readOntwerpbestand(json)).toMatchObject({ ok: false, fouten });
  });

  it.each([
    [{ pad: 'kaart', code: 'AQEB' }, [{ code: 'kaart-kapot', pad: 'kaart' }]],
    [
      { pad: 'kaart', code: encodeKaart(lagen, ['GM1', 'GM2', 'GM3', 'GM4']) },
      [{ code: 'andere-gemeenten', pad: 'kaart' }],
    ],
    [
      { pad: 'lagen', regios: [new Map(codes.slice(1).map((c) => [c, 'O1']))] },
      [{ code: 'gemeente-zonder-regio', pad: 'lagen[0]', gemeente: 'GM0001' }],
    ],
    [
      { pad: 'kaart', code: encodeKaart([...lagen, ...lagen], codes) },
      [{ code: 'andere-lagen', pad: 'kaart', kaarten: 2, lagen: 1 }],
    ],
  ])('tells what keeps %j from the gemeenten of the year', (kaart, fouten) => {
    expect(placeOntwerp(klein, { opgave, kaart })).toEqual({ ok: false, fouten });
  });

  it('is of its own year', () => {
    const uitkomst = placeOntwerp(klein, {
      opgave: { ...opgave, jaar: 2015 },
      kaart: { pad: 'kaart', code: encodeKaart(lagen, codes) },
    });
    expect(uitkomst).toMatchObject({ ok: false, fouten: [{ code: 'ander-jaar', jaar: 2015, atlas: 2016 }] });
  });
});

describe('a bound that goes along with a map', () => {
  it('holds for the question and the data that it was computed for, however that is searched', () => {
    const grens = sealBound(klein, opgave, lagen, 5);
    expect(openBound(klein, { ...opgave, seed: 8, tijd: 99 }, lagen, grens)).toEqual({
      waarde: 2,
      grens: 5,
      bewezen: false,
    });
    const anders = { ...opgave, lagen: [{ ...opgave.lagen[0]!, gamma: 0.4 }] };
    expect(openBound(klein, anders, lagen, grens)).toBeUndefined();
    const data = atlasOf(codes, { a: [0, 0, 1, 1], b: [0, 1, 0, 1] });
    expect(openBound(data, opgave, lagen, grens)).toBeUndefined();
    expect(sealBound(klein, opgave, lagen, undefined)).toBeUndefined();
  });

  it('proves a map that reaches it', () => {
    expect(openBound(klein, opgave, lagen, sealBound(klein, opgave, lagen, 2))).toMatchObject({
      bewezen: true,
      grens: 2,
    });
  });

  it('does not depend on the order of the fields', () => {
    const { jaar, ...rest } = opgave;
    const [a] = [canonical(lagen[0] ?? [])];
    expect(openBound(klein, { ...rest, jaar }, [a], sealBound(klein, opgave, lagen, 5))?.grens).toBe(5);
  });
});
