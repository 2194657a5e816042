import type { Poort } from '@samenhang/rekenen';
import { describe, expect, it } from 'vitest';
import type { Bron } from '../bron/index.ts';
import type { Afloop, Beurt, Takenkast } from '../store/index.ts';
import { Loper } from './loper.ts';

type Antwoord = Awaited<ReturnType<Poort['reken']>>;
const beste: Antwoord = {
  ok: true,
  antwoord: { labels: [0, 0], waarde: 1, grens: 1, bewezen: true, iteraties: 1 } as never,
  gestopt: false,
  verloren: 0,
};
const fout = (code: 'kapot' | 'geheugen' | 'gestopt'): Antwoord => ({
  ok: false,
  fout: { code, melding: '' },
});

/** A task in memory, and a way of working on it: what was written, and how often it was begun. */
function proef(
  reken: (signal: AbortSignal) => Promise<Antwoord> | Antwoord,
  hart: 'door' | 'stop' | 'weg' = 'door',
) {
  const geschreven: Afloop[] = [];
  let pogingen = 0;
  let isOver = false;
  const kast: Takenkast = {
    soort: 'sqlite',
    adres: undefined,
    prepare: () => Promise.resolve(),
    next: () => Promise.resolve('t'),
    reap: () => Promise.resolve(),
    claim: (id) => {
      if (isOver) return Promise.resolve(undefined);
      pogingen += 1;
      const beurt: Beurt = {
        id,
        loper: 'l',
        soort: 'los-op',
        titel: 'x',
        vraag: { n: 2, gewichten: [1] },
        seconden: 1,
        poging: pogingen,
      };
      return Promise.resolve(beurt);
    },
    beat: () => Promise.resolve(hart),
    finish: (_beurt, afloop) => {
      geschreven.push(afloop);
      const weer = afloop.soort === 'terug' || (afloop.soort === 'opnieuw' && pogingen < 3);
      isOver = !weer;
      return Promise.resolve(weer ? 'wacht' : 'klaar');
    },
  };
  const poort: Poort = {
    reken: async (_taak, leiding) => (await reken(leiding?.signal ?? new AbortController().signal)) as never,
  };
  const grenzen = { draden: 1, geheugenMb: 1024, uitloopMs: 1000, hartslagMs: 1 };
  return { geschreven, loper: new Loper(kast, {} as Bron, grenzen, poort), begonnen: () => pogingen };
}

const nooit = new AbortController().signal;
const tot = (signal: AbortSignal, antwoord: Antwoord) =>
  new Promise<Antwoord>((resolve) => signal.addEventListener('abort', () => resolve(antwoord)));

describe('doing a piece of work', () => {
  it('keeps what came of it', async () => {
    const { loper, geschreven } = proef(() => beste);
    expect(await loper.run('t', 'w', nooit)).toBe(false);
    expect(geschreven).toMatchObject([{ soort: 'klaar', uitkomst: { soort: 'los-op', labels: [0, 0] } }]);
  });

  it('tries again what fails by chance, three times at most, and at once gives up what would fail again', async () => {
    const kapot = proef(() => fout('kapot'));
    await kapot.loper.run('t', 'w', nooit);
    expect(kapot.geschreven).toEqual(Array.from({ length: 3 }, () => ({ soort: 'opnieuw', reden: 'kapot' })));
    const onsMisverstand = proef(() => Promise.reject(new TypeError('ours')));
    await onsMisverstand.loper.run('t', 'w', nooit);
    expect(onsMisverstand.begonnen()).toBe(3);
    const zwaar = proef(() => fout('geheugen'));
    await zwaar.loper.run('t', 'w', nooit);
    expect(zwaar.geschreven).toEqual([{ soort: 'mislukt', reden: 'geheugen' }]);
  });

  it('ends with the best so far when somebody asked, and with nothing where there is none', async () => {
    for (const [antwoord, uitkomst] of [
      [beste, { waarde: 1 }] as const,
      [fout('gestopt'), undefined] as const,
    ]) {
      const { loper, geschreven } = proef((signal) => tot(signal, antwoord), 'stop');
      await loper.run('t', 'w', nooit);
      expect(geschreven).toMatchObject([
        uitkomst ? { soort: 'afgebroken', uitkomst } : { soort: 'afgebroken' },
      ]);
    }
  });

  it('writes nothing of what is another’s by now', async () => {
    const { loper, geschreven } = proef((signal) => tot(signal, beste), 'weg');
    expect(await loper.run('t', 'w', nooit)).toBe(false);
    expect(geschreven).toEqual([]);
  });

  it('gives it back when the worker itself is to end: that is no try', async () => {
    const stop = new AbortController();
    const { loper, geschreven, begonnen } = proef((signal) => {
      setImmediate(() => stop.abort());
      return tot(signal, beste);
    });
    expect(await loper.run('t', 'w', stop.signal)).toBe(true);
    expect([geschreven, begonnen()]).toEqual([[{ soort: 'terug' }], 1]);
  });
});
