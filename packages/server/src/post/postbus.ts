import type { Berichtfeit, Taal } from '@samenhang/taal';
import type { Store } from '../store/index.ts';
import type { Bode } from './bode.ts';

/** To whom, in which language. */
export interface Adressering {
  readonly naar: string;
  readonly taal: Taal;
  /** The key of the link in it. */
  readonly sleutel?: string | undefined;
}

/** Where the server puts messages to people. Without a mail server they wait there to be read and handed over. */
export class Postbus {
  private readonly bode: Bode | undefined;

  constructor(bode?: Bode) {
    this.bode = bode;
  }

  /** Does a mail server take them? */
  get verzendt(): boolean {
    return this.bode !== undefined;
  }

  /** There may be something to bring away. */
  ring(): void {
    this.bode?.ring();
  }

  /** Kept when this answers; sent afterwards. */
  async post({ post }: Store, aan: Adressering, { soort, ...gegevens }: Berichtfeit): Promise<void> {
    await post.add({ ...aan, soort, gegevens });
    this.ring();
  }
}
