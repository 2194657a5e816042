// Turns a Markdown page into a small tree when the website is built: the browser gets no parser, and no HTML
// that has to be trusted.

import { lexer, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import type { Beeld, Blok, Deel } from '../src/over/tekst/soorten.ts';

const entiteiten: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The lexer escapes for HTML; the tree holds plain text. */
function plain(tekst: string): string {
  return tekst.replace(/&(?:amp|lt|gt|quot|#39);/gu, (e) => entiteiten[e] ?? e).replaceAll('\n', ' ');
}

function inline(token: Token): Deel[] {
  switch (token.type) {
    case 'strong':
    case 'em':
      return [
        { soort: token.type === 'strong' ? 'sterk' : 'nadruk', delen: (token.tokens ?? []).flatMap(inline) },
      ];
    case 'codespan':
      return [{ soort: 'code', tekst: plain((token as Tokens.Codespan).text) }];
    case 'link':
      return [
        { soort: 'link', adres: (token as Tokens.Link).href, delen: (token.tokens ?? []).flatMap(inline) },
      ];
    case 'text':
    case 'escape':
      return token.type === 'text' && token.tokens
        ? token.tokens.flatMap(inline)
        : [{ soort: 'tekst', tekst: plain((token as Tokens.Text).text) }];
    default:
      throw new Error(`Markdown with '${token.type}' in a sentence is not shown: ${token.raw}`);
  }
}

function cell({ tokens }: Tokens.TableCell): Deel[] {
  return tokens.flatMap(inline);
}

const beeldpatroon = /<img src="([^"]+)" width="(\d+)" height="(\d+)" alt="([^"]+)">/gu;

function pictures(html: string): Beeld[] {
  return [...html.matchAll(beeldpatroon)].map(([, adres = '', breedte, hoogte, alt = '']) => ({
    adres,
    alt: plain(alt),
    breedte: Number(breedte),
    hoogte: Number(hoogte),
  }));
}

function block(token: Token): Blok[] {
  switch (token.type) {
    case 'heading':
      return [
        {
          soort: 'kop',
          niveau: (token as Tokens.Heading).depth,
          delen: (token.tokens ?? []).flatMap(inline),
        },
      ];
    case 'paragraph':
      return [{ soort: 'alinea', delen: (token.tokens ?? []).flatMap(inline) }];
    case 'list':
      return [
        { soort: 'lijst', punten: (token as Tokens.List).items.map((i) => i.tokens.flatMap(itemInline)) },
      ];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [{ soort: 'tabel', kop: header.map(cell), rijen: rows.map((rij) => rij.map(cell)) }];
    }
    case 'html': {
      // Pictures side by side; comments mark the computed blocks.
      const beelden = pictures(token.raw);
      return beelden.length > 0 ? [{ soort: 'beelden', beelden }] : [];
    }
    case 'space':
      return [];
    default:
      throw new Error(`Markdown with '${token.type}' is not shown: ${token.raw}`);
  }
}

function itemInline(token: Token): Deel[] {
  if (token.type === 'text' || token.type === 'paragraph') return (token.tokens ?? []).flatMap(inline);
  return inline(token);
}

/** The blocks of a Markdown page. */
export function parseTekst(markdown: string): Blok[] {
  return lexer(markdown).flatMap(block);
}

/** A module that gives the tree, with its pictures among the files of the website. */
function asModule(blokken: readonly Blok[]): string {
  const beelden = blokken.flatMap((blok) => (blok.soort === 'beelden' ? blok.beelden : []));
  return [
    ...beelden.map(({ adres }, i) => `import beeld${String(i)} from ${JSON.stringify(`./${adres}`)};`),
    `const adressen = {${beelden.map(({ adres }, i) => `${JSON.stringify(adres)}: beeld${String(i)}`).join()}};`,
    'const vindt = (sleutel, waarde) => (sleutel === "beelden" ? ' +
      'waarde.map((b) => ({ ...b, adres: adressen[b.adres] })) : waarde);',
    `export default JSON.parse(${JSON.stringify(JSON.stringify(blokken))}, vindt);`,
  ].join('\n');
}

/** Makes `import tekst from './page.md'` give the tree of that page. */
export function tekstPlugin(): Plugin {
  return {
    name: 'tekst',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.md') ? { code: asModule(parseTekst(code)), map: null } : undefined,
  };
}
