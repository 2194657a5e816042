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

const tagOf = ({ naam, kenmerken }: Knoop): string => {
  const velden = Object.entries(kenmerken).map(([veld, waarde]) => ` ${veld}="${escapeAttribute(waarde)}"`);
  return `${naam}${velden.join('')}`;
};

function writeKnoop(knoop: Knoop): string {
  const { naam, inhoud } = knoop;
  const tag = tagOf(knoop);
  return inhoud.length === 0 ? `<${tag}/>` : `<${tag}>${inhoud.map(writeDeel).join('')}</${naam}>`;
}

const xmlkop = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document in pieces: under its root lists of which each part is made when it is asked for, on a line of its own. */
export function* writeDocument(
  wortel: Knoop,
  lijsten: Iterable<{ readonly boven: Knoop; readonly delen: Iterable<Knoopdeel> }>,
): Generator<string, undefined> {
  yield `${xmlkop}<${tagOf(wortel)}>\n`;
  for (const { boven, delen } of lijsten) {
    yield `<${tagOf(boven)}>\n`;
    for (const deel of delen) yield `${writeDeel(deel)}\n`;
    yield `</${boven.naam}>\n`;
  }
  yield `</${wortel.naam}>\n`;
}

/** The document that this piece is the root of: read back it is the same. */
export function writeRoo(wortel: Knoop): string {
  return `${xmlkop}${writeKnoop(wortel)}\n`;
}
