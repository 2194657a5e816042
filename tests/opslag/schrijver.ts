// A process that keeps one piece after another until it is killed, and says of each when it was kept. It loads the
// store and nothing else, so that a test can kill many.
//
//   node tests/opslag/schrijver.ts PLAATS PERSOON

import { writeSync } from 'node:fs';
import { type Opslagplaats, openStore } from '@samenhang/server/store';

const [, , plaats = '', id = ''] = process.argv;
const stukken = (await openStore(JSON.parse(plaats) as Opslagplaats)).for({ id });
const inhoud = { tekst: 'lang genoeg voor meer dan een blad '.repeat(300) };
for (let nummer = 1; ; nummer += 1) {
  const { id: stuk, versie } = await stukken.create('ontwerp', { titel: `stuk ${nummer}`, inhoud });
  writeSync(1, `${stuk} ${versie}\n`);
  const gewijzigd = await stukken.update(stuk, 1, { titel: `stuk ${nummer}, gewijzigd`, inhoud });
  if (gewijzigd.ok) writeSync(1, `${stuk} ${gewijzigd.stuk.versie}\n`);
}
