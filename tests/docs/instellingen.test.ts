// The table of settings in docs/beheer.md is that of the program.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listStanden } from '@samenhang/server/instellingen';
import { expect, it } from 'vitest';

it('tells of every setting what it is for and what holds without it', () => {
  const tekst = readFileSync(join(import.meta.dirname, '../../docs/beheer.md'), 'utf8');
  const [, tabel = ''] =
    /\n\| variabele \| waarvoor \| zonder \|\n\|[-|]+\|\n((?:\|.*\n)+)/u.exec(tekst) ?? [];
  const rijen = listStanden({}).map(
    ({ instelling: { variabele, betekenis, zonder, geheim } }) =>
      `| \`${variabele}\`${geheim ? ' 🔒' : ''} | ${betekenis} | ${zonder} |`,
  );
  expect(tabel.trimEnd().split('\n')).toEqual(rijen);
});
