import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findMisspelt, Instellingfout, listStanden, readInstellingen, showWaarde } from './index.ts';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readInstellingen(env);
    return [];
  } catch (error) {
    if (error instanceof Instellingfout) return error.fouten;
    throw error;
  }
}

const shown = (env: Record<string, string>, naam: string): string | undefined =>
  listStanden(env)
    .filter(({ instelling }) => instelling.variabele === naam)
    .map(showWaarde)[0];

it('takes the option before the environment, and that before what holds without', () => {
  expect(readInstellingen({})).toMatchObject({
    poort: 4321,
    host: '127.0.0.1',
    logboek: false,
    adres: undefined,
  });
  const env = {
    PORT: ' 8080 ',
    SAMENHANG_ADRES: 'https://samenhang.example/',
    SAMENHANG_LOGBOEK: 'ja',
    DATABASE_URL: '',
  };
  expect(readInstellingen(env)).toMatchObject({
    poort: 8080,
    adres: 'https://samenhang.example',
    logboek: true,
    database: undefined,
  });
  expect(readInstellingen(env, { poort: 0, adres: undefined })).toMatchObject({
    poort: 0,
    adres: 'https://samenhang.example',
  });
  const herkomst = listStanden(env, { logboek: false }).map((stand) => [stand.naam, stand.herkomst]);
  expect(Object.fromEntries(herkomst)).toMatchObject({
    poort: 'omgeving',
    database: 'standaard',
    logboek: 'optie',
  });
});

it.each([
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '1e3'],
  ['PORT', '8080.0'],
  ['SAMENHANG_HOST', 'twee woorden'],
  ['SAMENHANG_HOST', 'http://0.0.0.0'],
  ['SAMENHANG_ADRES', 'samenhang.example'],
  ['SAMENHANG_ADRES', 'https://samenhang.example/pad'],
  ['SAMENHANG_ADRES', 'https://samenhang.example?x'],
  ['SAMENHANG_ADRES', 'ftp://samenhang.example'],
  ['SAMENHANG_ADRES', 'https://wie:wat@samenhang.example'],
  ['SAMENHANG_DIR', '~/samenhang'],
  ['SAMENHANG_DIR', 'samenhang'],
  ['SAMENHANG_LOGBOEK', 'aan'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '1'],
  ['TRUST_PROXY', '10.0.0.1,'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['SAMENHANG_METRIEKEN', 'ja'],
  ['SAMENHANG_METRIEKEN', '0.0.0.0:99999'],
  ['SAMENHANG_DB_VERBINDINGEN', '0'],
  ['SAMENHANG_STOP_GEDULD', '5s'],
])('refuses %s=%s in one line that names it, the value and the mend', (naam, waarde) => {
  const fouten = faultsOf({ [naam]: waarde });
  expect(fouten).toHaveLength(1);
  expect(fouten[0]).toMatch(/^[A-Z_]+ klopt niet \('.*'\): gebruik .*\.$/u);
  expect(fouten[0]).toContain(`${naam} klopt niet ('${waarde}')`);
});

it('reads places to listen and lists of proxies, and shows them as they were meant', () => {
  const env = { SAMENHANG_METRIEKEN: '[::1]:9464', TRUST_PROXY: '10.0.0.5, loopback,fd00::/8' };
  expect(readInstellingen(env)).toMatchObject({
    metrieken: { host: '::1', poort: 9464 },
    vertrouwd: ['10.0.0.5', 'loopback', 'fd00::/8'],
  });
  expect(readInstellingen({ SAMENHANG_METRIEKEN: '9464' }).metrieken).toEqual({
    host: '127.0.0.1',
    poort: 9464,
  });
  expect([shown(env, 'SAMENHANG_METRIEKEN'), shown(env, 'TRUST_PROXY')]).toEqual([
    '::1:9464',
    '10.0.0.5,loopback,fd00::/8',
  ]);
});

it('names every setting that will not do', () => {
  expect(faultsOf({ PORT: 'x', SAMENHANG_LOGBOEK: 'x' })).toHaveLength(2);
});

it('shows of a secret no more than that it is there, right or wrong', () => {
  const geheim = 'zomer2026';
  const env = { DATABASE_URL: `mysql://ik:${geheim}@h/d`, SAMENHANG_BACKUP_SLEUTEL: geheim };
  expect(faultsOf(env)).toEqual([
    'DATABASE_URL klopt niet: gebruik een adres van PostgreSQL, zoals postgres://rol:wachtwoord@host/database.',
  ]);
  expect(shown(env, 'SAMENHANG_BACKUP_SLEUTEL')).toBe('(verborgen)');
  expect(shown({}, 'SAMENHANG_BACKUP_SLEUTEL')).toBe('');
  const adres = (rest: string) => shown({ DATABASE_URL: `postgres://${rest}` }, 'DATABASE_URL');
  expect(adres(`ik:${geheim}@h:5432/d?sslpassword=${geheim}`)).toBe('postgres://ik:…@h:5432/d');
  expect(adres('ik@h/d')).toBe('postgres://ik@h/d');
  // An address of several servers is no URL.
  expect(adres(`ik:${geheim}@h:1,i:2/d`)).toBe('(verborgen)');
});

it('reads a secret from the file that is named, and says what is wrong with that', () => {
  const dir = mkdtempSync(join(tmpdir(), 'samenhang-instellingen-'));
  try {
    const bestand = join(dir, 'sleutel');
    writeFileSync(bestand, 'een lange zin\n');
    expect(readInstellingen({ SAMENHANG_BACKUP_SLEUTEL_FILE: bestand }).backupsleutel).toBe('een lange zin');
    expect(faultsOf({ SAMENHANG_BACKUP_SLEUTEL_FILE: bestand, SAMENHANG_BACKUP_SLEUTEL: 'x' })).toEqual([
      'SAMENHANG_BACKUP_SLEUTEL en SAMENHANG_BACKUP_SLEUTEL_FILE zijn beide gezet: gebruik één van de twee.',
    ]);
    writeFileSync(bestand, '\n');
    expect(faultsOf({ SAMENHANG_BACKUP_SLEUTEL_FILE: bestand })[0]).toContain('is leeg');
    expect(faultsOf({ DATABASE_URL_FILE: join(dir, 'niets') })[0]).toContain('is niet te lezen');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('finds a name that was probably meant, and leaves what Kubernetes sets', () => {
  const env = {
    SAMENHANG_ADRESS: '',
    SAMENHANG_BACKUP_SLEUTEL_FIEL: '',
    SAMENHANG_ADRES: '',
    SAMENHANG_PORT: 'tcp://10.0.0.1:80',
    SAMENHANG_SERVICE_HOST: '10.0.0.1',
    HOME: '/',
  };
  expect(findMisspelt(env)).toEqual([
    { naam: 'SAMENHANG_ADRESS', bedoeld: 'SAMENHANG_ADRES' },
    { naam: 'SAMENHANG_BACKUP_SLEUTEL_FIEL', bedoeld: 'SAMENHANG_BACKUP_SLEUTEL_FILE' },
  ]);
});
