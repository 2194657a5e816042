/** How a text file was written down. */
export type Codering = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function mark(bytes: Uint8Array): Codering | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: of Latin letters every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): Codering | undefined {
  const proef = bytes.subarray(0, 256);
  const nullen = (vanaf: number): number => proef.filter((b, i) => i % 2 === vanaf && b === 0).length;
  if (proef.length < 4) return undefined;
  if (nullen(1) > proef.length / 4) return 'utf-16le';
  return nullen(0) > proef.length / 4 ? 'utf-16be' : undefined;
}

/** Programs that each add a byte order mark leave more than one. */
function withoutMarks(tekst: string): string {
  return tekst.replace(/^\uFEFF+/u, '');
}

/**
 * Text of a file that somebody saved: by its byte order mark, else UTF-8 when it is valid UTF-8, else
 * Windows-1252, which is what Excel writes when one chooses plain CSV.
 */
export function decodeText(bytes: Uint8Array): { readonly tekst: string; readonly codering: Codering } {
  const codering = mark(bytes) ?? unmarkedUtf16(bytes);
  if (codering !== undefined)
    return { tekst: withoutMarks(new TextDecoder(codering).decode(bytes)), codering };
  try {
    return {
      tekst: withoutMarks(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      codering: 'utf-8',
    };
  } catch {
    return { tekst: new TextDecoder('windows-1252').decode(bytes), codering: 'windows-1252' };
  }
}
