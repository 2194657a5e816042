// `samenhang instellingen`, and what a wrong setting does to what starts.

import { afterEach, expect, it, vi } from 'vitest';
import { samenhang } from './hulp.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Regel {
  readonly naam: string;
  readonly waarde: string | null;
  readonly herkomst: string;
  readonly fout?: string;
}

it('shows what is in force and from where, without secrets', async () => {
  vi.stubEnv('PORT', '8080');
  vi.stubEnv('SAMENHANG_BACKUP_SLEUTEL', 'zomer2026');
  vi.stubEnv('DATABASE_URL', 'postgres://ik:zomer2026@h/d');
  const { code, uit, fout } = await samenhang('instellingen');
  expect([code, fout]).toEqual([0, '']);
  expect(uit).toMatch(/^ {2}PORT +8080 +de omgeving +de poort waarop/mu);
  expect(uit).toMatch(/^ {2}SAMENHANG_HOST +127\.0\.0\.1 +standaard /mu);
  expect(uit).toMatch(/^ {2}DATABASE_URL +postgres:\/\/ik:…@h\/d +de omgeving /mu);
  expect(uit).not.toContain('zomer2026');
  const json = JSON.parse((await samenhang('instellingen', '--json')).uit) as readonly Regel[];
  expect(json.find(({ naam }) => naam === 'SAMENHANG_BACKUP_SLEUTEL')).toMatchObject({
    waarde: '(verborgen)',
    herkomst: 'omgeving',
    geheim: true,
  });
  expect(json.find(({ naam }) => naam === 'SAMENHANG_ADRES')).toMatchObject({
    waarde: null,
    herkomst: 'standaard',
  });
});

it('tells of a value that will not do beside those that will', async () => {
  vi.stubEnv('SAMENHANG_LOGBOEK', 'aan');
  vi.stubEnv('SAMENHANG_ADRESS', 'https://samenhang.example');
  const { code, uit, fout } = await samenhang('instellingen', '--json');
  const zin = "SAMENHANG_LOGBOEK klopt niet ('aan'): gebruik ja of nee.";
  expect((JSON.parse(uit) as readonly Regel[]).flatMap((regel) => regel.fout ?? [])).toEqual([zin]);
  expect([code, fout.trimEnd().split('\n')]).toEqual([
    2,
    ['Let op: de instelling SAMENHANG_ADRESS bestaat niet. Bedoelde u SAMENHANG_ADRES?', zin],
  ]);
});

it.each([['start'], ['backup', 'x.backup'], ['herstel', 'x.backup']])(
  '%s does nothing then',
  async (...args) => {
    vi.stubEnv('PORT', 'http');
    expect(await samenhang(...args)).toEqual({
      code: 2,
      uit: '',
      fout: "PORT klopt niet ('http'): gebruik een heel getal van 0 tot en met 65535.\n",
    });
  },
);
