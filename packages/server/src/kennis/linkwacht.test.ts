import { expect, it } from 'vitest';
import type { Haal } from '../ophalen/index.ts';
import { tryLink } from './linkwacht.ts';

type Uit = number | 'geen-antwoord';

/** A server that answers HEAD and GET with these; what was asked. */
function server(head: Uit, get: Uit = 200): { haal: Haal; gevraagd: string[] } {
  const gevraagd: string[] = [];
  return {
    gevraagd,
    haal: (_adres, { methode = 'GET', bytes }) => {
      gevraagd.push(`${methode} ${bytes}`);
      const uit = methode === 'HEAD' ? head : get;
      if (typeof uit === 'string') return Promise.resolve({ ok: false, fout: { code: uit } });
      if (uit >= 400) return Promise.resolve({ ok: false, fout: { code: 'status', status: uit } });
      return Promise.resolve({ ok: true, bytes: new Uint8Array(), adres: '' });
    },
  };
}

it('asks the head of a page first, and the page itself where that fails; nothing of it is read', async () => {
  const goed = server(200);
  expect([await tryLink(goed.haal, 'x'), goed.gevraagd]).toEqual([true, ['HEAD 0']]);
  const zonder = server(404, 200);
  expect([await tryLink(zonder.haal, 'x'), zonder.gevraagd]).toEqual([true, ['HEAD 0', 'GET 0']]);
});

it.each([
  [404, false],
  [410, false],
  [500, false],
  ['geen-antwoord', false],
  // The page is there, but not for a program: as far as can be told its link works.
  [403, true],
  [429, true],
] as const)('a page that answers %s works: %s', async (uit, werkt) => {
  expect(await tryLink(server(uit, uit).haal, 'x')).toBe(werkt);
});
