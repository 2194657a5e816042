import { expect, it } from 'vitest';
import { toHtml } from './index.ts';

it('writes a document as a page of its own: what people wrote is text, whatever it looks like', () => {
  const html = toHtml(
    {
      bovenkop: 'Raad van ’s-Hertogenbosch',
      kop: 'Oplegger: <b>GGD & co</b>',
      lead: 'Een regel.',
      blokken: [
        { id: 'a', kop: 'Geld', feiten: [{ term: 'Begroting', waarde: 'Niet bekend.', leeg: true }] },
        {
          id: 'b',
          kop: 'Dagen',
          tabel: { koppen: ['Dag'], rijen: [['"1" <script>']] },
          lijst: ['Een vraag?'],
        },
      ],
      voet: ['Bron'],
    },
    'nl',
  );
  expect(html).toContain('<html lang="nl">');
  expect(html).toContain('<h1>Oplegger: &lt;b&gt;GGD &amp; co&lt;/b&gt;</h1>');
  expect(html).toContain('<td>&quot;1&quot; &lt;script&gt;</td>');
  expect(html).toContain('<dd class="leeg">Niet bekend.</dd>');
  expect([...html.matchAll(/<h2>(\w+)<\/h2>/gu)].map(([, kop]) => kop)).toEqual(['Geld', 'Dagen']);
  expect(html).not.toMatch(/<script|src=|href=/u);
});
