// The national question on the command line: drawn anew within bounds, explained where it cannot be, kept and asked again.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ontwerpopgave } from '@samenhang/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, samenhang } from './hulp.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samenhang-herontwerp-'));
});
afterAll(() => rm(dir, { recursive: true }));

interface Regio {
  readonly code: string;
  readonly naam: string;
  readonly inwonersBekend: number;
  readonly gemeenten: readonly { readonly code: string }[];
}

interface Ontwerp {
  readonly opgave: Ontwerpopgave;
  readonly waarde: number;
  readonly grens: number;
  readonly bewezen: boolean;
  readonly lagen: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly regios: readonly Regio[];
    readonly vandaag: readonly { readonly indeling: string; readonly waarde: number | null }[];
  }[];
  readonly weg?: {
    readonly begin: number;
    readonly eind: number;
    readonly stappen: readonly { readonly winst: number; readonly wijzigingen: readonly unknown[] }[];
  };
}

const wet = 'arbeidsmarktregio,veiligheidsregio,ggd_regio,jeugdregio';

describe('samenhang herontwerp', () => {
  it('proves the best map, and asks the same again of the question it kept', async () => {
    const vraag = [
      '--jaar',
      '2016',
      '--indelingen',
      wet,
      '--gamma',
      '0.4',
      '--los',
      '--exact',
      '--tijd',
      '50',
    ];
    const o = await json<Ontwerp>('herontwerp', ...vraag);
    expect(o).toMatchObject({ bewezen: true, grens: o.waarde });
    const [laag] = o.lagen;
    expect(Object.keys(laag?.labels ?? {})).toHaveLength(390);
    for (const v of laag?.vandaag ?? []) expect(v.waarde).toBeLessThanOrEqual(o.waarde);
    const opgave = join(dir, 'opgave.json');
    await writeFile(opgave, JSON.stringify(o));
    const weer = await json<Ontwerp>('herontwerp', '--opgave', opgave, '--exact', '--tijd', '50');
    expect(weer).toMatchObject({ opgave: o.opgave, waarde: o.waarde, bewezen: true });
  });

  it('keeps to what was asked, writes it down, and plans the road there', async () => {
    const naar = join(dir, 'ontwerp.csv');
    const eisen = ['--aantal', '20..30', '--inwoners', '250000..1500000', '--samen', 'Urk,Lelystad'];
    const genoeg = ['--tijd', '50', '--iteraties', '5000'];
    const weg = ['--weg', '--gelijk', 'ggd_regio,veiligheidsregio'];
    const vraag = [
      '--jaar',
      '2026',
      '--indelingen',
      'veiligheidsregio,ggd_regio,jeugdregio',
      '--gamma',
      '0.4',
    ];
    const o = await json<Ontwerp>('herontwerp', ...vraag, ...eisen, ...weg, ...genoeg, '--naar', naar);
    const regios = o.lagen[0]?.regios ?? [];
    const labels = o.lagen[0]?.labels ?? {};
    expect(regios.length).toBeGreaterThanOrEqual(20);
    expect(regios.length).toBeLessThanOrEqual(30);
    for (const r of regios) {
      expect(r.inwonersBekend).toBeGreaterThanOrEqual(250_000);
      expect(r.inwonersBekend).toBeLessThanOrEqual(1_500_000);
    }
    expect(labels.GM0184).toBe(labels.GM0995);
    expect(o.grens).toBeGreaterThanOrEqual(o.waarde);
    const lijst = (await readFile(naar, 'utf8')).trim().split('\r\n');
    expect(lijst[0]).toBe('gemeentecode,gemeente,regiocode,regio');
    expect(lijst).toHaveLength(343);
    const { begin = 0, eind = 0, stappen = [] } = o.weg ?? {};
    expect(eind).toBeGreaterThan(begin);
    expect(stappen.reduce((som, s) => som + s.winst, begin)).toBeCloseTo(eind, 9);
  });

  it('says it in words', async () => {
    const vraag = ['--jaar', '2016', '--indelingen', 'provincie', '--vandaag', 'corop', '--los'];
    const { code, uit } = await samenhang('herontwerp', ...vraag, '--exact', '--tijd', '30');
    expect(code).toBe(0);
    expect(uit).toContain('Ontwerp van 12 regio’s voor de 390 gemeenten van 2016');
    expect(uit).toContain('Bewezen: bij deze vraag heeft geen kaart een hogere waarde.');
    // What the proof is of, and today's best in the unit of the design's own agreement.
    expect(uit).toContain('De grens en het bewijs gaan over de waarde, niet over de overeenkomst.');
    expect(uit).toContain('De beste indeling van nu, Provincies, komt voor 100');
    expect(uit).toContain('De indeling van nu die als ontwerp het meest waard is: Provincies');
    expect(uit).toMatch(/COROP-gebieden +40/u);
    expect(uit).toMatch(/O8 +Amsterdam +48 +2\.761\.929/u);
  });

  it('explains what cannot be, with an exit code of its own', async () => {
    const vraag = ['--indelingen', 'jeugdregio', '--muren', 'provincie', '--aantal', '400'];
    expect(await samenhang('herontwerp', ...vraag)).toMatchObject({
      code: 3,
      uit: '',
      fout: expect.stringContaining(
        'Er zijn 342 gemeenten; daarvan zijn geen 400 regio’s te maken.',
      ) as string,
    });
  });

  it('names every part of a question that it does not understand', async () => {
    const opgave = join(dir, 'stuk.json');
    await writeFile(
      opgave,
      '{"jaar": 2016, "lagen": [{"indelingen": [{"indeling": "corop"}], "gama": 1}], "muren": 3}',
    );
    expect(await samenhang('herontwerp', '--opgave', opgave)).toEqual({
      code: 1,
      uit: '',
      fout: `${opgave}: ‘lagen[0].gama’: het veld ‘gama’ bestaat niet. Bedoelde u ‘gamma’?\n${opgave}: ‘muren’ moet een lijst zijn: waarden tussen vierkante haken.\n`,
    });
  });

  it('shows the curve of gamma, from few regions to many', async () => {
    const { punten } = await json<{ punten: { gamma: number; aantalRegios: number; gat: number }[] }>(
      'herontwerp',
      '--jaar',
      '2016',
      '--indelingen',
      wet,
      '--curve',
      '--exact',
      '--tijd',
      '30',
    );
    expect(punten).toHaveLength(20);
    expect(punten.at(-1)?.aantalRegios).toBeGreaterThan(punten[0]?.aantalRegios ?? Number.NaN);
    for (const p of punten) expect(p.gat).toBeGreaterThanOrEqual(0);
  });
});

describe('samenhang beste-stap', () => {
  it('gives the moves that bring most per inhabitant, of the country or one gemeente', async () => {
    interface Stappen {
      readonly stappen: readonly { gemeente: { naam: string }; winst: number; inwoners: number }[];
    }
    const keuze = ['--jaar', '2026', '--indelingen', 'jeugdregio,veiligheidsregio,rmc_regio'];
    const { stappen } = await json<Stappen>('beste-stap', ...keuze, '--aantal', '5');
    expect(stappen).toHaveLength(5);
    const perInwoner = stappen.map((s) => s.winst / s.inwoners);
    expect(perInwoner).toEqual([...perInwoner].sort((a, b) => b - a));
    const naam = stappen[0]?.gemeente.naam ?? '';
    const { uit } = await samenhang('beste-stap', ...keuze, '--gemeente', naam);
    expect(uit).toContain('De congruentie van het land is');
    expect(uit).toMatch(new RegExp(`van ${naam}\\. Er is niet gekeken`, 'u'));
  });
});
