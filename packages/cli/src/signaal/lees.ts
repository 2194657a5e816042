import { decodeText } from '@samenhang/data/eigen';
import { readBestand } from '../invoer/index.ts';

/** No collection of texts is larger. */
const hoogstens = 64 * 2 ** 20;

/** A line is a text; one that is a JSON string is the text that it stands for, of more lines perhaps. */
function asText(regel: string): string {
  if (!/^\s*".*"\s*$/u.test(regel)) return regel;
  try {
    return JSON.parse(regel) as string;
  } catch {
    return regel;
  }
}

/**
 * The texts of a file, or of standard input for '-': one for each line, in order, so that an answer can be laid beside
 * its text; an empty line is an empty text.
 * @throws GebruikFout when it cannot be read.
 */
export async function readTeksten(bestand: string): Promise<string[]> {
  const { tekst } = decodeText(await readBestand(bestand === '-' ? '/dev/stdin' : bestand, hoogstens));
  const regels = tekst.split(/\r\n|\n|\r/u);
  if (regels.at(-1) === '') regels.pop();
  return regels.map(asText);
}
