import { describe, expect, it } from 'vitest';
import type { Poort } from '../poort.ts';
import { Draden, doBeurt } from './index.ts';

const zoek = (n: number, tijdMs: number) =>
  ({
    soort: 'clique',
    vraag: {
      n,
      gewichten: Int32Array.from({ length: (n * (n - 1)) / 2 }, (_, k) => ((k * 7919) % 201) - 100),
      tijdMs,
      geduld: 1e9,
    },
  }) as const;
const ruim = { tijdMs: 60_000, geheugenMb: 4096 };

describe('one turn within bounds', () => {
  const draden = new Draden([1], { eindeMs: 3000 });

  it('has the best so far when the time is up, or when somebody asks to stop', async () => {
    const opTijd = await doBeurt(draden, zoek(60, 60_000), { ...ruim, tijdMs: 1000 });
    expect(opTijd).toMatchObject({ ok: true, gestopt: true });
    const stop = new AbortController();
    const gevraagd = await doBeurt(draden, zoek(60, 60_000), ruim, {
      signal: stop.signal,
      voortgang: () => stop.abort(),
    });
    expect(gevraagd).toMatchObject({ ok: true, gestopt: true });
  });

  it('has no answer where it takes too much memory', async () => {
    // A square of doubles: 50 MB, in which no thread is bounded by itself.
    expect(await doBeurt(draden, zoek(2500, 60_000), { ...ruim, geheugenMb: 20 })).toMatchObject({
      ok: false,
      code: 'geheugen',
    });
    const klein = new Draden([1], { geheugenMb: 4 });
    expect(await doBeurt(klein, zoek(60, 60_000), ruim)).toMatchObject({ ok: false, code: 'geheugen' });
  });

  it('says that the time was up where there was nothing to answer with', async () => {
    const traag: Poort = {
      reken: (_taak, leiding) =>
        new Promise((resolve) => {
          leiding?.signal?.addEventListener('abort', () =>
            resolve({ ok: false, fout: { code: 'gestopt', melding: '' } }),
          );
        }),
    };
    expect(await doBeurt(traag, zoek(3, 1), { ...ruim, tijdMs: 1 })).toMatchObject({
      ok: false,
      code: 'tijd',
    });
  });
});
