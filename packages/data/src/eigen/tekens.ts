/** How a text file was written down. */
export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function mark(bytes: Uint8Array): Codering | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Text of a file that somebody saved: by its byte order mark, else UTF-8 when it is valid UTF-8, else
 * Windows-1252, which is what Excel writes when one chooses plain CSV.
 */
export function decodeText(bytes: Uint8Array): { readonly tekst: string; readonly codering: Codering } {
  const codering = mark(bytes);
  if (codering !== undefined) return { tekst: new TextDecoder(codering).decode(bytes), codering };
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: 'utf-8' };
  } catch {
    return { tekst: new TextDecoder('windows-1252').decode(bytes), codering: 'windows-1252' };
  }
}
