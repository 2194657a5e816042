import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { digest } from './digest.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export type Encoding = 'br' | 'gzip' | 'identity';

/** Bytes in memory of their own, as a Response wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Smaller than this, compressing costs more than it saves. */
const smallest = 1024;

function quality(item: string): readonly [name: string, q: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((p) => p.startsWith('q='));
  return [name, q === undefined ? 1 : Number.parseFloat(q.slice(2)) || 0];
}

/** The best encoding that the client accepts (RFC 9110 §12.5.3). */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = new Map((acceptEncoding ?? '').split(',').map(quality));
  const q = (name: string): number => accepted.get(name) ?? accepted.get('*') ?? 0;
  if (q('br') > 0 && q('br') >= q('gzip')) return 'br';
  return q('gzip') > 0 ? 'gzip' : 'identity';
}

/**
 * A body in every encoding that was asked for so far; each is made once.
 * `thorough` takes longer to make it smaller: for what is served unchanged many times.
 */
export class Content {
  readonly identity: Bytes;
  /** Digest of the body: what its ETag is made of. */
  readonly digest: string;
  private readonly thorough: boolean;
  private readonly made = new Map<Encoding, Promise<Bytes>>();

  constructor(identity: Bytes, thorough = false) {
    this.identity = identity;
    this.digest = digest(identity);
    this.thorough = thorough;
  }

  /** The encoding that will be used for a client: none for a body too small to gain by it. */
  encodingFor(acceptEncoding: string | undefined): Encoding {
    return this.identity.byteLength < smallest ? 'identity' : chooseEncoding(acceptEncoding);
  }

  bytes(encoding: Encoding): Promise<Bytes> {
    const known = this.made.get(encoding);
    if (known) return known;
    const bytes = this.make(encoding);
    this.made.set(encoding, bytes);
    return bytes;
  }

  private async make(encoding: Encoding): Promise<Bytes> {
    if (encoding === 'gzip') return toGzip(this.identity, { level: this.thorough ? 9 : 6 });
    if (encoding === 'br')
      return toBrotli(this.identity, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: this.thorough ? 9 : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: this.identity.byteLength,
        },
      });
    return this.identity;
  }
}
