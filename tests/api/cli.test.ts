// The command line: that it says what the API says, and what only a program of its own can show.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CongruentieAntwoord } from '@samenhang/core';
import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, samenhang, serve, startProces } from './hulp.ts';
import { geplant, plantTien } from './plant.ts';

const wet = 'arbeidsmarktregio,veiligheidsregio';
const passend = `${wet},swv_po,swv_vo`;

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function api<T>(path: string): Promise<T> {
  return (await (await fetch(`${server.url}/api/v1${path}`)).json()) as T;
}

function gemeente(
  weergave: CongruentieAntwoord,
  code: string,
): { congruentie: number | null; partners: number } | undefined {
  return weergave.gemeenten.find((g) => g.code === code);
}

describe('samenhang congruentie', () => {
  it('gives the golden values of the law of 2015, and the same JSON as the API', async () => {
    const c = await json<CongruentieAntwoord>('congruentie', '--jaar', '2015', '--indelingen', wet);
    expect(c.aantalGemeenten).toBe(393);
    expect(c.gemiddelde).toBeCloseTo(0.819927, 6);
    expect([c.minimum, c.maximum]).toEqual([0.5, 1]);
    expect(c.gemiddeldAantalPartners).toBeCloseTo(18.58, 3);
    expect(gemeente(c, 'GM1581')).toMatchObject({ congruentie: 0.78, partners: 25 });
    expect(gemeente(c, 'GM0518')).toMatchObject({ congruentie: 0.75, partners: 8 });
    expect(c).toEqual(await api(`/congruentie?jaar=2015&indelingen=${wet}`));
  });

  it('gives them with passend onderwijs added', async () => {
    const c = await json<CongruentieAntwoord>('congruentie', '--jaar', '2015', '--indelingen', passend);
    expect(c.gemiddelde).toBeCloseTo(0.582066, 6);
    expect(c.minimum).toBeCloseTo(0.2614, 4);
    expect(c.maximum).toBeCloseTo(0.9891, 4);
    expect(c.gemiddeldAantalPartners).toBeCloseTo(19.567, 3);
    expect(gemeente(c, 'GM1581')).toMatchObject({ congruentie: 0.47, partners: 25 });
    expect(gemeente(c, 'GM0518')).toMatchObject({ congruentie: 0.5, partners: 8 });
    expect(Object.keys(c)).toEqual([
      'recept',
      'aantalGemeenten',
      'gemiddelde',
      'minimum',
      'maximum',
      'gemiddeldAantalPartners',
      'bijdragen',
      'gemeenten',
    ]);
    expect(c.bijdragen.map((b) => b.indeling)).toEqual(passend.split(','));
  });

  it('speaks Dutch to people, and marks what is derived', async () => {
    const { uit } = await samenhang('congruentie', '--jaar', '2017', '--indelingen', wet);
    expect(uit).toContain('388 gemeenten in 2017');
    expect(uit).toContain('Let op: afgeleid, niet waargenomen in 2017: arbeidsmarktregio (van 2016)');
    expect(uit).toMatch(/gemiddeld \d+,\d%/u);
  });
});

describe('samenhang gemeente', () => {
  it('finds a gemeente by name in any case, and says what the API says', async () => {
    const uit = await json<Record<string, unknown>>(
      'gemeente',
      'utrechtse HEUVELRUG',
      '--jaar',
      '2015',
      '--indelingen',
      passend,
    );
    const query = `?jaar=2015&indelingen=${passend}`;
    const { partners } = await api<{ partners: unknown }>(`/gemeenten/GM1581/partners${query}`);
    expect(uit).toEqual({ ...(await api<object>(`/gemeenten/GM1581${query}`)), partners });
  });

  it('shows people its partners, aligned', async () => {
    const { code, uit } = await samenhang('gemeente', 'Den Haag', '--jaar', '2015', '--indelingen', passend);
    expect(code).toBe(0);
    expect(uit).toContain("'s-Gravenhage (GM0518) in 2015");
    expect(uit).toContain('werkt samen met 8 gemeenten in 4 indelingen. Congruentie: 50,0%.');
    expect(uit).toMatch(/GM0603 {2}Rijswijk/u);
  });
});

