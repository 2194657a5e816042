// What a command writes is whole, or one line says that it is not: a full disk, a reader that goes, input without end.

import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alles } from '../hulp/verder.ts';
import { root } from './hulp.ts';

let map: string;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenhang-heel-'));
  await writeFile(join(map, 'paren.txt'), `200\n${'1 '.repeat(19_900)}`);
});
afterAll(() => rm(map, { recursive: true }));

/** Runs a line of the shell, in which `samenhang` is the program. */
function shell(regel: string) {
  const programma = `samenhang() { '${process.execPath}' '${join(root, 'packages/cli/bin/samenhang.js')}' "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${programma}\n${regel}`], {
    cwd: map,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, regels: stderr.trimEnd().split('\n') };
}

/** As a disk that is full after so many KB: no file may become larger. */
const vol = (kb: number): string => `ulimit -f ${kb}`;

/** Each starts the program: `npm test` tries the first, `npm run beproeving` all. */
const firstOf = <T>(gevallen: readonly T[]): readonly T[] => (alles ? gevallen : gevallen.slice(0, 1));

describe('a file that is written', () => {
  it.each(
    firstOf([
      ['functioneel', 'functioneel --naar uit.csv', 'uit.csv'],
      ['kaart', 'kaart corop --naar uit.svg', 'uit.svg'],
      ['herontwerp', 'herontwerp --indelingen corop --los --tijd 1 --naar lijst.csv', 'lijst.csv'],
    ]),
  )('by %s leaves what was there when the disk is full, and nothing beside it', async (_, opdracht, naam) => {
    await writeFile(join(map, naam), 'wat er stond');
    const voor = (await readdir(map)).sort();
    const { status, regels } = shell(`${vol(1)}; samenhang ${opdracht} > /dev/null`);
    expect(regels).toEqual([
      `Het bestand '${naam}' is niet te schrijven (het wordt te groot voor deze schijf, EFBIG).`,
    ]);
    expect(status).toBe(1);
    expect(await readFile(join(map, naam), 'utf8')).toBe('wat er stond');
    expect((await readdir(map)).sort()).toEqual(voor);
  });

  it('takes the place of what was there, through a link too', async () => {
    await writeFile(join(map, 'echt.csv'), 'wat er stond');
    await symlink('echt.csv', join(map, 'naam.csv'));
    expect(shell('samenhang functioneel --naar naam.csv > /dev/null').status).toBe(0);
    expect(await readFile(join(map, 'echt.csv'), 'utf8')).toMatch(/^gemeentecode,/u);
    expect((await readdir(map)).filter((naam) => naam.endsWith('.deel'))).toEqual([]);
  });
});

describe('standard output', () => {
  it.each(
    firstOf(['samenhang gemeente Zwolle --json > uit.json', 'samenhang los-op paren.txt --json > uit.json']),
  )('to a disk that fills up ends with one line and a code: %s', (regel) => {
    const { status, regels } = shell(`${vol(1)}; ${regel}`);
    expect(regels).toEqual([
      'De uitvoer is niet heel geschreven (het wordt te groot voor deze schijf, EFBIG).',
    ]);
    expect(status).toBe(1);
  });

  it('to a full device', () => {
    const { status, regels } = shell('samenhang los-op paren.txt > /dev/full');
    expect(regels).toEqual(['De uitvoer is niet heel geschreven (de schijf is vol, ENOSPC).']);
    expect(status).toBe(1);
  });

  it('to a reader that goes', () => {
    const { stdout, regels } = shell('{ samenhang congruentie --json; echo "code $?" >&2; } | true');
    expect(stdout).toBe('');
    expect(regels).toContain('De uitvoer is niet heel geschreven (wie de uitvoer las, is gestopt, EPIPE).');
    expect(regels).toContain('code 1');
  });
});

describe('input without end', () => {
  it.each(
    firstOf([
      'los-op /dev/stdin < /dev/zero',
      'regionaliseer --k 2 --graaf /dev/zero',
      'congruentie --recept /dev/zero',
    ]),
  )('is not waited for: %s', (opdracht) => {
    const { status, stdout, regels } = shell(`samenhang ${opdracht}`);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatch(
      /^Het bestand '\/dev\/(?:zero|stdin)' is groter dan 256 MB, of houdt niet op\./u,
    );
    expect([status, stdout]).toEqual([2, '']);
  });

  it('nor an own table that has none', async () => {
    await symlink('/dev/zero', join(map, 'eindeloos.csv'));
    const { status, regels } = shell('samenhang indeling eindeloos.csv');
    expect(regels).toHaveLength(1);
    expect(status).toBe(2);
  });
});
