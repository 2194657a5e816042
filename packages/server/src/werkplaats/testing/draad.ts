// A thread for tests: what it does stands in the address.

import type { Draadantwoord, Werk } from '../poort.ts';

/** Keeps the thread itself busy, as long work does. */
function block(ms: number): void {
  const eind = performance.now() + ms;
  while (performance.now() < eind);
}

/** Fills the memory of the thread until there is none. */
function fill(): never {
  const vol: unknown[] = [];
  for (;;) vol.push(Array.from({ length: 10_000 }, (_, k) => ({ k })));
}

export default function draad({ adres }: Werk): Draadantwoord {
  const [, soort = '', ms = '0'] = new URL(adres).pathname.split('/');
  if (soort === 'bezig') block(Number(ms));
  if (soort === 'geheugen') fill();
  if (soort === 'weg') process.exit(3);
  if (soort === 'fout') return { ok: false, melding: 'kapot op regel 12' };
  return { ok: true, bytes: new TextEncoder().encode(adres) };
}
