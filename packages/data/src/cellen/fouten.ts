/** Faults in a package: where, what, and how to mend it. In Dutch, for whoever made the package. */

export interface Fout {
  /** Path of the file within the package. */
  readonly bestand: string;
  /** Line in the file; the header is line 1. */
  readonly rij?: number;
  readonly kolom?: string;
  /** Stable short name of the kind of fault. */
  readonly code: string;
  readonly wat: string;
  readonly herstel: string;
}

/** Of one kind of fault in one column so many are told one by one; the rest are counted. */
const PER_SOORT = 50;

/** Collects all faults of a package, so that they can be mended in one go. */
export class Foutenlijst {
  readonly #fouten: Fout[] = [];
  readonly #aantal = new Map<string, { eerste: Fout; aantal: number }>();

  get leeg(): boolean {
    return this.#fouten.length === 0;
  }

  add(fout: Fout): void {
    const soort = `${fout.bestand}|${fout.kolom ?? ''}|${fout.code}`;
    const telling = this.#aantal.get(soort) ?? { eerste: fout, aantal: 0 };
    telling.aantal += 1;
    this.#aantal.set(soort, telling);
    if (telling.aantal <= PER_SOORT) this.#fouten.push(fout);
  }

  toList(): readonly Fout[] {
    const meer = [...this.#aantal.values()]
      .filter(({ aantal }) => aantal > PER_SOORT)
      .map(({ eerste, aantal }) => summarize(eerste, aantal - PER_SOORT));
    return [...this.#fouten, ...meer];
  }
}

function summarize(eerste: Fout, aantal: number): Fout {
  return {
    bestand: eerste.bestand,
    ...(eerste.kolom === undefined ? {} : { kolom: eerste.kolom }),
    code: eerste.code,
    wat: `Deze fout komt nog ${String(aantal)} keer voor in dit bestand.`,
    herstel: eerste.herstel,
  };
}

/** "a, b en c", with the rest counted. */
export function enumerate(namen: readonly string[], hoogstens = 8): string {
  if (namen.length > hoogstens) {
    return `${namen.slice(0, hoogstens).join(', ')} en nog ${String(namen.length - hoogstens)}`;
  }
  if (namen.length < 2) return namen.join('');
  return `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}

/** Long or broken cells are shown short, on one line. */
export function quote(waarde: string): string {
  const regel = waarde.replace(/\s+/g, ' ');
  return `'${regel.length > 60 ? `${regel.slice(0, 57)}...` : regel}'`;
}