describe('the other commands', () => {
  it('lists the indelingen as the API does', async () => {
    expect(await json('indelingen', '--jaar', '2016')).toEqual(await api('/indelingen?jaar=2016'));
  });

  it('compares two indelingen both ways', async () => {
    const v = await json<{
      nesting: Record<string, number>;
      verplaatsingen: { aantal: number; lijst: unknown[] };
    }>('vergelijk', 'ggd_regio', 'veiligheidsregio', '--jaar', '2015');
    expect(v.nesting).toMatchObject({ aInB: 1, bInA: 1 });
    expect(v.verplaatsingen).toMatchObject({ aantal: 0, lijst: [] });
    const { uit } = await samenhang('vergelijk', 'arbeidsmarktregio', 'veiligheidsregio', '--jaar', '2015');
    expect(uit).toContain('Verhuizingen om van Arbeidsmarktregio’s Veiligheidsregio’s te maken');
  });

  it('finds the shipped package in order', async () => {
    const { code, uit } = await samenhang('data', 'check');
    expect([code, uit.includes('is in orde')]).toEqual([0, true]);
  });

  it('refuses a package with ten faults with ten messages, and does not start on it', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'samenhang-pakket-'));
    try {
      await plantTien(dir);
      const check = await samenhang('data', 'check', dir);
      expect([check.code, check.fout]).toEqual([1, '']);
      const regels = check.uit.trimEnd().split('\n');
      expect(regels[0]).toBe(`10 fouten in ${dir}`);
      expect(regels.filter((r) => r.startsWith('  Herstel: '))).toHaveLength(10);
      for (const waar of geplant)
        expect(
          regels.filter((r) => waar.test(r)),
          String(waar),
        ).toHaveLength(1);
      const { ok, fouten } = JSON.parse((await samenhang('data', 'check', dir, '--json')).uit) as {
        ok: boolean;
        fouten: unknown[];
      };
      expect([ok, fouten.length]).toEqual([false, 10]);
      const start = await startProces('start', '--port', '0', '--data', dir).afloop;
      expect([start.code, start.uit]).toEqual([1, '']);
      expect(start.fout.split('\n').filter((r) => r.startsWith('  Herstel: '))).toHaveLength(10);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});

describe('wrong use', () => {
  it('is told on one line, with exit code 2', async () => {
    expect(await startProces('gemeente', 'Utrechtse Hevelrug').afloop).toEqual({
      code: 2,
      uit: '',
      fout: "De gemeente 'Utrechtse Hevelrug' kennen we niet in 2026. Bedoelde u 'Utrechtse Heuvelrug'?\n",
    });
  });
});

describe('samenhang start', () => {
  it('serves until it is asked to stop, and then stops by itself', async () => {
    const { child, afloop } = startProces('start', '--port', '0');
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (text: string) => {
        const found = /http:\/\/\S+/u.exec(text);
        if (found) resolve(found[0]);
      });
      child.once('exit', () => reject(new Error('ended before it listened')));
    });
    expect(await (await fetch(`${address}/api/v1/gezondheid`)).json()).toMatchObject({ status: 'ok' });
    child.kill('SIGTERM');
    expect((await afloop).code).toBe(0);
  });

  it('says so when the port is taken', async () => {
    const { code, fout } = await startProces('start', '--port', String(server.port)).afloop;
    expect([code, fout.trim()]).toEqual([
      1,
      `Poort ${server.port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije.`,
    ]);
  });

  it('ends quietly when nobody reads on', async () => {
    const { child, afloop } = startProces('congruentie', '--json');
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, fout } = await afloop;
    expect([code, fout]).toEqual([0, '']);
  });
});
