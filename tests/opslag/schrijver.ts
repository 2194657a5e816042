// A process that keeps one piece after another until it is killed, and says of each when it was kept. It loads the
// store and nothing else, so that a test can kill many.
//
//   node tests/opslag/schrijver.ts PLAATS PERSOON

import { writeSync } from 'node:fs';
import { type Opslagplaats, openStore, type Store } from '@samenhang/server/store';

const [, , plaats = '', id = ''] = process.argv;
/** On a busy machine the database may answer later than a server would wait for. */
async function open(keren: number): Promise<Store> {
  try {
    return await openStore(JSON.parse(plaats) as Opslagplaats);
  } catch (error) {
    if (keren <= 1) throw error;
    return open(keren - 1);
  }
}

const stukken = (await open(5)).for({ id });
const inhoud = { tekst: 'lang genoeg voor meer dan een blad '.repeat(300) };
for (let nummer = 1; ; nummer += 1) {
  const { id: stuk, versie } = await stukken.create('ontwerp', { titel: `stuk ${nummer}`, inhoud });
  writeSync(1, `${stuk} ${versie}\n`);
  const gewijzigd = await stukken.update(stuk, 1, { titel: `stuk ${nummer}, gewijzigd`, inhoud });
  if (gewijzigd.ok) writeSync(1, `${stuk} ${gewijzigd.stuk.versie}\n`);
}
