import { randomBytes } from 'node:crypto';
import { keyFor, sealWith, unsealWith } from '../post/zegel.ts';

/** The keys of one room in this database: what they open is nowhere written in the open. */
export class Kluis {
  private readonly geheim: Buffer;

  constructor(geheim: string) {
    this.geheim = keyFor(geheim, 'kring');
  }

  /** A new key for a room, sealed for it. */
  makeKey(kring: string): string {
    return sealWith(this.geheim, randomBytes(32).toString('base64url'), kring);
  }

  /** Seals a text of a room with one of its keys, for one place in it. */
  seal(kring: string, sleutel: string, plek: string, tekst: string): string {
    return sealWith(this.open(kring, sleutel), tekst, `${kring} ${plek}`);
  }

  /** @throws where it was sealed for another place, or with another key */
  unseal(kring: string, sleutel: string, plek: string, zegel: string): string {
    return unsealWith(this.open(kring, sleutel), zegel, `${kring} ${plek}`);
  }

  private open(kring: string, sleutel: string): Buffer {
    return Buffer.from(unsealWith(this.geheim, sleutel, kring), 'base64url');
  }
}
