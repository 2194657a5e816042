import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { keepStatements } from './vragen.ts';

function open() {
  const sqlite = new Database(':memory:');
  sqlite.exec('create table dier (naam text); insert into dier values (?), (?)'.replaceAll('?', "'aap'"));
  return { sqlite, db: keepStatements(sqlite) };
}

it('reads a question once', () => {
  const { db } = open();
  const vraag = 'select naam from dier';
  expect(db.prepare(vraag)).toBe(db.prepare(vraag));
  expect(db.prepare(vraag)).not.toBe(db.prepare('select 1'));
});

it('answers a question again while its first answer is still being read', () => {
  const { db } = open();
  const vraag = 'select naam from dier';
  const lopend = db.prepare(vraag).iterate([]);
  expect(lopend.next().value).toEqual({ naam: 'aap' });
  expect(db.prepare(vraag).all([])).toHaveLength(2);
  expect([...lopend]).toHaveLength(1);
});

it('sees a column that came since', () => {
  const { sqlite, db } = open();
  const vraag = 'select * from dier';
  db.prepare(vraag).all([]);
  sqlite.exec('alter table dier add column poten integer');
  expect(db.prepare(vraag).all([])[0]).toEqual({ naam: 'aap', poten: null });
});

it('keeps on answering after more kinds of questions than it keeps', () => {
  const { db } = open();
  for (let k = 0; k < 1_200; k += 1) expect(db.prepare(`select ${k} as k`).all([])).toEqual([{ k }]);
  expect(db.prepare('select 0 as k').all([])).toEqual([{ k: 0 }]);
});
