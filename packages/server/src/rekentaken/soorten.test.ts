import { placeOntwerp, readOntwerpbestand } from '@samenhang/core';
import { readPakket, standaardPakket } from '@samenhang/data';
import { Draden } from '@samenhang/rekenen/draden';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bron, buildBron } from '../bron/index.ts';
import { nieuwSchema, type Taakvraag } from './schemas.ts';
import { readVraag } from './vragen.ts';

const grenzen = { tijdMs: 60_000, geheugenMb: 4096 };
const laag = { indelingen: [{ indeling: 'jeugdregio' }, { indeling: 'ggd_regio' }], gamma: 0.5 };
const opgave = { jaar: 2026, lagen: [laag] };

describe('every kind of long work, on the shipped package', () => {
  let bron: Bron;
  let ontwerp: unknown;
  const poort = new Draden([1]);

  function read(soort: Taakvraag['soort'], vraag: object) {
    const gevraagd = nieuwSchema.parse({ soort, vraag, titel: 'proef', seconden: 1 });
    return readVraag(bron, gevraagd, gevraagd.titel, gevraagd.seconden);
  }

  /** What is kept of an answer to a question that was asked over HTTP. */
  async function doe(soort: Taakvraag['soort'], vraag: object): Promise<Record<string, unknown>> {
    const gelezen = read(soort, vraag);
    if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
    const af = await gelezen.doen(poort, grenzen, new AbortController().signal, () => undefined);
    if (!af.ok) throw new Error(af.code);
    return JSON.parse(JSON.stringify(af.antwoord)) as Record<string, unknown>;
  }

  beforeAll(async () => {
    const gelezen = await readPakket(standaardPakket);
    if (!gelezen.ok) throw new Error('the package is refused');
    bron = buildBron(gelezen.pakket);
    ({ ontwerp } = await doe('ontwerp', {
      opgave: { jaar: 2026, lagen: [{ ...laag, aantal: { min: 30, max: 30 } }] },
    }));
  });

  it('makes a design, as a file, and compares that with maps drawn at random', async () => {
    const gelezen = readOntwerpbestand(ontwerp);
    expect(gelezen).toMatchObject({ ok: true, ontwerp: { opgave: { jaar: 2026 } } });
    const { plaatsing, ...rest } = await doe('bijzonder', { ontwerp, aantal: 10 });
    expect(rest).toMatchObject({ soort: 'bijzonder', gestopt: false, laag: 1, aantal: 10 });
    expect(plaatsing).toContainEqual(expect.objectContaining({ doel: 'overeenstemming', beterDan: 1 }));
  });

  it('tells what each requirement of a design costs', async () => {
    const { soort, eisen } = await doe('eisen', { ontwerp });
    expect(soort).toBe('eisen');
    const namen = (eisen as { eis: string; winst: number }[]).map(({ eis }) => eis);
    expect(namen.toSorted()).toEqual(['aaneengesloten', 'maxAantal', 'minAantal']);
    for (const { winst } of eisen as { winst: number }[]) expect(winst).toBeGreaterThanOrEqual(0);
  });

  it('weighs goals against each other, and gives designs that open as any other', async () => {
    const { doelen, ontwerpen } = await doe('afweging', {
      opgave,
      doelen: ['overeenstemming', 'aantalRegios'],
    });
    expect(doelen).toMatchObject([{ naam: 'overeenstemming' }, { naam: 'aantalRegios' }]);
    const gevonden = ontwerpen as { waarden: Record<string, number>; ontwerp: unknown }[];
    expect(gevonden.length).toBeGreaterThan(1);
    for (const een of gevonden) {
      const gelezen = readOntwerpbestand(een.ontwerp);
      const atlas = bron.atlas(2026);
      if (!gelezen.ok || !atlas) throw new Error('it does not open');
      const geplaatst = placeOntwerp(atlas, gelezen.ontwerp);
      if (!geplaatst.ok) throw new Error('it has no place');
      expect(new Set(geplaatst.ontwerp.lagen[0]).size).toBe(een.waarden.aantalRegios);
    }
  });

  it('draws the curve from coarse to fine', async () => {
    const { punten } = await doe('curve', { opgave });
    const gammas = (punten as { gamma: number; aantalRegios: number }[]).map(({ gamma }) => gamma);
    expect([gammas.length, gammas[0], gammas.at(-1)]).toEqual([20, 0.05, 0.98]);
    expect(punten).toContainEqual(expect.objectContaining({ gamma: 0.5, waarde: 2962, bewezen: true }));
  });

  it('divides a graph in regions', async () => {
    const nodes = [1, 2, 3, 4].map((id) => ({ id, gewicht: 1 }));
    const edges = [1, 2, 3].map((id) => [id, id + 1]);
    expect(await doe('regionaliseer', { nodes, edges, k: 2, min: 2, max: 2 })).toEqual({
      soort: 'regionaliseer',
      gestopt: false,
      waarde: 1,
      bewezen: true,
      labels: { 1: 0, 2: 0, 3: 1, 4: 1 },
    });
  });

  it('names the field of what does not fit', () => {
    const tweeLagen = { jaar: 2026, lagen: [laag, laag] };
    const doelen = ['overeenstemming', 'verplaatsingen'];
    expect(read('afweging', { opgave: tweeLagen, doelen })).toEqual({
      ok: false,
      fouten: [{ veld: 'vraag.opgave.lagen', code: 'een-laag' }],
    });
    expect(read('afweging', { opgave, doelen })).toEqual({
      ok: false,
      fouten: [{ veld: 'vraag.doelen.1', code: 'geen-vandaag' }],
    });
    expect(read('curve', { opgave, laag: 2 })).toEqual({
      ok: false,
      fouten: [{ veld: 'vraag.laag', code: 'geen-laag' }],
    });
    expect(read('eisen', { ontwerp: {} })).toMatchObject({ ok: false, fouten: [{ veld: 'vraag.ontwerp' }] });
    expect(read('curve', { opgave: { ...opgave, jaar: 1900 } })).toEqual({
      ok: false,
      fouten: [{ veld: 'vraag.opgave.jaar', code: 'ander-jaar' }],
    });
  });
});
