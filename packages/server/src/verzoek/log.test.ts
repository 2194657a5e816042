import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const bestand = new URL('./log.ts', import.meta.url).href;

it.each([
  [false, '', 'stuk'],
  [true, 'verzoek', ''],
])('tells of a mistake whether requests are logged or not (%s)', (verzoeken, uit, fout) => {
  const programma = `const { buildLog } = await import('${bestand}');
    const log = buildLog(${verzoeken});
    log.info('verzoek');
    log.error('stuk');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', programma], {
    encoding: 'utf8',
  });
  expect(stdout.includes('verzoek')).toBe(uit !== '');
  expect((verzoeken ? stdout : stderr).includes('stuk')).toBe(true);
  expect(stderr.includes('stuk')).toBe(fout !== '');
});
