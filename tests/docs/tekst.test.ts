import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTekst } from '../../packages/web/scripts/tekst.ts';

describe('parseTekst', () => {
  it('makes a tree of headings, sentences, lists and tables, and leaves comments out', () => {
    expect(parseTekst('# A & B\n\nEen **sterk** *woord* en `x < 1`.\n\n<!-- computed -->\n- p\n\n')).toEqual([
      { soort: 'kop', niveau: 1, delen: [{ soort: 'tekst', tekst: 'A & B' }] },
      {
        soort: 'alinea',
        delen: [
          { soort: 'tekst', tekst: 'Een ' },
          { soort: 'sterk', delen: [{ soort: 'tekst', tekst: 'sterk' }] },
          { soort: 'tekst', tekst: ' ' },
          { soort: 'nadruk', delen: [{ soort: 'tekst', tekst: 'woord' }] },
          { soort: 'tekst', tekst: ' en ' },
          { soort: 'code', tekst: 'x < 1' },
          { soort: 'tekst', tekst: '.' },
        ],
      },
      { soort: 'lijst', punten: [[{ soort: 'tekst', tekst: 'p' }]] },
    ]);
    expect(parseTekst('| a | b |\n| --- | --- |\n| 1 | 2 |\n')).toEqual([
      {
        soort: 'tabel',
        kop: [[{ soort: 'tekst', tekst: 'a' }], [{ soort: 'tekst', tekst: 'b' }]],
        rijen: [[[{ soort: 'tekst', tekst: '1' }], [{ soort: 'tekst', tekst: '2' }]]],
      },
    ]);
  });

  it('takes the pictures of a paragraph, with their words', () => {
    const html = '<p><img src="img/a.png" width="9" height="8" alt="A &amp; B"></p>\n';
    expect(parseTekst(html)).toEqual([
      { soort: 'beelden', beelden: [{ adres: 'img/a.png', alt: 'A & B', breedte: 9, hoogte: 8 }] },
    ]);
  });

  it('refuses what the page would not show', () => {
    expect(() => parseTekst('> citaat')).toThrow("Markdown with 'blockquote'");
  });

  it.each(['method.md', 'methode.md'])('reads docs/%s whole', async (naam) => {
    const tekst = await readFile(join(import.meta.dirname, '../../docs', naam), 'utf8');
    const blokken = parseTekst(tekst);
    expect(blokken.filter(({ soort }) => soort === 'tabel').length).toBeGreaterThan(6);
    expect(blokken.flatMap((blok) => (blok.soort === 'beelden' ? blok.beelden : []))).toHaveLength(3);
    expect(JSON.stringify(blokken)).not.toMatch(/\*\*|<!--/u);
  });
});
