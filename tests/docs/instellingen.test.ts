// The table of settings in docs/beheer.md is that of the program.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listStanden } from '@samenhang/server/instellingen';
import { expect, it } from 'vitest';
import { samenhang } from '../api/hulp.ts';

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

const lees = (pad: string): string => readFileSync(join(import.meta.dirname, '../..', pad), 'utf8');
const inzet = [
  'docs/beheer.md',
  'Containerfile',
  'compose.yaml',
  'inzet/systemd/samenhang.service',
  'inzet/systemd/samenhang-werker@.service',
];

it.each(inzet)('%s sets nothing that the program does not know', (pad) => {
  const namen = listStanden({}).flatMap(({ instelling: { variabele, geheim } }) =>
    geheim ? [variabele, `${variabele}_FILE`] : [variabele],
  );
  // Of the compose file itself.
  const eigen = ['SAMENHANG_DOMEIN'];
  const genoemd = lees(pad).match(/\b(?:SAMENHANG|DATABASE|TRUST|SMTP)_[A-Z_]+\b/gu) ?? [];
  expect(genoemd.filter((naam) => !namen.includes(naam) && !eigen.includes(naam))).toEqual([]);
});

it.each(inzet)('%s calls commands that are there, with options that they have', async (pad) => {
  const opdrachten = lees(pad).matchAll(
    /(?:\bnpx |\.bin\/|^(?:[A-Z_]+=\S+ )*)samenhang ([a-z][a-z-]*)((?: +[^|&;#`\n]+)?)/gmu,
  );
  for (const [regel, naam = '', rest = ''] of opdrachten) {
    const { code, uit } = await samenhang('help', naam);
    expect(code, regel).toBe(0);
    for (const [optie] of rest.matchAll(/--[a-z-]+/gu)) expect(uit, regel).toContain(optie);
  }
});

it('runs as no root, on a file system that cannot be written', () => {
  expect(lees('Containerfile')).toMatch(/^USER node$/mu);
  expect(lees('compose.yaml')).toMatch(/&samenhang.*read_only: true.*\nservices:/su);
  for (const unit of inzet.slice(3))
    expect(lees(unit)).toMatch(/^DynamicUser=yes$.*^ProtectSystem=strict$/msu);
});
