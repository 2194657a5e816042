import type { Regel } from './regels.ts';
import { mergedIn, spreadMerged } from './samengevoegd.ts';

const begint = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, i) => bytes[i] === byte);

/** A workbook of Excel is a zip file. */
export function isZip(bytes: Uint8Array): boolean {
  return begint(bytes, 0x50, 0x4b, 0x03, 0x04);
}

/** The kind of file when it is no text at all; undefined when it may be. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  if (isZip(bytes)) return 'xlsx';
  if (begint(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (begint(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begint(bytes, 0x1f, 0x8b)) return 'gzip';
  if (begint(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  return undefined;
}

/** A sheet as records; its name stands where a CSV has its separator. */
interface Werkblad {
  readonly regels: readonly Regel[];
  readonly scheidingsteken: string;
  /** Columns in which merged cells were filled. */
  readonly samengevoegd: ReadonlySet<number>;
}

function toText(cel: unknown): string {
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  return typeof cel === 'string' || typeof cel === 'number' || typeof cel === 'boolean' ? String(cel) : '';
}

/** The sheets of an Excel workbook; undefined when it cannot be read. What reads it is loaded when it is needed. */
export async function readWerkmap(bytes: Uint8Array): Promise<readonly Werkblad[] | undefined> {
  const { default: readXlsx } = await import('read-excel-file/universal');
  const bladen = await readXlsx(new Blob([bytes.slice()])).catch(() => undefined);
  if (!bladen) return undefined;
  const samen = mergedIn(bytes);
  return bladen.map(({ sheet, data }, nummer) => {
    const { rijen, kolommen } = spreadMerged(
      data.map((rij) => rij.map(toText)),
      samen[nummer] ?? [],
    );
    return {
      scheidingsteken: sheet,
      regels: rijen
        .map((cellen, k) => ({ nummer: k + 1, cellen }))
        .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== '')),
      samengevoegd: kolommen,
    };
  });
}
