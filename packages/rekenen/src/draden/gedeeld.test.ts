import { seededToeval, spreadSeeds } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import type { Taak } from '../taken/index.ts';
import { doTaak } from '../werk.ts';
import { Gedeeld, makeBord } from './gedeeld.ts';
import { Draden } from './index.ts';

describe('the best map that threads share', () => {
  it('is the best of all, is no news to who found it, and is told once', () => {
    const bord = makeBord(3);
    const [a, b] = [new Gedeeld(bord), new Gedeeld(bord)];
    expect(b.news()).toBeUndefined();
    a.offer(5, [[0, 0], [1]]);
    expect(a.news()).toBeUndefined();
    expect(b.news()).toEqual(Int32Array.of(0, 0, 1));
    expect(b.news()).toBeUndefined();
    b.offer(4, [[0, 1, 2]]);
    b.offer(5, [[0, 1, 2]]);
    expect(a.news()).toBeUndefined();
    b.offer(-0.5, [[0, 1, 1]]);
    b.offer(6, [[0, 1, 1]]);
    expect(a.news()).toEqual(Int32Array.of(0, 1, 1));
  });

  it('is passed by while another holds it, ended or not', () => {
    const bord = makeBord(1);
    const gedeeld = new Gedeeld(bord);
    new Int32Array(bord, 8)[0] = 1;
    gedeeld.offer(1, [[0]]);
    expect(gedeeld.news()).toBeUndefined();
  });
});

const n = 60;
const toeval = seededToeval(11);
const gewichten = Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 201) - 100);

describe('work that shares', () => {
  const taak = {
    soort: 'clique',
    vraag: { n, gewichten, tijdMs: 60_000 },
  } as const;
  const run = async (vraag: Taak<'clique'>['vraag'], bord: SharedArrayBuffer | undefined) => {
    let waarde = Number.NaN;
    await doTaak(
      { taak: { soort: 'clique', vraag }, seed: 1 },
      {
        tell: (bericht) => {
          if (bericht.soort === 'antwoord') ({ waarde } = bericht.antwoord as { waarde: number });
        },
        gestopt: () => false,
        loadSolver: () => Promise.reject(new Error('no proof was asked')),
        gedeeld: bord && new Gedeeld(bord),
      },
    );
    return waarde;
  };

  it('puts what it finds where others see it, and takes what they found', async () => {
    const bord = makeBord(n);
    const beste = await run({ ...taak.vraag, geduld: 50 }, bord);
    const gezien = new Gedeeld(bord).news();
    expect(gezien).toHaveLength(n);
    // One round is enough for who is told.
    expect(await run({ ...taak.vraag, geduld: 1, iteraties: 1 }, bord)).toBe(beste);
  });

  it('shares nothing where steps are counted: the answer is the same every time', async () => {
    const vraag = { ...taak.vraag, iteraties: 500 };
    const draden = new Draden(spreadSeeds(1, 2));
    expect(await draden.reken({ soort: 'clique', vraag })).toEqual(
      await draden.reken({ soort: 'clique', vraag }),
    );
  });
});
