import { type CliqueVraag, seededToeval, spreadSeeds } from '@samenhang/motor';
import { describe, expect, it } from 'vitest';
import type { AntwoordVan, Leiding, Soort, Taak, Tussenstand } from '../index.ts';
import { Draden, defaultWorkers } from './index.ts';

/** The answer of a task that must have one. */
async function runParallel<S extends Soort>(
  taak: Taak<S>,
  seeds: readonly number[],
  leiding: Leiding<S> = {},
): Promise<AntwoordVan[S]> {
  const uitkomst = await new Draden(seeds).reken(taak, leiding);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fout));
  expect(uitkomst.verloren).toBe(0);
  return uitkomst.antwoord;
}

function weights(n: number): Pick<CliqueVraag, 'n' | 'gewichten'> {
  const toeval = seededToeval(11);
  return {
    n,
    gewichten: Int32Array.from({ length: (n * (n - 1)) / 2 }, () => Math.floor(toeval() * 201) - 100),
  };
}

const seeds = spreadSeeds(1, Math.min(2, defaultWorkers()));

describe('search over worker threads', () => {
  it('gives the same answer every time, at least as good as that of each seed, and tells of progress', async () => {
    const taak = { soort: 'clique', vraag: { ...weights(60), iteraties: 3000, tijdMs: 60_000 } } as const;
    const standen: Tussenstand[] = [];
    const samen = await runParallel(taak, seeds, { voortgang: (s) => standen.push(s) });
    expect(await runParallel(taak, seeds)).toEqual(samen);
    const los = await Promise.all(seeds.map((seed) => runParallel(taak, [seed])));
    expect(samen.waarde).toBe(Math.max(...los.map((a) => a.waarde)));
    expect(samen.iteraties).toBe(los.reduce((som, a) => som + a.iteraties, 0));
    expect(standen.at(-1)?.waarde).toBe(samen.waarde);
  });

  it('proves in one thread what the others need not search for any longer', async () => {
    const vraag = { ...weights(14), exact: true, tijdMs: 3000, geduld: 1e9 };
    expect(await runParallel({ soort: 'clique', vraag }, seeds)).toMatchObject({ bewezen: true, gat: 0 });
  });

  it('stops when told, with what it has', async () => {
    const stop = new AbortController();
    const antwoord = await runParallel(
      { soort: 'clique', vraag: { ...weights(60), tijdMs: 60_000, geduld: 1e9 } },
      seeds,
      { signal: stop.signal, voortgang: () => stop.abort() },
    );
    expect(antwoord.waarde).toBeGreaterThan(0);
  });

  it('divides regions under constraints, or explains once why it cannot', async () => {
    const opgave = {
      n: 4,
      gewicht: [1, 1, 1, 1],
      verbindingen: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      minimum: 2,
      aantal: { min: 2, max: 2 },
      doel: { snede: 1 },
    } as const;
    const vraag = { opgave, iteraties: 2000, tijdMs: 60_000 };
    expect(await runParallel({ soort: 'regio', vraag }, seeds)).toMatchObject({ soort: 'kaart', snede: 1 });
    expect(
      await runParallel({ soort: 'regio', vraag: { ...vraag, opgave: { ...opgave, minimum: 3 } } }, seeds),
    ).toMatchObject({ soort: 'geen', uitleg: { oordeel: 'onmogelijk' } });
  });

  it('passes on what is wrong with the question', async () => {
    expect(
      await new Draden(seeds).reken({ soort: 'clique', vraag: { n: 3, gewichten: Int32Array.of(1) } }),
    ).toEqual({ ok: false, fout: { code: 'vraag', melding: 'expected 3 weights for n = 3, got 1' } });
    expect(() => new Draden([])).toThrow('one seed at least');
  });
});
