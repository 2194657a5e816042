import type { Catalogus, Taal } from '@samenhang/taal';

/** The language of an answer that has sentences in it. */
export interface Kalenderspraak {
  readonly t: Catalogus;
  readonly taal: Taal;
}
