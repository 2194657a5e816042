import { expect, it } from 'vitest';
import { toAtom } from './atom.ts';

const kop = {
  id: 'urn:x',
  titel: 'Kennis',
  zelf: 'https://s.nl/kennis.atom',
  pagina: 'https://s.nl/kennis',
  taal: 'nl',
};

it('writes what changed last first, with the latest change as its own, and escapes what people wrote', () => {
  const punt = (id: string, gewijzigdOp: string) => ({
    id,
    titel: `A & ${id}`,
    link: `https://x.nl/?a=1&b=${id}`,
    gewijzigdOp,
  });
  const atom = toAtom(kop, [
    punt('oud', '2026-01-01T00:00:00.000Z'),
    { ...punt('nieuw', '2026-02-01T00:00:00.000Z'), maker: 'Instituut', samenvatting: '<b>' },
  ]);
  expect(atom.match(/<title>[^<]*<\/title>/gu)).toEqual([
    '<title>Kennis</title>',
    '<title>A &#38; nieuw</title>',
    '<title>A &#38; oud</title>',
  ]);
  expect(atom).toContain('<updated>2026-02-01T00:00:00.000Z</updated><link rel="self"');
  expect(atom).toContain('<author><name>Instituut</name></author><summary>&#60;b&#62;</summary>');
});

it('says when it changed also where there is nothing', () => {
  expect(toAtom(kop, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});
