import { createHash } from 'node:crypto';

/** How many rows a table has, and a hash of all of them whatever their order: 64 hexadecimal digits. */
export interface Telling {
  readonly rijen: number;
  readonly som: string;
}

const breedte = 64;
const modulus = 1n << 256n;

/** A cell as a copy holds it: as SQLite would, so that both databases give the same. */
export type Cel = string | number | null;

/**
 * Counts rows and adds up their SHA-256 modulo 2^256: databases order text differently, and a sum has no order.
 * It finds accidents; whether somebody changed a copy on purpose is for its encryption to tell.
 */
export class Teller {
  private rijen = 0;
  private som = 0n;

  add(rij: readonly Cel[]): void {
    const hash = createHash('sha256').update(JSON.stringify(rij)).digest('hex');
    this.som = (this.som + BigInt(`0x${hash}`)) % modulus;
    this.rijen += 1;
  }

  get telling(): Telling {
    return { rijen: this.rijen, som: this.som.toString(16).padStart(breedte, '0') };
  }
}

export function isSame(a: Telling | undefined, b: Telling | undefined): boolean {
  return a?.rijen === b?.rijen && a?.som === b?.som;
}
