import type { Knoop, Knoopdeel } from '../xml/index.ts';

/** What XML may not hold as it is; a carriage return would come back as a line feed. */
const tekens: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escapeText = (tekst: string): string =>
  tekst.replaceAll(/[&<>\r]/gu, (teken) => tekens[teken] ?? teken);
const escapeAttribute = (tekst: string): string =>
  tekst.replaceAll(/[&<>"\r\n\t]/gu, (teken) => tekens[teken] ?? teken);

function writeDeel(deel: Knoopdeel): string {
  if (typeof deel === 'string') return escapeText(deel);
  return 'opmerking' in deel ? `<!--${deel.opmerking}-->` : writeKnoop(deel);
}

function writeKnoop({ naam, kenmerken, inhoud }: Knoop): string {
  const velden = Object.entries(kenmerken).map(([veld, waarde]) => ` ${veld}="${escapeAttribute(waarde)}"`);
  const begin = `<${naam}${velden.join('')}`;
  return inhoud.length === 0 ? `${begin}/>` : `${begin}>${inhoud.map(writeDeel).join('')}</${naam}>`;
}

/** The document that this piece is the root of: read back it is the same. */
export function writeRoo(wortel: Knoop): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeKnoop(wortel)}\n`;
}
