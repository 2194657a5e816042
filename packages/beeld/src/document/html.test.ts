import { parseHTML } from 'linkedom';
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
  const { document } = parseHTML(html);
  expect(document.documentElement.getAttribute('lang')).toBe('nl');
  expect(document.querySelector('h1')?.textContent).toBe('Oplegger: <b>GGD & co</b>');
  expect(document.querySelector('td')?.textContent).toBe('"1" <script>');
  expect(document.querySelector('dd.leeg')?.textContent).toBe('Niet bekend.');
  expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['Geld', 'Dagen']);
  expect(html).not.toMatch(/<script|src=|href=/u);
});
